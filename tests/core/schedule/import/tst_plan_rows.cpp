#include "core/platforms/FindingCodes.h"
#include "core/schedule/import/Remarks.h"
#include "tests/core/schedule/import/Plans.h"

#include <QTest>

#include <algorithm>

using namespace plans;

class TestPlanRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void movesTimesThatNoClockShowsAndSaysSo()
    {
        const ImportPlan plan =
            planText(u"Date,Time,Text\n2026-03-29,02:30,In the gap\n2026-10-25,02:30,Twice\n"_s);
        QCOMPARE(localOf(plan.rows[0].post), u"2026-03-29T03:00"_s);
        QVERIFY(codes(plan.rows[0]).contains(remark::kDateGap));
        QCOMPARE(localOf(plan.rows[1].post), u"2026-10-25T02:30"_s);
        QVERIFY(codes(plan.rows[1]).contains(remark::kDateOverlap));
        QCOMPARE(plan.warnings, 2);
    }

    // Today is Thursday, 1 January 2026, in Berlin.
    void showsWhatAPhraseIsReadAs()
    {
        const ImportPlan plan = planText(u"Date,Text\nnext Friday at 2 PM,One sentence\n"
                                         u"morgen 9 Uhr,Another\nnext blue moon,A third\n"_s);
        QCOMPARE(localOf(plan.rows[0].post), u"2026-01-09T14:00"_s);
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Warning);
        QCOMPARE(plan.rows[0].remarks[0].code, remark::kDatePhraseRead);
        QCOMPARE(plan.rows[0].remarks[0].args[u"at"].toString(), u"2026-01-09T14:00"_s);
        QCOMPARE(localOf(plan.rows[1].post), u"2026-01-02T09:00"_s);
        QCOMPARE(plan.rows[2].verdict, RowVerdict::Error);
        QCOMPARE(plan.rows[2].remarks[0].code, remark::kDatePhrase);
    }

    void putsTimesThatNameTheirZoneIntoTheChosenOne()
    {
        const ImportPlan plan = planText(u"Date,Time,Text\n2026-05-04,09:00 EST,One sentence\n"
                                         u"2026-05-05,09:00 CST,Another\n2026-05-06 17:30 CEST,,A third\n"
                                         u"2026-05-07,09:00 ET,A fourth\n"_s);
        QCOMPARE(localOf(plan.rows[0].post), u"2026-05-04T16:00"_s);
        QCOMPARE(plan.rows[0].remarks[0].code, remark::kDateZone);
        QCOMPARE(plan.rows[0].remarks[0].args[u"at"].toString(), u"2026-05-04T16:00"_s);
        QCOMPARE(plan.rows[1].verdict, RowVerdict::Error);
        QCOMPARE(plan.rows[1].remarks[0].code, remark::kDateZoneUnclear);
        QCOMPARE(localOf(plan.rows[2].post), u"2026-05-06T17:30"_s);
        QCOMPARE(plan.rows[3].remarks[0].code, remark::kDateZoneUnclear);
    }

    void asksWhereOneRowAloneWouldSettleTheOrder()
    {
        const QString text = u"Date,Time,Text\n02/01/2026,9:00,One sentence\n27/01/2026,9:00,Another\n"_s;
        const ImportPlan asked = planText(text);
        QCOMPARE(asked.questions.size(), 1);
        QCOMPARE(asked.questions[0].orders,
            QList<DateOrder>({ DateOrder::DayMonthYear, DateOrder::MonthDayYear }));
        QCOMPARE(asked.questions[0].proof, u"27/01/2026"_s);
        QCOMPARE(asked.questions[0].proofLine, 3);
        ImportChoices answered = choices();
        answered.dateOrder = DateOrder::DayMonthYear;
        const ImportPlan plan = planText(text, answered);
        QVERIFY(plan.questions.isEmpty());
        QCOMPARE(localOf(plan.rows[0].post), u"2026-01-02T09:00"_s);
    }

    void keepsTheSecondOfTwoEqualTimesOfAnInstant()
    {
        const ImportPlan plan =
            planText(u"Date,Text\n2026-10-25T00:30:00Z,First pass\n2026-10-25T01:30:00Z,Second pass\n"_s);
        QCOMPARE(utcOf(plan.rows[0].post), u"2026-10-25T00:30:00Z"_s);
        QCOMPARE(utcOf(plan.rows[1].post), u"2026-10-25T01:30:00Z"_s);
    }

    void warnsOfTimesThatHavePassed()
    {
        const ImportPlan plan = planText(u"Date,Text\n2025-03-01 09:00,Long gone\n"_s);
        QCOMPARE(codes(plan.rows[0]).constFirst(), remark::kDatePast);
        QVERIFY(plan.rows[0].post.past);
    }

    void findsAccountsByPlatformAndByName()
    {
        ImportContext in = context();
        in.accounts.append(
            { QUuid::createUuid(), Platform::Instagram, u"@kessel.coffee"_s, u"Kessel Coffee"_s });
        const ImportPlan plan = planText(u"Date,Time,Channel,Text\n"
                                         u"2026-05-01,9:00,@kessel.coffee,One sentence\n"
                                         u"2026-05-02,9:00,\"IG + FB, Twitter und LinkedIn Page\",Two\n"
                                         u"2026-05-03,9:00,Fax,Three\n"
                                         u"2026-05-04,9:00,GMB,Four\n"_s,
            choices(), in);
        QCOMPARE(plan.rows[0].post.targets.size(), 1);
        QCOMPARE(plan.rows[0].post.targets[0].account, in.accounts.constLast().id);
        QCOMPARE(plan.rows[1].post.targets.size(), 4);
        QVERIFY(codes(plan.rows[1]).contains(remark::kSeveralAccounts));
        QVERIFY(codes(plan.rows[2]).contains(remark::kPlatformUnknown));
        QCOMPARE(plan.rows[2].remarks[0].column, 2);
        QVERIFY(codes(plan.rows[3]).contains(remark::kPlatformUnsupported));
    }

    void offersPlaceholdersWhereTheClientHasNoAccount()
    {
        ImportContext in = context();
        in.accounts.clear();
        const QString text = u"Date,Time,Channel,Text\n2026-05-01,9:00,LinkedIn,One sentence\n"_s;
        const ImportPlan plan = planText(text, choices(), in);
        QCOMPARE(plan.newAccounts, QList { Platform::Linkedin });
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Ok);
        ImportChoices without = choices();
        without.createAccounts = false;
        QCOMPARE(codes(planText(text, without, in).rows[0]).constFirst(), remark::kNoAccount);
    }

    void letsADraftLackAPicture()
    {
        const QString text = u"Date,Time,Channel,Text,Status\n2026-05-01,9:00,Instagram,One,\n"
                             "2026-05-02,9:00,Instagram,Two,approved\n2026-05-03,9:00,X,Three,approved\n"_s;
        const ImportPlan plan = planText(text);
        QCOMPARE(plan.errors, 0);
        QCOMPARE(codes(plan.rows[0]), QStringList { QString(platforms::findings::MediaRequired) });
        QVERIFY(codes(plan.rows[1]).contains(remark::kStatusIncomplete));
        QCOMPARE(plan.rows[1].post.state, ContentState::Draft);
        QCOMPARE(plan.rows[2].post.state, ContentState::Approved);
        ImportChoices approved = choices();
        approved.approved = true;
        QCOMPARE(planText(text, approved).errors, 2);
    }

    void takesLinksInAnyScript()
    {
        const ImportPlan plan = planText(u"Date,Time,Channel,Text,Link\n"
                                         "2026-05-01,9:00,Facebook,One,https://beispiel.example/märz\n"
                                         "2026-05-02,9:00,Facebook,Two,https://example.com/عروض\n"
                                         "2026-05-04,9:00,Instagram,Four,none yet\n"_s);
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Ok);
        QCOMPARE(plan.rows[1].verdict, RowVerdict::Ok);
        QCOMPARE(plan.rows[2].verdict, RowVerdict::Error);
        QCOMPARE(std::count_if(plan.rows[2].remarks.begin(), plan.rows[2].remarks.end(),
                     [](const Remark &one) { return one.column == 4; }),
            1);
    }

    void readsALinkWithoutASchemeAsABrowserWould()
    {
        const ImportPlan plan = planText(u"Date,Time,Channel,Text,Link\n"
                                         "2026-05-01,9:00,Facebook,One,example.com/bread\n"
                                         "2026-05-02,9:00,Facebook,Two,http://example.com\n"_s);
        QCOMPARE(plan.rows[0].verdict, RowVerdict::Ok);
        QCOMPARE(plan.rows[0].post.link, u"https://example.com/bread"_s);
        QCOMPARE(plan.rows[1].post.link, u"http://example.com"_s);
    }

    void holdsRowsAgainstTheRuleTable()
    {
        const ImportPlan plan = planText(u"Date,Time,Channel,Text\n2026-05-01,9:00,X;Bluesky,\""_s
            + QString(400, u'x') + u"\"\n2026-05-01,9:00,Instagram,Words without a picture\n"_s);
        QCOMPARE(plan.errors, 1);
        const Remark &first = plan.rows[0].remarks[0];
        QCOMPARE(first.code, QLatin1StringView("text.too_long"));
        QCOMPARE(first.column, 3);
        QVERIFY(first.platform.has_value());
        QCOMPARE(plan.rows[1].remarks[0].code, QLatin1StringView("media.required"));
    }

    void takesAColumnPerPlatform()
    {
        const ImportPlan plan =
            planText(u"Date,Time,Text,Facebook,LinkedIn copy,X\n"
                     u"2026-05-01,9:00,For all of you,yes,Serious words for LinkedIn,no\n"_s);
        const PlannedPost &post = plan.rows[0].post;
        QCOMPARE(post.targets.size(), 2);
        QCOMPARE(post.targets[0].platform, Platform::Facebook);
        QCOMPARE(post.targets[0].ownText, QString());
        QCOMPARE(post.targets[1].ownText, u"Serious words for LinkedIn"_s);
    }

    void namesFilesThatAreMissing()
    {
        const ImportPlan plan =
            planText(u"Date,Time,Text,Image\n2026-05-01,9:00,One sentence,pictures/gone.jpg\n"_s);
        QCOMPARE(codes(plan.rows[0]), QStringList({ remark::kMediaMissing, remark::kPlatformNone }));
        QCOMPARE(plan.rows[0].remarks[0].args[u"file"].toString(), u"pictures/gone.jpg"_s);
    }

    void rejectsRowsThatFellApart()
    {
        const ImportPlan plan = planText(u"Date,Time,Text\n2026-05-01,9:00,Soup, bread, no meetings\n"
                                         u"2026-05-02,9:00,Fine\n2026-05-03,9:00,Fine too\n"_s);
        QCOMPARE(codes(plan.rows[0]), QStringList { remark::kTooManyCells });
        QCOMPARE(plan.ok, 2);
    }

    void skipsWhatIsThereAlready()
    {
        const QString text = u"Date,Time,Text\n2026-05-01,9:00,One sentence\n2026-05-02,9:00,Another\n"
                             u"2026-05-01,9:00,One  sentence\n"_s;
        const ImportPlan first = planText(text);
        QCOMPARE(first.ok, 2);
        QCOMPARE(first.skipped, 1); // the third row is the first one again
        QCOMPARE(codes(first.rows[2]).constFirst(), remark::kRepeated);

        ImportContext in = context();
        in.imported.insert(first.rows[0].post.fingerprint, QUuid::createUuid());
        const ImportPlan second = planText(text, choices(), in);
        QCOMPARE(second.skipped, 2);
        QCOMPARE(codes(second.rows[0]).constFirst(), remark::kExisting);
        ImportChoices all = choices();
        all.skipExisting = false;
        QCOMPARE(planText(text, all, in).skipped, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanRows)
#include "tst_plan_rows.moc"
