#pragma once

#include "core/domain/Enums.h"
#include "core/platforms/FindingCodes.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::platforms {

class RuleTable;
struct PostTypeRules;

// One file of a draft. What is not known yet stays empty and is not checked.
struct DraftMedia
{
    MediaKind kind = MediaKind::Image;
    QString name; // as people know the file; goes into the findings
    QString mime;
    std::optional<qint64> bytes;
    std::optional<int> width, height;
    std::optional<qint64> durationMs;
    std::optional<int> frames; // of an animation
    QString altText;

    bool operator==(const DraftMedia &) const = default;
};

// A post as it would go to one network.
struct Draft
{
    Platform platform = Platform::Instagram;
    PostType postType = PostType::Text;
    QString text;
    QList<DraftMedia> media;
    QString link; // the link field; links inside the text are found there
    QString title;
    QString firstComment;
    QStringList
        hashtags; // set beside the text (with or without #), sent behind it; not those inside the text
    QStringList accountTraits; // what the account is known to have: "premium", "verified_channel"

    bool operator==(const Draft &) const = default;
};

struct Finding
{
    enum class Severity { Error, Warning };
    enum class Field { Post, Text, Title, FirstComment, Link, Media, AltText };

    Severity severity = Severity::Error;
    QLatin1StringView code; // FindingCodes.h
    QJsonObject args; // measured, limit, unit, file, accepted … as the code says
    Field field = Field::Post;
    int mediaIndex = -1; // for Media and AltText
    qsizetype start = -1, end = -1; // the part of the field that is meant, UTF-16; -1: all of it
    QLatin1StringView fix = {}; // FindingCodes.h; empty: only a person can decide
};

// The text with what is sent behind it: the link where the network has no field for one, the hashtags.
[[nodiscard]] QString sentText(const Draft &draft, const PostTypeRules &rules);

// All that the network would refuse (errors) or do otherwise than meant (warnings), errors first, in the
// order of the fields above. Empty: it can go.
[[nodiscard]] QList<Finding> validate(const Draft &draft, const RuleTable &rules);

// The post type that suits what a draft holds, for callers that only know text and files (the importer): one
// picture is an image, several a carousel, a clip a video, a lone link a link post … else the network's main
// type.
[[nodiscard]] PostType suggestedPostType(const Draft &draft, const RuleTable &rules);

} // namespace galley::platforms
