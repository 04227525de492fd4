#pragma once

#include "core/compose/PostContent.h"
#include "core/platforms/PostRules.h"

#include <QStringList>

namespace galley::platforms {
class RuleTable;
}

namespace galley::compose {

// One thing that a post may or must say besides its text and media on one account, as the rule table names
// it.
struct TargetField
{
    enum class Kind {
        Text, // `text` are its limits
        Choice, // of `values`
        Switch,
        List, // of texts
        Id, // of something that the network itself lists (a place, a category)
        Destination // a board, a subreddit: Target::destination
    };

    QString key = {}; // in the settings; of Destination its kind
    Kind kind = Kind::Text;
    bool isRequired = false;
    QStringList values = {};
    QString defaultValue = {};
    qint64 maxItems = 0; // of List; 0: no limit is known
    std::optional<platforms::TextRules> text = {};
};

// Title, first comment and link where the type takes them, then the destinations, then the network's options.
[[nodiscard]] QList<TargetField> fieldsOf(
    Platform platform, PostType type, const platforms::RuleTable &rules);

// The types a person may choose on a network, in the order of the rule table.
[[nodiscard]] QList<PostType> typesOf(Platform platform, const platforms::RuleTable &rules);

} // namespace galley::compose
