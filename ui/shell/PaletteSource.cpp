#include "ui/shell/PaletteSource.h"

#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PaletteSentence.h"
#include "ui/widgets/DateText.h"

#include <QKeySequence>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Command;
using widgets::CommandGroup;

namespace {

constexpr int kMostPosts = 5;
constexpr int kMostPlans = 3;
constexpr int kMostCommands = 6;
constexpr int kStrong = 95; // every word is the start of a word

PaletteGroup groupOf(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Go:
        return PaletteGroup::GoTo;
    case CommandGroup::Client:
        return PaletteGroup::Clients;
    case CommandGroup::Settings:
        return PaletteGroup::Settings;
    case CommandGroup::Help:
        return PaletteGroup::Help;
    default:
        return PaletteGroup::DoIt;
    }
}

bool isOut(PostStatus status)
{
    return status == PostStatus::Published || status == PostStatus::Publishing
        || status == PostStatus::PartlyPublished;
}

} // namespace

PaletteSource::PaletteSource(CommandRegistry &commands, PaletteHost &host)
    : m_commands(commands)
    , m_host(host)
{
}

QString PaletteSource::groupText(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Recent:
        return tr("Recent");
    case PaletteGroup::DoIt:
        return tr("Do it");
    case PaletteGroup::Posts:
        return tr("Posts");
    case PaletteGroup::GoTo:
        return tr("Go to");
    case PaletteGroup::Clients:
        return tr("Clients");
    case PaletteGroup::Settings:
        return tr("Settings");
    case PaletteGroup::Help:
        return tr("Help");
    }
    return {};
}

QList<PaletteRow> PaletteSource::rows(const QString &text, const QStringList &recentCommands) const
{
    const QString trimmed = text.trimmed();
    QList<PaletteRow> rows;
    if (trimmed.startsWith(u'>')) {
        addCommands(trimmed.mid(1).trimmed(), true, rows);
    } else if (trimmed.startsWith(u'?')) {
        addCommands(trimmed.mid(1).trimmed(), true, rows);
        rows.removeIf([](const PaletteRow &row) { return row.group != PaletteGroup::Help; });
    } else if (trimmed.isEmpty()) {
        const QStringList recent = recallable(recentCommands);
        for (const QString &id : recent) {
            PaletteRow row = commandRow(id);
            row.group = PaletteGroup::Recent;
            rows.append(row);
        }
        addClients({}, rows);
        addCommands({}, true, rows, recent);
    } else {
        addSentence(trimmed, rows);
        addPosts(trimmed, rows);
        addCommands(trimmed, false, rows);
        addDay(trimmed, rows);
        addClients(trimmed, rows);
    }
    // In a group what can be done comes first.
    const auto place = [](const PaletteRow &row) { return std::pair(row.group, !row.enabled); };
    std::stable_sort(rows.begin(), rows.end(),
        [&place](const PaletteRow &a, const PaletteRow &b) { return place(a) < place(b); });
    return rows;
}

bool PaletteSource::isRecallable(const QString &command)
{
    // The first row is run by Enter alone: never what ends the program, or goes back and forth in what was
    // done.
    static const QSet<QString> never { u"app.quit"_s, u"app.retry"_s, u"edit.undo"_s, u"edit.redo"_s,
        u"go.palette"_s, u"sample.remove"_s };
    return !never.contains(command);
}

QStringList PaletteSource::recallable(const QStringList &commands) const
{
    QStringList kept;
    for (const QString &id : commands) {
        const Command *command = m_commands.find(id);
        if (command && isRecallable(id) && !command->text().isEmpty() && m_commands.availability(id).enabled)
            kept.append(id);
    }
    return kept;
}

void PaletteSource::addSentence(const QString &text, QList<PaletteRow> &rows) const
{
    const auto sentence = parseSentence(text, m_host.phraseContext({}));
    if (!sentence)
        return;
    QList<PalettePost> posts =
        sentence->subject.isEmpty() ? m_host.chosenPosts() : m_host.searchPosts(sentence->subject, 12);
    // What can still be moved comes first, and of that what is called most like it.
    const auto likeness = [&sentence](const PalettePost &post) {
        const auto match = matchWords(sentence->subject, post.title);
        return match ? match->score : 0;
    };
    std::stable_sort(posts.begin(), posts.end(), [&likeness](const PalettePost &a, const PalettePost &b) {
        return isOut(a.status) != isOut(b.status) ? !isOut(a.status) : likeness(a) > likeness(b);
    });
    for (int i = 0; i < std::min<int>(int(posts.size()), kMostPlans); ++i)
        addPlan(*sentence, text, posts[i], i == 0, rows);
}

void PaletteSource::addPlan(const PaletteSentence &sentence, const QString &text, const PalettePost &post,
    bool withCopy, QList<PaletteRow> &rows) const
{
    // Read again on the client's wall, from the post's own day: "+2d" and "tomorrow" mean those there.
    PhraseContext context = m_host.phraseContext(post.zone);
    context.anchorDate = post.day;
    context.anchorTime = post.time;
    const auto here = parseSentence(text, context).value_or(sentence);
    const QDate day = here.when.date.value_or(post.day.isValid() ? post.day : context.today);
    const QTime time = here.when.time.value_or(post.time.isValid() ? post.time : QTime(9, 0));
    const QString when = widgets::dayTimeText(day, time);
    const QString from = post.day.isValid() ? tr("%1, from %2")
                                                  .arg(zoneCity(post.zone),
                                                      post.day.daysTo(day) < 7 && day.daysTo(post.day) < 7
                                                          ? widgets::weekdayTimeText(post.day, post.time)
                                                          : widgets::dayTimeText(post.day, post.time))
                                            : zoneCity(post.zone);

    const auto plan = [&](bool copy) {
        PaletteRow row;
        row.group = PaletteGroup::DoIt;
        row.text =
            copy ? tr("Copy %1 to %2").arg(post.title, when) : tr("Move %1 to %2").arg(post.title, when);
        row.ranges = { { row.text.lastIndexOf(when), when.size() } };
        row.icon = copy ? u"calendar-plus"_s : u"calendar-clock"_s;
        row.detail = copy ? tr("keeps the original") : from;
        const QUuid id = post.id;
        const auto move = [host = &m_host, id, day, time] { host->movePost(id, day, time); };
        const auto copying = [host = &m_host, id, day, time] { host->copyPost(id, day, time); };
        if (copy)
            row.run = copying;
        else
            row.run = move;
        if (!copy && isOut(post.status)) {
            row.enabled = false;
            row.run = nullptr;
            row.detail = tr("It is out already; it can be copied");
        }
        return row;
    };
    const bool copyFirst = sentence.verb == PaletteSentence::Verb::Copy;
    PaletteRow first = plan(copyFirst);
    if (withCopy)
        first.keys = { u"↵"_s };
    if (withCopy) {
        PaletteRow second = plan(!copyFirst);
        second.keys = {
            QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText).section(u'+', 0, 0)
            + u" ↵"_s
        };
        if (second.enabled)
            first.runAlso = second.run;
        rows.append(first);
        rows.append(second);
    } else {
        rows.append(first);
    }
}

PaletteRow PaletteSource::postRow(const PalettePost &post) const
{
    PaletteRow row;
    row.group = PaletteGroup::Posts;
    row.text = post.title;
    row.detail = post.day.isValid()
        ? tr("%1, %2", "client, day").arg(post.clientName, widgets::shortDayText(post.day))
        : tr("%1, no day yet").arg(post.clientName);
    row.icon = u"file-text"_s;
    row.thumbSha = post.thumbSha;
    row.thumbBrand = post.client;
    row.status = post.status;
    row.run = [host = &m_host, id = post.id] { host->showPost(id); };
    row.more = [this, post] { return actionsOf(post); };
    return row;
}

QList<PaletteRow> PaletteSource::actionsOf(const PalettePost &post) const
{
    PaletteRow show;
    show.text = tr("Show %1 in the calendar").arg(post.title);
    show.icon = u"calendar-days"_s;
    show.run = [host = &m_host, id = post.id] { host->showPost(id); };
    PaletteRow move;
    move.text = tr("Move %1 to …").arg(post.title);
    move.icon = u"calendar-clock"_s;
    move.refill =
        tr("move %1 to ", "typed sentence; the first word must be move in your language").arg(post.title);
    move.enabled = !isOut(post.status);
    if (!move.enabled)
        move.detail = tr("It is out already; it can be copied");
    PaletteRow copy;
    copy.text = tr("Copy %1 to …").arg(post.title);
    copy.icon = u"calendar-plus"_s;
    copy.refill =
        tr("copy %1 to ", "typed sentence; the first word must be copy in your language").arg(post.title);
    PaletteRow client;
    client.group = PaletteGroup::Clients;
    client.text = tr("Show only %1").arg(post.clientName);
    client.icon = u"list-filter"_s;
    client.run = [host = &m_host, id = post.client] { host->chooseClient(id, false); };
    return { show, move, copy, client };
}

void PaletteSource::addPosts(const QString &text, QList<PaletteRow> &rows) const
{
    const QString subject = subjectOf(text, m_host.phraseContext({}));
    if (subject.isEmpty())
        return;
    for (const PalettePost &post : m_host.searchPosts(subject, kMostPosts)) {
        PaletteRow row = postRow(post);
        row.ranges = highlight(subject, row.text);
        rows.append(row);
    }
}

void PaletteSource::addDay(const QString &text, QList<PaletteRow> &rows) const
{
    const PhraseContext context = m_host.phraseContext({});
    std::optional<QDate> day;
    if (const auto sentence = parseSentence(text, context))
        day = sentence->when.date;
    else if (const auto phrase = parseDatePhrase(text, context))
        day = phrase->date;
    if (!day)
        return;
    PaletteRow row;
    row.group = PaletteGroup::GoTo;
    const QString when = widgets::longDayText(*day);
    row.text = tr("Calendar, %1").arg(when);
    row.ranges = { { row.text.lastIndexOf(when), when.size() } };
    row.detail = tr("%n post(s)", nullptr, m_host.postsOn(*day));
    row.icon = u"calendar-days"_s;
    row.keys = { u"G"_s, u"D"_s };
    row.run = [host = &m_host, date = *day] { host->goToDate(date); };
    rows.append(row);
}

void PaletteSource::addClients(const QString &text, QList<PaletteRow> &rows) const
{
    struct Found
    {
        int score;
        PaletteRow row;
    };

    QList<Found> found;
    int number = 0;
    for (const store::ClientRow &client : m_host.clients()) {
        ++number;
        const auto match = matchWords(text, client.name);
        if (!match)
            continue;
        PaletteRow row;
        row.group = PaletteGroup::Clients;
        row.text = client.name;
        row.ranges = match->ranges;
        row.detail = client.waiting > 0 ? tr("client, %n waiting", nullptr, client.waiting) : tr("client");
        row.tileName = client.name;
        row.tileColour = client.colour;
        if (number <= 9)
            row.keys = { u"Alt %1"_s.arg(number) };
        row.run = [host = &m_host, id = client.id] { host->chooseClient(id, false); };
        row.more = [host = &m_host, client] {
            PaletteRow only;
            only.group = PaletteGroup::Clients;
            only.text = tr("Show only %1").arg(client.name);
            only.icon = u"list-filter"_s;
            only.run = [host, id = client.id] { host->chooseClient(id, false); };
            PaletteRow also = only;
            also.text = tr("Show %1 as well").arg(client.name);
            also.run = [host, id = client.id] { host->chooseClient(id, true); };
            return QList<PaletteRow> { only, also };
        };
        found.append({ match->score, row });
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    const qsizetype most = text.isEmpty() ? found.size() : 4;
    for (qsizetype i = 0; i < std::min(most, found.size()); ++i)
        rows.append(found[i].row);
}

PaletteRow PaletteSource::commandRow(const QString &id) const
{
    const Command &command = *m_commands.find(id);
    const widgets::Availability can = m_commands.availability(id);
    PaletteRow row;
    row.group = groupOf(command.group);
    row.text = command.text();
    row.icon = command.icon.isEmpty() ? u"corner-down-left"_s : command.icon;
    row.enabled = can.enabled;
    row.detail = can.enabled ? QString() : can.reason;
    if (!command.shortcuts.isEmpty())
        row.keys = CommandRegistry::keyTexts(command.shortcuts.first());
    row.run = [commands = &m_commands, id] { commands->run(id); };
    return row;
}

void PaletteSource::addCommands(
    const QString &text, bool all, QList<PaletteRow> &rows, const QStringList &shown) const
{
    struct Found
    {
        int score;
        QString id;
        QList<MatchRange> ranges;
    };

    QList<Found> found;
    const int typed = int(text.split(u' ', Qt::SkipEmptyParts).size());
    for (const Command &command : m_commands.commands()) {
        if (shown.contains(command.id))
            continue;
        const QString more = (command.keywords ? command.keywords() : QString()) + u' '
            + CommandRegistry::groupText(command.group);
        const QString words = command.text();
        const auto match = words.isEmpty() ? std::nullopt : matchWords(text, words, more);
        if (match)
            found.append({ match->score, command.id, match->ranges });
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    if (!all && found.size() > kMostCommands)
        found.resize(kMostCommands);
    const bool postsFound = std::any_of(
        rows.begin(), rows.end(), [](const PaletteRow &row) { return row.group == PaletteGroup::Posts; });
    for (const Found &one : std::as_const(found)) {
        // A command that is only guessed at does not stand before the posts that were found.
        if (!all && postsFound && one.score < kStrong * typed)
            continue;
        PaletteRow row = commandRow(one.id);
        row.ranges = one.ranges;
        rows.append(row);
    }
}

QString zoneCity(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace galley::shell
