#include "ui/theme/GalleyStyle.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/WheelGuard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace galley::theme {

namespace {

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// A painter that leaves no trace in the caller's.
class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
    }

    ~Saved() { m_painter->restore(); }

    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

} // namespace

GalleyStyle::GalleyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void GalleyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool button = qobject_cast<QAbstractButton *>(widget);
    if (button || qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        if (!button)
            leaveWheelToPage(widget);
        if (widget->focusPolicy() & Qt::TabFocus)
            showFocusRing(widget, radius::md);
    } else if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel")) {
        widget->setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    } else if (parts::isTextArea(widget)) {
        // The frame paints the whole field; a square viewport would cover its corners.
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    } else if (widget->inherits("QScrollBar") || qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void GalleyStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void GalleyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring is FocusRing's
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            parts::paintField(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return parts::paintField(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::paintCheck(*option, *painter, widget);
    case PE_IndicatorRadioButton:
        return parts::paintRadio(*option, *painter);
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintPlane(*painter, option->rect, radius::popover, tk().surface.raised, tk().line.hair);
        return;
    case PE_PanelTipLabel:
        return paintPlane(*painter, option->rect, radius::md, tk().surface.tooltip);
    case PE_Frame:
        if (parts::isTextArea(widget))
            return parts::paintField(*option, *painter, widget);
        return paintPlane(*painter, option->rect, radius::lg, {}, tk().line.hair);
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow: // stands beside the words of the header
        return;
    case PE_PanelItemViewItem:
        if (qobject_cast<const QTableView *>(widget)) { // its cells make one row, without notches
            if (option->state & State_Selected)
                painter->fillRect(option->rect, tk().state.selected);
            return;
        }
        if (option->state & State_Selected)
            paintPlane(*painter, option->rect, radius::md, tk().state.selected);
        else if (option->state & State_MouseOver)
            paintPlane(*painter, option->rect, radius::md, tk().state.hover);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QStringView name = element == PE_IndicatorArrowDown ? u"chevron-down"
            : element == PE_IndicatorArrowUp                      ? u"chevron-up"
            : element == PE_IndicatorArrowLeft                    ? u"chevron-left"
                                                                  : u"chevron-right";
        painter->drawPixmap(QRectF(option->rect).center() - QPointF(6, 6),
            icon(name, size::icon::xs, option->state & State_Enabled ? tk().ink3 : tk().ink4,
                deviceRatio(*painter)));
        return;
    }
    case PE_FrameTabBarBase:
        paintHairline(*painter, QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            tk().line.hair);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GalleyStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::paintPushButton(*button, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::paintMenuItem(*item, *painter, widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = as<QStyleOptionComboBox>(option); box && !box->editable) {
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const auto cut = parts::cutToFit(*box, field);
            return QProxyStyle::drawControl(element, &cut, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return parts::paintProgress(*bar, *painter);
        break;
    case CE_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return parts::paintTab(*tab, *painter);
        break;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return parts::paintHeaderSection(*header, *painter, widget);
        break;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return parts::paintHeaderLabel(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        return parts::paintHeaderPaper(option->rect, *painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GalleyStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    if (const auto *button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton)
        return parts::paintToolButton(*button, *painter, widget);
    if (control == CC_ComboBox)
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return parts::paintComboBox(*box, *painter, widget);
    if (control == CC_SpinBox)
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return parts::paintSpinBox(*box, *painter, *proxy(), widget);
    if (control == CC_ScrollBar)
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return parts::paintScrollBar(*bar, *painter, *proxy(), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int GalleyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 8;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s2;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return size::icon::md;
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 15;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GalleyStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_ToolTip_FallAsleepDelay:
        return 600; // neighbours show theirs at once in this time
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return option && parts::cutToShape(hint, *option, data);
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize GalleyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return parts::toolButtonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::menuItemSize(*item);
        break;
    case CT_LineEdit:
    case CT_SpinBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width() + 12, std::max(size::control::lg, lineHeight(Type::Body) + 12) };
    }
    case CT_ComboBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width() + 8, std::max(size::control::md, lineHeight(Type::Body) + 8) };
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size.expandedTo(QSize(size::hitMin, size::hitMin));
    }
    case CT_TabBarTab: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width(), std::max(size::toolbar, lineHeight(Type::Small) + 16) };
    }
    case CT_ItemViewItem: { // rows of lists without a delegate of their own, and of combo boxes
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width() + 6,
            std::max({ size.height(), size::control::md, lineHeight(Type::Body) + 8 }) };
    }
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width() + 16, std::max(32, lineHeight(Type::Caption) + 16) };
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect GalleyStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return parts::scrollBarPart(*bar, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 0, -28, 0));
    if (control == CC_SpinBox) {
        const QRect r = option->rect;
        constexpr int kArrows = 20;
        const auto logical = [&]() -> QRect {
            switch (part) {
            case SC_SpinBoxUp:
                return { r.right() - kArrows, r.top() + 4, kArrows, r.height() / 2 - 4 };
            case SC_SpinBoxDown:
                return { r.right() - kArrows, r.center().y() + 1, kArrows, r.height() / 2 - 4 };
            case SC_SpinBoxEditField:
                return r.adjusted(8, 0, -kArrows - 2, 0);
            default:
                return r;
            }
        };
        return visualRect(option->direction, r, logical());
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect GalleyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = as<QStyleOptionFrame>(option);
        const int side =
            frame && frame->lineWidth > 0 && !(widget && widget->property("bare").toBool()) ? 8 : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(side, 0, -side, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon GalleyStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themedIcon(u"x"_s);
    case SP_MessageBoxWarning:
        return themedIcon(u"triangle-alert"_s);
    case SP_MessageBoxInformation:
        return themedIcon(u"info"_s);
    case SP_DirIcon:
        return themedIcon(u"folder"_s);
    case SP_FileIcon:
        return themedIcon(u"file-text"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace galley::theme
