#include "ui/widgets/Chip.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusMark.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

constexpr int kMark = 13;
constexpr int kIcon = 14;
constexpr int kEnd = 12;
constexpr int kGap = 6;

QFont words()
{
    return theme::font(Type::Small, QFont::Medium);
}

QFont figures()
{
    return theme::tabular(Type::Small, QFont::DemiBold);
}

int widthOf(const QString &text, const QFont &font)
{
    return qRound(theme::textWidth(text, font));
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    theme::showFocusRing(this, theme::size::control::sm / 2);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    describe();
}

void Chip::setText(const QString &text)
{
    QAbstractButton::setText(text);
    describe();
    updateGeometry();
}

void Chip::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    describe();
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    return m_compact ? QString() : text();
}

void Chip::setStatus(PostStatus status)
{
    m_status = status;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setCount(std::optional<int> count)
{
    if (std::exchange(m_count, count) == count)
        return;
    describe();
    updateGeometry();
    update();
}

void Chip::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    setCheckable(!opens);
    updateGeometry();
    update();
}

void Chip::describe()
{
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), QLocale().toString(*m_count)) : text());
    setToolTip(m_compact ? text() : QString());
}

int Chip::fixedWidth() const
{
    int width = 8 + 10;
    if (m_status)
        width += kMark + kGap;
    else if (!m_icon.isEmpty())
        width += kIcon + kGap;
    if (m_count)
        width += widthOf(QLocale().toString(*m_count), figures()) + (shownText().isEmpty() ? 0 : kGap);
    if (m_opensMenu || isChecked())
        width += kEnd + kGap;
    return width;
}

QSize Chip::sizeHint() const
{
    return { fixedWidth() + widthOf(shownText(), words()) + 2,
        std::max(theme::size::control::sm, theme::lineHeight(Type::Small) + 8) };
}

QSize Chip::minimumSizeHint() const
{
    const int least = std::min(48, widthOf(shownText(), words()) + 2);
    return { fixedWidth() + least, sizeHint().height() };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const QRectF area = rect();
    theme::paintPlane(painter, area, area.height() / 2, on ? tk().state.selected : tk().surface.card,
        on ? tk().state.selectedLine : tk().line.hair);
    if (isEnabled() && (underMouse() || isDown()))
        theme::paintPlane(painter, area, area.height() / 2, isDown() ? tk().state.press : tk().state.hover);

    const QColor ink = !isEnabled() ? tk().ink4 : on ? tk().ink1 : tk().ink2;
    const qreal dpr = theme::deviceRatio(painter);
    const auto placed = [&](int x, int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, (rect().height() - height) / 2, width, height));
    };
    int x = shownText().isEmpty() ? 10 : 8;
    if (m_status) {
        StatusMark::paint(
            painter, placed(x, kMark, kMark), *m_status, on ? tk().state.selected : tk().surface.card);
        x += kMark + kGap;
    } else if (!m_icon.isEmpty()) {
        painter.drawPixmap(placed(x, kIcon, kIcon).topLeft(), theme::icon(m_icon, kIcon, ink, dpr));
        x += kIcon + kGap;
    }
    int end = width() - 10;
    if (m_opensMenu || on) {
        end -= kEnd;
        painter.drawPixmap(placed(end, kEnd, kEnd).topLeft(),
            theme::icon(on ? u"x" : u"chevron-down", kEnd, on ? ink : tk().ink3, dpr));
        end -= kGap;
    }
    if (m_count) {
        const QString figure = QLocale().toString(*m_count);
        const int width = widthOf(figure, figures());
        painter.setFont(figures());
        theme::paintText(
            painter, placed(end - width, width + 1, height()), figure, isEnabled() ? tk().ink1 : tk().ink4);
        end -= width + kGap;
    }
    if (!shownText().isEmpty()) {
        painter.setFont(words());
        const int room = end - x + 1;
        theme::paintText(painter, placed(x, room, height()),
            QFontMetrics(words()).elidedText(shownText(), Qt::ElideMiddle, room), ink);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool takesOff =
        isChecked() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
    if (takesOff || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace galley::widgets
