#include "core/base/Log.h"

namespace galley {

Q_LOGGING_CATEGORY(logStore, "galley.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "galley.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "galley.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "galley.ui", QtInfoMsg)

} // namespace galley
