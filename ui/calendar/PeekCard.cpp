#include "ui/calendar/PeekCard.h"

#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/PeekText.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;

namespace {

constexpr QSize kPicture(132, 165);
constexpr int kPictureRadius = 6;
constexpr int kBodyLines = 3;

// A small thing that paints itself.
class Painted final : public QWidget
{
public:
    Painted(QSize size, std::function<void(QPainter &, QRectF)> paint, QWidget *parent)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, rect());
    }

private:
    std::function<void(QPainter &, QRectF)> m_paint;
};

QLabel *inked(const QString &text, const QFont &font, const QColor &ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    return label;
}

// Where there is no picture: an empty proof with the post's first letter.
void paintProof(QPainter &painter, const QRectF &rect, const QString &title)
{
    constexpr double kMargin = 30;
    const QRectF sheet = rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    widgets::paintCropMarks(painter, sheet);
    painter.setFont(theme::serif(44));
    theme::paintText(painter, sheet, title.trimmed().left(1).toUpper(), tk().ink3, Qt::AlignCenter);
}

QWidget *softLine(QWidget *parent)
{
    return new Painted(
        { PeekCard::kWidth, 1 },
        [](QPainter &painter, QRectF rect) { theme::paintHairline(painter, rect, tk().line.soft); }, parent);
}

// The text in at most so many lines, the last one elided.
QString firstLines(const QString &text, const QFont &font, int width, int lines)
{
    const QFontMetrics metrics(font);
    QStringList kept;
    QString line;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (metrics.horizontalAdvance(longer) <= width || line.isEmpty()) {
            line = longer;
            continue;
        }
        if (kept.size() == lines - 1) {
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        kept.append(line);
        line = words[i];
    }
    kept.append(metrics.elidedText(line, Qt::ElideRight, width));
    return kept.join(u'\n');
}

} // namespace

PeekCard::PeekCard(pictures::ThumbCache &thumbs, QWidget *parent)
    : QWidget(parent)
    , m_thumbs(thumbs)
{
    setFixedWidth(kWidth);
    setObjectName(u"peekCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PeekCard::rebuild);
}

void PeekCard::show(const Shown &shown)
{
    m_shown = shown;
    rebuild();
}

void PeekCard::rebuild()
{
    if (m_shown.peek.post.id.isNull())
        return;
    // The old parts may be the sender of what led here.
    if (m_body) {
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(column);
    addFailures(column);
    addApprovals(column);
    addFoot(column);
    layout()->addWidget(m_body);
    m_body->show();
    setAccessibleName(spoken());
    adjustSize();
}

void PeekCard::addHead(QVBoxLayout *column)
{
    const store::MonthPost &post = m_shown.peek.post;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 16);
    head->setSpacing(16);
    column->addLayout(head);

    auto *picture = new Painted(
        kPicture,
        [this, post](QPainter &painter, QRectF rect) {
            const qreal ratio = painter.device()->devicePixelRatioF();
            QPainterPath shape;
            shape.addRoundedRect(rect, kPictureRadius, kPictureRadius);
            painter.fillPath(shape, tk().neutral.tint);
            const QPixmap pixmap =
                m_thumbs.pixmap(post.brand, m_shown.peek.look.thumbSha, (QSizeF(kPicture) * ratio).toSize());
            painter.setClipPath(shape);
            if (!pixmap.isNull())
                painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
            else
                paintProof(painter, rect, titleOf(m_shown.peek.look));
        },
        m_body);
    picture->setAccessibleName(m_shown.peek.look.thumbAlt);
    head->addWidget(picture, 0, Qt::AlignTop);

    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    head->addLayout(text, 1);
    const int width = kWidth - kPicture.width() - 3 * 16;

    auto *client = new QHBoxLayout;
    client->setSpacing(8);
    text->addLayout(client);
    client->addWidget(new Painted(
        { 20, 20 },
        [brand = m_shown.brand](QPainter &painter, QRectF rect) {
            widgets::paintClientTile(painter, rect, brand.name, clientColour(brand));
        },
        m_body));
    client->addWidget(inked(m_shown.brand.name, theme::font(Type::Caption), tk().ink2, m_body), 1);
    QList<Platform> platforms;
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            platforms.append(platform);
    }
    client->addWidget(new Painted(
        { static_cast<int>(platforms.size()) * 19, 16 },
        [platforms](QPainter &painter, QRectF rect) {
            for (qsizetype i = 0; i < platforms.size(); ++i)
                widgets::PlatformMark::paint(painter,
                    QRectF(rect.left() + static_cast<double>(i) * 19 + 3, rect.top(), 16, 16), platforms[i]);
        },
        m_body));

    const QFont serif = theme::serif(22);
    auto *title = inked(firstLines(titleOf(m_shown.peek.look), serif, width, 2), serif, tk().ink1, m_body);
    title->setObjectName(u"peekTitle"_s);
    text->addWidget(title);

    const QFont small = theme::font(Type::Small);
    if (!m_shown.peek.body.isEmpty()) {
        auto *body = inked(firstLines(m_shown.peek.body, small, width, kBodyLines), small, tk().ink2, m_body);
        text->addWidget(body);
    }
    text->addStretch(1);

    auto *when = new QHBoxLayout;
    when->setSpacing(8);
    text->addLayout(when);
    when->addWidget(new Painted(
        { 14, 14 },
        [this](QPainter &painter, QRectF rect) {
            painter.drawPixmap(rect.topLeft(), theme::icon(u"clock", 14, tk().ink3, devicePixelRatioF()));
        },
        m_body));
    const QString time =
        post.day.isValid() ? shortDayText(post.day) + u", "_s + timeText(post.time) : tr("No date yet");
    when->addWidget(inked(time, theme::tabular(Type::Small, 600), tk().ink1, m_body));
    when->addWidget(inked(placeOfZone(post.zone), small, tk().ink3, m_body), 1);
    if (const QString own = ownTimeText(post, m_shown.ownZone); !own.isEmpty()) {
        auto *second = inked(own, theme::tabular(Type::Small, 400), tk().ink3, m_body);
        second->setContentsMargins(22, 0, 0, 0);
        text->addWidget(second);
    }
}

void PeekCard::addFailures(QVBoxLayout *column)
{
    QStringList reasons;
    for (const store::PeekTarget &target : m_shown.peek.targets) {
        if (target.state == DeliveryState::Failed)
            reasons.append(failureText(target));
    }
    if (reasons.isEmpty())
        return;
    column->addWidget(softLine(m_body));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    column->addLayout(row);
    row->addWidget(new Painted(
                       { 14, 14 },
                       [](QPainter &painter, QRectF rect) {
                           widgets::StatusMark::paint(painter, rect, PostStatus::Failed, tk().surface.raised);
                       },
                       m_body),
        0, Qt::AlignTop);
    auto *why = inked(reasons.join(u'\n'), theme::font(Type::Small), tk().rejected.text, m_body);
    why->setObjectName(u"peekFailure"_s);
    why->setWordWrap(true);
    row->addWidget(why, 1);
}

void PeekCard::addApprovals(QVBoxLayout *column)
{
    if (m_shown.peek.approvals.isEmpty() && m_shown.peek.post.status == PostStatus::Failed)
        return; // why it failed says it already
    if (m_shown.peek.approvals.isEmpty()) {
        // Without approvals the status itself is the line.
        column->addWidget(softLine(m_body));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 12, 16, 12);
        row->setSpacing(8);
        column->addLayout(row);
        const PostStatus status = m_shown.peek.post.status;
        row->addWidget(new Painted(
            { 14, 14 },
            [status](QPainter &painter, QRectF rect) {
                widgets::StatusMark::paint(painter, rect, status, tk().surface.raised);
            },
            m_body));
        row->addWidget(
            inked(widgets::StatusMark::text(status), theme::font(Type::Small), tk().ink2, m_body), 1);
        const QString side = reachText(m_shown.peek.look.reach);
        if (!side.isEmpty())
            row->addWidget(
                inked(tr("%1 reached").arg(side), theme::tabular(Type::Caption), tk().ink3, m_body));
        return;
    }
    column->addWidget(softLine(m_body));
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    column->addLayout(rows);
    for (const store::PeekApproval &approval : m_shown.peek.approvals) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        rows->addLayout(row);
        const PostStatus mark = markOf(approval);
        row->addWidget(new Painted(
            { 14, 14 },
            [mark](QPainter &painter, QRectF rect) {
                widgets::StatusMark::paint(painter, rect, mark, tk().surface.raised);
            },
            m_body));
        const bool pending = approval.decision == Decision::Pending;
        row->addWidget(
            inked(approvalText(approval), theme::font(Type::Small), pending ? tk().ink1 : tk().ink2, m_body),
            1);
        if (pending && approval.dueAt > 0) {
            const QString due = dueText(approval.dueAt, m_shown.nowMs);
            const QFont font = theme::tabular(Type::Caption, 500);
            const int width = QFontMetrics(font).horizontalAdvance(due) + 12;
            row->addWidget(new Painted(
                { width, 20 },
                [due, font](QPainter &painter, QRectF rect) {
                    theme::paintPlane(painter, rect, theme::radius::sm, tk().waiting.tint);
                    painter.setFont(font);
                    theme::paintText(painter, rect, due, tk().waiting.text, Qt::AlignCenter);
                },
                m_body));
        } else if (approval.decidedAt > 0) {
            row->addWidget(inked(whenText(approval.decidedAt, m_shown.ownZone),
                theme::tabular(Type::Caption, 500), tk().ink3, m_body));
        }
    }
}

void PeekCard::addFoot(QVBoxLayout *column)
{
    column->addWidget(softLine(m_body));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    column->addLayout(foot);
    const QUuid post = m_shown.peek.post.id;
    const auto add = [&](const QString &text, const QString &icon, auto signal) {
        auto *button = new QPushButton(text, m_body);
        button->setProperty("kind", u"secondary"_s);
        button->setIcon(theme::themedIcon(icon));
        button->setIconSize({ 14, 14 });
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, signal, post] { Q_EMIT(this->*signal)(post); });
        foot->addWidget(button);
        return button;
    };
    if (m_shown.editable) {
        QPushButton *edit = add(tr("Edit"), u"pencil"_s, &PeekCard::editRequested);
        edit->setObjectName(u"peekEdit"_s);
        widgets::setKeyHint(edit, u"E"_s);
        add(tr("Move to"), u"calendar-clock"_s, &PeekCard::moveRequested)->setObjectName(u"peekMove"_s);
    } else {
        add(tr("Duplicate"), u"copy"_s, &PeekCard::copyRequested)->setObjectName(u"peekCopy"_s);
    }
    foot->addStretch(1);
    foot->addWidget(inked(tr("Space closes"), theme::font(Type::Caption), tk().ink3, m_body));
}

QString PeekCard::spoken() const
{
    const store::MonthPost &post = m_shown.peek.post;
    QStringList parts { titleOf(m_shown.peek.look), m_shown.brand.name };
    if (post.day.isValid())
        parts.append(dayText(post.day) + u", "_s + timeText(post.time) + u' ' + placeOfZone(post.zone));
    parts.append(ownTimeText(post, m_shown.ownZone));
    parts.append(widgets::StatusMark::text(post.status));
    for (const store::PeekTarget &target : m_shown.peek.targets) {
        if (target.state == DeliveryState::Failed)
            parts.append(failureText(target));
    }
    for (const store::PeekApproval &approval : m_shown.peek.approvals)
        parts.append(approvalText(approval));
    parts.append(m_shown.peek.body);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace galley::calendar
