// A process to be killed: it opens a workspace and imports and moves posts without end. Every line it prints
// is either what it is about to do ("try …") or what the store has acknowledged ("ack …").
#include "core/base/Clock.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPostsOfAnImport = 120; // with their targets more than one change set holds

template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *result;
}

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

class Target
{
public:
    Target(store::LocalStore &store, IdSource &ids, const Clock &clock, quint32 seed)
        : m_store(store)
        , m_ids(ids)
        , m_clock(clock)
        , m_random(seed)
    {
    }

    void prepare()
    {
        const auto client = m_store.reader().first(
            u"SELECT id FROM brands"_s, {}, [](const auto &row) { return row.uuid(0); });
        if (client && *client) {
            m_client = **client;
            const auto posts =
                m_store.reader().list(u"SELECT id, scheduled_local FROM posts ORDER BY id LIMIT 500"_s, {},
                    [](const auto &row) { return std::pair(row.uuid(0), row.text(1)); });
            for (const auto &post : *posts)
                m_posts.append(post);
            return;
        }
        test::WorkspaceBuilder builder(m_ids, m_clock);
        builder.studio(u"Kill"_s);
        m_client = builder.client(u"Acme"_s, u"Europe/Berlin"_s);
        waitFor(m_store.apply(builder.take()));
    }

    void import()
    {
        const QUuid import = m_ids.next();
        const QByteArray name = idText(import).toLatin1();
        ChangeBuilder builder(m_ids, m_clock, { u"import.posts"_s, { { u"count"_s, kPostsOfAnImport } } });
        QList<std::pair<QUuid, QString>> made;
        for (int i = 0; i < kPostsOfAnImport; ++i) {
            const QUuid id = m_ids.next();
            const QString at = anyTime();
            builder.insert(u"posts"_s, id,
                { { u"brand_id"_s, idText(m_client) }, { u"title"_s, QString::fromLatin1(name) },
                    { u"body"_s, u"Flour, water, salt and 36 hours."_s.repeated(8) },
                    { u"content_type"_s, u"text"_s }, { u"content_state"_s, u"draft"_s },
                    { u"scheduled_local"_s, at }, { u"scheduled_zone"_s, u"Europe/Berlin"_s },
                    { u"scheduled_fold"_s, 0 } });
            builder.insert(u"post_parts"_s, m_ids.next(),
                { { u"brand_id"_s, idText(m_client) }, { u"post_id"_s, idText(id) },
                    { u"position"_s, u"a0"_s }, { u"body"_s, u"A second part"_s } });
            made.append({ id, at });
        }
        auto sets = builder.build();
        say("try import " + name);
        waitFor(m_store.apply(std::move(*sets)));
        say("ack import " + name);
        m_posts.append(made);
    }

    void move()
    {
        auto &[id, from] = m_posts[qsizetype(m_random() % quint32(m_posts.size()))];
        const QString to = anyTime();
        ChangeBuilder builder(m_ids, m_clock, { u"post.move"_s, {} });
        builder.update(u"posts"_s, id, { { u"scheduled_local"_s, to } }, { { u"scheduled_local"_s, from } });
        auto sets = builder.build();
        if (sets->isEmpty())
            return;
        const QByteArray what = idText(id).toLatin1() + ' ' + to.toLatin1();
        say("try move " + what);
        waitFor(m_store.apply(std::move(*sets)));
        say("ack move " + what);
        from = to;
    }

    [[nodiscard]] bool importsNext() { return m_posts.isEmpty() || m_random() % 12 == 0; }

private:
    QString anyTime()
    {
        return u"2026-%1-%2T%3:%4"_s.arg(1 + m_random() % 12, 2, 10, QChar(u'0'))
            .arg(1 + m_random() % 28, 2, 10, QChar(u'0'))
            .arg(m_random() % 24, 2, 10, QChar(u'0'))
            .arg(m_random() % 60, 2, 10, QChar(u'0'));
    }

    store::LocalStore &m_store;
    IdSource &m_ids;
    const Clock &m_clock;
    std::mt19937 m_random;
    QUuid m_client;
    QList<std::pair<QUuid, QString>> m_posts;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(arguments.at(1), { &clock, &ids });
    if (!store)
        qFatal("%s %s", qPrintable(store.error().code), qPrintable(store.error().detail));
    Target target(**store, ids, clock, arguments.at(2).toUInt());
    target.prepare();
    say("ready");
    for (;;) {
        if (target.importsNext())
            target.import();
        else
            target.move();
    }
}
