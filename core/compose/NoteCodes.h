#pragma once

#include <QLatin1StringView>

// What a proof note can say beyond what networks refuse (core/platforms/FindingCodes.h); ui words both.
// In brackets: the args.
namespace galley::compose::notes {

using Code = QLatin1StringView;

// Of the post
inline constexpr Code NoTargets("post.no_targets"); // nobody would see it
inline constexpr Code TimePassed("post.time_passed"); // [local, zone]
inline constexpr Code AccountInactive("target.account_inactive"); // its account is not in use any more
inline constexpr Code SettingRequired("target.setting_required"); // [key]
inline constexpr Code DestinationRequired("target.destination_required"); // [kind]
inline constexpr Code ThreadTooLong("thread.too_many_parts"); // [measured, limit]
inline constexpr Code ThreadDropped("thread.only_first"); // [parts]: what stays out
inline constexpr Code MediaMissing("media.missing"); // [file]: its bytes are not here

// Of the client's house style
inline constexpr Code BannedWord("house.banned_word"); // [word, instead?]
inline constexpr Code RequiredWord("house.required_word"); // [words]
inline constexpr Code RequiredHashtag("house.required_hashtag"); // [tag]
inline constexpr Code AltTextMissing("house.alt_text"); // [file]

inline constexpr Code Passed("target.passed"); // nothing to say about this account

} // namespace galley::compose::notes
