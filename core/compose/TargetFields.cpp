#include "core/compose/TargetFields.h"

#include "core/compose/SettingKeys.h"
#include "core/platforms/RuleTable.h"

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

TargetField::Kind kindOf(const QString &type)
{
    if (type == "enum"_L1)
        return TargetField::Kind::Choice;
    if (type == "bool"_L1)
        return TargetField::Kind::Switch;
    if (type == "list"_L1)
        return TargetField::Kind::List;
    return type == "id"_L1 ? TargetField::Kind::Id : TargetField::Kind::Text;
}

} // namespace

QList<TargetField> fieldsOf(Platform platform, PostType type, const platforms::RuleTable &rules)
{
    QList<TargetField> fields;
    const platforms::PostTypeRules *typeRules = rules.postType(platform, type);
    // What a network wants to be told it wants for a type that it does not offer too.
    if (typeRules && typeRules->title)
        fields.append(
            { .key = settings::kTitle, .isRequired = typeRules->title->required, .text = typeRules->title });
    if (typeRules && typeRules->firstComment.supported)
        fields.append({ .key = settings::kFirstComment, .text = typeRules->firstComment.text });
    if (typeRules && typeRules->links.placement != platforms::LinkPlacement::None)
        fields.append({ .key = settings::kLink, .isRequired = typeRules->links.required });
    const platforms::PlatformRules &network = rules.platform(platform);
    for (const platforms::DestinationRule &one : network.destinations)
        fields.append(
            { .key = one.kind, .kind = TargetField::Kind::Destination, .isRequired = one.required });
    for (const platforms::OptionRule &one : network.options) {
        if (!one.postTypes.contains(u"*"_s) && !one.postTypes.contains(QString(toText(type))))
            continue;
        fields.append({ .key = one.key,
            .kind = kindOf(one.type),
            .isRequired = one.required,
            .values = one.values,
            .defaultValue = one.defaultValue,
            .maxItems = one.maxItems.value_or(0) });
    }
    return fields;
}

QList<PostType> typesOf(Platform platform, const platforms::RuleTable &rules)
{
    QList<PostType> types;
    for (const platforms::PostTypeRules &type : rules.platform(platform).postTypes) {
        if (type.mode == platforms::PostMode::Publish)
            types.append(type.type);
    }
    return types;
}

} // namespace galley::compose
