#include "ui/composer/Session.h"

#include "core/base/Clock.h"
#include "core/base/WhenDone.h"
#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "core/store/queries/MonthPlan.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Where nobody has said yet where it goes.
Result<void> chooseFirstAccount(compose::PostDocument &document, const compose::ClientContext &context)
{
    const auto account = std::ranges::find(context.accounts, true, &compose::ComposeAccount::active);
    if (account == context.accounts.end() || !document.content().targets.isEmpty()
        || document.access() != compose::Access::Open)
        return {};
    if (auto added = document.addTarget(account->id, account->platform, {}, {}, account->defaults); !added)
        return tl::unexpected(added.error());
    return {};
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const Services &services, const QUuid &post)
{
    auto rows = compose::readPost(services.store.reader(), post);
    if (!rows)
        return tl::unexpected(rows.error());
    auto document = std::make_unique<compose::PostDocument>(*rows, services.ids);
    auto context = compose::readClientContext(services.store.reader(), document->content().brand);
    if (!context)
        return tl::unexpected(context.error());
    std::unique_ptr<Session> session(new Session(services, std::move(document), std::move(*context)));
    if (const auto row = services.store.reader().row(u"posts", post); row && *row) {
        if (const auto at = toWall((*row)->value("updated_at"_L1).toInteger(), session->m_ownZone))
            session->m_savedAt = *at;
    }
    return session;
}

Result<std::unique_ptr<Session>> Session::begin(const Services &services, const compose::NewPost &post)
{
    auto context = compose::readClientContext(services.store.reader(), post.brand);
    if (!context)
        return tl::unexpected(context.error());
    compose::NewPost begun = post;
    if (begun.zone.isEmpty())
        begun.zone = context->zone;
    auto document = std::make_unique<compose::PostDocument>(begun, services.ids);
    if (auto chosen = chooseFirstAccount(*document, *context); !chosen)
        return tl::unexpected(chosen.error());
    return std::unique_ptr<Session>(new Session(services, std::move(document), std::move(*context)));
}

Session::Session(
    const Services &services, std::unique_ptr<compose::PostDocument> document, compose::ClientContext context)
    : m_services(services)
    , m_document(std::move(document))
    , m_context(std::move(context))
    , m_autosave(*m_document, services.store, services.ids, services.clock)
    , m_notes(*m_document, services.clock)
    , m_kept(services.store, m_document->id())
    , m_ownZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()))
{
    if (const auto studio = store::studioHead(services.store.reader())) {
        m_agency = studio->id;
        if (isKnownZone(studio->personZone))
            m_ownZone = studio->personZone;
    }
    m_notes.setContext(m_context);
    connect(&services.store, &store::LocalStore::committed, this, &Session::follow);
    connect(m_document.get(), &compose::PostDocument::wordsLostTheirPlace, this,
        [this](const QList<compose::KeptWords> &words) {
            m_kept.keep(words);
            Q_EMIT keptWordsChanged();
        });
    connect(m_document.get(), &compose::PostDocument::accessChanged, this, &Session::sortKept);
    connect(&m_autosave, &compose::Autosave::saved, this, [this] {
        if (const auto now = toWall(m_services.clock.nowMs(), m_ownZone))
            m_savedAt = *now;
    });
}

Session::~Session() = default;

// What went to the bin with the post came back with it.
void Session::sortKept()
{
    if (m_document->isGone())
        return;
    const QList<compose::KeptWords> words = m_kept.words();
    for (const compose::KeptWords &one : words) {
        if (m_document->text(one.field) == one.text)
            m_kept.remove(one);
    }
    if (m_kept.words() != words)
        Q_EMIT keptWordsChanged();
}

void Session::putBack(const compose::KeptWords &words)
{
    m_autosave.endBurst();
    if (const auto done = m_document->putBack(words); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    letGo(words);
}

void Session::letGo(const compose::KeptWords &words)
{
    m_kept.remove(words);
    Q_EMIT keptWordsChanged();
}

void Session::restore()
{
    const auto planned = store::plannedPosts(m_services.store.reader(), { m_document->id() });
    const auto move = planned ? schedule::Reschedule(m_services.ids, m_services.clock).restore(*planned)
                              : tl::unexpected(planned.error());
    if (!move) {
        Q_EMIT refused(move.error());
        return;
    }
    whenDone(this, m_services.store.apply(move->sets), [this](const Result<store::Commit> &done) {
        if (!done)
            Q_EMIT refused(done.error());
    });
}

QString Session::accountName(const compose::Target &target) const
{
    const compose::ComposeAccount *account = m_context.account(target.account);
    if (!account)
        return {};
    return account->username.isEmpty() ? account->displayName : account->username;
}

void Session::follow(const store::Commit &commit)
{
    static const QSet<QString> read { u"brands"_s, u"accounts"_s, u"destinations"_s, u"tags"_s,
        u"categories"_s, u"campaigns"_s };
    const bool concerns = std::ranges::any_of(
        commit.rows, [](const store::ChangedRow &row) { return read.contains(row.table); });
    if (!concerns)
        return;
    auto context = compose::readClientContext(m_services.store.reader(), m_context.brand);
    if (!context || *context == m_context)
        return; // a client that is gone: what is written stays as it is
    const bool hadNone = std::ranges::none_of(m_context.accounts, &compose::ComposeAccount::active);
    m_context = std::move(*context);
    m_notes.setContext(m_context);
    if (hadNone)
        (void)chooseFirstAccount(*m_document, m_context); // the note says that none is chosen
    Q_EMIT contextChanged();
}

} // namespace galley::composer
