#pragma once

#include <QJsonObject>
#include <QString>

// The one place where what the rules of a network find wrong (core/platforms/FindingCodes.h) becomes words.
namespace galley::widgets {

// One sentence: "12 over for Bluesky (312 of 300)." `networks`: the names of those it is about.
[[nodiscard]] QString findingText(const QString &code, const QJsonObject &args, const QString &networks);

} // namespace galley::widgets
