#include "ui/widgets/Meter.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlatformMark.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace galley::widgets {

using theme::tk;
using theme::Type;

Meter::Meter(Platform platform, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_name(name)
{
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
    setUsed(0, 0);
}

void Meter::setUsed(int used, int limit)
{
    m_used = used;
    m_limit = limit;
    const QString name = tr("%1: %2").arg(m_name, words());
    if (name != accessibleName()) {
        setAccessibleName(name);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString Meter::words() const
{
    const QLocale locale;
    return m_used > m_limit ? tr("%1 over").arg(locale.toString(m_used - m_limit))
                            : tr("%1 of %2").arg(locale.toString(m_used), locale.toString(m_limit));
}

QSize Meter::sizeHint() const
{
    return { 200, theme::lineHeight(Type::Small) + 4 + 4 };
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = theme::lineHeight(Type::Small);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    PlatformMark::paint(painter, placed(QRect(0, (line - 16) / 2, 16, 16)), m_platform);

    const bool over = m_used > m_limit;
    const double share = m_limit > 0 ? double(m_used) / m_limit : 0;
    const theme::Role &role = over ? tk().rejected : share > 0.9 ? tk().waiting : tk().approved;
    painter.setFont(theme::tabular(Type::Small, over ? QFont::DemiBold : 0));
    const int width = QFontMetrics(painter.font()).horizontalAdvance(words()) + 1;
    theme::paintText(
        painter, placed(QRect(this->width() - width, 0, width, line)), words(), over ? role.text : tk().ink2);
    painter.setFont(theme::font(Type::Small));
    theme::paintText(painter, placed(QRect(24, 0, this->width() - width - 32, line)), m_name, tk().ink1);

    const QRect track(0, line + 4, this->width(), 4);
    theme::paintPlane(painter, track, 2, tk().neutral.tint);
    if (const int done = int(track.width() * std::min(share, 1.0)); done > 0)
        theme::paintPlane(painter, placed(QRect(track.topLeft(), QSize(std::max(done, 4), 4))), 2, role.mark);
}

} // namespace galley::widgets
