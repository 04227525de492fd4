#pragma once

#include <QLoggingCategory>

namespace galley {

// One category per concern; switch with QT_LOGGING_RULES="galley.store.debug=true". No secret, token or post
// text of a client in a log line.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logImport)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace galley
