#include "core/media/decode/FileKind.h"

#include <QByteArray>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

bool at(QByteArrayView head, qsizetype offset, QByteArrayView magic)
{
    return head.size() >= offset + magic.size() && head.sliced(offset, magic.size()) == magic;
}

FileKind picture(const QString &mime, const QString &extension, const char *format)
{
    return { mime, extension, MediaKind::Image, Decoder::QtImage, QByteArray(format) };
}

FileKind clip(const QString &mime, const QString &extension, MediaKind kind = MediaKind::Video)
{
    return { mime, extension, kind, Decoder::FFmpeg, {} };
}

// ISO base media: the brand in the first box tells a still from a clip.
std::optional<FileKind> isoMedia(QByteArrayView head)
{
    if (!at(head, 4, "ftyp")) {
        for (const char *box : { "moov", "mdat", "wide", "free", "skip", "moof" }) {
            if (at(head, 4, box))
                return clip(u"video/quicktime"_s, u"mov"_s);
        }
        return {};
    }
    const QByteArrayView brand = head.size() >= 12 ? head.sliced(8, 4) : QByteArrayView();
    if (brand == "avif" || brand == "avis")
        return FileKind { u"image/avif"_s, u"avif"_s, MediaKind::Image, Decoder::Heif, {} };
    for (const char *heif : { "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "mif2" }) {
        if (brand == heif)
            return FileKind { u"image/heic"_s, u"heic"_s, MediaKind::Image, Decoder::Heif, {} };
    }
    if (brand == "qt  ")
        return clip(u"video/quicktime"_s, u"mov"_s);
    if (brand == "M4A " || brand == "M4B ")
        return clip(u"audio/mp4"_s, u"m4a"_s, MediaKind::Audio);
    return clip(u"video/mp4"_s, u"mp4"_s);
}

bool looksLikeSvg(QByteArrayView head)
{
    const QByteArray text =
        head.first(std::min<qsizetype>(head.size(), 2048)).toByteArray().trimmed().toLower();
    return (text.startsWith("<?xml") || text.startsWith("<svg") || text.startsWith("<!--")
               || text.startsWith("<!doctype svg"))
        && text.contains("<svg");
}

} // namespace

std::optional<FileKind> fileKind(QByteArrayView head)
{
    if (at(head, 0, "\xFF\xD8\xFF"))
        return picture(u"image/jpeg"_s, u"jpg"_s, "jpeg");
    if (at(head, 0, "\x89PNG\r\n\x1A\n"))
        return picture(u"image/png"_s, u"png"_s, "png");
    if (at(head, 0, "GIF87a") || at(head, 0, "GIF89a")) {
        FileKind gif = picture(u"image/gif"_s, u"gif"_s, "gif");
        gif.kind = MediaKind::Gif;
        return gif;
    }
    if (at(head, 0, "RIFF") && at(head, 8, "WEBP"))
        return picture(u"image/webp"_s, u"webp"_s, "webp");
    if (at(head, 0, "RIFF") && at(head, 8, "WAVE"))
        return clip(u"audio/wav"_s, u"wav"_s, MediaKind::Audio);
    if (at(head, 0, "RIFF") && at(head, 8, "AVI "))
        return clip(u"video/x-msvideo"_s, u"avi"_s);
    if (at(head, 0, QByteArrayView("II*\0", 4)) || at(head, 0, QByteArrayView("MM\0*", 4)))
        return picture(u"image/tiff"_s, u"tif"_s, "tiff");
    if (at(head, 0, "BM") && head.size() >= 26)
        return picture(u"image/bmp"_s, u"bmp"_s, "bmp");
    if (at(head, 0, "\x1A\x45\xDF\xA3"))
        return clip(u"video/webm"_s, u"webm"_s);
    if (at(head, 0, "FLV\1"))
        return clip(u"video/x-flv"_s, u"flv"_s);
    if (at(head, 0, "G") && at(head, 188, "G") && at(head, 376, "G"))
        return clip(u"video/mp2t"_s, u"ts"_s);
    if (at(head, 0, "OggS"))
        return clip(u"audio/ogg"_s, u"ogg"_s, MediaKind::Audio);
    if (at(head, 0, "ID3") || at(head, 0, "\xFF\xFB"))
        return clip(u"audio/mpeg"_s, u"mp3"_s, MediaKind::Audio);
    if (at(head, 0, "fLaC"))
        return clip(u"audio/flac"_s, u"flac"_s, MediaKind::Audio);
    if (at(head, 0, "%PDF-"))
        return FileKind { u"application/pdf"_s, u"pdf"_s, MediaKind::Document, Decoder::None, {} };
    if (auto iso = isoMedia(head))
        return iso;
    if (looksLikeSvg(head))
        return picture(u"image/svg+xml"_s, u"svg"_s, "svg");
    return {};
}

} // namespace galley::media
