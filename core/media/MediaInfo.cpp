#include "core/media/MediaInfo.h"

#include "core/media/Errors.h"

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxEdge = 1 << 20;

bool isHex(const QString &text, qsizetype length)
{
    if (text.size() != length)
        return false;
    for (const QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

bool isShortWord(const QString &text, qsizetype most)
{
    return text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || QStringView(u"/+.-_").contains(c));
    });
}

} // namespace

QJsonObject toJson(const MediaInfo &info)
{
    return {
        { u"sha256"_s, info.sha256 },
        { u"mime"_s, info.mime },
        { u"extension"_s, info.extension },
        { u"kind"_s, QString(toText(info.kind)) },
        { u"bytes"_s, info.bytes },
        { u"width"_s, info.width },
        { u"height"_s, info.height },
        { u"frames"_s, info.frames },
        { u"duration_ms"_s, info.durationMs },
        { u"fps"_s, info.fps },
        { u"codec"_s, info.codec },
        { u"phash"_s, info.phash },
    };
}

Result<MediaInfo> mediaInfoFromJson(const QJsonObject &json)
{
    MediaInfo info;
    info.sha256 = json[u"sha256"].toString();
    info.mime = json[u"mime"].toString();
    info.extension = json[u"extension"].toString();
    info.bytes = json[u"bytes"].toInteger(-1);
    info.width = json[u"width"].toInt(-1);
    info.height = json[u"height"].toInt(-1);
    info.frames = json[u"frames"].toInt(-1);
    info.durationMs = json[u"duration_ms"].toInteger(-1);
    info.fps = json[u"fps"].toDouble(-1.0);
    info.codec = json[u"codec"].toString();
    info.phash = json[u"phash"].toString();
    const auto kind = fromText<MediaKind>(json[u"kind"].toString());
    const auto isEdge = [](int edge) { return edge >= 0 && edge <= kMaxEdge; };
    if (!kind || !isHex(info.sha256, 64) || !isShortWord(info.mime, 80) || info.mime.isEmpty()
        || !isShortWord(info.extension, 8) || info.extension.isEmpty() || info.bytes < 0
        || !isEdge(info.width) || !isEdge(info.height) || info.frames < 0 || info.durationMs < 0
        || info.fps < 0.0 || !isShortWord(info.codec, 40) || !(info.phash.isEmpty() || isHex(info.phash, 16)))
        return fail(errors::kHelperFailed, {}, u"the helper's answer does not have the expected form"_s);
    info.kind = *kind;
    return info;
}

} // namespace galley::media
