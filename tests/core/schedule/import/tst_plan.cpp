#include "core/schedule/import/Errors.h"
#include "core/schedule/import/Remarks.h"
#include "tests/core/schedule/import/Plans.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>

using namespace plans;

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void givesTheRowsOfTheCorpusTheirMeaning_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonObject &entry : corpus::expectations()) {
            if (!entry[u"posts"_s].toArray().isEmpty())
                QTest::newRow(qPrintable(entry[u"file"_s].toString())) << entry;
        }
    }

    void givesTheRowsOfTheCorpusTheirMeaning()
    {
        QFETCH(const QJsonObject, expected);
        const auto plan = planOf(corpus::path(expected[u"file"].toString()));
        QVERIFY(plan);
        const QJsonArray posts = expected[u"posts"].toArray();
        QCOMPARE(plan->rows.size(), posts.size());
        if (expected.contains(u"date_order"))
            QCOMPARE(dateOrderName(*plan->dateOrder), expected[u"date_order"].toString());
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const PlannedRow &row = plan->rows[i];
            const PlannedPost &post = row.post;
            const QJsonObject want = posts[i].toObject();
            QCOMPARE(post.text, want[u"text"].toString());
            if (want.contains(u"local"))
                QCOMPARE(localOf(post), want[u"local"].toString());
            if (want.contains(u"utc"))
                QCOMPARE(utcOf(post), want[u"utc"].toString());
            if (want.contains(u"link"))
                QCOMPARE(post.link, want[u"link"].toString());
            if (want.contains(u"media")) {
                QStringList media;
                for (const MediaItem &item : post.media)
                    media += item.source;
                QCOMPARE(media, strings(want[u"media"]));
            }
            if (want.contains(u"tags") || want.contains(u"labels"))
                QCOMPARE(post.labels, strings(want.contains(u"tags") ? want[u"tags"] : want[u"labels"]));
            if (want.contains(u"alt"))
                QCOMPARE(post.altTexts, strings(want[u"alt"]));
            if (want.contains(u"comments"))
                QCOMPARE(post.comments, strings(want[u"comments"]));
            if (want.contains(u"title"))
                QCOMPARE(post.title, want[u"title"].toString());
            if (want.contains(u"networks")) {
                QList<Platform> platforms;
                for (const PlannedTarget &target : post.targets)
                    platforms.append(target.platform);
                QList<Platform> wanted;
                for (const QString &name : strings(want[u"networks"]))
                    wanted.append(*platformFromText(name));
                QCOMPARE(platforms, wanted);
            }
            if (want.contains(u"date"))
                QCOMPARE(post.date.toString(Qt::ISODate), want[u"date"].toString());
            if (want[u"draft"].toBool())
                QCOMPARE(post.state, ContentState::Draft);
            if (want[u"time_missing"].toBool()) {
                QVERIFY(codes(row).contains(remark::kTimeMissing));
                QVERIFY(!plan->questions.isEmpty());
            }
            if (want.contains(u"budget")) {
                const QString kept = post.kept[u"Budget (€)"].toString();
                QCOMPARE(QLocale(QLocale::German).toDouble(kept), want[u"budget"].toDouble());
            }
            if (want.contains(u"needs_user")) {
                const bool isShown = codes(row).contains(remark::kDatePhraseRead);
                QCOMPARE(row.verdict, isShown ? RowVerdict::Warning : RowVerdict::Error);
                QCOMPARE(post.at.has_value(), isShown);
            }
            if (want.contains(u"one_of")) {
                const QString answer = strings(want[u"one_of"]).constFirst();
                QCOMPARE(row.verdict, RowVerdict::Warning); // read, and said how
                QCOMPARE(answer.endsWith(u'Z') ? utcOf(post) : localOf(post), answer);
            }
            if (want.contains(u"row"))
                QCOMPARE(row.line, want[u"row"].toInt());
        }
    }

    void asksForTheOrderOfAnAmbiguousColumn()
    {
        const auto plan = planOf(corpus::path(u"date-zoo.csv"_s));
        QVERIFY(plan);
        QCOMPARE(plan->questions.size(), 1);
        const ImportQuestion &question = plan->questions.constFirst();
        QCOMPARE(question.kind, ImportQuestion::Kind::DateOrder);
        QCOMPARE(question.example, u"2/1/2026"_s);
        QCOMPARE(question.line, 2);
        QCOMPARE(question.rows, 1);

        ImportChoices answer = choices();
        answer.dateOrder = DateOrder::DayMonthYear;
        const auto answered = planOf(corpus::path(u"date-zoo.csv"_s), answer);
        QVERIFY(answered->questions.isEmpty());
        QCOMPARE(localOf(answered->rows[0].post), u"2026-01-02T17:30"_s);
        QCOMPARE(answered->errors, 0);
    }

    void refusesWhatDoesNotFitTheChosenOrder()
    {
        ImportChoices answer = choices();
        answer.dateOrder = DateOrder::DayMonthYear;
        const ImportPlan plan =
            planText(u"Date,Time,Text\n01/27/2026,9:00,One sentence\n27/01/2026,9:00,Another\n"_s, answer);
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Error);
        QCOMPARE(codes(plan.rows[0]).constFirst(), remark::kDateOtherOrder);
        QCOMPARE(localOf(plan.rows[1].post), u"2026-01-27T09:00"_s);
    }

    void answersMissingTimes()
    {
        const QString text = u"Date,Time,Text\n2026-02-05,,One sentence\n"_s;
        ImportChoices answer = choices();
        answer.missingTime = MissingTime::At;
        answer.missingTimeAt = QTime(9, 0);
        QCOMPARE(localOf(planText(text, answer).rows[0].post), u"2026-02-05T09:00"_s);
        answer.missingTime = MissingTime::Unplanned;
        const ImportPlan plan = planText(text, answer);
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Ok);
        QVERIFY(!plan.rows[0].post.at);
        QVERIFY(plan.questions.isEmpty());
    }

    void asksWhichColumnIsMeant()
    {
        const auto plan = planOf(corpus::path(u"duplicate-headers.csv"_s));
        QVERIFY(plan);
        QCOMPARE(plan->questions.size(), 1);
        QCOMPARE(plan->questions[0].kind, ImportQuestion::Kind::Columns);
        QCOMPARE(plan->questions[0].columns, QList<int>({ 2, 3 }));
    }

    void keepsTheGoodRowsBesideAnOpenQuote()
    {
        const auto plan = planOf(corpus::path(u"broken-open-quote.csv"_s));
        QVERIFY(plan);
        QCOMPARE(plan->rows.size(), 2);
        QCOMPARE(plan->rows[0].verdict, RowVerdict::Ok);
        QCOMPARE(plan->rows[1].verdict, RowVerdict::Error);
        QCOMPARE(plan->rows[1].line, 3);
        QCOMPARE(codes(plan->rows[1]), QStringList { remark::kOpenQuote });
        QCOMPARE(plan->rows[1].remarks[0].args[u"line"].toInt(), 3);
    }

    void tellsFiguresFromASchedule()
    {
        const auto plan = planOf(corpus::path(u"real-facebook-metrics-spanish-cp1252.csv"_s));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, importerror::kNotSchedule);
        QVERIFY(plan.error().args[u"columns"].toString().contains(u"página"));
    }

    void stopsWhenItIsCancelled()
    {
        auto file = readImport(corpus::path(u"buffer-template.csv"_s));
        file->table.rows.insert(file->table.rows.end(), 200, file->table.rows.constLast());
        const auto plan = planImport(*file, choices(), context(), [] { return true; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, importerror::kCancelled);
    }

    void refusesAZoneNobodyKnows()
    {
        ImportChoices wrong = choices();
        wrong.zone = u"Europe/Berlln"_s;
        const auto plan = planOf(corpus::path(u"buffer-template.csv"_s), wrong);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, importerror::kBadZone);
    }

    void survivesFilesOfEveryKind()
    {
        QDir folder(QStringLiteral(GALLEY_TEST_DATA));
        int files = 0;
        for (const QString &name : { u"metrics"_s, u"csv-import"_s, u"vectors"_s }) {
            const QDir inside(folder.filePath(name));
            for (const QFileInfo &info : inside.entryInfoList(QDir::Files)) {
                const auto plan = planOf(info.absoluteFilePath());
                QVERIFY(plan || !plan.error().code.isEmpty());
                ++files;
            }
        }
        QVERIFY(files > 10);
    }

    void neverAcceptsARowItCouldNotPlace()
    {
        QVERIFY(rc::check("random cells: accepted rows have words or pictures, and valid times", [] {
            const auto cell = [] {
                return *rc::gen::element<QString>(u""_s, u"2026-05-01"_s, u"5/1/2026"_s, u"31/12/2026 9:00"_s,
                    u"9:00"_s, u"5 PM"_s, u"next Friday"_s, u"instagram"_s, u"X; fb"_s, u"Fax"_s,
                    u"https://e.example/a.jpg"_s, u"gone.jpg"_s, u"=1+1"_s, u"A sentence, with a comma"_s,
                    u"\"quoted\"\nlines"_s, QString(QChar(0)), u"yes"_s, u"approved"_s, u"1769527800"_s);
            };
            QList<QStringList> rows { { u"Date"_s, u"Time"_s, u"Channel"_s, u"Text"_s, u"Image"_s,
                u"Status"_s } };
            const int count = *rc::gen::inRange(1, 12);
            for (int r = 0; r < count; ++r)
                rows.append({ cell(), cell(), cell(), cell(), cell(), cell() });
            const ImportPlan plan = planText(QString::fromUtf8(writeCsv(rows, u',').sliced(3)));
            for (const PlannedRow &row : plan.rows) {
                if (row.verdict == RowVerdict::Error) {
                    RC_ASSERT(!row.remarks.isEmpty());
                    continue;
                }
                RC_ASSERT(!row.post.text.isEmpty() || !row.post.media.isEmpty());
                RC_ASSERT(!row.post.text.contains(QChar(0)));
                if (row.post.at)
                    RC_ASSERT(row.post.at->date.isValid() && row.post.at->time.isValid());
            }
            RC_ASSERT(plan.ok + plan.warnings + plan.errors + plan.skipped == int(plan.rows.size()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
