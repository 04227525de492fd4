#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace galley {

// What went wrong, as a value. `code` is one of the dotted constants in the Errors.h of the folder that fails
// ("store.disk_full"); ui maps it to a sentence and a button, with `args` filling the sentence. `detail` is
// for the log alone. `retryable` says that the same call may succeed later without anybody doing anything.
struct Error
{
    QString code;
    QJsonObject args = {};
    QString detail = {};
    bool retryable = false;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString code, QJsonObject args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error { std::move(code), std::move(args), std::move(detail), false });
}

} // namespace galley
