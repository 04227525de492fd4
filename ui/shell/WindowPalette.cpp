// What the palette asks of the window: finding posts, reading dates, moving and copying.
#include "core/base/WallTime.h"
#include "core/domain/PostStatus.h"
#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "core/store/Search.h"
#include "core/store/queries/MonthPlan.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/DueSoon.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

constexpr int kOtherHits = 15;

QLocale::Language languageOf(const QString &code)
{
    return code == "de"_L1 ? QLocale::German
        : code == "fr"_L1  ? QLocale::French
        : code == "es"_L1  ? QLocale::Spanish
                           : QLocale::English;
}

PostStatus statusWithoutTime(ContentState state)
{
    return displayStatus(state, {}, false);
}

} // namespace

QString MainWindow::ownZone() const
{
    return m_studio.personZone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                         : m_studio.personZone;
}

QDateTime MainWindow::ownTime(qint64 ms) const
{
    const auto wall = toWall(ms, ownZone());
    return wall ? QDateTime(wall->date, wall->time) : QDateTime::fromMSecsSinceEpoch(ms);
}

PhraseContext MainWindow::phraseContext(const QString &zone)
{
    const auto wall = toWall(m_services.clock->nowMs(), zone.isEmpty() ? ownZone() : zone);
    PhraseContext context;
    context.today = wall ? wall->date : QDate::currentDate();
    context.now = wall ? wall->time : QTime::currentTime();
    // One's own language first; English always works, because the examples one finds are often in it.
    const auto own = languageOf(currentLanguage());
    context.languages = own == QLocale::English ? QList { own } : QList { own, QLocale::English };
    context.monthFirst = QLocale().territory() == QLocale::UnitedStates;
    return context;
}

QList<PalettePost> MainWindow::palettePosts(const QList<QUuid> &ids) const
{
    auto &reader = m_store->reader();
    store::MonthQuery query(reader);
    const auto dated = query.postsById(ids);
    const auto planned = store::plannedPosts(reader, ids);
    const auto looks = query.looks(ids);
    if (!dated || !planned)
        return {};
    QList<PalettePost> posts;
    for (const store::PlannedPost &plan : *planned) {
        if (plan.deletedAt != 0)
            continue;
        PalettePost post { .id = plan.id,
            .client = plan.brand,
            .title = plan.title.simplified(),
            .clientName = {},
            .day = plan.wall ? plan.wall->date : QDate(),
            .time = plan.wall ? plan.wall->time : QTime(),
            .zone = plan.zone,
            .status = statusWithoutTime(plan.content),
            .thumbSha = {} };
        for (const store::MonthPost &row : *dated) {
            if (row.id == plan.id)
                post.status = row.status;
        }
        if (looks) {
            const store::SlipLook look = looks->value(plan.id);
            post.title = look.title;
            post.thumbSha = look.thumbSha;
        }
        if (post.title.isEmpty())
            post.title = tr("Untitled");
        for (const store::ClientRow &client : m_clients) {
            if (client.id == plan.brand)
                post.clientName = client.name;
        }
        posts.append(post);
    }
    return posts;
}

QList<PalettePost> MainWindow::searchPosts(const QString &text, int limit)
{
    if (!m_store)
        return {};
    // Clients and campaigns are found too and make up some of the hits.
    const auto hits = store::search(m_store->reader(), text, limit + kOtherHits);
    if (!hits) {
        showError(hits.error());
        return {};
    }
    QList<QUuid> ids;
    for (const store::SearchHit &hit : *hits) {
        if (hit.table == "posts"_L1 && ids.size() < limit)
            ids.append(hit.id);
    }
    return palettePosts(ids);
}

int MainWindow::countPosts(const QString &text, int most)
{
    if (!m_store)
        return 0;
    const auto count = store::countPosts(m_store->reader(), text, most);
    return count ? *count : 0; // searching tells of an error
}

QList<PalettePost> MainWindow::chosenPosts()
{
    const widgets::Page *page = currentPage();
    return page ? palettePosts(page->selectedPosts()) : QList<PalettePost>();
}

int MainWindow::postsOn(const QDate &day)
{
    const auto posts = store::MonthQuery(m_store->reader()).posts(day, day, m_scope);
    return posts ? int(posts->size()) : 0;
}

void MainWindow::goToDate(const QDate &day)
{
    if (isWriting())
        leavePost();
    if (widgets::Page *page = currentPage())
        page->goToDate(day);
}

void MainWindow::showPost(const QUuid &post)
{
    const auto found = palettePosts({ post });
    // A post of a client that is filtered out is shown all the same.
    if (!found.isEmpty() && !m_scope.isEmpty() && !m_scope.contains(found.first().client))
        setScope({});
    if (isWriting())
        openPost(post);
    else if (widgets::Page *page = currentPage())
        page->showPost(post);
}

void MainWindow::applyMove(const Result<schedule::Move> &move, const QUuid &show)
{
    if (!move) {
        showError(move.error());
        return;
    }
    if (!move->refused.isEmpty()) {
        showError(move->refused.first().reason);
        return;
    }
    const QUuid post = show.isNull() && !move->posts.isEmpty() ? move->posts.first() : show;
    apply(move->sets, [this, post, snapped = move->snapped] {
        if (widgets::Page *page = currentPage())
            page->revealPost(post);
        if (!snapped.isEmpty())
            showNote(calendar::snappedText(snapped));
    });
}

void MainWindow::movePost(const QUuid &post, const QDate &day, const QTime &time)
{
    calendar::leaveTheirTime(
        this, *m_store, *m_services.clock, { post }, calendar::Leaving::Move, [this, post, day, time] {
            if (!m_store)
                return; // closed while it was asked
            const auto planned = store::plannedPosts(m_store->reader(), { post });
            if (!planned) {
                showError(planned.error());
                return;
            }
            const schedule::Reschedule reschedule(*m_services.ids, *m_services.clock);
            applyMove(reschedule.moveTo(*planned, { day, time }), post);
        });
}

void MainWindow::copyPost(const QUuid &post, const QDate &day, const QTime &time)
{
    auto document = store::postDocument(m_store->reader(), post);
    if (!document) {
        showError(document.error());
        return;
    }
    // The copy is made of the post as if it stood there already: on that day, at that time.
    document->post.insert(u"scheduled_local"_s, WallTime { day, time }.toText());
    if (document->post.value("scheduled_zone"_L1).toString().isEmpty()) {
        for (const PalettePost &found : palettePosts({ post }))
            document->post.insert(u"scheduled_zone"_s, found.zone);
    }
    const schedule::Reschedule reschedule(*m_services.ids, *m_services.clock);
    applyMove(reschedule.copyByDays({ *document }, 0), {});
}

} // namespace galley::shell
