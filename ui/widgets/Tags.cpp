#include "ui/widgets/Tags.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusMark.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

const theme::Role &roleOf(TagRole role)
{
    switch (role) {
    case TagRole::Approved:
        return tk().approved;
    case TagRole::Waiting:
        return tk().waiting;
    case TagRole::Accent:
        return tk().accent;
    case TagRole::Rejected:
        return tk().rejected;
    case TagRole::Info:
        return tk().info;
    case TagRole::Neutral:
    case TagRole::Outline:
        break;
    }
    return tk().neutral;
}

void paintWith(QPainter &painter, const QRectF &box, const QString &text, const theme::Role &role,
    bool outlined, std::optional<PostStatus> mark)
{
    theme::paintPlane(painter, box, theme::radius::sm, outlined ? QColor() : role.tint,
        outlined ? tk().line.hair : QColor());
    QRectF words = box.adjusted(6, 0, -6, 0);
    const bool ltr = QGuiApplication::layoutDirection() == Qt::LeftToRight;
    if (mark) {
        const QRectF place(ltr ? words.left() : words.right() - 12, box.center().y() - 6, 12, 12);
        StatusMark::paint(painter, place, *mark, role.tint);
        words.adjust(ltr ? 16 : 0, 0, ltr ? 0 : -16, 0);
    }
    painter.setFont(theme::tabular(Type::Caption));
    theme::paintText(painter, words, text, role.text);
}

} // namespace

QSize tagSize(const QString &text, bool withMark)
{
    return { QFontMetrics(theme::tabular(Type::Caption)).horizontalAdvance(text) + 13 + (withMark ? 16 : 0),
        std::max(20, theme::lineHeight(Type::Caption) + 4) };
}

int paintTag(QPainter &painter, const QPointF &topLeft, const QString &text, TagRole role,
    std::optional<PostStatus> mark)
{
    const QSize size = tagSize(text, mark.has_value());
    paintWith(painter, QRectF(topLeft, size), text, roleOf(role), role == TagRole::Outline, mark);
    return size.width();
}

Tag::Tag(const QString &text, TagRole role, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_role(role)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

Tag::Tag(PostStatus status, QWidget *parent)
    : Tag(StatusMark::text(status), TagRole::Neutral, parent)
{
    m_status = status;
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_text, m_status.has_value());
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWith(painter, rect(), m_text, m_status ? StatusMark::role(*m_status) : roleOf(m_role),
        m_role == TagRole::Outline, m_status);
}

KeyHint::KeyHint(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setAccessibleName(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

QSize KeyHint::sizeHint() const
{
    return { theme::parts::keyHintWidth(m_keys), theme::lineHeight(Type::Caption) + 2 };
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::paintKeyHint(painter, rect(), m_keys, false);
}

} // namespace galley::widgets
