#pragma once

#include "core/base/Result.h"
#include "core/platforms/ConnectorRules.h"

#include <QHash>

namespace galley::platforms {

// What every network accepts and how it is spoken to: one file per network beside common.json. The meters,
// the validation, the importer and the connectors all read it here, so no limit is written twice.
class RuleTable
{
public:
    // Reads a folder. Strict: a key, word or unit nobody knows, one that is missing, a wrong type or figures
    // that contradict each other are errors::RulesInvalid naming file, JSON path and problem.
    [[nodiscard]] static Result<RuleTable> load(const QString &folder);

    // The table compiled into the program; read once, at the first call (see Prepare.h).
    [[nodiscard]] static const RuleTable &shipped();

    [[nodiscard]] const PlatformRules &platform(Platform platform) const;

    // nullptr: the network has no such type.
    [[nodiscard]] const PostTypeRules *postType(Platform platform, PostType type) const;

    [[nodiscard]] const QList<ErrorRule> &errorDefaults() const { return m_errorDefaults; }

    [[nodiscard]] const QHash<QString, SourceRule> &sources() const { return m_sources; }

private:
    QList<PlatformRules> m_platforms; // in the order of the enumeration
    QList<ErrorRule> m_errorDefaults;
    QHash<QString, SourceRule> m_sources;
};

} // namespace galley::platforms
