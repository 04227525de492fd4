#include "core/media/Errors.h"
#include "core/media/MediaStore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid kBrand(u"01900000-0000-7000-8000-000000000001"_s);

QString shaOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

// Gives some bytes, then fails as a stick that is pulled out does.
class BreakingDevice final : public QIODevice
{
public:
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_given)
            return -1;
        m_given = true;
        memset(data, 'x', size_t(qMin<qint64>(size, 1000)));
        return qMin<qint64>(size, 1000);
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_given = false;
};

} // namespace

class TestMediaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheContractSays();
    void keepsTheBytesOfALargeFile();
    void storesTheSameBytesOnce();
    void refusesBytesThatAreNotThoseAnnounced();
    void leavesNothingBehindWhenTheSourceBreaks();
    void refusesNamesThatCouldLeaveTheFolder();
    void saysWhichFileCannotBeRead();
    void saysThatAFolderIsReadOnly();
    void keepsVariantsBesideTheOriginal();
    void removesWhatAKilledProgramLeft();
    void takesTheSameFileFromManyThreads();
};

void TestMediaStore::standsWhereTheContractSays()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    QByteArray bytes("a picture");
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto sha = store.put(kBrand, source, u"jpg"_s);
    QVERIFY(sha);
    QCOMPARE(*sha, shaOf(bytes));
    const QString expected =
        dir.path() + u"/media/01900000-0000-7000-8000-000000000001/"_s + *sha + u"/original.jpg"_s;
    QCOMPARE(store.path(kBrand, *sha, u"original"_s, u"jpg"_s), expected);
    QVERIFY(store.has(kBrand, *sha, u"original"_s, u"jpg"_s));
    QVERIFY(!store.has(QUuid::createUuid(), *sha, u"original"_s, u"jpg"_s));
    QCOMPARE(filesIn(dir.path()), QStringList { expected });
}

void TestMediaStore::keepsTheBytesOfALargeFile()
{
    QTemporaryDir dir;
    QByteArray bytes(5 * 1024 * 1024 + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + (i >> 8));
    QFile original(dir.filePath(u"CLIP.MP4"_s));
    QVERIFY(original.open(QIODevice::WriteOnly));
    original.write(bytes);
    original.close();
    const media::MediaStore store(dir.path());
    const auto sha = store.putFile(kBrand, original.fileName());
    QVERIFY(sha);
    QFile stored(store.path(kBrand, *sha, u"original"_s, u"mp4"_s));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(stored.readAll() == bytes);
}

void TestMediaStore::storesTheSameBytesOnce()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    for (int i = 0; i < 2; ++i) {
        QByteArray bytes("twice");
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(store.put(kBrand, source, u"png"_s));
    }
    QCOMPARE(filesIn(dir.path()).size(), 1);
}

void TestMediaStore::refusesBytesThatAreNotThoseAnnounced()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    QByteArray bytes("changed on the way");
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto refused = store.put(kBrand, source, u"jpg"_s, shaOf("as announced"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, media::errors::kMismatch);
    QCOMPARE(refused.error().args.value(u"actual"_s).toString(), shaOf(bytes));
    QVERIFY(filesIn(dir.path()).isEmpty());
}

void TestMediaStore::leavesNothingBehindWhenTheSourceBreaks()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    BreakingDevice source;
    QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto result = store.put(kBrand, source, u"jpg"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, media::errors::kUnreadable);
    QVERIFY(filesIn(dir.path()).isEmpty());
}

void TestMediaStore::refusesNamesThatCouldLeaveTheFolder()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    const QString sha = shaOf("x");
    QVERIFY(store.path(kBrand, u"../../etc"_s, u"original"_s, u"jpg"_s).isEmpty());
    QVERIFY(store.path(kBrand, sha.toUpper(), u"original"_s, u"jpg"_s).isEmpty());
    QVERIFY(store.path(kBrand, sha, u"../x"_s, u"jpg"_s).isEmpty());
    QVERIFY(store.path(kBrand, sha, u"original"_s, u"jpg/../../x"_s).isEmpty());
    QByteArray bytes("x");
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto result = store.putVariant(kBrand, sha, u"../../thumb256"_s, u"png"_s, source);
    QVERIFY(!result);
    QCOMPARE(result.error().code, media::errors::kBadName);
}

void TestMediaStore::saysWhichFileCannotBeRead()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    const auto missing = store.putFile(kBrand, dir.filePath(u"gone.jpg"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, media::errors::kUnreadable);
    QCOMPARE(missing.error().args.value(u"file"_s).toString(), dir.filePath(u"gone.jpg"_s));
    QVERIFY(!store.putFile(kBrand, dir.path()));
}

void TestMediaStore::saysThatAFolderIsReadOnly()
{
    QTemporaryDir dir;
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(dir.path(), readable));
#ifdef Q_OS_UNIX
    // The superuser writes anywhere, so it steps down for this one call.
    const bool superuser = ::geteuid() == 0;
    if (superuser)
        QCOMPARE(::seteuid(65534), 0);
#endif
    const media::MediaStore store(dir.path());
    QByteArray bytes("x");
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto result = store.put(kBrand, source, u"jpg"_s);
#ifdef Q_OS_UNIX
    if (superuser)
        QCOMPARE(::seteuid(0), 0);
#endif
    QVERIFY(QFile::setPermissions(dir.path(), readable | QFile::WriteOwner));
    QVERIFY(!result);
    QCOMPARE(result.error().code, media::errors::kReadOnly);
}

void TestMediaStore::keepsVariantsBesideTheOriginal()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    QByteArray thumb("small");
    QBuffer source(&thumb);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(store.putVariant(kBrand, shaOf("big"), u"thumb256"_s, u"png"_s, source));
    QVERIFY(store.has(kBrand, shaOf("big"), u"thumb256"_s, u"png"_s));
    QVERIFY(!store.has(kBrand, shaOf("big"), u"original"_s, u"jpg"_s));
}

void TestMediaStore::removesWhatAKilledProgramLeft()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"media/incoming"_s));
    QFile half(dir.filePath(u"media/incoming/.part-AbCdEf"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half a pict");
    half.close();
    media::MediaStore(dir.path()).removeLeftovers();
    QVERIFY(filesIn(dir.path()).isEmpty());
}

void TestMediaStore::takesTheSameFileFromManyThreads()
{
    QTemporaryDir dir;
    const media::MediaStore store(dir.path());
    const QByteArray bytes(300'000, 'z');
    std::atomic<int> stored = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                QBuffer source;
                source.setData(bytes);
                source.open(QIODevice::ReadOnly);
                if (store.put(kBrand, source, u"jpg"_s))
                    ++stored;
            });
        }
    }
    QCOMPARE(stored.load(), 6);
    QCOMPARE(filesIn(dir.path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
