#include "ui/composer/details/WhenSection.h"

#include "core/base/Clock.h"
#include "core/base/GapTimes.h"
#include "core/base/Ids.h"
#include "core/compose/Slots.h"
#include "core/compose/When.h"
#include "core/domain/DatePhrase.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/composer/FlowLayout.h"
#include "ui/composer/Session.h"
#include "ui/composer/details/MonthPicker.h"
#include "ui/composer/details/SlotChip.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WhichTime.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::WhenQuestion;
using widgets::Ink;
using widgets::TextLabel;

namespace {

const QTime kUsual(9, 0); // of a day without a time
constexpr int kBesideTheTime = 76; // two signs and the margins of the field

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace

struct WhenSection::Skipped
{
    WallTime asked;
    GapTimes instead;
};

WhenSection::WhenSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, theme::Type::BodyStrong, Ink::Text, this))
    , m_zone(new TextLabel({}, theme::Type::Small, Ink::Secondary, this))
    , m_day(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_meaning(new TextLabel({}, theme::Type::Small, Ink::Caption, this))
    , m_which(new widgets::WhichTime(this))
    , m_clear(widgets::makeButton(widgets::ButtonKind::Ghost, {}, this))
    , m_slots(new QWidget(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_zone);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_day, 2);
    fields->addWidget(m_time, 1);
    for (QLineEdit *field : { m_day, m_time })
        field->setMinimumHeight(theme::size::control::lg);
    m_day->setMinimumWidth(84);
    m_day->setObjectName(u"whenDay"_s);
    m_time->setObjectName(u"whenTime"_s);
    QAction *month = m_day->addAction(theme::themedIcon(u"calendar"_s), QLineEdit::LeadingPosition);
    month->setObjectName(u"openMonth"_s);
    connect(month, &QAction::triggered, this, &WhenSection::openMonth);
    m_day->installEventFilter(this);
    m_time->addAction(theme::themedIcon(u"clock"_s), QLineEdit::LeadingPosition);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(u"whenMeaning"_s);
    widgets::setControlSize(m_clear, widgets::ControlSize::Small);
    m_clear->setObjectName(u"whenClear"_s);
    (void)new FlowLayout(m_slots, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(fields);
    column->addWidget(m_meaning);
    column->addWidget(m_which);
    column->addWidget(m_slots);
    column->addWidget(m_clear, 0, Qt::AlignLeft);

    connect(m_day, &QLineEdit::editingFinished, this, [this] { take(false); });
    connect(m_time, &QLineEdit::editingFinished, this, [this] { take(true); });
    connect(m_which, &widgets::WhichTime::answered, this, &WhenSection::answer);
    connect(m_clear, &QPushButton::clicked, this, [this] { set(std::nullopt, 0); });
    retranslate();
}

WhenSection::~WhenSection() = default;

void WhenSection::retranslate()
{
    m_title->setText(tr("When"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("thu, +2d, 22.10."));
    m_time->setAccessibleName(tr("Time"));
    m_time->setPlaceholderText(tr("7:45"));
    // The longest time, beside the clock and the mark of what is wrong.
    m_time->setMinimumWidth(
        m_time->fontMetrics().horizontalAdvance(widgets::timeText(QTime(22, 0))) + kBesideTheTime);
    m_clear->setText(tr("Take off the calendar"));
    m_suggestedFor.clear();
    refresh();
}

void WhenSection::setSession(Session *session)
{
    m_session = session;
    m_suggestedFor.clear();
    m_skipped.reset();
    refresh();
}

void WhenSection::focusDay()
{
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

bool WhenSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_day && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openMonth();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WhenSection::openMonth()
{
    if (!m_session || !m_day->isEnabled())
        return;
    const compose::PostContent &post = m_session->post();
    const Services &services = m_session->services();
    const auto now = toWall(services.clock.nowMs(), post.zone);
    const QDate today = now ? now->date : QDate::currentDate();
    auto *picker = new MonthPicker(today, post.wall ? post.wall->date : today,
        [&store = services.store, brand = post.brand](const QDate &first, const QDate &last) {
            QHash<QDate, int> counts;
            if (const auto posts = store::MonthQuery(store.reader()).posts(first, last, { brand })) {
                for (const store::MonthPost &one : *posts)
                    ++counts[one.day];
            }
            return counts;
        });
    auto *popover = new widgets::Popover(window());
    popover->setContent(picker);
    connect(picker, &MonthPicker::picked, popover, [this, popover](const QDate &day) {
        popover->close();
        const auto &wall = m_session->post().wall;
        set(WallTime { day, wall ? wall->time : kUsual }, 0);
    });
    popover->openAt(QRect(m_day->mapTo(window(), QPoint()), m_day->size()));
    picker->focusChosen();
}

void WhenSection::complain(QLineEdit *field, const QString &reason)
{
    widgets::setInvalid(field, reason);
    m_meaning->setInk(Ink::Rejected);
    m_meaning->setText(reason);
}

void WhenSection::take(bool fromTime)
{
    if (!m_session)
        return;
    QLineEdit *field = fromTime ? m_time : m_day;
    if (!field->isModified())
        return;
    field->setModified(false);
    const compose::PostContent &post = m_session->post();
    const QString text = field->text().trimmed();
    if (text.isEmpty()) {
        if (fromTime)
            refresh(); // a post with a day has a time
        else
            set(std::nullopt, 0);
        return;
    }
    PhraseContext context;
    if (const auto now = toWall(m_session->services().clock.nowMs(), post.zone)) {
        context.today = now->date;
        context.now = now->time;
    }
    if (post.wall) {
        context.anchorDate = post.wall->date;
        context.anchorTime = post.wall->time;
    }
    context.monthFirst = QLocale().territory() == QLocale::UnitedStates;
    const auto phrase = parseDatePhrase(text, context);
    if (!phrase || (fromTime && !phrase->time)) {
        complain(field,
            fromTime ? tr("Not understood. Write for example “7:45”.")
                     : tr("Not understood. Write for example “thu”, “+2d” or “22 oct”."));
        return;
    }
    const QDate day = phrase->date.value_or(post.wall ? post.wall->date : context.today);
    const QTime time = phrase->time.value_or(post.wall ? post.wall->time : kUsual);
    set(WallTime { day, time }, 0);
}

void WhenSection::set(const std::optional<WallTime> &wall, int fold, const QUuid &slot)
{
    const bool isLeft = m_session->post().wall && m_session->post().wall != wall;
    if (!isLeft || !m_leave)
        return apply(wall, fold, slot);
    refresh(); // as it is until it is said
    m_leave(!wall,
        [self = QPointer<WhenSection>(this), session = QPointer<Session>(m_session), wall, fold, slot] {
            if (self && session && self->m_session == session)
                self->apply(wall, fold, slot);
        });
}

void WhenSection::apply(const std::optional<WallTime> &wall, int fold, const QUuid &slot)
{
    const QString zone =
        m_session->context().zone.isEmpty() ? m_session->post().zone : m_session->context().zone;
    const auto taken = m_session->document().setWhen(wall, zone, fold, slot);
    if (!taken)
        Q_EMIT refused(taken.error());
    else if (const auto instead = wall ? gapTimes(*wall, zone) : std::nullopt)
        m_skipped = std::make_unique<const Skipped>(Skipped { *wall, *instead });
    refresh();
    if (!m_which->isHidden()) {
        QAccessibleEvent told(m_meaning, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void WhenSection::answer(bool second)
{
    if (m_skipped)
        set(second ? m_skipped->instead.after : m_skipped->instead.before, 0);
    else
        set(m_session->post().wall, second ? 1 : 0);
}

// Of a time that clocks show twice.
QString WhenSection::askWhich(const WallTime &wall)
{
    m_which->askTwice(widgets::timeText(wall.time));
    m_which->setSecond(m_session->post().fold == 1);
    return tr("This time comes twice: which one?");
}

// Of a time that clocks jump over.
QString WhenSection::askInstead()
{
    const auto &[asked, instead] = *m_skipped;
    const bool isOneDay = instead.before.date == asked.date && instead.after.date == asked.date;
    const auto words = [&](const WallTime &one) {
        return isOneDay ? widgets::timeText(one.time) : widgets::dayTimeText(one.date, one.time);
    };
    m_which->askNever(words(instead.before), words(instead.after));
    m_which->setSecond(m_session->post().wall == instead.after);
    return tr("%1 does not exist on %2, clocks go forward: which one?")
        .arg(widgets::timeText(asked.time), widgets::weekdayDayText(asked.date));
}

void WhenSection::refresh()
{
    if (!m_session)
        return;
    const compose::PostContent &post = m_session->post();
    const bool isOpen = m_session->document().access() != compose::Access::Fixed;
    m_zone->setText(cityOf(post.zone));
    m_zone->setToolTip(post.zone);
    const auto fill = [](QLineEdit *field, const QString &text) {
        widgets::setInvalid(field, {});
        if (field->text() != text)
            field->setText(text);
        field->setModified(false);
        field->setCursorPosition(0);
    };
    const auto now = toWall(m_session->services().clock.nowMs(), post.zone);
    const bool isThisYear = post.wall && now && post.wall->date.year() == now->date.year();
    fill(m_day,
        !post.wall       ? QString()
            : isThisYear ? widgets::weekdayDayText(post.wall->date)
                         : widgets::datedDayText(post.wall->date));
    m_day->setToolTip(post.wall ? widgets::datedDayText(post.wall->date) : QString());
    fill(m_time, post.wall ? widgets::timeText(post.wall->time) : QString());
    m_day->setEnabled(isOpen);
    m_time->setEnabled(isOpen);
    m_clear->setVisible(isOpen && post.wall);
    showMeaning();
    suggest();
}

void WhenSection::showMeaning()
{
    const compose::PostContent &post = m_session->post();
    m_meaning->setInk(Ink::Caption);
    if (!post.wall) {
        m_which->askNothing();
        m_meaning->setText(tr("Without a day it waits among the drafts."));
        m_meaning->show();
        return;
    }
    const auto when = compose::lookAt(
        *post.wall, post.zone, post.fold, m_session->ownZone(), m_session->services().clock.nowMs());
    if (!when)
        return;
    QStringList said;
    if (m_skipped && post.wall != m_skipped->instead.before && post.wall != m_skipped->instead.after)
        m_skipped.reset();
    if (!when->isSameZone)
        said.append(
            tr("%1 in %2")
                .arg(widgets::dayTimeText(when->own.date, when->own.time), cityOf(m_session->ownZone())));
    const bool isOut = m_session->document().access() == compose::Access::Fixed;
    if (when->question == WhenQuestion::Overlap) {
        said.append(askWhich(*post.wall));
    } else if (m_skipped && !isOut) {
        said.append(askInstead());
    } else {
        m_which->askNothing();
    }
    if (when->question == WhenQuestion::Past && !isOut && m_which->isHidden()) {
        said.append(tr("This time has passed."));
        m_meaning->setInk(Ink::Rejected);
        // The one of the two that has to change.
        const auto now = toWall(m_session->services().clock.nowMs(), post.zone);
        widgets::setInvalid(now && post.wall->date < now->date ? m_day : m_time, tr("This time has passed."));
    }
    m_meaning->setText(said.join(u" · "_s));
    m_meaning->setVisible(!said.isEmpty());
}

// Looked for anew only when the accounts or the hour of the search change: it is a walk over four weeks.
void WhenSection::suggest()
{
    const compose::PostContent &post = m_session->post();
    compose::SlotWish wish;
    wish.brand = post.brand;
    wish.zone = post.zone;
    wish.post = post.id;
    wish.fromMs = m_session->services().clock.nowMs();
    QString wanted = idText(post.id);
    for (const compose::Target &target : post.targets) {
        wish.accounts.append(target.account);
        wish.platforms.append(target.platform);
        wanted += idText(target.account);
    }
    const bool isOpen = m_session->document().access() != compose::Access::Fixed;
    m_slots->setVisible(isOpen);
    if (!isOpen)
        return;
    if (wanted != m_suggestedFor) {
        m_suggestedFor = wanted;
        qDeleteAll(m_slots->findChildren<SlotChip *>());
        const auto found = compose::freeSlots(m_session->services().store.reader(), wish);
        for (const compose::SlotSuggestion &slot : found.value_or(QList<compose::SlotSuggestion>())) {
            auto *chip = new SlotChip(slot, m_slots);
            m_slots->layout()->addWidget(chip);
            chip->show();
            connect(chip, &QAbstractButton::clicked, this,
                [this, slot] { set(slot.wall, slot.fold, slot.slot); });
        }
    }
    // A day of the week from today on needs no date, unless the post's own is in another week.
    const auto now = toWall(wish.fromMs, post.zone);
    const auto isFar = [&](const WallTime &wall) {
        return !now || wall.date < now->date || now->date.daysTo(wall.date) >= 7;
    };
    for (SlotChip *chip : m_slots->findChildren<SlotChip *>()) {
        chip->setChecked(post.wall == chip->slot().wall);
        chip->setDated((post.wall && isFar(*post.wall)) || isFar(chip->slot().wall));
    }
}

} // namespace galley::composer
