#include "ui/calendar/WhenField.h"

#include "core/store/queries/MonthQuery.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PeekText.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using widgets::Ink;
using widgets::TextLabel;

namespace {

// As it is typed back: understood in every language.
QString typed(const WallTime &wall)
{
    return wall.date.toString(Qt::ISODate) + u' ' + wall.time.toString(u"HH:mm"_s);
}

} // namespace

WhenField::WhenField(const Clock &clock, Setup setup, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_edit(new QLineEdit(this))
    , m_meaning(new TextLabel({}, theme::Type::Small, Ink::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_meaning);
    m_edit->setPlaceholderText(tr("thu 9, +2d, 22 oct 7:45"));
    m_edit->setAccessibleName(tr("Day and time"));
    m_edit->setObjectName(u"whenEdit"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(u"whenMeaning"_s);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &WhenField::understand);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_valid)
            Q_EMIT entered();
    });
    understand();
}

void WhenField::setZone(const QString &zone)
{
    m_setup.zone = zone;
    understand();
}

void WhenField::setWall(const std::optional<WallTime> &wall)
{
    m_edit->setText(wall ? typed(*wall) : QString());
}

void WhenField::understand()
{
    m_wall.reset();
    m_onlyDay = false;
    m_valid = false;
    m_meaning->setInk(Ink::Caption);
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        m_valid = m_setup.mayBeEmpty;
        m_meaning->setText(m_setup.mayBeEmpty ? tr("Without a day it waits among the drafts.")
                                              : tr("Say a day, a time or both."));
        Q_EMIT changed();
        return;
    }
    const auto now = toWall(m_clock.nowMs(), m_setup.zone);
    PhraseContext context;
    context.today = now ? now->date : QDate::currentDate();
    context.now = now ? now->time : QTime(0, 0);
    if (m_setup.from) {
        context.anchorDate = m_setup.from->date;
        context.anchorTime = m_setup.from->time;
    }
    context.monthFirst = QLocale().territory() == QLocale::UnitedStates;
    const auto phrase = parseDatePhrase(text, context);
    if (!phrase) {
        m_meaning->setInk(Ink::Rejected);
        m_meaning->setText(tr("Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”."));
        Q_EMIT changed();
        return;
    }
    m_onlyDay = phrase->date && !phrase->time;
    const QDate day = phrase->date.value_or(m_setup.from ? m_setup.from->date : context.today);
    const QTime time = phrase->time.value_or(m_setup.from ? m_setup.from->time : m_setup.usual);
    m_wall = WallTime { day, time };
    m_valid = true;

    QString meaning =
        tr("%1, %2 in %3")
            .arg(QLocale().toString(day, u"ddd d MMM yyyy"_s), timeText(time), placeOfZone(m_setup.zone));
    if (const auto resolved = resolve(*m_wall, m_setup.zone)) {
        store::MonthPost post;
        post.day = day;
        post.time = time;
        post.zone = m_setup.zone;
        post.at = resolved->utcMs;
        if (const QString own = ownTimeText(post, m_setup.ownZone); !own.isEmpty())
            meaning += u" · "_s + own;
        if (resolved->kind == WallKind::Gap)
            meaning = snappedText({ { QUuid(), *m_wall, resolved->nextValid } });
        else if (resolved->utcMs < m_clock.nowMs())
            meaning += u" · "_s + tr("this time has passed");
    }
    m_meaning->setText(meaning);
    Q_EMIT changed();
}

} // namespace galley::calendar
