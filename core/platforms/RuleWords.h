#pragma once

#include "core/platforms/RuleReader.h"

#include <array>

// The words of the rule table that the program acts on.
namespace galley::platforms::words {

using namespace Qt::Literals::StringLiterals;

inline constexpr std::array Units {
    std::pair("utf16"_L1, TextUnit::Utf16),
    std::pair("code_points"_L1, TextUnit::CodePoints),
    std::pair("graphemes"_L1, TextUnit::Graphemes),
    std::pair("utf8_bytes"_L1, TextUnit::Utf8Bytes),
    std::pair("x_weighted"_L1, TextUnit::XWeighted),
    std::pair("mastodon"_L1, TextUnit::Mastodon),
    std::pair("threads"_L1, TextUnit::Threads),
};

inline constexpr std::array Escapes {
    std::pair("none"_L1, Escape::None),
    std::pair("linkedin_little"_L1, Escape::LinkedinLittle),
};

inline constexpr std::array Normalizations {
    std::pair("none"_L1, Normalization::None),
    std::pair("nfc"_L1, Normalization::Nfc),
};

inline constexpr std::array Modes {
    std::pair("publish"_L1, PostMode::Publish),
    std::pair("read_only"_L1, PostMode::ReadOnly),
};

inline constexpr std::array Mixes {
    std::pair("none"_L1, Mix::None),
    std::pair("images_only"_L1, Mix::ImagesOnly),
    std::pair("video_only"_L1, Mix::VideoOnly),
    std::pair("document_only"_L1, Mix::DocumentOnly),
    std::pair("images_and_videos"_L1, Mix::ImagesAndVideos),
    std::pair("images_or_video"_L1, Mix::ImagesOrVideo),
    std::pair("images_or_gif"_L1, Mix::ImagesOrGif),
    std::pair("images_or_gif_or_video"_L1, Mix::ImagesOrGifOrVideo),
    std::pair("video_or_audio"_L1, Mix::VideoOrAudio),
};

inline constexpr std::array SizePolicies {
    std::pair("reject"_L1, SizePolicy::Reject),
    std::pair("scale"_L1, SizePolicy::Scale),
    std::pair("crop"_L1, SizePolicy::Crop),
};

inline constexpr std::array Arrangements {
    std::pair("one"_L1, Arrangement::One),
    std::pair("pages"_L1, Arrangement::Pages),
    std::pair("strip"_L1, Arrangement::Strip),
    std::pair("tiles"_L1, Arrangement::Tiles),
};

inline constexpr std::array Fits {
    std::pair("cover"_L1, FrameFit::Cover),
    std::pair("contain"_L1, FrameFit::Contain),
};

inline constexpr std::array LinkPlacements {
    std::pair("text"_L1, LinkPlacement::Text),
    std::pair("field"_L1, LinkPlacement::Field),
    std::pair("none"_L1, LinkPlacement::None),
};

} // namespace galley::platforms::words
