#include "core/media/decode/HeifReader.h"

#include "core/media/Errors.h"
#include "core/media/decode/PictureReader.h"

#include <QColorSpace>
#include <QFile>

#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 256LL * 1024 * 1024;

Error damaged(const heif_error &error)
{
    return Error { errors::kDamaged, {}, QString::fromUtf8(error.message), false };
}

QColorSpace colourSpace(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > 4 * 1024 * 1024)
        return {};
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(profile);
}

} // namespace

Result<Decoded> readHeif(QFile &file)
{
    if (file.size() > kMaxFile)
        return fail(errors::kTooLarge, { { u"bytes"_s, file.size() }, { u"limit"_s, kMaxFile } });
    file.seek(0);
    const QByteArray bytes = file.readAll();
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(
        heif_context_alloc(), &heif_context_free);
    heif_context_set_maximum_image_size_limit(context.get(), 16384);
    heif_error error = heif_context_read_from_memory_without_copy(
        context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return tl::unexpected(damaged(error));

    heif_image_handle *rawHandle = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &rawHandle);
    if (error.code != heif_error_Ok)
        return tl::unexpected(damaged(error));
    const std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)> handle(
        rawHandle, &heif_image_handle_release);
    const qint64 pixels =
        qint64(heif_image_handle_get_width(rawHandle)) * heif_image_handle_get_height(rawHandle);
    if (pixels > kMaxPixels)
        return fail(errors::kTooLarge, { { u"pixels"_s, pixels }, { u"limit"_s, kMaxPixels } });

    heif_image *rawImage = nullptr;
    error =
        heif_decode_image(rawHandle, &rawImage, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    if (error.code != heif_error_Ok)
        return tl::unexpected(damaged(error));
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> image(rawImage, &heif_image_release);
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(rawImage, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(rawImage, heif_channel_interleaved);
    const int height = heif_image_get_height(rawImage, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0 || stride < width * 4)
        return fail(errors::kDamaged);

    Decoded decoded;
    decoded.image = QImage(width, height, QImage::Format_RGBA8888);
    if (decoded.image.isNull())
        return fail(errors::kTooLarge, { { u"pixels"_s, pixels }, { u"limit"_s, kMaxPixels } });
    for (int y = 0; y < height; ++y)
        std::memcpy(decoded.image.scanLine(y), plane + qsizetype(y) * stride, size_t(width) * 4);
    decoded.image.setColorSpace(colourSpace(rawHandle));
    decoded.image = inSrgb(std::move(decoded.image));
    decoded.fullSize = decoded.image.size();
    return decoded;
}

} // namespace galley::media
