#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

constexpr int kPadding = 10;
constexpr int kInset = 3; // the track's hairline and 2 px

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QString icon, const QIcon &picture, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
        , m_picture(picture)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true); // a screen reader says "radio button"
        setFocusPolicy(Qt::ClickFocus);
        if (!isText())
            setToolTip(text);
        theme::showFocusRing(this, theme::radius::sm);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = std::max(22, theme::lineHeight(Type::Small) + 6);
        const int width = isText()
            ? QFontMetrics(theme::font(Type::Small, QFont::DemiBold)).horizontalAdvance(text())
            : theme::size::icon::sm;
        return { width + 2 * kPadding, height };
    }

protected:
    // Arrows belong to the control: it chooses, where a button would only pass the focus on.
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            return event->ignore();
        default:
            return QAbstractButton::keyPressEvent(event);
        }
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = !isEnabled() ? tk().ink4 : isChecked() || underMouse() ? tk().ink1 : tk().ink2;
        const int side = theme::size::icon::sm;
        const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
        if (isText()) {
            painter.setFont(theme::font(Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium));
            theme::paintText(painter, rect(), text(), ink, Qt::AlignCenter);
        } else if (m_picture.isNull()) {
            painter.drawPixmap(place.topLeft(), theme::icon(m_icon, side, ink, theme::deviceRatio(painter)));
        } else {
            m_picture.paint(&painter, place);
        }
    }

private:
    [[nodiscard]] bool isText() const { return m_icon.isEmpty() && m_picture.isNull(); }

    QString m_icon;
    QIcon m_picture;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_slide(new QVariantAnimation(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kInset, kInset, kInset, kInset);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_slide->setEasingCurve(theme::motion::kMove);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_thumb = value.toRectF();
        update();
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::select);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        for (QAbstractButton *segment : m_group->buttons())
            segment->updateGeometry();
        update();
    });
}

void SegmentedControl::addSegment(const QString &text, const QString &icon)
{
    add(new Segment(text, icon, {}, this));
}

void SegmentedControl::addSegment(const QString &text, const QIcon &picture)
{
    add(new Segment(text, {}, picture, this));
}

void SegmentedControl::add(QAbstractButton *segment)
{
    m_group->addButton(segment, count());
    layout()->addWidget(segment);
    if (m_current < 0)
        setCurrent(0);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (auto *segment = m_group->button(index)) {
        segment->setText(text);
        segment->setAccessibleName(text);
        segment->updateGeometry();
    }
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    if (index == m_current || !m_group->button(index))
        return;
    m_current = index;
    for (QAbstractButton *segment : m_group->buttons())
        segment->setFocusPolicy(m_group->id(segment) == index ? Qt::StrongFocus : Qt::ClickFocus);
    m_group->button(index)->setChecked(true);
    moveThumb(isVisible());
    Q_EMIT currentChanged(index);
}

void SegmentedControl::select(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

QRect SegmentedControl::thumbRect(int index) const
{
    const auto *segment = m_group->button(index);
    return segment ? segment->geometry() : QRect();
}

void SegmentedControl::moveThumb(bool animated)
{
    m_slide->stop();
    const QRectF target = thumbRect(m_current);
    const int duration = theme::motion::ms(theme::motion::base);
    if (!animated || duration == 0 || m_thumb.isEmpty()) {
        m_thumb = target;
        update();
        return;
    }
    m_slide->setStartValue(m_thumb);
    m_slide->setEndValue(target);
    m_slide->setDuration(duration);
    m_slide->start();
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    moveThumb(false);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintPlane(painter, rect(), theme::radius::md, tk().surface.sunken, tk().line.hair);
    if (m_slide->state() != QVariantAnimation::Running)
        m_thumb = thumbRect(m_current);
    if (!m_thumb.isEmpty())
        theme::paintPlane(
            painter, m_thumb.adjusted(-1, -1, 1, 1), theme::radius::slip, tk().surface.card, tk().line.hair);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const bool forward =
        event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right) || event->key() == Qt::Key_Down;
    const bool back =
        event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left) || event->key() == Qt::Key_Up;
    int next = m_current;
    if (forward)
        next = std::min(m_current + 1, count() - 1);
    else if (back)
        next = std::max(m_current - 1, 0);
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = count() - 1;
    else
        return QWidget::keyPressEvent(event);
    select(next);
    if (auto *segment = m_group->button(next))
        segment->setFocus(Qt::TabFocusReason);
}

} // namespace galley::widgets
