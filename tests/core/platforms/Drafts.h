#pragma once

#include "core/platforms/RuleTable.h"
#include "core/platforms/Validation.h"

#include <algorithm>

// Drafts as the tests of the validation write them down, and what it finds in them.
namespace galley::platforms {

using namespace Qt::Literals::StringLiterals;

inline DraftMedia picture(const QString &name = u"a.jpg"_s)
{
    DraftMedia file;
    file.kind = MediaKind::Image;
    file.name = name;
    file.mime = u"image/jpeg"_s;
    file.bytes = 400'000;
    file.width = 1080;
    file.height = 1350;
    return file;
}

inline DraftMedia clip(qint64 durationMs = 20'000)
{
    DraftMedia file;
    file.kind = MediaKind::Video;
    file.name = u"a.mp4"_s;
    file.mime = u"video/mp4"_s;
    file.bytes = 9'000'000;
    file.width = 1080;
    file.height = 1920;
    file.durationMs = durationMs;
    return file;
}

inline Draft draft(
    Platform platform, PostType type, const QString &text = u"Fresh bread"_s, QList<DraftMedia> media = {})
{
    Draft draft;
    draft.platform = platform;
    draft.postType = type;
    draft.text = text;
    draft.media = media;
    return draft;
}

inline QStringList codes(const Draft &draft)
{
    QStringList codes;
    for (const Finding &finding : validate(draft, RuleTable::shipped()))
        codes.append(QString(finding.code));
    return codes;
}

// The one finding with this code.
inline Finding found(const Draft &draft, findings::Code code)
{
    const QList<Finding> all = validate(draft, RuleTable::shipped());
    const auto it =
        std::find_if(all.cbegin(), all.cend(), [code](const Finding &f) { return f.code == code; });
    if (it == all.cend())
        qFatal("%s was not found", code.data());
    return *it;
}

inline QStringList just(findings::Code code)
{
    return { QString(code) };
}

} // namespace galley::platforms
