#include "ui/widgets/Dialog.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace galley::widgets {

namespace {

constexpr int kFooter = 64;
constexpr int kPadding = 24;
constexpr int kEdge = 24; // least distance to the window's edge
constexpr int kRing = 4; // what a focus ring takes around a control

class Footer final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath round, upper;
        round.addRoundedRect(
            QRectF(rect()).adjusted(1, -20, -1, -1), theme::radius::xl - 1, theme::radius::xl - 1);
        upper.addRect(QRectF(0, -20, width(), 20));
        painter.fillPath(round.subtracted(upper), theme::tk().surface.sunken);
        theme::paintHairline(painter, QRectF(1, 0, width() - 2, 1), theme::tk().line.hair);
    }
};

// QScrollArea asks for at most some 24 lines and does not ask again; a dialog takes what its body wants now,
// up to the window.
class BodyArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QSize(); }

    // Never narrower than what stands in it, or its end would be out of reach.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        const int bar = verticalScrollBar()->sizeHint().width();
        return { widget() ? widget()->minimumSizeHint().width() + bar : least.width(), least.height() };
    }

    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return widget() && widget()->hasHeightForWidth();
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return widget() ? std::max(widget()->heightForWidth(width), sizeHint().height()) : -1;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(object, event);
    }
};

// Text stands in one line with the controls of the body, around which focus rings have room.
QLayout *besideRings(QWidget *text)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(kRing, 0, kRing, 0);
    layout->addWidget(text);
    return layout;
}

// It is no window, and a dialog all the same.
QAccessibleInterface *spoken(const QString &, QObject *object)
{
    auto *dialog = qobject_cast<Dialog *>(object);
    return dialog ? new QAccessibleWidget(dialog, QAccessible::Dialog) : nullptr;
}

} // namespace

Dialog::Dialog(const QString &title, QWidget *window, Width width)
    : QWidget(window->window())
    , m_window(window->window())
    , m_sheet(new QWidget(this))
    , m_footer(new Footer(m_sheet))
    , m_title(new TextLabel(title, theme::Type::Masthead, Ink::Text, m_sheet))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout(m_footer))
    , m_width(int(width))
{
    static const bool isSpoken = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    Q_UNUSED(isSpoken)
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_content->setContentsMargins(kPadding - kRing, 20, kPadding - kRing, 20);
    m_content->setSpacing(theme::space::s3);
    m_content->addLayout(besideRings(m_title));
    layout->addLayout(m_content, 1);
    layout->addWidget(m_footer);
    m_footer->setMinimumHeight(kFooter);
    m_buttons->setContentsMargins(kPadding, 0, kPadding, 0);
    m_buttons->setSpacing(theme::space::s2);
    m_buttons->addStretch();
    m_footer->hide();
    connect(
        &theme::Theme::instance(), &theme::Theme::changed, this,
        [this] {
            if (m_open)
                place();
        },
        Qt::QueuedConnection);
    hide();
}

void Dialog::setBody(QWidget *body)
{
    auto *scroll = new BodyArea(m_sheet);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setContentsMargins(kRing, kRing, kRing, kRing);
    body->setAutoFillBackground(false);
    m_content->addWidget(scroll, 1);
}

void Dialog::setText(const QString &text)
{
    auto *label = new TextLabel(text, theme::Type::Body, Ink::Secondary, m_sheet);
    label->setWordWrap(true);
    m_content->addLayout(besideRings(label));
    setAccessibleDescription(text);
}

QPushButton *Dialog::addButton(ButtonKind kind, const QString &text, int result, bool closes)
{
    auto *button = makeButton(kind, text, m_footer);
    setControlSize(button, ControlSize::Large);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    m_footer->show();
    if (closes)
        connect(button, &QPushButton::clicked, this, [this, result] { close(result); });
    if (kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled || kind == ButtonKind::Approve)
        m_main = button;
    return button;
}

void Dialog::setMainButton(QPushButton *button)
{
    m_main = button;
}

void Dialog::open()
{
    m_focusBefore = QApplication::focusWidget();
    m_open = true;
    m_window->installEventFilter(this);
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    cycleFocus(this, true);
}

void Dialog::close(int result)
{
    if (!std::exchange(m_open, false))
        return;
    m_window->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT finished(result);
    deleteLater();
}

void Dialog::place()
{
    setGeometry(m_window->rect());
    m_sheet->layout()->activate();
    const QLayout *layout = m_sheet->layout();
    // Drawn for text of the usual size; larger text takes its share more, and a body what it cannot do
    // without.
    const int drawn = int(std::lround(m_width * std::max(1.0, theme::textScale())));
    const int width =
        std::min(std::max(drawn, layout->totalMinimumSize().width()), m_window->width() - 2 * kEdge);
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int height = std::min(wanted, m_window->height() - 2 * kEdge);
    // A little above the middle, where the eye rests.
    const int top = std::max(kEdge, (m_window->height() - height) * 2 / 5);
    m_sheet->setGeometry((m_window->width() - width) / 2, top, width, height);
    update();
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tk().state.scrim);
    theme::paintShadow(painter, m_sheet->geometry(), theme::Elevation::Dialog);
    theme::paintPlane(
        painter, m_sheet->geometry(), theme::radius::xl, theme::tk().surface.raised, theme::tk().line.hair);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close(kCancelled);
    } else if (enter) {
        // A focused button takes Enter itself; anywhere else it means the main one.
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QPushButton *pressed = button && isAncestorOf(button) ? button : m_main.data();
        if (pressed && pressed->isEnabled())
            pressed->click();
    }
    event->accept(); // nothing typed here reaches the screen below
}

void Dialog::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Dialog::focusNextPrevChild(bool next)
{
    return cycleFocus(this, next);
}

bool Dialog::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_open)
        place();
    // Shortcuts of the screen below must not act while a question is open.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool Dialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window && event->type() == QEvent::Resize)
        place();
    return false;
}

} // namespace galley::widgets
