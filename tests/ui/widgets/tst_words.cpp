#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Enums.h"
#include "core/domain/Permissions.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/RuleText.h"
#include "ui/widgets/StatusMark.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace galley;
using namespace galley::widgets;
using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

private Q_SLOTS:

    void labelsBecomeSentences_data()
    {
        QTest::addColumn<Label>("label");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("undo");
        const auto one = [](const QString &key, const QString &title) {
            return Label { key, { { u"title"_s, title }, { u"count"_s, 1 } } };
        };
        QTest::newRow("move") << one(u"post.move"_s, u"Slow bread"_s) << u"Moved Slow bread"_s
                              << u"Undo move of Slow bread"_s;
        QTest::newRow("where it is now")
            << Label { u"post.move"_s,
                   { { u"title"_s, u"Slow bread"_s }, { u"count"_s, 1 },
                       { u"local"_s, u"2026-10-23T09:00"_s }, { u"zone"_s, u"Europe/Berlin"_s } } }
            << u"Slow bread is now Fri 23 Oct, 09:00"_s << u"Undo move of Slow bread"_s;
        QTest::newRow("many") << Label { u"post.move"_s,
            { { u"title"_s, u"Slow bread"_s }, { u"count"_s, 12 } } }
                              << u"Moved 12 posts"_s << u"Undo move of 12 posts"_s;
        QTest::newRow("import") << Label { u"import.posts"_s,
            { { u"count"_s, 214 }, { u"file"_s, u"october.csv"_s } } }
                                << u"Imported 214 posts from october.csv"_s
                                << u"Undo import of 214 posts from october.csv"_s;
        QTest::newRow("a title that looks like a place holder") << one(u"post.move"_s,
            u"100 %2 off %1"_s) << u"Moved 100 %2 off %1"_s << u"Undo move of 100 %2 off %1"_s;
        QTest::newRow("untitled") << one(u"post.delete"_s, {}) << u"Moved an untitled post to the bin"_s
                                  << u"Undo deletion of an untitled post"_s;
        QTest::newRow("from a newer program") << one(u"post.teleport"_s, u"Slow bread"_s)
                                              << u"Changed Slow bread"_s << u"Undo change of Slow bread"_s;
        QTest::newRow("of no post") << Label { u"comment.resolve"_s } << u"Resolved a comment"_s
                                    << u"Open the comment again"_s;
        QTest::newRow("of a client") << Label { u"client.word"_s, { { u"name"_s, u"Krume"_s } } }
                                     << u"Added Krume to the client’s words"_s
                                     << u"Take Krume out of the client’s words"_s;
        QTest::newRow("without args") << Label { u"sample.add"_s } << u"Added the sample studio"_s
                                      << u"Undo adding of the sample studio"_s;
    }

    void labelsBecomeSentences()
    {
        QFETCH(Label, label);
        QTEST(plain(labelText(label)), "done");
        QTEST(plain(undoText(label)), "undo");
        QVERIFY(!redoText(label).isEmpty());
    }

    void namesKeepTheirOwnDirection()
    {
        const QString text = labelText(Label { u"post.move"_s, { { u"title"_s, u"خبز"_s } } });
        QVERIFY(text.contains(QChar(0x2068) + u"خبز"_s + QChar(0x2069)));
    }

    void errorsSayWhatItMeansAndWhatToDo()
    {
        const ErrorWords full = errorText(Error { u"store.disk_full"_s });
        QCOMPARE(full.happened, u"The disk is full."_s);
        QVERIFY(full.meaning.contains(u"safe"_s));
        QCOMPARE(full.actionId, u"app.retry"_s);

        const ErrorWords folder =
            errorText(Error { u"store.read_only"_s, { { u"folder"_s, u"/mnt/stick"_s } } });
        QCOMPARE(plain(folder.happened), u"The folder /mnt/stick cannot be written to."_s);
        QCOMPARE(folder.actionId, u"file.open_workspace"_s);
    }

    // A code that core can answer with and that nobody has worded would reach a person as "That did not
    // work."
    void everyErrorOfCoreHasWords()
    {
        // What only a fault of the program itself can bring about keeps the general words.
        const QStringList faults { u"store.internal"_s, u"store.invalid"_s, u"domain.bad_change"_s,
            u"domain.bad_json"_s, u"domain.bad_order_key"_s, u"media.bad_name"_s };
        static const QRegularExpression code(u"\"([a-z]+\\.[a-z_]+)\""_s);
        const QString general = errorText(Error { u"none.such"_s }).happened;
        int seen = 0;
        QDirIterator files(QStringLiteral(GALLEY_SOURCE_DIR "/core"), { u"Errors.h"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto codes = code.globalMatch(QString::fromUtf8(file.readAll())); codes.hasNext(); ++seen) {
                const QString word = codes.next().captured(1);
                QVERIFY2(
                    faults.contains(word) || errorText(Error { word }).happened != general, qPrintable(word));
            }
        }
        QVERIFY(seen > 40);
    }

    void aRefusalNamesWhoMay()
    {
        const auto refused = [](const QStringList &names) {
            return plain(errorText(Error { u"store.forbidden"_s,
                                       { { u"resource"_s, u"posts"_s }, { u"action"_s, u"approve"_s },
                                           { u"names"_s, QJsonArray::fromStringList(names) } } })
                             .happened);
        };
        QCOMPARE(refused({ u"Ada"_s }), u"Only Ada can approve posts or send them back."_s);
        QCOMPARE(
            refused({ u"Ada"_s, u"Jonas"_s }), u"Only Ada or Jonas can approve posts or send them back."_s);
        QVERIFY(
            refused({ u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s }).contains(u"A, B, C or 3 others"_s));
        QVERIFY(refused({}).contains(u"owner"_s));
    }

    void everyPermissionAndStateHasWords()
    {
        for (const QString &cell : Permissions::builtIn().cells())
            QVERIFY2(!permissionText(cell).isEmpty(), qPrintable(cell));
        for (const ContentState state : allOf<ContentState>())
            QVERIFY(!stateText(toText(state)).contains(u'_'));
        const Error step { u"store.invalid_transition"_s,
            { { u"title"_s, u"Slow bread"_s }, { u"from"_s, u"in_review"_s }, { u"to"_s, u"idea"_s } } };
        QCOMPARE(plain(errorText(step).happened), u"Slow bread is in review and cannot become an idea."_s);
        const Error sent { u"store.immutable"_s,
            { { u"title"_s, QString() }, { u"state"_s, u"published"_s } } };
        QCOMPARE(plain(errorText(sent).happened), u"This post is published, so it stays as it is."_s);
    }

    void anUnknownErrorIsStillHonest()
    {
        const ErrorWords words = errorText(Error { u"moon.too_far"_s });
        QVERIFY(!words.happened.isEmpty());
        QVERIFY(!(words.happened + words.meaning).contains(u"moon.too_far"_s)); // no codes in sentences
        QCOMPARE(words.actionId, u"app.copy_details"_s);
        QCOMPARE(errorText(Error { u"moon.too_far"_s, {}, {}, true }).actionId, u"app.retry"_s);
    }

    void everyStatusAndNetworkHasItsOwnWordAndShape()
    {
        QSet<QString> words;
        QSet<QByteArray> shapes;
        for (const PostStatus status : allOf<PostStatus>()) {
            words.insert(StatusMark::text(status));
            const QImage image =
                StatusMark::pixmap(status, 24, 1).toImage().convertToFormat(QImage::Format_Alpha8);
            QImage ink = StatusMark::pixmap(status, 24, 1).toImage();
            QByteArray shape(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            // What is knocked out of a disc is told from it by brightness, not by colour.
            for (int i = 0; i < ink.width() * ink.height(); ++i)
                shape.append(char(qGray(ink.pixel(i % ink.width(), i / ink.width())) > 240));
            shapes.insert(shape);
        }
        QCOMPARE(words.size(), qsizetype(allOf<PostStatus>().size()));
        QCOMPARE(shapes.size(), qsizetype(allOf<PostStatus>().size()));
        QSet<QString> names;
        for (const Platform platform : allOf<Platform>())
            names.insert(PlatformMark::name(platform));
        QCOMPARE(names.size(), qsizetype(allOf<Platform>().size()));
    }

    void initialsComeFromTheFirstAndTheLastName()
    {
        QCOMPARE(initialsOf(u"Ada Okafor"_s), u"AO"_s);
        QCOMPARE(initialsOf(u"  maren  van der holt "_s), u"MH"_s);
        QCOMPARE(initialsOf(u"Cher"_s), u"C"_s);
        QCOMPARE(initialsOf({}), QString());
        QCOMPARE(swatchFor(u"Halm & Korn"_s), swatchFor(u"Halm & Korn"_s));
    }

    void fillsEveryPlaceOfABadMapFile()
    {
        for (const QJsonObject &args : { QJsonObject { { u"file"_s, u"map.json"_s }, { u"line"_s, 3 } },
                 QJsonObject {
                     { u"file"_s, u"map.json"_s }, { u"key"_s, u"dates"_s }, { u"value"_s, u"mdx"_s } } }) {
            const ErrorWords words = errorText(Error { u"import.bad_map"_s, args });
            QVERIFY2(!(words.happened + words.meaning).contains(u'{'), qPrintable(words.meaning));
        }
    }

    void printsDatesAndTimesAsTheLanguageDoes()
    {
        const QTime afternoon(15, 5);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(timeText(afternoon), u"15:05"_s); // its own short form has seconds
        QCOMPARE(weekdayDayText(QDate(2026, 11, 30)), u"Mon 30 Nov"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(timeText(afternoon), u"15:05"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(timeText(afternoon).contains(u"3:05"_s), qPrintable(timeText(afternoon)));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
