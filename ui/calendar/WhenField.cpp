#include "ui/calendar/WhenField.h"

#include "core/store/queries/MonthQuery.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PeekText.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WhichTime.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cstdlib>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr qint64 kDayMinutes = 24 * 60;

}

WhenField::WhenField(const Clock &clock, Setup setup, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_edit(new QLineEdit(this))
    , m_meaning(new TextLabel({}, theme::Type::Small, Ink::Caption, this))
    , m_which(new widgets::WhichTime(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_meaning);
    column->addWidget(m_which);
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
    connect(m_which, &widgets::WhichTime::answered, this, &WhenField::understand);
    understand();
}

void WhenField::setZone(const QString &zone)
{
    m_setup.zone = zone;
    understand();
}

void WhenField::setWall(const std::optional<WallTime> &wall, int fold)
{
    m_edit->setText(wall ? typed(*wall) : QString());
    if (m_which->question() == Question::Twice && fold == 1) {
        m_which->setSecond(true);
        understand();
    }
}

bool WhenField::isAsking() const
{
    return m_which->question() != Question::None;
}

PhraseContext WhenField::context() const
{
    const auto now = toWall(m_clock.nowMs(), m_setup.zone);
    PhraseContext context;
    context.today = now ? now->date : QDate::currentDate();
    context.now = now ? now->time : QTime(0, 0);
    if (m_setup.from) {
        context.anchorDate = m_setup.from->date;
        context.anchorTime = m_setup.from->time;
    }
    context.monthFirst = QLocale().territory() == QLocale::UnitedStates;
    return context;
}

// As the person would say it, where it is read back as the same time; in figures, which every language reads,
// where not.
QString WhenField::typed(const WallTime &wall) const
{
    for (const QString &words : { shortDayText(wall.date) + u", "_s + timeText(wall.time),
             QLocale().toString(wall.date, u"d MMM yyyy"_s) + u", "_s + timeText(wall.time) }) {
        const auto phrase = parseDatePhrase(words, context());
        if (phrase && phrase->date == wall.date && phrase->time == wall.time)
            return words;
    }
    return wall.date.toString(Qt::ISODate) + u' ' + wall.time.toString(u"HH:mm"_s);
}

void WhenField::ask(Question question, const std::optional<GapTimes> &instead)
{
    m_fold = 0;
    if (question == Question::Twice) {
        m_which->askTwice(timeText(m_wall->time));
        m_fold = m_which->isSecond() ? 1 : 0;
    } else if (question == Question::Never) {
        const bool isOneDay = instead->before.date == instead->after.date;
        const auto words = [&](const WallTime &one) { return isOneDay ? timeText(one.time) : typed(one); };
        m_which->askNever(words(instead->before), words(instead->after));
        m_wall = m_which->isSecond() ? instead->after : instead->before;
    } else {
        m_which->askNothing();
    }
}

// Several posts keep the distances between them; a distance and an hour would put them on one.
void WhenField::understandShift(const DatePhrase &phrase)
{
    ask(Question::None);
    const qint64 minutes = *phrase.shift;
    const bool byDays = minutes % kDayMinutes == 0;
    m_valid = !byDays || !phrase.time;
    if (m_valid) {
        m_shift = minutes;
        const int count = int(std::abs(minutes) / (byDays ? kDayMinutes : 1));
        m_meaning->setText(byDays ? minutes < 0
                    ? counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Each %n day(s) earlier."), count)
                    : counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Each %n day(s) later."), count)
                : minutes < 0
                ? counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Each %n minute(s) earlier."), count)
                : counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Each %n minute(s) later."), count));
    } else {
        m_meaning->setInk(Ink::Rejected);
        m_meaning->setText(tr("For several posts say a distance or a time, not both."));
    }
    Q_EMIT changed();
}

void WhenField::understand()
{
    m_wall.reset();
    m_shift.reset();
    m_onlyDay = false;
    m_valid = false;
    m_meaning->setInk(Ink::Caption);
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        ask(Question::None);
        m_valid = m_setup.mayBeEmpty;
        m_meaning->setText(m_setup.mayBeEmpty ? tr("Without a day it waits among the drafts.")
                                              : tr("Say a day, a time or both."));
        Q_EMIT changed();
        return;
    }
    const PhraseContext context = this->context();
    const auto phrase = parseDatePhrase(text, context);
    if (!phrase) {
        ask(Question::None);
        m_meaning->setInk(Ink::Rejected);
        m_meaning->setText(tr("Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”."));
        Q_EMIT changed();
        return;
    }
    if (m_setup.posts > 1 && phrase->shift) {
        understandShift(*phrase);
        return;
    }
    m_onlyDay = phrase->date && !phrase->time;
    const QDate day = phrase->date.value_or(m_setup.from ? m_setup.from->date : context.today);
    const QTime time = phrase->time.value_or(m_setup.from ? m_setup.from->time : m_setup.usual);
    m_wall = WallTime { day, time };
    m_valid = true;

    const auto kind = resolve(*m_wall, m_setup.zone);
    const bool isEachOwn = m_onlyDay && m_setup.posts > 1;
    const auto instead = isEachOwn ? std::nullopt : gapTimes(*m_wall, m_setup.zone);
    ask(kind && kind->kind == WallKind::Overlap ? Question::Twice
            : instead                           ? Question::Never
                                                : Question::None,
        instead);
    QString meaning =
        tr("%1, %2 in %3")
            .arg(widgets::datedDayText(m_wall->date), timeText(m_wall->time), placeOfZone(m_setup.zone));
    if (const auto resolved = resolve(*m_wall, m_setup.zone, m_fold)) {
        store::MonthPost post;
        post.day = m_wall->date;
        post.time = m_wall->time;
        post.zone = m_setup.zone;
        post.at = resolved->utcMs;
        if (const QString own = ownTimeText(post, m_setup.ownZone); !own.isEmpty())
            meaning += u" · "_s + own;
        if (m_which->question() == Question::Never)
            meaning += u" · "_s + tr("%1 does not exist, clocks go forward: which one?").arg(timeText(time));
        else if (m_which->question() == Question::Twice)
            meaning += u" · "_s + tr("this time comes twice: which one?");
        else if (resolved->utcMs < m_clock.nowMs())
            meaning += u" · "_s + tr("this time has passed");
    }
    m_meaning->setText(meaning);
    Q_EMIT changed();
}

} // namespace galley::calendar
