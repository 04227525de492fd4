#pragma once

#include <QJsonObject>
#include <QString>

// The one place where what the rules of a network find wrong (core/platforms/FindingCodes.h) becomes words.
namespace galley::widgets {

// One sentence: "12 over for Bluesky (312 of 300)." `networks`: the names of those it is about.
[[nodiscard]] QString findingText(const QString &code, const QJsonObject &args, const QString &networks);

// The same of several pictures of a post; `numbers`: "1–3 and 5". For codes that canNamePictures().
[[nodiscard]] QString findingTextOfPictures(
    const QString &code, const QString &numbers, const QString &networks);
[[nodiscard]] bool canNamePictures(const QString &code);

} // namespace galley::widgets
