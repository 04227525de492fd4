#include "ui/composer/editor/NotesBrief.h"

#include "ui/composer/editor/NotesList.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

NotesBrief::NotesBrief(NotesList &list, QScrollArea &area, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_area(area)
    , m_row(new NoteRow(this))
{
    setObjectName(u"notesBrief"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 2, 24, 2);
    column->addWidget(m_row);
    // Tab comes to the notes themselves, which brings them in sight; F8 does from anywhere.
    m_row->takeOutOfTabs();
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &NotesBrief::settle);
    connect(m_row, &NoteRow::pressed, this, &NotesBrief::goThere);
    connect(m_row, &NoteRow::chosen, this, &NotesBrief::goThere);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &NotesBrief::refresh);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &NotesBrief::refresh);
    list.installEventFilter(this);
    area.viewport()->installEventFilter(this);
    hide();
}

bool NotesBrief::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show
        || event->type() == QEvent::Hide)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void NotesBrief::refresh()
{
    if (!m_due.isActive())
        m_due.start();
}

void NotesBrief::settle()
{
    const QRect first = m_list.firstRow();
    // As if this were not here: it must not decide about itself.
    const int room = m_area.viewport()->height() + (isHidden() ? 0 : height());
    const int bottom = m_list.mapTo(m_area.viewport(), first.bottomLeft()).y();
    const bool isNeeded = m_list.hasNotes() && !first.isEmpty() && bottom > room;
    if (isNeeded) {
        const qsizetype count = m_list.count();
        m_row->show(m_list.firstSeverity(), m_list.firstText(),
            count > 1 ? tr("Show all %1").arg(QLocale().toString(count)) : tr("Show it"));
    }
    setVisible(isNeeded);
}

void NotesBrief::goThere()
{
    const int top = m_list.mapTo(m_area.widget(), QPoint()).y();
    m_area.verticalScrollBar()->setValue(top - theme::space::s4);
    m_list.focusFirst();
}

void NotesBrief::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tk().surface.card);
    theme::paintHairline(painter, QRectF(0, 0, width(), 1), theme::tk().line.hair);
}

} // namespace galley::composer
