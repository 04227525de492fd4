#include "core/platforms/PostRulesReader.h"

#include "core/platforms/RuleWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

void mustNotExceed(const RuleObject &object, const auto &least, const auto &most, QLatin1StringView key)
{
    if (least && most && *least > *most)
        object.node().file->fail(object.node().path + u'.' + key, problems::Contradiction);
}

TextRules readText(const RuleNode &node)
{
    RuleObject o(node);
    TextRules rules;
    rules.required = o.boolean("required"_L1);
    rules.min = o.whole("min"_L1);
    rules.max = o.limit("max"_L1);
    rules.unit = o.word<TextUnit>("unit"_L1, words::Units);
    rules.unitDocumented = o.boolean("unit_documented"_L1);
    rules.maxSecondary = o.limit("max_secondary"_L1);
    rules.unitSecondary =
        o.orNull("unit_secondary"_L1, [](const RuleNode &n) { return n.word<TextUnit>(words::Units); });
    rules.urlLength = o.limit("url_length"_L1);
    rules.escape = o.word<Escape>("escape"_L1, words::Escapes);
    rules.normalize = o.word<Normalization>("normalize"_L1, words::Normalizations);
    rules.forbidden = o.texts("forbidden"_L1);
    rules.maxExtended = o.limit("max_extended"_L1);
    rules.extendedCondition = o.textOrNull("extended_condition"_L1);
    rules.fold = o.limit("fold"_L1);
    mustNotExceed(o, Limit(rules.min), rules.max, "min"_L1);
    if (rules.maxSecondary.has_value() != rules.unitSecondary.has_value())
        node.file->fail(node.path + u".unit_secondary"_s, problems::Contradiction);
    if (rules.maxExtended.has_value() == rules.extendedCondition.isEmpty())
        node.file->fail(node.path + u".extended_condition"_s, problems::Contradiction);
    return rules;
}

PictureRules readPicture(const RuleNode &node)
{
    RuleObject o(node);
    PictureRules rules;
    rules.mime = o.texts("mime"_L1);
    rules.maxBytes = o.limit("max_bytes"_L1);
    rules.minWidth = o.limit("min_width"_L1);
    rules.maxWidth = o.limit("max_width"_L1);
    rules.minHeight = o.limit("min_height"_L1);
    rules.maxHeight = o.limit("max_height"_L1);
    rules.minShortSide = o.limit("min_short_side"_L1);
    rules.maxShortSide = o.limit("max_short_side"_L1);
    rules.maxLongSide = o.limit("max_long_side"_L1);
    rules.maxPixels = o.limit("max_pixels"_L1);
    rules.minAspect = o.ratio("min_aspect"_L1);
    rules.maxAspect = o.ratio("max_aspect"_L1);
    rules.recommendedAspect = o.ratio("recommended_aspect"_L1);
    rules.maxFrames = o.limit("max_frames"_L1);
    rules.maxTotalPixels = o.limit("max_total_pixels"_L1);
    rules.sizePolicy = o.word<SizePolicy>("size_policy"_L1, words::SizePolicies);
    rules.colorSpace = o.textOrNull("color_space"_L1);
    mustNotExceed(o, rules.minWidth, rules.maxWidth, "min_width"_L1);
    mustNotExceed(o, rules.minHeight, rules.maxHeight, "min_height"_L1);
    mustNotExceed(o, rules.minAspect, rules.maxAspect, "min_aspect"_L1);
    return rules;
}

ClipRules readClip(const RuleNode &node)
{
    RuleObject o(node);
    ClipRules rules;
    rules.mime = o.texts("mime"_L1);
    rules.videoCodecs = o.texts("video_codecs"_L1);
    rules.audioCodecs = o.texts("audio_codecs"_L1);
    rules.maxBytes = o.limit("max_bytes"_L1);
    rules.minBytes = o.limit("min_bytes"_L1);
    rules.minDurationMs = o.limit("min_duration_ms"_L1);
    rules.maxDurationMs = o.limit("max_duration_ms"_L1);
    rules.maxDurationMsExtended = o.limit("max_duration_ms_extended"_L1);
    rules.extendedCondition = o.textOrNull("extended_condition"_L1);
    rules.minFps = o.limit("min_fps"_L1);
    rules.maxFps = o.limit("max_fps"_L1);
    rules.minWidth = o.limit("min_width"_L1);
    rules.maxWidth = o.limit("max_width"_L1);
    rules.minHeight = o.limit("min_height"_L1);
    rules.maxHeight = o.limit("max_height"_L1);
    rules.minShortSide = o.limit("min_short_side"_L1);
    rules.maxLongSide = o.limit("max_long_side"_L1);
    rules.maxPixels = o.limit("max_pixels"_L1);
    rules.minAspect = o.ratio("min_aspect"_L1);
    rules.maxAspect = o.ratio("max_aspect"_L1);
    rules.recommendedAspect = o.ratio("recommended_aspect"_L1);
    rules.maxVideoBitrate = o.limit("max_video_bitrate"_L1);
    rules.maxAudioBitrate = o.limit("max_audio_bitrate"_L1);
    rules.maxAudioChannels = o.limit("max_audio_channels"_L1);
    rules.maxSampleRate = o.limit("max_sample_rate"_L1);
    mustNotExceed(o, rules.minBytes, rules.maxBytes, "min_bytes"_L1);
    mustNotExceed(o, rules.minDurationMs, rules.maxDurationMs, "min_duration_ms"_L1);
    mustNotExceed(o, rules.minAspect, rules.maxAspect, "min_aspect"_L1);
    if (rules.maxDurationMsExtended.has_value() == rules.extendedCondition.isEmpty())
        node.file->fail(node.path + u".extended_condition"_s, problems::Contradiction);
    return rules;
}

AudioRules readAudio(const RuleNode &node)
{
    RuleObject o(node);
    return { o.texts("mime"_L1), o.limit("max_bytes"_L1), o.limit("max_duration_ms"_L1) };
}

DocumentRules readDocument(const RuleNode &node)
{
    RuleObject o(node);
    return { o.texts("mime"_L1), o.limit("max_bytes"_L1), o.limit("max_pages"_L1) };
}

CoverRules readCover(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("required"_L1), o.boolean("frame_offset"_L1), o.boolean("own_image"_L1),
        o.texts("mime"_L1), o.limit("max_bytes"_L1), o.ratio("recommended_aspect"_L1) };
}

MediaRules readMedia(const RuleNode &node)
{
    RuleObject o(node);
    MediaRules rules;
    rules.minItems = o.whole("min_items"_L1);
    rules.maxItems = o.whole("max_items"_L1);
    rules.mix = o.word<Mix>("mix"_L1, words::Mixes);
    rules.maxImages = o.whole("max_images"_L1);
    rules.maxVideos = o.whole("max_videos"_L1);
    rules.maxGifs = o.whole("max_gifs"_L1);
    rules.maxDocuments = o.whole("max_documents"_L1);
    rules.maxAudios = o.whole("max_audios"_L1);
    rules.image = o.orNull("image"_L1, readPicture);
    rules.gif = o.orNull("gif"_L1, readPicture);
    rules.video = o.orNull("video"_L1, readClip);
    rules.audio = o.orNull("audio"_L1, readAudio);
    rules.document = o.orNull("document"_L1, readDocument);
    rules.cover = o.orNull("cover"_L1, readCover);
    mustNotExceed(o, Limit(rules.minItems), Limit(rules.maxItems), "min_items"_L1);

    // A kind that may be attached has its limits, and only that.
    const auto together = [&node](bool limits, qint64 most, QLatin1StringView key) {
        if (limits != (most > 0))
            node.file->fail(node.path + u'.' + key, problems::Contradiction);
    };
    together(rules.image.has_value(), rules.maxImages, "max_images"_L1);
    together(rules.gif.has_value(), rules.maxGifs, "max_gifs"_L1);
    together(rules.video.has_value(), rules.maxVideos, "max_videos"_L1);
    together(rules.audio.has_value(), rules.maxAudios, "max_audios"_L1);
    together(rules.document.has_value(), rules.maxDocuments, "max_documents"_L1);
    return rules;
}

SafeArea readSafeArea(const RuleNode &node)
{
    RuleObject o(node);
    const SafeArea area { o.at("top"_L1).number(), o.at("right"_L1).number(), o.at("bottom"_L1).number(),
        o.at("left"_L1).number() };
    const bool isInside = std::min({ area.top, area.right, area.bottom, area.left }) >= 0
        && area.top + area.bottom < 1 && area.left + area.right < 1;
    if (!isInside)
        node.fail(problems::Contradiction);
    return area;
}

PreviewRules readPreview(const RuleNode &node)
{
    RuleObject o(node);
    PreviewRules rules;
    rules.foldLines = o.limit("fold_lines"_L1);
    rules.arrangement = o.word<Arrangement>("arrangement"_L1, words::Arrangements);
    rules.fit = o.word<FrameFit>("fit"_L1, words::Fits);
    rules.minAspect = o.ratio("min_aspect"_L1);
    rules.maxAspect = o.ratio("max_aspect"_L1);
    rules.safeArea = o.orNull("safe_area"_L1, readSafeArea);
    mustNotExceed(o, rules.minAspect, rules.maxAspect, "min_aspect"_L1);
    if (rules.foldLines && *rules.foldLines < 1)
        node.file->fail(node.path + u".fold_lines"_s, problems::Contradiction);
    if (std::min(rules.minAspect.value_or(1), rules.maxAspect.value_or(1)) <= 0)
        node.file->fail(node.path + u".min_aspect"_s, problems::Contradiction);
    return rules;
}

FirstCommentRules readFirstComment(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("supported"_L1), o.orNull("text"_L1, readText) };
}

PollRules readPoll(const RuleNode &node)
{
    RuleObject o(node);
    PollRules rules;
    rules.minOptions = o.whole("min_options"_L1);
    rules.maxOptions = o.whole("max_options"_L1);
    rules.optionMax = o.limit("option_max"_L1);
    rules.optionUnit = o.word<TextUnit>("option_unit"_L1, words::Units);
    rules.minDurationS = o.limit("min_duration_s"_L1);
    rules.maxDurationS = o.limit("max_duration_s"_L1);
    rules.questionMax = o.limit("question_max"_L1);
    mustNotExceed(o, Limit(rules.minOptions), Limit(rules.maxOptions), "min_options"_L1);
    mustNotExceed(o, rules.minDurationS, rules.maxDurationS, "min_duration_s"_L1);
    return rules;
}

ScheduleRules readSchedule(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("native"_L1), o.limit("min_ahead_s"_L1), o.limit("max_ahead_s"_L1),
        o.limit("max_pending"_L1), o.limit("max_per_day"_L1) };
}

EditRules readEdit(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("supported"_L1), o.limit("window_s"_L1), o.limit("max_edits"_L1) };
}

} // namespace

LinkRules readLinks(const RuleNode &node)
{
    RuleObject o(node);
    LinkRules rules;
    rules.allowed = o.boolean("allowed"_L1);
    rules.clickable = o.boolean("clickable"_L1);
    rules.max = o.limit("max"_L1);
    rules.countedAs = o.limit("counted_as"_L1);
    rules.card = o.boolean("card"_L1);
    rules.required = o.boolean("required"_L1);
    rules.maxLength = o.limit("max_length"_L1);
    rules.placement = o.word<LinkPlacement>("placement"_L1, words::LinkPlacements);
    return rules;
}

HashtagRules readHashtags(const RuleNode &node)
{
    RuleObject o(node);
    HashtagRules rules;
    rules.allowed = o.boolean("allowed"_L1);
    rules.clickable = o.boolean("clickable"_L1);
    rules.max = o.limit("max"_L1);
    rules.softMax = o.limit("soft_max"_L1);
    rules.maxLength = o.limit("max_length"_L1);
    mustNotExceed(o, rules.softMax, rules.max, "soft_max"_L1);
    return rules;
}

MentionRules readMentions(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("allowed"_L1), o.limit("max"_L1) };
}

Provenance readProvenance(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("field"_L1), o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

PostTypeRules readPostType(PostType type, const RuleNode &node)
{
    RuleObject o(node);
    PostTypeRules rules;
    rules.type = type;
    rules.label = o.text("label"_L1);
    rules.mode = o.word<PostMode>("mode"_L1, words::Modes);
    rules.text = o.orNull("text"_L1, readText);
    rules.title = o.orNull("title"_L1, readText);
    rules.altText = o.orNull("alt_text"_L1, readText);
    rules.firstComment = readFirstComment(o.at("first_comment"_L1));
    rules.links = readLinks(o.at("links"_L1));
    rules.hashtags = readHashtags(o.at("hashtags"_L1));
    rules.mentions = readMentions(o.at("mentions"_L1));
    rules.media = readMedia(o.at("media"_L1));
    rules.preview = readPreview(o.at("preview"_L1));
    rules.poll = o.orNull("poll"_L1, readPoll);
    rules.threadMaxParts = o.limit("thread_max_parts"_L1);
    rules.schedule = readSchedule(o.at("schedule"_L1));
    rules.edit = readEdit(o.at("edit"_L1));
    rules.canDelete = o.boolean("delete"_L1);
    rules.provenance = o.at("provenance"_L1).list(readProvenance);
    rules.notes = o.texts("notes"_L1);
    return rules;
}

QLatin1StringView toText(TextUnit unit)
{
    for (const auto &[word, meaning] : words::Units)
        if (meaning == unit)
            return word;
    return {};
}

} // namespace galley::platforms
