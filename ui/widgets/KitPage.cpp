#include "ui/widgets/KitPage.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/KitParts.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatusMark.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// The words here name parts of the interface to the people who make it; they are not translated.
namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

constexpr int kLabel = 76;

// A control shown in a state that only a pointer or a key could bring about.
template <typename Base, typename Option> class InState final : public Base
{
public:
    InState(QStyle::State state, const QString &text, QWidget *parent)
        : Base(text, parent)
        , m_state(state)
    {
    }

protected:
    void initStyleOption(Option *option) const override
    {
        Base::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

using SampleButton = InState<QPushButton, QStyleOptionButton>;
using SampleField = InState<QLineEdit, QStyleOptionFrame>;

class Row
{
public:
    Row(QBoxLayout *page, const QString &label, int gap, QWidget *parent)
        : m_parent(parent)
        , m_layout(new QHBoxLayout)
    {
        m_layout->setSpacing(gap);
        auto *name = new TextLabel(label, Type::Caption, Ink::Caption, parent);
        name->setRole(Type::Caption, QFont::Normal);
        name->setFixedWidth(kLabel);
        m_layout->addWidget(name, 0, Qt::AlignVCenter);
        page->addLayout(m_layout);
    }

    template <typename Widget> Widget *add(Widget *widget, int stretch = 0)
    {
        m_layout->addWidget(widget, stretch, Qt::AlignVCenter);
        return widget;
    }

    template <typename Widget> Widget *fill(Widget *widget)
    {
        m_layout->addWidget(widget, 1);
        return widget;
    }

    TextLabel *text(const QString &words, Type role, Ink ink = Ink::Text)
    {
        return add(new TextLabel(words, role, ink, m_parent));
    }

    QPushButton *button(ButtonKind kind, const QString &words, QStyle::State state = QStyle::State_None)
    {
        auto *button = new SampleButton(state, words, m_parent);
        setKind(button, kind);
        return add(button);
    }

    QLineEdit *field(const QString &words, int width, QStyle::State state = QStyle::State_None)
    {
        auto *field = new SampleField(state, words, m_parent);
        field->setFixedWidth(width);
        field->setAccessibleName(words);
        return add(field);
    }

    void end() { m_layout->addStretch(); }

private:
    QWidget *m_parent;
    QHBoxLayout *m_layout;
};

} // namespace

KitPage::KitPage(const QString &photos, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(kSize);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(28, 20, 28, 0);
    page->setSpacing(13);

    page->addWidget(new kit::Header(this));
    page->addWidget(new kit::Swatches(this));

    Row type(page, u"Type"_s, 14, this);
    type.text(u"Slow bread"_s, Type::Masthead);
    type.text(u"Title 16"_s, Type::Title);
    type.text(u"Lead 15"_s, Type::Lead);
    type.text(u"Body 13"_s, Type::Body);
    type.text(u"Small 12"_s, Type::Small, Ink::Secondary);
    type.text(u"Caption 11"_s, Type::Caption, Ink::Caption);
    type.text(u"Label"_s, Type::Caption, Ink::Caption)->setSectionLabel();
    type.text(u"482k"_s, Type::Figure);
    type.end();

    Row primary(page, u"Primary"_s, 8, this);
    primary.button(ButtonKind::Primary, u"Rest"_s);
    primary.button(ButtonKind::Primary, u"Hover"_s, QStyle::State_MouseOver);
    primary.button(ButtonKind::Primary, u"Press"_s, QStyle::State_Sunken);
    m_primaryFocus = primary.button(ButtonKind::Primary, u"Focus"_s);
    primary.button(ButtonKind::Primary, u"Off"_s)->setEnabled(false);
    primary.button(ButtonKind::Approve, u"Approve"_s)->setIcon(theme::themedIcon(u"check"_s));
    primary.button(ButtonKind::Request, u"Request"_s)
        ->setIcon(StatusMark::icon(PostStatus::ChangesRequested));
    primary.button(ButtonKind::Danger, u"Delete"_s);
    primary.end();

    Row secondary(page, u"Secondary"_s, 8, this);
    secondary.button(ButtonKind::Secondary, u"Rest"_s);
    secondary.button(ButtonKind::Secondary, u"Hover"_s, QStyle::State_MouseOver);
    m_secondaryFocus = secondary.button(ButtonKind::Secondary, u"Focus"_s);
    secondary.button(ButtonKind::Secondary, u"Off"_s)->setEnabled(false);
    secondary.button(ButtonKind::Ghost, u"Ghost"_s);
    setKind(secondary.add(makeIconButton(u"plus"_s, u"Add"_s, this)), ButtonKind::Secondary);
    secondary.add(makeIconButton(u"ellipsis"_s, u"More"_s, this))->setDown(true);
    auto *segments = secondary.add(new SegmentedControl(this));
    segments->addSegment(u"Month"_s);
    segments->addSegment(u"Week"_s);
    setControlSize(secondary.button(ButtonKind::Secondary, u"Small"_s), ControlSize::Small);
    secondary.end();

    Row fields(page, u"Fields"_s, 8, this);
    fields.field({}, 112)->setPlaceholderText(u"Placeholder"_s);
    fields.field(u"Focused"_s, 100, QStyle::State_HasFocus);
    setInvalid(fields.field(u"Wrong"_s, 106), u"The reason"_s);
    fields.field(u"Off"_s, 66)->setEnabled(false);
    const auto choice = [&](QAbstractButton *button, const QString &name, bool on) {
        button->setCheckable(true);
        button->setAutoExclusive(false);
        button->setChecked(on);
        button->setAccessibleName(name);
        fields.add(button)->setFixedWidth(
            button->inherits("QCheckBox") || button->inherits("QRadioButton") ? 16 : 28);
    };
    choice(new QCheckBox(this), u"Checked"_s, true);
    choice(new QCheckBox(this), u"Not checked"_s, false);
    choice(new QRadioButton(this), u"Chosen"_s, true);
    choice(new QRadioButton(this), u"Not chosen"_s, false);
    choice(new Switch({}, this), u"Switched on"_s, true);
    choice(new Switch({}, this), u"Switched off"_s, false);
    fields.end();

    Row chips(page, u"Chips, tags"_s, 8, this);
    chips.add(new Chip(u"Any type"_s, this))->setOpensMenu(true);
    chips.add(new Chip(u"Filtered"_s, this))->setChecked(true);
    chips.add(new Tag(u"neutral"_s, TagRole::Neutral, this));
    chips.add(new Tag(u"ok"_s, TagRole::Approved, this));
    chips.add(new Tag(u"waiting"_s, TagRole::Waiting, this));
    chips.add(new Tag(u"marked"_s, TagRole::Accent, this));
    chips.add(new Tag(u"failed"_s, TagRole::Rejected, this));
    chips.add(new Tag(u"info"_s, TagRole::Info, this));
    chips.add(new Tag(u"label"_s, TagRole::Outline, this));
    chips.add(new KeyHint(u"Ctrl K"_s, this));
    chips.end();

    Row(page, u"Status"_s, 8, this).fill(new kit::Statuses(this));
    Row(page, u"Marks"_s, 6, this).fill(new kit::Marks(this));
    Row(page, u"Slips"_s, 8, this).fill(new kit::Slips(photos, this));

    Row feedback(page, u"Feedback"_s, 8, this);
    m_toastPlace = feedback.add(new QWidget(this));
    m_toastPlace->setFixedHeight(40);
    feedback.add(new kit::Tip(u"Tooltip"_s, u"Ctrl D"_s, this));
    feedback.fill(new kit::Bars(this));

    Row empty(page, u"Empty"_s, 12, this);
    m_card = empty.fill(new QWidget(this));
    auto *inCard = new QHBoxLayout(m_card);
    inCard->setContentsMargins(20, 14, 20, 14);
    auto *state = new EmptyState(
        u"Nothing to proof today"_s, u"When a post waits for you, it shows up here."_s, m_card);
    state->addAction(u"Open the calendar"_s);
    inCard->addWidget(state);

    m_menu = new QMenu(this);
    m_menu->setWindowFlags(Qt::Widget);
    m_menu->setFixedWidth(176);
    const auto entry = [&](const QString &icon, const QString &words) {
        return m_menu->addAction(theme::themedIcon(icon), words);
    };
    QAction *edit = entry(u"pencil"_s, u"Edit\tE"_s);
    entry(u"copy"_s, u"Duplicate\tCtrl D"_s);
    entry(u"calendar-clock"_s, u"Move to\tM"_s);
    setDestructive(entry(u"trash-2"_s, u"Delete\tDel"_s));
    m_menu->setActiveAction(edit);
    empty.add(m_menu);
    m_menu->show();
    page->addStretch();

    m_toastRegion = new QWidget(this);
    m_toastRegion->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_toastRegion->resize(kSize);
    auto *toast = Toast::show(m_toastRegion, { u"Moved to Fri 23 Oct"_s, {}, u"Undo"_s, {} });
    m_toastPlace->setFixedWidth(toast->width());
    m_toastRegion->resize(toast->size());
}

void KitPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    const int reach = theme::shadowReach(theme::Elevation::Popover);
    constexpr int kToastAboveBottom = 24;
    m_toastRegion->move(m_toastPlace->geometry().topLeft() - QPoint(reach, reach));
    m_toastRegion->resize(
        m_toastPlace->width() + 2 * reach, m_toastPlace->height() + reach + kToastAboveBottom);
}

void KitPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tk().surface.sheet);
    for (const QWidget *focused : { m_primaryFocus, m_secondaryFocus })
        theme::paintFocusRing(painter, focused->geometry(), theme::radius::md);
    theme::paintPlane(painter, m_card->geometry(), theme::radius::lg, tk().surface.card, tk().line.hair);
    theme::paintShadow(painter, m_menu->geometry(), theme::Elevation::Popover);
}

} // namespace galley::widgets
