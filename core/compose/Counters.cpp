#include "core/compose/Counters.h"

#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"

namespace galley::compose {

namespace {

std::optional<Meter> meterOf(
    const QString &text, const std::optional<platforms::TextRules> &rules, const platforms::Draft &draft)
{
    if (!rules)
        return std::nullopt;
    const platforms::TextRules own = platforms::rulesForAccount(*rules, draft.accountTraits);
    const platforms::TextMeasure size = platforms::measure(text, own);
    if (!size.limit)
        return std::nullopt;
    Meter meter;
    meter.platform = draft.platform;
    meter.used = size.length;
    meter.limit = *size.limit;
    meter.unit = size.unit;
    meter.overflowAt = size.overflowAt;
    meter.fold = own.fold;
    return meter;
}

} // namespace

QList<Meter> metersOf(const QUuid &target, const QList<Piece> &pieces, const platforms::RuleTable &rules)
{
    QList<Meter> meters;
    for (const Piece &piece : pieces) {
        const platforms::PostTypeRules *type = rules.postType(piece.draft.platform, piece.draft.postType);
        if (!type)
            continue;
        const auto add = [&](Meter::Text text, std::optional<Meter> meter) {
            if (!meter)
                return;
            meter->target = target;
            meter->part = piece.part;
            meter->text = text;
            meters.append(*meter);
        };
        add(Meter::Text::Body, meterOf(platforms::sentText(piece.draft, *type), type->text, piece.draft));
        if (!piece.part.isNull())
            continue;
        add(Meter::Text::Title, meterOf(piece.draft.title, type->title, piece.draft));
        if (type->firstComment.supported)
            add(Meter::Text::FirstComment,
                meterOf(piece.draft.firstComment, type->firstComment.text, piece.draft));
    }
    return meters;
}

} // namespace galley::compose
