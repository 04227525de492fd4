#include "ui/calendar/CoachLines.h"

#include "ui/calendar/MonthView.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kFromEdge = 16;

enum Line { Drag, Peek, Keys };

} // namespace

CoachLines::CoachLines(MonthView &view, int seen)
    : QWidget(&view)
    , m_view(view)
    , m_line(seen)
    , m_text(new TextLabel({}, Type::BodyStrong, Ink::Text, this))
    , m_count(new TextLabel({}, Type::Caption, Ink::Caption, this))
    , m_next(widgets::makeButton(widgets::ButtonKind::Link, {}, this))
    , m_close(widgets::makeIconButton(u"x"_s, {}, this))
{
    setObjectName(u"coachLines"_s);
    setCursor(Qt::ArrowCursor);
    m_next->setObjectName(u"coachNext"_s);
    m_close->setObjectName(u"coachClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_next, &QPushButton::clicked, this, &CoachLines::next);
    connect(m_close, &QToolButton::clicked, this, &CoachLines::end);
    connect(&view, &MonthView::moveRequested, this, [this] {
        if (m_line == Drag)
            next();
    });
    connect(&view, &MonthView::peekRequested, this, [this] {
        if (m_line == Peek)
            next();
    });
    connect(
        &theme::Theme::instance(), &theme::Theme::changed, this, &CoachLines::place, Qt::QueuedConnection);
    view.installEventFilter(this);
    retranslate();
    show();
}

void CoachLines::retranslate()
{
    m_text->setText(m_line == Drag ? tr("Drag to move")
            : m_line == Peek       ? tr("Space to peek")
                                   : tr("Press ? for keys"));
    m_count->setText(tr("%1 of %2", "the second line of three")
                         .arg(QLocale().toString(m_line + 1), QLocale().toString(kCount)));
    m_next->setText(m_line == Keys ? tr("Done") : tr("Next"));
    m_close->setAccessibleName(tr("No more hints"));
    m_close->setToolTip(tr("No more hints"));
    setAccessibleName(m_text->text());
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CoachLines::next()
{
    if (m_line >= kCount - 1) {
        end();
        return;
    }
    ++m_line;
    Q_EMIT seen(m_line);
    retranslate();
}

void CoachLines::end()
{
    m_line = kCount;
    Q_EMIT seen(kCount);
    if (isAncestorOf(focusWidget()))
        m_view.setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

// In the corner where reading ends, where the fewest posts are.
void CoachLines::place()
{
    layout()->activate();
    resize(layout()->sizeHint());
    const QRect corner(
        QPoint(m_view.width() - width() - kFromEdge, m_view.height() - height() - kFromEdge), size());
    setGeometry(QStyle::visualRect(m_view.layoutDirection(), m_view.rect(), corner));
    raise();
}

void CoachLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::paintPlane(painter, rect(), theme::radius::md, tk().surface.raised, tk().line.strong);
}

void CoachLines::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void CoachLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_line < kCount)
        retranslate();
    QWidget::changeEvent(event);
}

bool CoachLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace galley::calendar
