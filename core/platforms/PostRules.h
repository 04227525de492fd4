#pragma once

#include "core/domain/Enums.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What a network accepts in a post, as the rule table says it. Lengths, pixels, bit rates (bit/s) and sample
// rates (Hz) are whole numbers; bytes are bytes; media times are milliseconds, all other times seconds; a
// ratio is width / height.
namespace galley::platforms {

// No value: unknown or unlimited. Do not check it and do not call it unlimited.
using Limit = std::optional<qint64>;
using Ratio = std::optional<double>;

enum class TextUnit { Utf16, CodePoints, Graphemes, Utf8Bytes, XWeighted, Mastodon, Threads };
enum class Escape { None, LinkedinLittle };
enum class Normalization { None, Nfc };
enum class PostMode { Publish, ReadOnly };
enum class LinkPlacement { Text, Field, None };

// What may stand together in one post.
enum class Mix {
    None,
    ImagesOnly,
    VideoOnly,
    DocumentOnly,
    ImagesAndVideos,
    ImagesOrVideo,
    ImagesOrGif,
    ImagesOrGifOrVideo,
    VideoOrAudio
};

// What the network does with a picture outside the size limits.
enum class SizePolicy { Reject, Scale, Crop };

// How an app shows several pictures: the first alone, page by page, side by side in a row that scrolls, or
// all at once in a mosaic.
enum class Arrangement { One, Pages, Strip, Tiles };
// Whether a picture fills its frame and loses what does not fit, or is shown whole.
enum class FrameFit { Cover, Contain };

struct TextRules
{
    bool required = false;
    qint64 min = 0;
    Limit max;
    TextUnit unit = TextUnit::Utf16;
    bool unitDocumented = false; // false: the network says "characters" and the unit is our choice
    Limit maxSecondary; // a second limit that must hold as well
    std::optional<TextUnit> unitSecondary;
    Limit urlLength; // what a URL counts, whatever its length
    Escape escape = Escape::None;
    Normalization normalize = Normalization::None;
    QStringList forbidden;
    Limit maxExtended; // the limit of accounts that have `extendedCondition`
    QString extendedCondition;
    Limit fold; // where the network's app cuts with "more"; for previews, never an error
};

struct PictureRules
{
    QStringList mime;
    Limit maxBytes;
    Limit minWidth, maxWidth, minHeight, maxHeight;
    Limit minShortSide, maxShortSide, maxLongSide;
    Limit maxPixels;
    Ratio minAspect, maxAspect, recommendedAspect;
    Limit maxFrames, maxTotalPixels;
    SizePolicy sizePolicy = SizePolicy::Reject;
    QString colorSpace;
};

struct ClipRules
{
    QStringList mime;
    QStringList videoCodecs, audioCodecs; // empty: the network names none
    Limit maxBytes, minBytes;
    Limit minDurationMs, maxDurationMs, maxDurationMsExtended;
    QString extendedCondition;
    Limit minFps, maxFps;
    Limit minWidth, maxWidth, minHeight, maxHeight;
    Limit minShortSide, maxLongSide;
    Limit maxPixels;
    Ratio minAspect, maxAspect, recommendedAspect;
    Limit maxVideoBitrate, maxAudioBitrate, maxAudioChannels, maxSampleRate;
};

struct AudioRules
{
    QStringList mime;
    Limit maxBytes, maxDurationMs;
};

struct DocumentRules
{
    QStringList mime;
    Limit maxBytes, maxPages;
};

struct CoverRules
{
    bool required = false;
    bool frameOffset = false;
    bool ownImage = false;
    QStringList mime;
    Limit maxBytes;
    Ratio recommendedAspect;
};

struct MediaRules
{
    qint64 minItems = 0, maxItems = 0;
    Mix mix = Mix::None;
    qint64 maxImages = 0, maxVideos = 0, maxGifs = 0, maxDocuments = 0, maxAudios = 0;
    std::optional<PictureRules> image, gif;
    std::optional<ClipRules> video;
    std::optional<AudioRules> audio;
    std::optional<DocumentRules> document;
    std::optional<CoverRules> cover;
};

// What the app lays its own buttons and text over, as fractions of the frame's sides.
struct SafeArea
{
    double top = 0, right = 0, bottom = 0, left = 0;

    bool operator==(const SafeArea &) const = default;
};

// How the network's app shows a post; for previews, never an error.
struct PreviewRules
{
    Limit foldLines; // cut with "more" after so many lines or after text.fold, whichever comes first
    Arrangement arrangement = Arrangement::One;
    FrameFit fit = FrameFit::Cover;
    Ratio minAspect, maxAspect; // of the frame; none: what the network accepts, and else that of the picture
    std::optional<SafeArea> safeArea;
};

struct FirstCommentRules
{
    bool supported = false;
    std::optional<TextRules> text;
};

struct LinkRules
{
    bool allowed = false, clickable = false;
    Limit max, countedAs;
    bool card = false, required = false;
    Limit maxLength;
    LinkPlacement placement = LinkPlacement::None;
};

struct HashtagRules
{
    bool allowed = false, clickable = false;
    Limit max;
    Limit softMax; // advice: more is a warning
    Limit maxLength;
};

struct MentionRules
{
    bool allowed = false;
    Limit max;
};

struct PollRules
{
    qint64 minOptions = 0, maxOptions = 0;
    Limit optionMax;
    TextUnit optionUnit = TextUnit::Utf16;
    Limit minDurationS, maxDurationS;
    Limit questionMax;
};

struct ScheduleRules
{
    bool native = false;
    Limit minAheadS, maxAheadS, maxPending, maxPerDay;
};

struct EditRules
{
    bool supported = false;
    Limit windowS, maxEdits;
};

// Where a figure comes from; the entry with the longest matching prefix of `field` counts.
struct Provenance
{
    QString field, source, confidence;
};

struct PostTypeRules
{
    PostType type = PostType::Text;
    QString label; // the network's own name of the type
    PostMode mode = PostMode::Publish;
    std::optional<TextRules> text, title, altText; // none: the type takes no such text at all
    FirstCommentRules firstComment;
    LinkRules links;
    HashtagRules hashtags;
    MentionRules mentions;
    MediaRules media;
    PreviewRules preview;
    std::optional<PollRules> poll;
    Limit threadMaxParts;
    ScheduleRules schedule;
    EditRules edit;
    bool canDelete = false;
    QList<Provenance> provenance;
    QStringList notes;
};

[[nodiscard]] QLatin1StringView toText(TextUnit unit);

} // namespace galley::platforms
