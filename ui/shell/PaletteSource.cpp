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

constexpr int kMostCommands = 6;

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

// What a command says of itself: "Undo move of Slow bread" is about undoing, and the post is found by its own
// name. Blanks stand where the name of something else stands, set apart as it is.
QString ownWords(QString text)
{
    bool apart = false;
    for (QChar &c : text) {
        apart = (apart || c == QChar(0x2068)) && c != QChar(0x2069);
        if (apart)
            c = u' ';
    }
    return text;
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
    case PaletteGroup::MorePosts:
        return tr("More posts");
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
            PaletteRow edit = only;
            edit.text = tr("Edit %1…").arg(client.name);
            edit.icon = u"pencil"_s;
            edit.run = [host, id = client.id] { host->editClient(id); };
            return QList<PaletteRow> { only, also, edit };
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
        bool byWords;
        QString id;
        QList<MatchRange> ranges;
    };

    QList<Found> found;
    for (const Command &command : m_commands.commands()) {
        if (shown.contains(command.id))
            continue;
        const QString more = (command.keywords ? command.keywords() : QString()) + u' '
            + CommandRegistry::groupText(command.group);
        const QString words = command.text();
        const auto match = words.isEmpty() ? std::nullopt : matchWords(text, ownWords(words), more);
        if (match)
            found.append({ match->score, match->byWords, command.id, match->ranges });
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    if (!all && found.size() > kMostCommands)
        found.resize(kMostCommands);
    const bool postsFound = std::any_of(
        rows.begin(), rows.end(), [](const PaletteRow &row) { return row.group == PaletteGroup::Posts; });
    for (const Found &one : std::as_const(found)) {
        // A command that is only guessed at does not stand before the posts that were found.
        if (!all && postsFound && !one.byWords)
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
