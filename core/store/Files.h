#pragma once

#include <QString>

// Where things of a workspace lie inside its folder.
namespace galley::store::files {

using namespace Qt::Literals::StringLiterals;

inline QString database(const QString &folder)
{
    return folder + "/galley.db"_L1;
}

inline QString lock(const QString &folder)
{
    return folder + "/galley.lock"_L1;
}

// Its presence says that damage was seen: the next open() checks the whole file.
inline QString suspect(const QString &folder)
{
    return folder + "/galley.db.suspect"_L1;
}

inline QString copies(const QString &folder)
{
    return folder + "/copies"_L1;
}

// The journal is kept in segments; each begins after the commit in its name, when a daily copy was verified.
inline QString journals(const QString &folder)
{
    return folder + "/journal"_L1;
}

} // namespace galley::store::files
