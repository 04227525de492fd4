// What the palette offers for posts: the sentence that moves or copies one, those that were found, and what
// can be done with each.
#include "ui/shell/PaletteSentence.h"
#include "ui/shell/PaletteSource.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LabelText.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

constexpr int kMostPosts = 50;
constexpr int kFirstPosts = 5;
constexpr int kMostCounted = 5000;
constexpr int kMostPlans = 3;

bool isOut(PostStatus status)
{
    return status == PostStatus::Published || status == PostStatus::Publishing
        || status == PostStatus::PartlyPublished;
}

} // namespace

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
        const QString name = widgets::isolated(post.title); // of it all, the one to be cut where it is long
        row.text = copy ? tr("Copy %1 to %2").arg(name, when) : tr("Move %1 to %2").arg(name, when);
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
    const QString name = widgets::isolated(post.title);
    PaletteRow show;
    show.text = tr("Show %1 in the calendar").arg(name);
    show.icon = u"calendar-days"_s;
    show.run = [host = &m_host, id = post.id] { host->showPost(id); };
    PaletteRow move;
    move.text = tr("Move %1 to …").arg(name);
    move.icon = u"calendar-clock"_s;
    move.refill =
        tr("move %1 to ", "typed sentence; the first word must be move in your language").arg(post.title);
    move.enabled = !isOut(post.status);
    if (!move.enabled)
        move.detail = tr("It is out already; it can be copied");
    PaletteRow copy;
    copy.text = tr("Copy %1 to …").arg(name);
    copy.icon = u"calendar-plus"_s;
    copy.refill =
        tr("copy %1 to ", "typed sentence; the first word must be copy in your language").arg(post.title);
    PaletteRow client;
    client.group = PaletteGroup::Clients;
    client.text = tr("Show only %1").arg(widgets::isolated(post.clientName));
    client.icon = u"list-filter"_s;
    client.run = [host = &m_host, id = post.client] { host->chooseClient(id, false); };
    return { show, move, copy, client };
}

void PaletteSource::addMorePosts(const QString &subject, int shown, QList<PaletteRow> &rows) const
{
    const int more = m_host.countPosts(subject, kMostCounted) - shown;
    if (shown < kMostPosts || more <= 0)
        return;
    PaletteRow row;
    row.group = PaletteGroup::MorePosts;
    row.text = more + shown == kMostCounted ? tr("More than %Ln further post(s)", nullptr, more)
                                            : tr("%Ln further post(s)", nullptr, more);
    row.detail = tr("type another word");
    row.icon = u"search"_s;
    row.enabled = false;
    rows.append(row);
}

void PaletteSource::addPosts(const QString &text, QList<PaletteRow> &rows) const
{
    const QString subject = subjectOf(text, m_host.phraseContext({}));
    if (subject.isEmpty())
        return;
    int shown = 0;
    for (const PalettePost &post : m_host.searchPosts(subject, kMostPosts)) {
        PaletteRow row = postRow(post);
        row.ranges = highlight(subject, row.text);
        // The first ones stand before the other things of that name, the rest behind them.
        if (shown++ >= kFirstPosts)
            row.group = PaletteGroup::MorePosts;
        rows.append(row);
    }
    addMorePosts(subject, shown, rows);
}

} // namespace galley::shell
