#include "core/schedule/import/Columns.h"
#include "core/schedule/import/ImportFile.h"
#include "core/schedule/import/MediaCell.h"
#include "core/schedule/import/Words.h"
#include "tests/core/schedule/import/Corpus.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList fieldsOf(const ImportLayout &layout)
{
    QStringList names;
    for (const ImportColumn &column : layout.columns)
        names += fieldName(column.field)
            + (column.platform ? u':' + QString(toText(*column.platform)) : QString());
    return names;
}

ImportLayout layoutOf(const QString &text)
{
    return recogniseLayout(*readCsv(text));
}

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void recognisesTheColumnsOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("fields");
        QTest::newRow("Buffer") << u"buffer-template.csv"_s << u"Buffer"_s << u"text media labels date"_s;
        QTest::newRow("Hootsuite") << u"hootsuite-no-header-dmy.csv"_s << u"Hootsuite"_s
                                   << u"date text link"_s;
        QTest::newRow("Publer")
            << u"publer-12-columns.csv"_s << u"Publer"_s
            << u"date text link media title labels alt_text first_comment keep post_type keep keep"_s;
        QTest::newRow("Sprout") << u"sprout-mdy.csv"_s << u"Sprout Social"_s << u"date time text"_s;
        QTest::newRow("HighLevel") << u"highlevel-basic.csv"_s << u"HighLevel"_s
                                   << u"date text link media media media"_s;
        QTest::newRow("Ayrshare") << u"ayrshare-utc.csv"_s << u"Ayrshare"_s << u"text platforms media date"_s;
        QTest::newRow("German") << u"agency-german-excel.csv"_s << QString()
                                << u"date time platforms text link keep status"_s;
    }

    void recognisesTheColumnsOfOtherPrograms()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QString, fields);
        const auto read = readImport(corpus::path(file));
        QVERIFY(read);
        QCOMPARE(sourceName(read->layout.source), source);
        QCOMPARE(fieldsOf(read->layout).join(u' '), fields);
        QCOMPARE(int(read->layout.header), corpus::expectation(file)[u"header_rows"].toInt());
        QVERIFY(read->layout.clashes().isEmpty());
    }

    void readsMetricoolsColumnPerPlatform()
    {
        const ImportLayout layout = layoutOf(
            u"Text,Date,Time,Draft,Facebook,Instagram,LinkedIn,Picture Url 1,Picture Url 2,Alt text picture "
            u"1,Shortener\n"
            u"Hello there everyone,2026-10-01,09:00:00,FALSE,TRUE,FALSE,TRUE,https://e.example/1.jpg,,A dog,FALSE\n"_s);
        QCOMPARE(sourceName(layout.source), u"Metricool"_s);
        QCOMPARE(fieldsOf(layout).join(u' '),
            u"text date time draft platform_flag:facebook platform_flag:instagram platform_flag:linkedin media media alt_text keep"_s);
    }

    void readsHandMadeHeadersInFourLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields");
        QTest::newRow("German")
            << u"Veröffentlichungsdatum;Kanäle;Beitragstext;Bilder;Schlagwörter;Freigabe\n"
               u"27.01.2026 17:30;IG;Ein Satz über Brot;a.jpg;Brot;ok\n"_s
            << u"date platforms text media labels status"_s;
        QTest::newRow("Spanish")
            << u"Fecha;Hora;Red social;Texto;Enlace;Imagen\n"
               u"27/01/2026;17:30;Instagram;Pan de masa madre;https://e.example;pan.jpg\n"_s
            << u"date time platforms text link media"_s;
        QTest::newRow("French") << u"Date;Heure;Réseau;Texte;Étiquettes;Visuel\n"
                                   u"27/01/2026;17h30;Facebook;Du pain au levain;pain;pain.jpg\n"_s
                                << u"date time platforms text labels media"_s;
        QTest::newRow("English, weekday column")
            << u"Day,Date,Posting time,Copy,Visuals,Content pillar\nTue,2026-01-27,5:30 PM,Slow bread is back,a.jpg,Bread\n"_s
            << u"keep date time text media category"_s;
        QTest::newRow("a text per platform")
            << u"Date,Instagram,LinkedIn copy\n2026-01-27,Short and sweet,Long and serious\n"_s
            << u"date platform_text:instagram platform_text:linkedin"_s;
        QTest::newRow("no header") << u"2026-01-27;09:00;Slow bread is back in the oven;instagram\n"
                                      u"2026-01-28;10:00;Rye on Wednesdays, as every week;facebook\n"_s
                                   << u"date time text platforms"_s;
        QTest::newRow("unknown language")
            << u"Päivä;Teksti\n27.01.2026;Hidas leipä on taas täällä\n"_s << u"date text"_s;
    }

    void readsHandMadeHeadersInFourLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, fields);
        QCOMPARE(fieldsOf(layoutOf(text)).join(u' '), fields);
    }

    void asksWhichOfTwoTextColumns()
    {
        const auto read = readImport(corpus::path(u"duplicate-headers.csv"_s));
        QVERIFY(read);
        QCOMPARE(read->layout.clashes(), QList<QList<int>>({ { 2, 3 } }));

        ImportChoices choices;
        choices.columns.insert(u"3"_s, { ImportField::Keep, {} });
        const auto answered = readImport(corpus::path(u"duplicate-headers.csv"_s), choices);
        QVERIFY(answered->layout.clashes().isEmpty());
        QCOMPARE(answered->layout.columnOf(ImportField::Text), 3);
    }

    void tellsAScheduleFromFigures()
    {
        const auto read = readImport(corpus::path(u"real-facebook-metrics-spanish-cp1252.csv"_s));
        QVERIFY(read);
        QVERIFY(!read->layout.isSchedule());
        QVERIFY(!layoutOf(u"status_id,status_type,num_likes\n246675545449582_1649696485147474,video,432\n"
                          u"246675545449582_1649426988507757,photo,150\n"_s)
                     .isSchedule());
    }

    void remembersByHeadersOnly()
    {
        const QString one = layoutOf(u"Date,Text\n2026-01-27,One sentence here\n"_s).fingerprint;
        QCOMPARE(layoutOf(u"date , TEXT\n2026-05-01,Another sentence there\n"_s).fingerprint, one);
        QVERIFY(layoutOf(u"Text,Date\nOne sentence here,2026-01-27\n"_s).fingerprint != one);
    }

    void keepsCommasInsideAddresses()
    {
        QCOMPARE(splitMediaCell(u"https://cdn.example.com/1.jpg,https://cdn.example.com/2.jpg"_s).size(), 2);
        QCOMPARE(splitMediaCell(u"https://cdn.example.com/1.png, https://cdn.example.com/2.png"_s),
            QStringList({ u"https://cdn.example.com/1.png"_s, u"https://cdn.example.com/2.png"_s }));
        QCOMPARE(splitMediaCell(u"https://cdn.example.com/w_100,h_200/a.jpg"_s).size(), 1);
        QCOMPARE(
            splitMediaCell(u"a.jpg; b.jpg\nc.jpg"_s), QStringList({ u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s }));
    }

    void findsFilesFoldersAndWhatIsMissing()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"set/empty"_s);
        for (const QString &name : { u"set/10.jpg"_s, u"set/2.jpg"_s, u"set/1.PNG"_s, u"set/notes.txt"_s,
                 u"one.jpg"_s, u"plan.xyz"_s })
            touch(folder.filePath(name));
        const auto kinds = [&folder](const QString &entry) {
            QList<MediaItem::Kind> found;
            for (const MediaItem &item : resolveMedia(entry, folder.path()))
                found.append(item.kind);
            return found;
        };
        QCOMPARE(kinds(u"one.jpg"_s), QList { MediaItem::Kind::File });
        QCOMPARE(kinds(u"gone.jpg"_s), QList { MediaItem::Kind::Missing });
        QCOMPARE(kinds(u"plan.xyz"_s), QList { MediaItem::Kind::WrongKind });
        QCOMPARE(kinds(u"set/empty"_s), QList { MediaItem::Kind::EmptyFolder });
        QCOMPARE(kinds(u"https://cdn.example.com/a"_s), QList { MediaItem::Kind::Address });
        QStringList names;
        for (const MediaItem &item : resolveMedia(u".\\set"_s, folder.path()))
            names += QFileInfo(item.source).fileName();
        QCOMPARE(names, QStringList({ u"1.PNG"_s, u"2.jpg"_s, u"10.jpg"_s }));
    }

    void readsAndWritesMapFiles()
    {
        const auto choices = choicesFromMap(R"({"encoding": "windows-1252", "delimiter": ";", "header": true,
            "columns": {"Copy": "text", "3": "ignore", "Insta": "platform_text:instagram"}, "date_order": "mdy",
            "missing_time": "09:00", "platforms": ["instagram", "x"], "state": "approved", "create_accounts": false,
            "skip_existing": false})");
        QVERIFY(choices);
        QCOMPARE(choices->missingTimeAt, QTime(9, 0));
        QCOMPARE(choices->columns[u"Insta"_s].platform, Platform::Instagram);
        const auto again = choicesFromMap(QJsonDocument(toMap(*choices)).toJson());
        QVERIFY(again);
        QCOMPARE(*again, *choices);
    }

    void refusesMapFilesItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("no json") << QByteArray("{\n\"a\": ") << QString();
        QTest::newRow("unknown key") << QByteArray(R"({"date_oder": "dmy"})") << u"date_oder"_s;
        QTest::newRow("unknown word") << QByteArray(R"({"date_order": "day"})") << u"date_order"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"columns": {"A": "txet"}})") << u"columns"_s;
        QTest::newRow("no platform") << QByteArray(R"({"columns": {"A": "platform_text"}})") << u"columns"_s;
        QTest::newRow("bad time") << QByteArray(R"({"missing_time": "25:00"})") << u"missing_time"_s;
    }

    void refusesMapFilesItDoesNotUnderstand()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto choices = choicesFromMap(json);
        QVERIFY(!choices);
        QCOMPARE(choices.error().args[u"key"].toString(), key);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
