#include "core/domain/ChangeBuilder.h"
#include "core/schedule/import/ImportChanges.h"
#include "core/schedule/import/ImportCommand.h"
#include "core/schedule/import/ReadContext.h"
#include "core/schedule/import/Remarks.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/core/schedule/import/Plans.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace plans;

namespace {

const QString kPosts = u"SELECT count(*) FROM posts WHERE origin = 'import' AND deleted_at IS NULL"_s;

QString sentenceOf(const Remark &remark)
{
    return remark.code;
}

} // namespace

class TestImportStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<test::TestStore>();
        test::WorkspaceBuilder builder(m_store->ids, m_store->clock);
        builder.studio(u"Studio"_s);
        m_client = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        builder.account(m_client, Platform::Instagram, u"halm.korn"_s);
        builder.account(m_client, Platform::Facebook, u"halmkorn"_s);
        QVERIFY(m_store->apply(builder.take()));
    }

    void importsTheGermanSheetAsOneUndoableGroup()
    {
        const auto prepared =
            prepare(corpus::path(u"agency-german-excel.csv"_s), R"({"missing_time": "unplanned"})");
        QVERIFY(prepared);
        QCOMPARE(prepared->plan.newAccounts, QList { Platform::Linkedin });
        const ImportBatch batch = apply(*prepared);
        QCOMPARE(batch.posts, prepared->plan.importable());
        QCOMPARE(number(kPosts), batch.posts);
        QCOMPARE(
            text(u"SELECT scheduled_local || ' ' || scheduled_zone FROM posts WHERE body LIKE 'Zwei%'"_s),
            u"2026-02-01T09:00 Europe/Berlin"_s);
        QCOMPARE(number(u"SELECT count(*) FROM accounts WHERE platform = 'linkedin'"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM imports"_s), 1);

        const auto undone = m_store->undo();
        QVERIFY(undone);
        QCOMPARE(undone->label.key, u"import.posts"_s);
        QCOMPARE(undone->label.args[u"count"].toInt(), batch.posts);
        QCOMPARE(number(kPosts), 0);
        QCOMPARE(
            number(u"SELECT count(*) FROM accounts WHERE platform = 'linkedin' AND deleted_at IS NULL"_s), 0);
    }

    void skipsTheSameFileTheSecondTime()
    {
        const QString file = corpus::path(u"buffer-template.csv"_s);
        const ImportBatch first = apply(*prepare(file));
        QCOMPARE(first.posts, 4);
        const auto again = prepare(file);
        QCOMPARE(again->plan.skipped, 4);
        QCOMPARE(again->exitCode(), 0);
        QVERIFY(apply(*again).sets.isEmpty());

        m_store->undo();
        QCOMPARE(prepare(file)->plan.skipped, 0);
    }

    void skipsRowsThatWentToOtherNetworksBefore()
    {
        const QString file = corpus::path(u"buffer-template.csv"_s);
        QCOMPARE(apply(*prepare(file)).posts, 4);
        const auto elsewhere = prepare(file, R"({"platforms": ["linkedin"]})");
        QCOMPARE(elsewhere->plan.skipped, 4);
        QVERIFY(apply(*elsewhere).sets.isEmpty());
    }

    void asksBeforeItGuesses()
    {
        const auto asked = prepare(corpus::path(u"date-zoo.csv"_s));
        QVERIFY(asked);
        QCOMPARE(asked->exitCode(), 2);
        QCOMPARE(asked->plan.questions[0].kind, ImportQuestion::Kind::DateOrder);
        const auto answered = prepare(corpus::path(u"date-zoo.csv"_s), R"({"date_order": "dmy"})");
        QCOMPARE(answered->exitCode(), 0);
        QCOMPARE(apply(*answered).posts, 6);
    }

    void refusesAClientNobodyKnows()
    {
        const auto prepared = prepareImport(
            { corpus::path(u"buffer-template.csv"_s), u"Halm"_s, {}, {} }, m_store->reader(), m_store->clock);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().args[u"known"].toString(), u"Halm & Korn"_s);
    }

    void remembersTheAnswersForTheSameHeaders()
    {
        const QString file = corpus::path(u"date-zoo.csv"_s);
        const auto prepared = prepare(file, R"({"date_order": "mdy"})");
        apply(*prepared);
        const auto remembered =
            rememberedChoices(m_store->reader(), m_client, prepared->file.layout.fingerprint);
        QVERIFY(remembered);
        QVERIFY(*remembered);
        QCOMPARE((*remembered)->dateOrder, DateOrder::MonthDayYear);
        QVERIFY(!*rememberedChoices(m_store->reader(), m_client, u"another"_s));
    }

    void keepsLabelsCampaignsLinksAndMedia()
    {
        const QString path = m_folder->filePath(u"plan.csv"_s);
        write(m_folder->filePath(u"bread.jpg"_s), "not really a picture");
        write(path,
            u"Date,Time,Channel,Text,Link,Image,Alt text,Tags,Category,Campaign,First comment,Notes,Budget\n"
            u"2026-11-01,09:00,Instagram,Slow bread is back,https://halm.example/bread,"
            u"\"bread.jpg,https://cdn.example.com/2.jpg\",A loaf || Two "
            u"loaves,\"bread,#slow\",Recipes,Winter,"
            u"Come early!,Ask Ada,120\n"_s.toUtf8());
        const auto prepared = prepare(path);
        QVERIFY(prepared);
        QCOMPARE(prepared->plan.errors, 0);
        QCOMPARE(localFiles(prepared->plan), QStringList { m_folder->filePath(u"bread.jpg"_s) });
        QCOMPARE(apply(*prepared).posts, 1);
        QCOMPARE(
            text(u"SELECT group_concat(name) FROM (SELECT name FROM tags ORDER BY name)"_s), u"bread,slow"_s);
        QCOMPARE(number(u"SELECT count(*) FROM post_tags"_s), 2);
        QCOMPARE(
            text(
                u"SELECT c.name || ' ' || c.start_date FROM posts p JOIN campaigns c ON c.id = p.campaign_id"_s),
            u"Winter 2026-11-01"_s);
        QCOMPARE(
            text(u"SELECT json_extract(settings, '$.link') FROM posts"_s), u"https://halm.example/bread"_s);
        QCOMPARE(text(u"SELECT json_extract(metadata, '$.import.columns.Budget') FROM posts"_s), u"120"_s);
        QCOMPARE(
            text(
                u"SELECT group_concat(alt_text, '+') FROM (SELECT alt_text FROM post_media ORDER BY position)"_s),
            u"A loaf+Two loaves"_s);
        QCOMPARE(text(u"SELECT a.filename FROM post_media m JOIN assets a ON a.id = m.asset_id"_s),
            u"bread.jpg"_s);
        QCOMPARE(text(u"SELECT description FROM posts"_s), u"Ask Ada"_s);
    }

    // A file of a row that stays out is no asset either.
    void leavesOutRowsWhoseFilesCouldNotBeStored()
    {
        const QString path = m_folder->filePath(u"plan.csv"_s);
        for (const QString &file : { u"bread.jpg"_s, u"rolls.jpg"_s, u"tart.jpg"_s })
            write(m_folder->filePath(file), "x");
        write(path,
            "Date,Time,Text,Image\n2026-11-01,09:00,One sentence,\"bread.jpg,rolls.jpg\"\n"
            "2026-11-02,09:00,Another,tart.jpg\n");
        const auto prepared = prepare(path);
        StoredFiles files = pretendToStore(*prepared);
        files.assets.remove(m_folder->filePath(u"bread.jpg"_s));
        const auto batch = makeImport(prepared->plan, prepared->file, prepared->choices, prepared->context,
            files, m_store->ids, m_store->clock);
        QVERIFY(batch);
        QCOMPARE(batch->posts, 1);
        QCOMPARE(batch->leftOut, QList<int> { 2 });
        QVERIFY(m_store->apply(batch->sets));
        QCOMPARE(text(u"SELECT group_concat(filename) FROM assets"_s), u"tart.jpg"_s);
    }

    void judgesRowsByWhatTheirFilesHold()
    {
        const QString path = m_folder->filePath(u"plan.csv"_s);
        for (const QString &file : { u"fine.jpg"_s, u"strip.jpg"_s, u"broken.jpg"_s, u"clip.jpg"_s })
            write(m_folder->filePath(file), "x");
        write(path,
            "Date,Time,Channel,Text,Image\n2026-11-01,09:00,Instagram,Fine,fine.jpg\n"
            "2026-11-02,09:00,Instagram,Strip,strip.jpg\n2026-11-03,09:00,Instagram,Broken,broken.jpg\n"
            "2026-11-04,09:00,Instagram,Clip,clip.jpg\n");
        auto prepared = prepare(path);
        QCOMPARE(prepared->plan.importable(), 4);

        const auto picture = [](int width, int height) {
            return FileFacts { MediaKind::Image, u"image/jpeg"_s, 200'000, width, height, 1, 0 };
        };
        FileFindings found;
        found.insert(m_folder->filePath(u"fine.jpg"_s), picture(1080, 1080));
        found.insert(m_folder->filePath(u"strip.jpg"_s), picture(4000, 200));
        found.insert(m_folder->filePath(u"broken.jpg"_s), fail(u"media.damaged"_s));
        found.insert(m_folder->filePath(u"clip.jpg"_s),
            FileFacts { MediaKind::Video, u"video/mp4"_s, 2'000'000, 1080, 1920, 1, 12'000 });
        QVERIFY(judgeFiles(*prepared, found));
        const auto &rows = prepared->plan.rows;
        QCOMPARE(rows[0].verdict, RowVerdict::Ok);
        QVERIFY2(rows[1].verdict != RowVerdict::Ok, "no network takes a strip as it is");
        QCOMPARE(rows[2].verdict, RowVerdict::Error);
        QCOMPARE(rows[2].remarks[0].code, remark::kMediaUnusable);
        QCOMPARE(rows[2].remarks[0].args[u"file"].toString(), u"broken.jpg"_s);
        QCOMPARE(rows[2].remarks[0].args[u"error"].toString(), u"media.damaged"_s);
        QCOMPARE(rows[2].remarks.size(), 1); // a rule would only say it once more
        QCOMPARE(rows[3].post.media[0].media, MediaKind::Video);
    }

    void savesRejectedRowsWithTheirReasons()
    {
        const QString path = m_folder->filePath(u"plan.csv"_s);
        write(path, u"Datum;Uhrzeit;Text\n2026-11-01;09:00;Gut\nsoon;09:00;=HYPERLINK(1)\n"_s.toUtf8());
        const auto prepared = prepare(path);
        QByteArray saved = rejectedRows(prepared->plan, prepared->file, u"Grund"_s,
            [](const Remark &remark) { return u'=' + sentenceOf(remark); });
        QVERIFY(saved.startsWith("\xEF\xBB\xBF"));
        const auto table = readCsv(QString::fromUtf8(saved.sliced(3)));
        QCOMPARE(table->delimiter, u';');
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[0].cells, QStringList({ u"Datum"_s, u"Uhrzeit"_s, u"Text"_s, u"Grund"_s }));
        QCOMPARE(table->rows[1].cells,
            QStringList({ u"soon"_s, u"09:00"_s, u"'=HYPERLINK(1)"_s, u"'=import.date.unreadable"_s }));

        // Repaired and imported again, the words are what they were.
        write(path, saved.replace("soon", "2026-11-06"));
        const auto repaired = prepare(path);
        QCOMPARE(repaired->plan.rows[0].post.text, u"=HYPERLINK(1)"_s);
    }

    void importsTenThousandRows()
    {
        QList<QStringList> rows { { u"Date"_s, u"Time"_s, u"Channel"_s, u"Text"_s } };
        for (int r = 0; r < 10'000; ++r) {
            rows.append({ QDate(2026, 11, 1).addDays(r / 20).toString(Qt::ISODate),
                u"09:%1"_s.arg(r % 60, 2, 10, QChar(u'0')), u"Facebook"_s,
                u"Slow bread, number %1"_s.arg(r) });
        }
        const QString path = m_folder->filePath(u"long.csv"_s);
        write(path, writeCsv(rows, u','));
        const auto prepared = prepare(path);
        QCOMPARE(apply(*prepared).posts, 10'000);
        QCOMPARE(number(kPosts), 10'000);
        QVERIFY(m_store->undo());
        QCOMPARE(number(kPosts), 0);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    Result<PreparedImport> prepare(const QString &file, const QByteArray &map = {})
    {
        QString mapFile;
        if (!map.isEmpty()) {
            mapFile = m_folder->filePath(u"map.json"_s);
            write(mapFile, map);
        }
        return prepareImport({ file, u"halm & korn"_s, {}, mapFile }, m_store->reader(), m_store->clock);
    }

    // What the media folder would answer, without one.
    StoredFiles pretendToStore(const PreparedImport &prepared)
    {
        StoredFiles files;
        for (const QString &file : localFiles(prepared.plan))
            files.assets.insert(file, m_store->ids.next());
        files.addRows = [assets = files.assets, context = prepared.context](
                            ChangeBuilder &builder, const QSet<QUuid> &used) {
            for (auto it = assets.cbegin(); it != assets.cend(); ++it) {
                if (!used.contains(it.value()))
                    continue;
                builder.insert(u"assets"_s, it.value(),
                    { { u"agency_id"_s, idText(context.agency) }, { u"brand_id"_s, idText(context.client) },
                        { u"filename"_s, it.key().section(u'/', -1) }, { u"mime"_s, u"image/jpeg"_s },
                        { u"kind"_s, u"image"_s }, { u"bytes"_s, 1 }, { u"sha256"_s, QString(64, u'a') },
                        { u"state"_s, u"local"_s } });
            }
        };
        return files;
    }

    ImportBatch apply(const PreparedImport &prepared)
    {
        const StoredFiles files = pretendToStore(prepared);
        auto batch = makeImport(prepared.plan, prepared.file, prepared.choices, prepared.context, files,
            m_store->ids, m_store->clock);
        if (!batch) {
            qWarning() << batch.error().code << batch.error().args;
            return {};
        }
        if (const auto applied = m_store->apply(batch->sets); !batch->sets.isEmpty() && !applied) {
            qWarning() << applied.error().code << applied.error().args << applied.error().detail;
            return {};
        }
        return *batch;
    }

    int number(const QString &sql)
    {
        return int((*m_store->reader().first(sql, {}, [](const store::Row &row) {
            return row.integer(0);
        })).value_or(-1));
    }

    QString text(const QString &sql)
    {
        return (*m_store->reader().first(sql, {}, [](const store::Row &row) {
            return row.text(0);
        })).value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestStore> m_store;
    QUuid m_client;
};

QTEST_GUILESS_MAIN(TestImportStore)
#include "tst_import_store.moc"
