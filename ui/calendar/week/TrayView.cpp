#include "ui/calendar/week/TrayView.h"

#include "ui/calendar/week/TrayList.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;
using widgets::Ink;
using widgets::TextLabel;

namespace {

// Where a post comes off the calendar.
class DropPlace final : public QWidget
{
public:
    explicit DropPlace(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"trayDrop"_s);
    }

    bool receiving = false;
    QString text;

    [[nodiscard]] QSize sizeHint() const override
    {
        return { 200, std::max(72, static_cast<int>(std::ceil(72 * theme::textScale()))) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintPlane(painter, rect(), theme::radius::lg, receiving ? tk().state.drop : QColor(),
            receiving ? tk().accent.line : tk().line.strong, 1, Qt::DashLine);
        painter.setFont(theme::font(Type::Small));
        painter.setPen(receiving ? tk().ink1 : tk().ink3);
        painter.drawText(rect().adjusted(12, 4, -12, -4), Qt::AlignCenter | Qt::TextWordWrap, text);
    }
};

} // namespace

TrayView::TrayView(TrayModel &model, const CalendarModel &calendar, pictures::ThumbCache &thumbs,
    const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLabel({}, Type::Body, Ink::Text, this))
    , m_count(new TextLabel({}, Type::Caption, Ink::Caption, this))
    , m_sort(widgets::makeIconButton(u"arrow-down-up"_s, tr("Sort the tray"), this))
    , m_find(widgets::makeIconButton(u"search"_s, tr("Find in the tray"), this))
    , m_search(new widgets::SearchField(tr("Title"), this))
    , m_list(new TrayList(model, calendar, thumbs, clock, this))
    , m_empty(new TextLabel({}, Type::Small, Ink::Caption, this))
    , m_drop(new DropPlace(this))
{
    setObjectName(u"tray"_s);
    setFixedWidth(theme::size::tray);
    m_title->setRole(Type::Body, 600);
    m_count->setTabular();
    m_count->setObjectName(u"trayCount"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_search->hide();
    m_find->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 0, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 8, 0, 8);
    head->addWidget(m_title);
    head->addSpacing(6);
    head->addWidget(m_count);
    head->addStretch(1);
    head->setSpacing(2);
    head->addWidget(m_sort);
    head->addWidget(m_find);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_drop);

    connect(m_sort, &QToolButton::clicked, this, &TrayView::openOrders);
    connect(m_find, &QToolButton::toggled, this, [this](bool on) {
        m_search->setVisible(on);
        if (on)
            m_search->setFocus(Qt::OtherFocusReason);
        else
            m_search->clear();
    });
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_model.setSearch(text.trimmed()); });
    connect(&model, &TrayModel::countChanged, this, &TrayView::showState);
    connect(m_list, &TrayList::lifted, this, [this](const QUuid &post, QPoint grip, QPoint at) {
        Q_EMIT lifted(post, grip, m_list->viewport()->mapTo(this, at));
    });
    connect(m_list, &TrayList::handMoved, this, [this](QPoint at, Qt::KeyboardModifiers modifiers) {
        Q_EMIT handMoved(m_list->viewport()->mapTo(this, at), modifiers);
    });
    connect(m_list, &TrayList::handReleased, this, [this](QPoint at, Qt::KeyboardModifiers modifiers) {
        Q_EMIT handReleased(m_list->viewport()->mapTo(this, at), modifiers);
    });
    connect(m_list, &TrayList::escapePressed, this, &TrayView::escapePressed);
    connect(m_list, &TrayList::openRequested, this, &TrayView::openRequested);
    connect(m_list, &TrayList::placeRequested, this, &TrayView::placeRequested);
    connect(m_list, &TrayList::menuRequested, this, &TrayView::menuRequested);
    setFocusProxy(m_list);
    retranslate();
}

void TrayView::retranslate()
{
    m_title->setText(tr("Unscheduled"));
    m_sort->setObjectName(u"traySort"_s);
    m_sort->setToolTip(tr("Sort the tray"));
    m_sort->setAccessibleName(tr("Sort the tray"));
    m_find->setToolTip(tr("Find in the tray"));
    m_find->setAccessibleName(tr("Find in the tray"));
    m_search->setPlaceholderText(tr("Title"));
    m_list->setAccessibleName(tr("Unscheduled posts"));
    static_cast<DropPlace *>(m_drop)->text = tr("Drop a post here to take it off the calendar");
    m_drop->setAccessibleName(static_cast<DropPlace *>(m_drop)->text);
    showState();
}

void TrayView::showState()
{
    m_count->setText(QLocale().toString(m_model.count()));
    const bool empty = m_model.rowCount() == 0;
    if (m_model.error())
        m_empty->setText(widgets::errorText(*m_model.error()).happened);
    else
        m_empty->setText(
            m_model.count() == 0 ? tr("Everything has a date.") : tr("No title has that in it."));
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

void TrayView::openOrders()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"trayOrder"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<TrayOrder, QString> orders[] { { TrayOrder::Newest, tr("Newest first") },
        { TrayOrder::Oldest, tr("Oldest first") }, { TrayOrder::Title, tr("By title") },
        { TrayOrder::Client, tr("By client") } };
    for (const auto &[order, text] : orders) {
        QAction *one = menu->addAction(text, this, [this, order = order] { m_model.setOrder(order); });
        one->setCheckable(true);
        one->setChecked(m_model.order() == order);
    }
    menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height() + 4)));
}

QUuid TrayView::currentPost() const
{
    return m_list->currentPost();
}

void TrayView::setCurrentPost(const QUuid &post)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(post)));
}

bool TrayView::hasKeys() const
{
    return m_list->hasFocus();
}

QRect TrayView::cardRect(const QUuid &post) const
{
    const int row = m_model.rowOf(post);
    if (row < 0 || !m_list->isVisible())
        return {};
    const QRect rect = m_list->visualRect(m_model.index(row)).intersected(m_list->viewport()->rect());
    return rect.isEmpty() ? QRect() : QRect(m_list->viewport()->mapTo(this, rect.topLeft()), rect.size());
}

void TrayView::setLifted(const QUuid &post)
{
    m_list->setLifted(post);
}

void TrayView::setReceiving(bool receiving)
{
    auto *drop = static_cast<DropPlace *>(m_drop);
    if (drop->receiving == receiving)
        return;
    drop->receiving = receiving;
    drop->update();
}

void TrayView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrayView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tk().surface.desk);
    theme::paintHairline(painter, QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), tk().line.hair);
}

} // namespace galley::calendar
