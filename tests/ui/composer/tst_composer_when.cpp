// Times that clocks show twice or never are asked about, and the keys alone answer.
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;

namespace {

void say(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString wallOf(ComposerFixture &f)
{
    const auto &wall = f.document().content().wall;
    return wall ? wall->toText() : QString();
}

} // namespace

class TestComposerWhen : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void asksWhatIsMeantByATimeThatDoesNotExist()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        say(f.child<QLineEdit>(u"whenDay"_s), u"2027-03-28"_s);
        auto *time = f.child<QLineEdit>(u"whenTime"_s);
        say(time, u"2:30"_s); // clocks go forward in Berlin
        auto *question = f.child<QLabel>(u"whenMeaning"_s);
        auto *before = f.child<QAbstractButton>(u"whenFirst"_s);
        auto *after = f.child<QAbstractButton>(u"whenSecond"_s);
        QVERIFY(question->text().contains(u"02:30"_s) && question->text().contains(u"which one"_s));
        QVERIFY(before->isVisible() && after->isVisible());
        QVERIFY(before->text().startsWith(u"01:30"_s) && after->text().startsWith(u"03:00"_s));
        QVERIFY(after->isChecked());
        QCOMPARE(wallOf(f), u"2027-03-28T03:00"_s);
        QTest::keyClick(time, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Up);
        QVERIFY(before->isChecked());
        QCOMPARE(wallOf(f), u"2027-03-28T01:30"_s);
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(after->isVisible()); // it can still be the other
        QTest::keyClick(before, Qt::Key_Down);
        QCOMPARE(wallOf(f), u"2027-03-28T03:00"_s);
        QTRY_VERIFY(f.isSaved());
    }

    void forgetsTheQuestionWithTheTime()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        say(f.child<QLineEdit>(u"whenDay"_s), u"2027-03-28"_s);
        say(f.child<QLineEdit>(u"whenTime"_s), u"2:30"_s);
        auto *before = f.child<QAbstractButton>(u"whenFirst"_s);
        QVERIFY(before->isVisible());
        say(f.child<QLineEdit>(u"whenTime"_s), u"9:00"_s);
        QVERIFY(!before->isVisible());
        // The same hour in autumn is another question, and looks the same.
        say(f.child<QLineEdit>(u"whenDay"_s), u"2026-10-25"_s);
        say(f.child<QLineEdit>(u"whenTime"_s), u"2:30"_s);
        QVERIFY(before->isVisible() && before->isChecked());
        QVERIFY(before->text().contains(u"first"_s));
        QTest::keyClick(f.child<QLineEdit>(u"whenTime"_s), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), before);
        QTest::keyClick(before, Qt::Key_Down);
        QCOMPARE(f.document().content().fold, 1);
    }

    void asksNothingAnewOfAPostThatIsOpenedAgain()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        say(f.child<QLineEdit>(u"whenDay"_s), u"2027-03-28"_s);
        say(f.child<QLineEdit>(u"whenTime"_s), u"2:30"_s);
        QTRY_VERIFY(f.isSaved());
        f.page->writePost(f.client, QDate(2027, 3, 28), QTime(3, 0));
        QVERIFY(!f.child<QAbstractButton>(u"whenFirst"_s)->isVisible());
        f.page->openPost(f.post);
        QVERIFY(!f.child<QAbstractButton>(u"whenFirst"_s)->isVisible());
        QCOMPARE(wallOf(f), u"2027-03-28T03:00"_s);
    }
};

QTEST_MAIN(TestComposerWhen)
#include "tst_composer_when.moc"
