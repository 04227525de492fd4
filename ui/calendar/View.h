#pragma once

namespace galley::calendar {

enum class View { Month, Week, List };

// How what waits for a day lies in the tray, drafts and ideas each for themselves.
enum class TrayOrder { Newest, Oldest, Title, Client };

} // namespace galley::calendar
