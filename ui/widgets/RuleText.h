#pragma once

#include <QString>
#include <QStringList>

// Words for what the rules of the house speak of; used by ErrorText.
namespace galley::widgets {

// "approve posts": what a cell of resources/permissions.json ("posts.approve") allows. Empty for an unknown
// one.
[[nodiscard]] QString permissionText(const QString &cell);

// "in review", for a state of a post's content or of one of its targets. The word itself for an unknown one.
[[nodiscard]] QString stateText(const QString &state);

// "Ada Okafor, Jonas Weber or 3 others".
[[nodiscard]] QString anyOf(const QStringList &names);

} // namespace galley::widgets
