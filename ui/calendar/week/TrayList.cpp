#include "ui/calendar/week/TrayList.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/PostThumb.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;

namespace {

constexpr int kCard = 56;
constexpr int kGap = 8;
constexpr int kThumb = 44;
constexpr int kHeading = 24;
constexpr int kTile = 14;
constexpr int kMark = 13;
constexpr qint64 kDayMs = 86'400'000;

int withText(int length)
{
    return std::max(length, static_cast<int>(std::ceil(length * theme::textScale())));
}

QString ageText(qint64 createdAt, qint64 now)
{
    const auto days = static_cast<int>(std::max<qint64>(0, now - createdAt) / kDayMs);
    return days == 0 ? QCoreApplication::translate("galley::calendar", "today")
                     : counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n day(s)"), days);
}

class TrayDelegate final : public QStyledItemDelegate
{
public:
    TrayDelegate(TrayModel &model, const CalendarModel &calendar, pictures::ThumbCache &thumbs,
        const Clock &clock, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_calendar(calendar)
        , m_thumbs(thumbs)
        , m_clock(clock)
    {
    }

    QUuid lifted;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return { 100, withText(m_model.postAt(index.row()) ? kCard + kGap : kHeading + 4) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const store::TrayPost *post = m_model.postAt(index.row());
        const QString text = index.data().toString();
        if (!post) {
            painter->setFont(theme::sectionLabel());
            theme::paintText(*painter, option.rect.adjusted(4, 0, -4, -4), text.toUpper(), tk().ink3,
                Qt::AlignLeading | Qt::AlignVCenter);
            return;
        }
        const QRect card = option.rect.adjusted(1, 0, -1, -kGap);
        if (post->id == lifted) {
            paintPlace(*painter, card, text);
            return;
        }
        paintCard(*painter, option, card, *post, text);
    }

private:
    static void paintPlace(QPainter &painter, const QRect &card, const QString &title)
    {
        constexpr int kIcon = 14;
        theme::paintPlane(
            painter, card, theme::radius::md, tk().state.drop, tk().accent.line, 1, Qt::DashLine);
        painter.setFont(theme::font(Type::Small));
        const int room = card.width() - kIcon - 32;
        const int width = std::min(painter.fontMetrics().horizontalAdvance(title) + 1, room);
        const int left = card.center().x() - (width + kIcon + 8) / 2;
        const auto direction = QGuiApplication::layoutDirection();
        painter.drawPixmap(
            QStyle::visualRect(direction, card, QRect(left, card.center().y() - kIcon / 2, kIcon, kIcon))
                .topLeft(),
            theme::icon(u"move"_s, kIcon, tk().ink2, theme::deviceRatio(painter)));
        theme::paintText(painter,
            QStyle::visualRect(direction, card, QRect(left + kIcon + 8, card.top(), width, card.height())),
            title, tk().ink2, Qt::AlignCenter);
    }

    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card,
        const store::TrayPost &post, const QString &title) const
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool idea = post.isIdea();
        const QColor fill = idea ? QColor() : tk().surface.card;
        const QColor border = selected ? tk().accent.fill : idea ? tk().line.strong : tk().line.hair;
        theme::paintPlane(painter, card, theme::radius::md, fill, border, selected ? 2 : 1,
            idea && !selected ? Qt::DashLine : Qt::SolidLine);
        if (option.state & QStyle::State_MouseOver)
            theme::paintPlane(painter, card, theme::radius::md, tk().state.hover);
        const auto seen = [&](const QRect &part) { return QStyle::visualRect(option.direction, card, part); };
        const QRect thumb(card.left() + 6, card.center().y() - kThumb / 2, kThumb, kThumb);
        paintThumb(painter, seen(thumb), post);
        const int left = thumb.right() + 1 + 10;
        const int end = card.right() - 9;
        const int first = theme::lineHeight(Type::Body);
        const int second = std::max(theme::lineHeight(Type::Caption), kTile);
        int y = card.top() + (card.height() - first - second) / 2;
        painter.setFont(theme::font(Type::Body, 500));
        theme::paintText(painter, seen(QRect(left, y, end - left, first)), title, tk().ink1,
            Qt::AlignLeading | Qt::AlignVCenter);
        y += first;
        int x = left;
        if (const store::MonthBrand *brand = m_calendar.brand(post.brand)) {
            widgets::paintClientTile(painter, seen(QRect(x, y + (second - kTile) / 2, kTile, kTile)),
                brand->name, clientColour(*brand));
            x += kTile + 6;
        }
        const QRect mark(end - kMark, y + (second - kMark) / 2, kMark, kMark);
        widgets::StatusMark::paint(painter, seen(mark), post.status, fill);
        int limit = mark.left() - 6;
        if (!idea) {
            painter.setFont(theme::tabular(Type::Caption, 400));
            const QString age = ageText(post.createdAt, m_clock.nowMs());
            const int width = painter.fontMetrics().horizontalAdvance(age) + 1;
            theme::paintText(
                painter, seen(QRect(limit - width, y, width, second)), age, tk().ink3, Qt::AlignCenter);
            limit -= width + 6;
        }
        constexpr int kPlatform = 12;
        for (const Platform platform : allOf<Platform>()) {
            if (!post.has(platform) || x + kPlatform > limit)
                continue;
            widgets::PlatformMark::paint(
                painter, seen(QRect(x, y + (second - kPlatform) / 2, kPlatform, kPlatform)), platform);
            x += kPlatform + 2;
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            theme::paintFocusRing(painter, QRectF(card).adjusted(3, 3, -3, -3), theme::radius::sm);
    }

    void paintThumb(QPainter &painter, const QRect &box, const store::TrayPost &post) const
    {
        const qreal ratio = theme::deviceRatio(painter);
        const PostThumb thumb =
            thumbOf(m_thumbs, post.brand, m_model.look(post.id).thumbSha, qRound(box.width() * ratio));
        const qreal before = painter.opacity();
        if (post.isIdea())
            painter.setOpacity(before * 0.6);
        widgets::paintThumb(painter, theme::snapped(painter, box), thumb.picture, thumb.kind);
        painter.setOpacity(before);
    }

    TrayModel &m_model;
    const CalendarModel &m_calendar;
    pictures::ThumbCache &m_thumbs;
    const Clock &m_clock;
};

} // namespace

TrayList::TrayList(TrayModel &model, const CalendarModel &calendar, pictures::ThumbCache &thumbs,
    const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"trayList"_s);
    setProperty("mayElide", true);
    setModel(&model);
    setItemDelegate(new TrayDelegate(model, calendar, thumbs, clock, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&thumbs, &pictures::ThumbCache::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QListView::doItemsLayout);
}

QUuid TrayList::currentPost() const
{
    const store::TrayPost *post = m_model.postAt(currentIndex().row());
    return post ? post->id : QUuid();
}

void TrayList::setLifted(const QUuid &post)
{
    auto *delegate = static_cast<TrayDelegate *>(itemDelegate());
    if (delegate->lifted == post)
        return;
    delegate->lifted = post;
    viewport()->update();
}

// S is a command of the window; here it means this list.
bool TrayList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_S && key->modifiers() == Qt::NoModifier && !currentPost().isNull()) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void TrayList::mousePressEvent(QMouseEvent *event)
{
    const store::TrayPost *post = m_model.postAt(indexAt(event->position().toPoint()).row());
    if (event->button() == Qt::LeftButton) {
        m_pressed = post ? post->id : QUuid();
        m_pressedAt = event->position().toPoint();
        m_carrying = false;
    }
    QListView::mousePressEvent(event);
}

void TrayList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isNull()) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (!m_carrying) {
        if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_carrying = true;
        const QRect card = visualRect(m_model.index(m_model.rowOf(m_pressed)));
        Q_EMIT lifted(m_pressed, m_pressedAt - card.topLeft(), at);
    }
    Q_EMIT handMoved(at, event->modifiers());
}

void TrayList::mouseReleaseEvent(QMouseEvent *event)
{
    const bool carrying = std::exchange(m_carrying, false);
    m_pressed = {};
    if (carrying && event->button() == Qt::LeftButton)
        Q_EMIT handReleased(event->position().toPoint(), event->modifiers());
    else
        QListView::mouseReleaseEvent(event);
}

void TrayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const store::TrayPost *post = m_model.postAt(indexAt(event->position().toPoint()).row()))
        Q_EMIT openRequested(post->id);
}

void TrayList::keyPressEvent(QKeyEvent *event)
{
    if (m_carrying && event->key() == Qt::Key_Escape) {
        m_carrying = false;
        m_pressed = {};
        Q_EMIT escapePressed();
        return;
    }
    const QUuid post = currentPost();
    if (!post.isNull() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested(post);
    else if (!post.isNull() && event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier)
        Q_EMIT placeRequested(post);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        QListView::keyPressEvent(event);
}

void TrayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = mouse ? indexAt(event->pos()) : currentIndex();
    if (const store::TrayPost *post = m_model.postAt(at.row()))
        Q_EMIT menuRequested(
            post->id, mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).center()));
}

// Arriving by key something is current, so that the arrows have where to start from.
void TrayList::focusInEvent(QFocusEvent *event)
{
    for (int row = 0; row < m_model.rowCount() && currentPost().isNull(); ++row) {
        if (m_model.postAt(row) && event->reason() != Qt::MouseFocusReason)
            setCurrentIndex(m_model.index(row));
    }
    QListView::focusInEvent(event);
}

} // namespace galley::calendar
