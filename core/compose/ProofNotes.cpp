#include "core/compose/ProofNotes.h"

#include "core/base/Clock.h"
#include "core/compose/HouseStyle.h"
#include "core/compose/NoteCodes.h"
#include "core/compose/TargetNotes.h"
#include "core/platforms/RuleTable.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

using Severity = ProofNote::Severity;

namespace {

std::optional<ProofNote> timeNote(const PostContent &post, const Clock &clock)
{
    if (!post.wall)
        return std::nullopt;
    const auto resolved = resolve(*post.wall, post.zone, post.fold);
    if (!resolved || resolved->utcMs > clock.nowMs())
        return std::nullopt;
    const bool isPlanned = std::ranges::none_of(post.targets, [](const Target &target) {
        return target.delivery == DeliveryState::Published || target.delivery == DeliveryState::Removed;
    });
    if (!isPlanned)
        return std::nullopt;
    return ProofNote { .severity = Severity::Error,
        .code = notes::TimePassed,
        .args = { { u"local"_s, post.wall->toText() }, { u"zone"_s, post.zone } },
        .fix = Fix { Fix::Kind::ChooseTime } };
}

} // namespace

struct ProofNotes::Kept
{
    TargetInput input;
    QList<Meter> meters;
    QList<ProofNote> notes;
};

ProofNotes::ProofNotes(const PostDocument &document, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
{
    connect(&document, &PostDocument::changed, this, &ProofNotes::later);
    refresh();
}

ProofNotes::~ProofNotes() = default;

void ProofNotes::setContext(const ClientContext &context)
{
    if (m_context == context)
        return;
    m_context = context;
    m_kept.clear();
    refresh();
}

void ProofNotes::later()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isDue)
                refresh();
        },
        Qt::QueuedConnection);
}

void ProofNotes::refresh()
{
    m_isDue = false;
    const PostContent &post = m_document.content();
    const auto &rules = platforms::RuleTable::shipped();
    const auto findAsset = [this](const QUuid &id) { return m_document.asset(id); };
    QList<Meter> meters;
    QList<ProofNote> notes;
    QHash<QUuid, std::shared_ptr<const Kept>> kept;
    if (post.targets.isEmpty()) {
        const bool any = std::ranges::any_of(m_context.accounts, &ComposeAccount::active);
        notes.append({ .severity = Severity::Error,
            .code = notes::NoTargets,
            .fix = Fix { any ? Fix::Kind::ChooseAccount : Fix::Kind::AddAccount } });
    }
    if (auto note = timeNote(post, m_clock))
        notes.append(*note);
    for (const Target &target : post.targets) {
        auto found = m_kept.value(target.id);
        TargetInput input = inputOf(post, target, m_context, findAsset);
        if (!found || found->input != input) {
            auto fresh = std::make_shared<Kept>();
            fresh->meters = metersOf(target.id, input.pieces, rules);
            fresh->notes = targetNotes(post, target, input, rules);
            fresh->input = std::move(input);
            found = fresh;
        }
        kept.insert(target.id, found);
        meters += found->meters;
        notes += found->notes;
    }
    notes += houseNotes(post, m_context, findAsset);
    m_kept = std::move(kept);

    for (const Target &target : post.targets) {
        const bool isClean = std::ranges::none_of(notes, [&](const ProofNote &note) {
            return note.targets.contains(target.id) && note.severity != Severity::House;
        });
        if (isClean)
            notes.append({ .severity = Severity::Passed, .code = notes::Passed, .targets = { target.id } });
    }
    std::ranges::stable_sort(notes, {}, &ProofNote::severity);
    const bool haveMetersChanged = meters != m_meters;
    const bool haveNotesChanged = notes != m_notes;
    m_meters = std::move(meters);
    m_notes = std::move(notes);
    if (haveMetersChanged)
        Q_EMIT metersChanged();
    if (haveNotesChanged)
        Q_EMIT notesChanged();
    if (haveMetersChanged || haveNotesChanged)
        Q_EMIT changed();
}

bool ProofNotes::hasErrors(const QUuid &target) const
{
    return std::ranges::any_of(m_notes, [&](const ProofNote &note) {
        return note.severity == Severity::Error && (note.targets.isEmpty() || note.targets.contains(target));
    });
}

QList<QUuid> ProofNotes::readyTargets() const
{
    QList<QUuid> ready;
    for (const Target &target : m_document.content().targets) {
        if (!hasErrors(target.id))
            ready.append(target.id);
    }
    return ready;
}

} // namespace galley::compose
