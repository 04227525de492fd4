#include "tests/bench/BenchWorkspace.h"

#include "core/store/LocalStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTime>

#include <random>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBatch = 2000;

const QStringList kWords =
    u"bread oven crust flour morning market window wheel chain loop river ticket gallery "
    "sculpture light ledger glaze kiln bowl fern cactus roast filter harvest cupping terrace "
    "pool storm blanket breakfast workshop winter autumn spring summer Straße Größe café "
    "mañana niño forêt cœur slow quiet early late open closed new last first hand"_s.split(u' ');

class Text
{
public:
    explicit Text(quint32 seed)
        : m_random(seed)
    {
    }

    QString words(int least, int most)
    {
        QStringList chosen;
        const int count = between(least, most);
        for (int i = 0; i < count; ++i)
            chosen.append(word());
        return chosen.join(u' ');
    }

    int between(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }

private:
    // As in a language: a few words are everywhere, most are rare. Beyond the list come pairs of its words.
    QString word()
    {
        const double place = double(m_random()) / double(std::mt19937::max());
        const qsizetype known = kWords.size();
        const auto index =
            qMin(qsizetype(place * place * place * double(known + known * known)), known + known * known - 1);
        if (index < known)
            return kWords.at(index);
        return kWords.at((index - known) / known) + kWords.at((index - known) % known);
    }

    std::mt19937 m_random;
};

} // namespace

Result<double> generateWorkspace(const QString &folder, int posts)
{
    const ManualClock clock(kNow);
    SeededIdSource ids(clock, 42);
    auto store = store::LocalStore::open(folder, { &clock, &ids });
    if (!store)
        return tl::unexpected(store.error());

    test::WorkspaceBuilder builder(ids, clock);
    builder.studio(u"Bench"_s);
    Text text(7);
    QList<QUuid> clients;
    QList<QUuid> campaigns;
    for (int i = 0; i < 12; ++i) {
        clients.append(builder.client(
            u"Client %1"_s.arg(i + 1), i % 3 == 0 ? u"America/New_York"_s : u"Europe/Berlin"_s));
        campaigns.append(
            builder.campaign(clients.last(), text.words(2, 3), u"2026-10-05"_s, u"2026-10-20"_s));
    }
    const QDate begin = kBusyMonth.addYears(-6);
    const int days = int(begin.daysTo(kBusyMonth.addYears(2)));
    constexpr std::array states { ContentState::Draft, ContentState::InReview, ContentState::Approved,
        ContentState::Approved, ContentState::Idea };
    QElapsedTimer timer;
    qint64 loading = 0;
    for (int i = 0; i < posts; ++i) {
        QDate day =
            i < kBusyPosts ? kBusyMonth.addDays(text.between(0, 30)) : begin.addDays(text.between(0, days));
        if (i >= kBusyPosts && day.year() == kBusyMonth.year() && day.month() == kBusyMonth.month())
            day = day.addMonths(-1);
        const QTime time(text.between(7, 20), text.between(0, 3) * 15);
        const int client = text.between(0, 11);
        QList<Platform> platforms { Platform::Instagram };
        if (i % 3 == 0)
            platforms.append(Platform::Linkedin);
        builder.post(clients.at(client),
            { .title = text.words(2, 4),
                .body = text.words(12, 40),
                .at = day.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm"_s),
                .state = states.at(size_t(i) % states.size()),
                .platforms = platforms,
                .campaign = i % 20 == 0 ? campaigns.at(client) : QUuid() });
        if ((i + 1) % kBatch == 0 || i + 1 == posts) {
            auto sets = builder.take();
            timer.start();
            QFuture<Result<store::Commit>> loaded = (*store)->load(std::move(sets));
            loaded.waitForFinished();
            loading += timer.nsecsElapsed();
            if (!loaded.result())
                return tl::unexpected(loaded.result().error());
        }
    }
    return double(loading) / 1e6;
}

} // namespace galley::bench
