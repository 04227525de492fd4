#include "core/backend/storage/ByteRange.h"
#include "core/backend/storage/Storage.h"
#include "core/backend/storage/Tus.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley::backend;

class StorageHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsRanges()
    {
        const auto part = [](std::uint64_t first, std::uint64_t size) {
            return ByteRange { first, size, false };
        };
        QCOMPARE(readRange("bytes=0-0", 10).value(), part(0, 1));
        QCOMPARE(readRange("bytes=5-", 10).value(), part(5, 5));
        QCOMPARE(readRange("bytes=-3", 10).value(), part(7, 3));
        QCOMPARE(readRange("bytes=-30", 10).value(), part(0, 10));
        QCOMPARE(readRange("bytes=8-99999999999", 10).value(), part(8, 2));
        for (const auto *outside : { "bytes=10-", "bytes=10-20", "bytes=-0" })
            QVERIFY2(!readRange(outside, 10), outside);
        for (const auto *whole : { "", "bytes=", "bytes=-", "bytes=a-1", "bytes=5-4", "bytes=0-1,3-4",
                 "items=0-1", "bytes=99999999999999999999-", "bytes= 0-1", "bytes=0--1" })
            QVERIFY2(readRange(whole, 10).value().whole, whole);
    }

    // Whatever is asked, what is answered lies inside.
    void staysInside()
    {
        QVERIFY(rc::check([] {
            const auto text = "bytes="
                + *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789---,")));
            const auto size = *rc::gen::inRange<std::uint64_t>(0, 1000);
            if (const auto range = readRange(text, size))
                RC_ASSERT(range->first + range->size <= size && (range->whole || range->size > 0));
        }));
    }

    void readsMetadataOfUploads()
    {
        const auto read = readTusMetadata("bucketName YnVja2V0,objectName YS9i, empty ,flag");
        QVERIFY(read);
        const std::map<std::string, std::string> expected { { "bucketName", "bucket" },
            { "objectName", "a/b" }, { "empty", "" }, { "flag", "" } };
        QCOMPARE(*read, expected);
        QVERIFY(readTusMetadata("")->empty());
        for (const auto *bad : { "name ***", "name YQ", "a YQ==,a Yg==", "," })
            QVERIFY2(!readTusMetadata(bad), bad);
    }

    void knowsNamesThatLeadElsewhere()
    {
        QVERIFY(splitPlace("bucket/a/b.png") == std::pair(std::string("bucket"), std::string("a/b.png")));
        for (const auto *bad : { "", "/", "bucket", "bucket/", "/a", "bucket//a", "bucket/../a", "bucket/./a",
                 "bucket/.a", "bucket/a/", "../a", "bucket/a b", "bucket/a\\b", "bucket/\xc3\xa9",
                 "bucket/a@b", "bucket/a%2fb" })
            QVERIFY2(!splitPlace(bad), bad);
        QVERIFY(!splitPlace("bucket/" + std::string(600, 'a')));
        QVERIFY(rc::check([] {
            const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab./\\@ ")));
            if (const auto split = splitPlace(text)) {
                RC_ASSERT(split->second.find("..") == std::string::npos
                    || split->second.find("/..") == std::string::npos);
                RC_ASSERT(split->second.front() != '/' && split->second.back() != '/');
            }
        }));
    }
};

QTEST_GUILESS_MAIN(StorageHeadersTest)

#include "tst_storage_headers.moc"
