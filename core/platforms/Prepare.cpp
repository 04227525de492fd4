#include "core/platforms/Prepare.h"

#include "core/platforms/RuleTable.h"
#include "core/platforms/XData.h"

namespace galley::platforms {

void prepare()
{
    (void)RuleTable::shipped();
    (void)x::emojiSequences();
    (void)x::topLevelDomains();
}

} // namespace galley::platforms
