#include "ui/calendar/list/BulkBar.h"

#include "ui/calendar/CalendarText.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"calendarBulkBar"_s);
    m_row->setContentsMargins(24, 6, 16, 6);
    m_row->setSpacing(theme::space::s2);
    setMinimumHeight(theme::size::toolbar);
    build();
    hide();
}

void BulkBar::build()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words = new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Text, this);
    m_row->addWidget(m_words);
    m_row->addStretch(1);
    const auto add = [this](const QString &text, const QString &icon, const QString &key, const QString &id,
                         widgets::ButtonKind kind) {
        QPushButton *button = widgets::makeButton(kind, text, this);
        widgets::setControlSize(button, widgets::ControlSize::Small);
        button->setIcon(theme::themedIcon(icon));
        button->setToolTip(u"%1  %2"_s.arg(text, key));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT commandRequested(id); });
        m_row->addWidget(button);
    };
    using enum widgets::ButtonKind;
    add(tr("Move to…"), u"calendar-clock"_s, u"M"_s, u"calendar.move_to"_s, Secondary);
    add(tr("Duplicate"), u"copy"_s, QKeySequence(u"Ctrl+D"_s).toString(QKeySequence::NativeText),
        u"calendar.duplicate"_s, Secondary);
    add(tr("Take off the calendar"), u"calendar-off"_s, u"S"_s, u"calendar.unschedule"_s, Secondary);
    add(tr("Move to the bin"), u"trash-2"_s, QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText),
        u"calendar.delete"_s, Danger);
    QToolButton *clear = widgets::makeIconButton(u"x"_s, tr("Select nothing"), this);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    m_row->addWidget(clear);
    setCount(m_count);
}

void BulkBar::setCount(int posts)
{
    m_count = posts;
    m_words->setText(counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n post(s) selected"), posts));
    setVisible(posts > 1);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tk().surface.sunken);
    theme::paintHairline(painter, QRectF(0, 0, width(), 1), theme::tk().line.hair);
}

void BulkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace galley::calendar
