#pragma once

#include <QLatin1StringView>

// What validation can find; ui words them. In brackets: the args.
namespace galley::platforms::findings {

using Code = QLatin1StringView;

inline constexpr Code TypeNotOffered("type.not_offered"); // [platform, type]
inline constexpr Code TypeReadOnly("type.read_only"); // [platform, type]

inline constexpr Code TextRequired("text.required");
inline constexpr Code TextNotTaken("text.not_taken"); // the type shows no text; it would be lost
inline constexpr Code TextTooLong("text.too_long"); // [measured, limit, unit]
inline constexpr Code TextTooShort("text.too_short"); // [measured, limit, unit]
inline constexpr Code TextForbiddenCharacter("text.forbidden_character"); // [character]

inline constexpr Code TitleRequired("title.required");
inline constexpr Code TitleNotTaken("title.not_taken");
inline constexpr Code TitleTooLong("title.too_long"); // [measured, limit, unit]
inline constexpr Code TitleTooShort("title.too_short"); // [measured, limit, unit]
inline constexpr Code TitleForbiddenCharacter("title.forbidden_character"); // [character]

inline constexpr Code CommentNotTaken("first_comment.not_taken");
inline constexpr Code CommentTooLong("first_comment.too_long"); // [measured, limit, unit]
inline constexpr Code CommentTooShort("first_comment.too_short"); // [measured, limit, unit]
inline constexpr Code CommentForbiddenCharacter("first_comment.forbidden_character"); // [character]

inline constexpr Code LinkRequired("link.required");
inline constexpr Code LinkNotAllowed("link.not_allowed"); // [measured]
inline constexpr Code LinkNotClickable("link.not_clickable"); // [measured]
inline constexpr Code LinkInvalid("link.invalid");
inline constexpr Code LinkTooLong("link.too_long"); // [measured, limit]
inline constexpr Code LinkTooMany("link.too_many"); // [measured, limit]

inline constexpr Code HashtagsTooMany("hashtags.too_many"); // [measured, limit]
inline constexpr Code HashtagsAdvised("hashtags.advised"); // [measured, limit]
inline constexpr Code HashtagsPlain("hashtags.plain"); // the network shows them as plain text [measured]
inline constexpr Code HashtagTooLong("hashtags.too_long"); // [measured, limit, tag]
inline constexpr Code MentionsTooMany("mentions.too_many"); // [measured, limit]

inline constexpr Code MediaRequired("media.required"); // [limit, accepted: kinds]
inline constexpr Code MediaTooFew("media.too_few"); // [measured, limit]
inline constexpr Code MediaTooMany("media.too_many"); // [measured, limit, kind?]
inline constexpr Code MediaKindNotTaken("media.kind_not_taken"); // [file, kind, accepted]
inline constexpr Code MediaMixed("media.mixed"); // kinds that may not stand together [kinds]
inline constexpr Code MediaFormat("media.format"); // [file, mime, accepted]
inline constexpr Code MediaTooLarge("media.too_large"); // [file, measured, limit] bytes
inline constexpr Code MediaTooSmall("media.too_small"); // [file, measured, limit] bytes
inline constexpr Code MediaTooLongTime("media.too_long"); // [file, measured, limit] milliseconds
inline constexpr Code MediaTooShortTime("media.too_short"); // [file, measured, limit] milliseconds
inline constexpr Code MediaWidthMin("media.width_min"); // [file, measured, limit] pixels, and so the next six
inline constexpr Code MediaWidthMax("media.width_max");
inline constexpr Code MediaHeightMin("media.height_min");
inline constexpr Code MediaHeightMax("media.height_max");
inline constexpr Code MediaShortSideMin("media.short_side_min");
inline constexpr Code MediaShortSideMax("media.short_side_max");
inline constexpr Code MediaLongSideMax("media.long_side_max");
inline constexpr Code MediaPixels("media.pixels"); // [file, measured, limit]
inline constexpr Code MediaFrames("media.frames"); // [file, measured, limit]
inline constexpr Code MediaTooNarrow("media.too_narrow"); // [file, measured, limit] width / height
inline constexpr Code MediaTooWide("media.too_wide"); // [file, measured, limit] width / height
inline constexpr Code MediaCropped(
    "media.cropped"); // the network cuts it to its own shape [file, measured, limit]

inline constexpr Code AltTextRequired("alt_text.required"); // [file]
inline constexpr Code AltTextNotTaken("alt_text.not_taken"); // [file]
inline constexpr Code AltTextTooLong("alt_text.too_long"); // [file, measured, limit, unit]
inline constexpr Code AltTextTooShort("alt_text.too_short"); // [file, measured, limit, unit]
inline constexpr Code AltTextForbiddenCharacter("alt_text.forbidden_character"); // [file, character]

} // namespace galley::platforms::findings

// What one button can do about a finding.
namespace galley::platforms::fixes {

using Code = QLatin1StringView;

inline constexpr Code Shorten("shorten");
inline constexpr Code AddMedia("add_media");
inline constexpr Code RemoveMedia("remove_media");
inline constexpr Code ConvertPicture("convert_picture");
inline constexpr Code ReducePicture("reduce_picture");
inline constexpr Code CropPicture("crop_picture");
inline constexpr Code TrimVideo("trim_video");
inline constexpr Code ConvertVideo("convert_video");
inline constexpr Code ChangeType("change_type");
inline constexpr Code RemoveText("remove_text");

} // namespace galley::platforms::fixes
