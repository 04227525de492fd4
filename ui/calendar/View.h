#pragma once

namespace galley::calendar {

enum class View { Month, Week, List };

} // namespace galley::calendar
