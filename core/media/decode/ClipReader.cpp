#include "core/media/decode/ClipReader.h"

#include "core/media/Errors.h"

#include <QFile>
#include <QTransform>

#include <cmath>
#include <memory>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libswscale/swscale.h>
}

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPackets = 2000; // a clip whose first picture has not come by then has none

struct FreeFormat
{
    void operator()(AVFormatContext *c) const { avformat_close_input(&c); }
};

struct FreeCodec
{
    void operator()(AVCodecContext *c) const { avcodec_free_context(&c); }
};

struct FreeFrame
{
    void operator()(AVFrame *f) const { av_frame_free(&f); }
};

struct FreePacket
{
    void operator()(AVPacket *p) const { av_packet_free(&p); }
};

using Format = std::unique_ptr<AVFormatContext, FreeFormat>;
using Codec = std::unique_ptr<AVCodecContext, FreeCodec>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;

Error damaged(int code, const char *step)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return Error { errors::kDamaged, {}, QString::fromUtf8(step) + ": "_L1 + QString::fromUtf8(text), false };
}

Result<Format> openFile(const QString &path)
{
    AVFormatContext *raw = avformat_alloc_context();
    raw->probesize = 8 << 20;
    raw->max_analyze_duration = 5 * AV_TIME_BASE;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    // MOV files may point at other files; a clip that a client sent must not read this computer.
    av_dict_set(&options, "enable_drefs", "0", 0);
    const int opened = avformat_open_input(&raw, QFile::encodeName(path).constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        return tl::unexpected(damaged(opened, "open"));
    Format format(raw);
    if (const int found = avformat_find_stream_info(raw, nullptr); found < 0)
        return tl::unexpected(damaged(found, "streams"));
    return format;
}

// Counter-clockwise degrees as in the display matrix, made clockwise quarter turns.
int clockwiseTurn(const AVStream &stream)
{
    const uint8_t *matrix = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (!matrix)
        return 0;
    const double degrees = av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix));
    if (!std::isfinite(degrees))
        return 0;
    return ((int(std::lround(-degrees / 90.0)) * 90) % 360 + 360) % 360;
}

QImage toImage(const AVFrame &frame)
{
    SwsContext *scaler = sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width,
        frame.height, AV_PIX_FMT_BGRA, SWS_BILINEAR, nullptr, nullptr, nullptr);
    if (!scaler)
        return {};
    // The scaler writes whole vectors: rows need their alignment and room behind the last pixel.
    const int stride = (frame.width * 4 + 63) & ~63;
    std::vector<uchar> pixels(size_t(stride) * size_t(frame.height) + 64);
    uint8_t *const target[4] = { pixels.data(), nullptr, nullptr, nullptr };
    const int strides[4] = { stride, 0, 0, 0 };
    sws_scale(scaler, frame.data, frame.linesize, 0, frame.height, target, strides);
    sws_freeContext(scaler);
    return QImage(pixels.data(), frame.width, frame.height, stride, QImage::Format_RGB32).copy();
}

// The first frame that decodes after a tenth of the clip, or from its start where nothing follows there.
QImage firstFrame(AVFormatContext &format, int streamIndex, AVCodecContext &codec)
{
    const Frame frame(av_frame_alloc());
    const std::unique_ptr<AVPacket, FreePacket> packet(av_packet_alloc());
    for (int packets = 0; packets < kMaxPackets; ++packets) {
        const int read = av_read_frame(&format, packet.get());
        if (read >= 0 && packet->stream_index != streamIndex) {
            av_packet_unref(packet.get());
            continue;
        }
        avcodec_send_packet(&codec, read >= 0 ? packet.get() : nullptr);
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(&codec, frame.get()) >= 0)
            return toImage(*frame);
        if (read < 0)
            break;
    }
    return {};
}

QImage poster(AVFormatContext &format, int streamIndex, const AVCodec *decoder)
{
    const AVStream &stream = *format.streams[streamIndex];
    const Codec codec(avcodec_alloc_context3(decoder));
    if (!codec || avcodec_parameters_to_context(codec.get(), stream.codecpar) < 0)
        return {};
    codec->thread_count = 1;
    codec->max_pixels = kMaxPixels;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return {};
    if (format.duration > 0)
        av_seek_frame(&format, -1, format.duration / 10, AVSEEK_FLAG_BACKWARD);
    QImage image = firstFrame(format, streamIndex, *codec);
    if (image.isNull()) {
        avcodec_flush_buffers(codec.get());
        av_seek_frame(&format, -1, 0, AVSEEK_FLAG_BACKWARD);
        image = firstFrame(format, streamIndex, *codec);
    }
    if (const int turn = clockwiseTurn(stream); turn != 0 && !image.isNull())
        image = image.transformed(QTransform().rotate(turn));
    return image;
}

} // namespace

Result<Decoded> readClip(const QString &path)
{
    av_log_set_level(AV_LOG_QUIET);
    const Result<Format> format = openFile(path);
    if (!format)
        return tl::unexpected(format.error());
    AVFormatContext &context = **format;

    Decoded decoded;
    if (context.duration > 0)
        decoded.durationMs = context.duration / (AV_TIME_BASE / 1000);
    const AVCodec *decoder = nullptr;
    const int video = av_find_best_stream(&context, AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    const int sound = av_find_best_stream(&context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (video < 0 && sound < 0)
        return fail(errors::kDamaged, {}, u"neither picture nor sound"_s);
    const AVStream &stream = *context.streams[video >= 0 ? video : sound];
    decoded.codec = QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id));
    if (video < 0)
        return decoded;

    if (stream.avg_frame_rate.den > 0)
        decoded.fps = av_q2d(stream.avg_frame_rate);
    const qint64 pixels = qint64(stream.codecpar->width) * stream.codecpar->height;
    if (pixels > kMaxPixels)
        return fail(errors::kTooLarge, { { u"pixels"_s, pixels }, { u"limit"_s, kMaxPixels } });
    decoded.fullSize = { stream.codecpar->width, stream.codecpar->height };
    if (clockwiseTurn(stream) % 180 != 0)
        decoded.fullSize.transpose();
    if (decoder)
        decoded.image = poster(context, video, decoder);
    return decoded;
}

} // namespace galley::media
