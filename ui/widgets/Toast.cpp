#include "ui/widgets/Toast.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

constexpr int kFromBottom = 24;
constexpr int kSeconds = 6;
constexpr int kPadding = 14;
constexpr int kBeforeWords = kPadding + 16 + 10; // the icon and the air after it
constexpr int kWidest = 640;
int s_undoSeconds = 10;

int reach()
{
    return theme::shadowReach(theme::Elevation::Popover);
}

// A sibling below the toast, so that the room it takes can still be clicked through.
class Shadow final : public QWidget
{
public:
    explicit Shadow(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintShadow(
            painter, rect().adjusted(reach(), reach(), -reach(), -reach()), theme::Elevation::Popover);
    }
};

// Text on the toast's own paper.
class ActionButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return { QFontMetrics(theme::font(Type::Small, QFont::DemiBold)).horizontalAdvance(text()) + 16,
            std::max(theme::size::hitMin, theme::lineHeight(Type::Small) + 8) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor wash = tk().inkInverse;
        wash.setAlphaF(isDown() ? 0.24F : underMouse() ? 0.14F : 0.0F);
        theme::paintPlane(painter, rect(), theme::radius::slip, wash);
        painter.setFont(theme::font(Type::Small, QFont::DemiBold));
        theme::paintText(painter, rect(), text(), tk().inkInverse, Qt::AlignCenter);
    }
};

} // namespace

void Toast::setUndoSeconds(int seconds)
{
    s_undoSeconds = seconds;
}

Toast *Toast::show(QWidget *region, Content content)
{
    for (auto *old : region->findChildren<Toast *>(Qt::FindDirectChildrenOnly))
        old->dismiss();
    auto *toast = new Toast(region, std::move(content));
    toast->arrive();
    return toast;
}

Toast::Toast(QWidget *region, Content content)
    : QWidget(region)
    , m_region(region)
    , m_shadow(new Shadow(region))
    , m_content(std::move(content))
{
    setAccessibleName(m_content.text);
    if (m_content.icon.isEmpty())
        m_content.icon = u"check"_s;
    if (!m_content.action.isEmpty()) {
        m_action = new ActionButton(m_content.action, this);
        connect(m_action, &QPushButton::clicked, this, [this] {
            const auto run = m_content.run;
            dismiss();
            if (run)
                run();
        });
        m_action->installEventFilter(this);
    }
    fit();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { place(8); });
    region->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    const int seconds = m_action ? s_undoSeconds : kSeconds;
    if (seconds > 0)
        m_timer.setInterval(seconds * 1000);
}

// As wide as its words need and the region has; what is longer goes on in further lines. The region may get
// its own size only after the toast came.
void Toast::fit()
{
    const QSize button = m_action ? m_action->sizeHint() : QSize();
    const int beside = kBeforeWords + kPadding + (m_action ? 4 + button.width() : 0);
    const int most = std::max(200, std::min(kWidest, m_region->width() - 32)) - beside;
    // Measured with the device it is painted on, and to whole pixels upwards: a fraction less would cut a
    // word.
    const QFontMetricsF metrics(theme::font(Type::Body), this);
    const QRectF words = metrics.boundingRect(QRectF(0, 0, most - 2, 4000), Qt::TextWordWrap, m_content.text);
    const int wide = std::min(most, int(std::ceil(words.width())) + 2);
    const int tall =
        std::max({ theme::lineHeight(Type::Body), int(std::ceil(words.height())), button.height() });
    resize(beside + wide, std::max(40, tall + 20));
    if (m_action)
        m_action->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
            QRect(width() - 8 - button.width(), (height() - button.height()) / 2, button.width(),
                button.height())));
}

void Toast::arrive()
{
    const int duration = theme::motion::ms(theme::motion::base);
    place(duration ? 0 : 8);
    m_shadow->show();
    m_shadow->raise();
    QWidget::show();
    raise();
    if (m_timer.interval() > 0)
        m_timer.start();
    if (duration) {
        auto *rise = new QVariantAnimation(this);
        rise->setDuration(duration);
        rise->setEasingCurve(theme::motion::kIn);
        rise->setStartValue(0);
        rise->setEndValue(8);
        connect(
            rise, &QVariantAnimation::valueChanged, this, [this](const QVariant &v) { place(v.toInt()); });
        rise->start(QAbstractAnimation::DeleteWhenStopped);
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place(int risen)
{
    fit();
    move((m_region->width() - width()) / 2, m_region->height() - kFromBottom + 8 - risen - height());
    m_shadow->setGeometry(geometry().adjusted(-reach(), -reach(), reach(), reach()));
}

Toast::~Toast()
{
    delete m_shadow;
}

void Toast::dismiss()
{
    m_timer.stop();
    m_shadow->hide();
    // Hiding what has the focus makes Qt look for the next widget, and the ring it shows there joins that
    // chain: the search would never end.
    if (m_action && m_action->hasFocus())
        m_action->clearFocus();
    hide();
    deleteLater();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect sheet = rect();
    theme::paintPlane(painter, sheet, theme::radius::lg, tk().surface.tooltip);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), sheet, r); };
    painter.drawPixmap(placed(QRect(sheet.left() + kPadding, sheet.center().y() - 7, 16, 16)).topLeft(),
        theme::icon(m_content.icon, 16, tk().inkInverse, theme::deviceRatio(painter)));
    QRect words = sheet.adjusted(kBeforeWords, 0, -kPadding, 0);
    if (m_action)
        words.setRight(words.right() - 4 - m_action->width());
    painter.setFont(theme::font(Type::Body));
    painter.setPen(tk().inkInverse);
    painter.drawText(placed(words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_content.text);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (m_timer.interval() > 0)
        m_timer.start();
}

bool Toast::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_region && event->type() == QEvent::Resize)
        place(8);
    else if (object == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (object == m_action && event->type() == QEvent::FocusOut && m_timer.interval() > 0)
        m_timer.start();
    return false;
}

} // namespace galley::widgets
