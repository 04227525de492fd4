#include "core/media/MediaStore.h"

#include "core/media/DurableFile.h"
#include "core/media/Errors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPiece = 1 << 20;

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9');
    });
}

// Copies everything into `file` and answers the hash of what was copied.
Result<QString> copyInto(DurableFile &file, QIODevice &source)
{
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0)
            return fail(errors::kUnreadable, {}, source.errorString());
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.constData(), got);
        hash.addData(bytes);
        if (const auto written = file.write(bytes); !written)
            return tl::unexpected(written.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

MediaStore::MediaStore(QString workspaceFolder)
    : m_root(std::move(workspaceFolder) + "/media"_L1)
{
}

QString MediaStore::path(
    const QUuid &brand, const QString &sha256, const QString &purpose, const QString &ext) const
{
    if (!isHash(sha256) || !isWord(purpose) || !isWord(ext))
        return {};
    return m_root + u'/' + brand.toString(QUuid::WithoutBraces) + u'/' + sha256 + u'/' + purpose + u'.' + ext;
}

bool MediaStore::has(
    const QUuid &brand, const QString &sha256, const QString &purpose, const QString &ext) const
{
    const QString file = path(brand, sha256, purpose, ext);
    return !file.isEmpty() && QFileInfo(file).isFile();
}

QString MediaStore::original(const QUuid &brand, const QString &sha256) const
{
    const QString any = path(brand, sha256, u"original"_s, u"any"_s);
    if (any.isEmpty())
        return {};
    const QDir folder = QFileInfo(any).dir();
    const QStringList found = folder.entryList({ u"original.*"_s }, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.constFirst());
}

Result<QString> MediaStore::put(
    const QUuid &brand, QIODevice &source, const QString &ext, const QString &expectedSha256) const
{
    if (!isWord(ext))
        return fail(errors::kBadName, { { u"name"_s, ext } });
    DurableFile file(m_root + "/incoming"_L1);
    const Result<QString> sha256 = copyInto(file, source);
    if (!sha256)
        return sha256;
    if (!expectedSha256.isEmpty() && *sha256 != expectedSha256)
        return fail(errors::kMismatch, { { u"expected"_s, expectedSha256 }, { u"actual"_s, *sha256 } });
    if (has(brand, *sha256, u"original"_s, ext))
        return sha256;
    if (const auto done = file.publish(path(brand, *sha256, u"original"_s, ext)); !done)
        return tl::unexpected(done.error());
    return sha256;
}

Result<QString> MediaStore::putFile(const QUuid &brand, const QString &file) const
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return fail(errors::kUnreadable, { { u"file"_s, file } }, source.errorString());
    auto result = put(brand, source, QFileInfo(file).suffix().toLower());
    if (!result && result.error().code == errors::kUnreadable)
        result.error().args.insert(u"file"_s, file);
    return result;
}

Result<void> MediaStore::putVariant(const QUuid &brand, const QString &sha256, const QString &purpose,
    const QString &ext, QIODevice &source) const
{
    const QString target = path(brand, sha256, purpose, ext);
    if (target.isEmpty())
        return fail(errors::kBadName, { { u"name"_s, QString(sha256 + u'/' + purpose + u'.' + ext) } });
    DurableFile file(m_root + "/incoming"_L1);
    if (const auto copied = copyInto(file, source); !copied)
        return tl::unexpected(copied.error());
    return file.publish(target);
}

void MediaStore::removeLeftovers() const
{
    QDir incoming(m_root + "/incoming"_L1);
    for (const QString &name : incoming.entryList({ u".part-*"_s }, QDir::Files | QDir::Hidden))
        incoming.remove(name);
}

} // namespace galley::media
