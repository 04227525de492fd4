#include "core/media/decode/Sha256.h"

#include "core/media/Errors.h"
#include "core/media/decode/FileKind.h"

#include <QFile>

#include <memory>
#include <openssl/evp.h>

namespace galley::media {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

} // namespace

Result<HashedFile> hashFile(QFile &file)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    HashedFile result;
    QByteArray piece(kPiece, Qt::Uninitialized);
    if (!hash || EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) != 1)
        return fail(errors::kHelperFailed);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return fail(errors::kUnreadable, {}, file.errorString());
        if (got == 0)
            break;
        if (result.bytes == 0)
            result.head = piece.first(std::min<qsizetype>(got, kHeadBytes));
        EVP_DigestUpdate(hash.get(), piece.constData(), size_t(got));
        result.bytes += got;
    }
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int length = 0;
    EVP_DigestFinal_ex(hash.get(), reinterpret_cast<unsigned char *>(digest.data()), &length);
    result.sha256 = QString::fromLatin1(digest.toHex());
    return result;
}

} // namespace galley::media
