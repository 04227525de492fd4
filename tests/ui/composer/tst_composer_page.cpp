// Writing a post by mouse and keys.
#include "core/compose/Errors.h"
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/TargetTabs.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Meter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::buttonSaying;
using test::ComposerFixture;
using test::drop;
using test::picture;

class TestComposerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void writesIllustratesAndPlacesAPost()
    {
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        QCOMPARE(f.child<QLabel>(u"savedState"_s)->text(), u"Nothing to save yet"_s);
        f.child<QLineEdit>(u"postTitle"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Rye at last"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), f.caption());
        QTest::keyClicks(QApplication::focusWidget(), u"Rye, and nothing else. #rye"_s);
        // A new post goes to the first account until somebody says otherwise.
        QVERIFY(f.child<QAbstractButton>(u"account.instagram"_s)->isChecked());
        QTest::mouseClick(f.child<QAbstractButton>(u"account.bluesky"_s), Qt::LeftButton);
        QVERIFY(f.target(Platform::Bluesky));
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 1);
        auto *time = f.child<QLineEdit>(u"whenTime"_s);
        QCOMPARE(time->text(), u"09:00"_s);
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, u"16:30"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_VERIFY(f.isSaved());
        QTest::keyClick(f.page, Qt::Key_Escape);
        QCOMPARE(f.left, 1);
        const QUuid id = f.document().id();
        QCOMPARE(f.workspace.value(u"posts"_s, id, u"title"_s).toString(), u"Rye at last"_s);
        QCOMPARE(f.workspace.value(u"posts"_s, id, u"body"_s).toString(), u"Rye, and nothing else. #rye"_s);
        QCOMPARE(f.workspace.value(u"posts"_s, id, u"scheduled_local"_s).toString(), u"2026-10-27T16:30"_s);
        QVERIFY(f.child<QLabel>(u"savedState"_s)->text().contains(u"09:23"_s));
        QVERIFY(f.errors.isEmpty());
    }

    void leavesNothingBehindWhereNothingWasWritten()
    {
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        const QUuid id = f.document().id();
        QTest::keyClick(f.caption(), Qt::Key_Escape);
        QCOMPARE(f.left, 1);
        f.page->openPost(f.post);
        QVERIFY(f.workspace.row(u"posts"_s, id).isEmpty());
    }

    void givesAnAccountItsOwnTextAndTakesItBack()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const QString base = f.caption()->toPlainText();
        QVERIFY(!buttonSaying(f.page, u"Use base text again"_s));
        QTest::keyClick(f.page->window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(f.page->editor().target(), f.target(Platform::X)->id);
        QCOMPARE(f.caption()->toPlainText(), base);
        f.caption()->moveCursor(QTextCursor::End);
        QTest::keyClicks(f.caption(), u" Short"_s);
        QCOMPARE(*f.target(Platform::X)->ownText, base + u" Short"_s);
        QCOMPARE(f.document().content().body, base);
        QPushButton *attach = buttonSaying(f.page, u"Use base text again"_s);
        QVERIFY(attach);
        // The base goes on without it.
        QTest::keyClick(f.page->window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(f.caption()->toPlainText(), base);
        QTest::keyClicks(f.caption(), u"!"_s);
        QCOMPARE(*f.target(Platform::X)->ownText, base + u" Short"_s);
        QTest::keyClick(f.page->window(), Qt::Key_2, Qt::ControlModifier);
        QTest::mouseClick(attach, Qt::LeftButton);
        QVERIFY(!f.target(Platform::X)->ownText);
        QCOMPARE(f.caption()->toPlainText(), f.document().content().body);
        QVERIFY(!attach->isVisible());
    }

    void countsWarnsAndPutsRight()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        // The row of meters is made anew with the accounts.
        const auto meter = [&f] { return f.child<widgets::Meter>(u"meter.x"_s)->accessibleName(); };
        const QString before = meter();
        f.caption()->moveCursor(QTextCursor::End);
        QTest::keyClicks(f.caption(), u" and more"_s);
        QTRY_VERIFY(meter() != before);
        QVERIFY(f.document().removeTarget(f.target(Platform::Instagram)->id)); // it wants a picture first
        QTest::mouseClick(f.child<QAbstractButton>(u"account.bluesky"_s), Qt::LeftButton);
        QVERIFY(
            f.document().setText({ compose::TextField::Kind::Body }, u"bread "_s.repeated(49) + u"ends"_s));
        QTRY_VERIFY(meter().contains(u"over"_s));
        QTRY_VERIFY(buttonSaying(f.page, u"Write shorter text"_s));
        auto *tabs = f.page->findChild<TargetTabs *>();
        QVERIFY(tabs->tabToolTip(1).contains(u"put right"_s));
        // F8 goes to the place, Ctrl+. does what the button says.
        QTest::keyClick(f.page->window(), Qt::Key_F8);
        QVERIFY(f.caption()->hasFocus());
        QTest::keyClick(f.page->window(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(f.target(Platform::X)->ownText);
        QCOMPARE(f.page->editor().target(), f.target(Platform::X)->id);
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), u"Bread."_s);
        QTRY_VERIFY(!f.child<widgets::Meter>(u"meter.x"_s)->accessibleName().contains(u"over"_s));
        QTRY_VERIFY(!buttonSaying(f.page, u"Write shorter text"_s));
    }

    void showsWhatIsWrittenInThePreview()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QTest::keyClick(f.page->window(), Qt::Key_1, Qt::ControlModifier);
        f.caption()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(f.caption(), u"Fresh. "_s);
        auto *pane = f.page->findChild<PreviewPane *>();
        QTRY_VERIFY(pane->card()->content().parts.first().text.startsWith(u"Fresh. Flour"_s));
        QCOMPARE(pane->card()->content().platform, Platform::Instagram);
        QTest::keyClick(f.page->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(pane->card()->content().platform, Platform::X);
    }

    void keepsWhatWasTypedWhenTheStoreCloses()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.caption()->moveCursor(QTextCursor::End);
        QTest::keyClicks(f.caption(), u" Last words."_s);
        delete f.page; // at once, before half a second is over
        f.page = nullptr;
        QVERIFY(f.workspace.reopen());
        QVERIFY(f.workspace.value(u"posts"_s, f.post, u"body"_s).toString().endsWith(u" Last words."_s));
    }

    void refusesAPasteThatNoPostCanHold()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const QString before = f.caption()->toPlainText();
        QMimeData data;
        data.setText(QString(10 * 1024 * 1024, u'x'));
        auto *clipboard = new QMimeData;
        clipboard->setText(data.text());
        QGuiApplication::clipboard()->setMimeData(clipboard);
        f.caption()->setFocus();
        QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.caption()->toPlainText(), before);
        QCOMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.first().code, QString(compose::errors::kTextTooLarge));
        QTest::keyClicks(f.caption(), u"a"_s);
        QVERIFY(f.document().content().body.contains(u'a'));
        // A title takes what it can hold.
        auto *title = f.child<QLineEdit>(u"postTitle"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.document().content().title, QString(title->maxLength(), u'x'));
        QCOMPARE(f.errors.size(), 1);
    }

    void takesAThousandEmojiAndBothDirections()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const QString emoji = u"👩🏽‍🍳"_s.repeated(1000);
        auto *clipboard = new QMimeData;
        clipboard->setText(emoji);
        QGuiApplication::clipboard()->setMimeData(clipboard);
        f.caption()->selectAll();
        QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.document().content().body, emoji);
        QTRY_VERIFY(buttonSaying(f.page, u"Write shorter text"_s));
        // Each paragraph runs in the direction of its script, as it is typed.
        const QString mixed = u"خبز بطيء with 36 hours\nשלום world"_s;
        f.caption()->selectAll();
        for (const QChar letter : mixed) {
            if (letter == u'\n')
                QTest::keyClick(f.caption(), Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, f.caption(), Qt::Key_unknown, QString(letter), {});
        }
        QCOMPARE(f.document().content().body, mixed);
        QCOMPARE(f.caption()->document()->firstBlock().textDirection(), Qt::RightToLeft);
        QTest::keyClick(f.caption(), Qt::Key_Backspace);
        QTest::sendKeyEvent(QTest::Click, f.caption(), Qt::Key_unknown, u"d"_s, {});
        QCOMPARE(f.document().content().body, mixed);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.value(u"posts"_s, f.post, u"body"_s).toString(), mixed);
    }

    void dropsWhatCannotBeStored()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QString hostile = u"Be"_s;
        hostile += QChar(0);
        hostile += QChar(0xD800);
        hostile += u"fore\r\nafter"_s;
        auto *clipboard = new QMimeData;
        clipboard->setText(hostile);
        QGuiApplication::clipboard()->setMimeData(clipboard);
        f.caption()->selectAll();
        QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.document().content().body, u"Before\nafter"_s);
        QCOMPARE(f.caption()->toPlainText(), u"Before\nafter"_s);
    }

    void readsDaysAndTimesAsPeopleWriteThem()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *day = f.child<QLineEdit>(u"whenDay"_s);
        const auto say = [](QLineEdit *field, const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        say(day, u"fri"_s);
        QCOMPARE(f.document().content().wall->toText(), u"2026-10-23T07:45"_s);
        say(day, u"nonsense"_s);
        QCOMPARE(f.document().content().wall->toText(), u"2026-10-23T07:45"_s);
        QVERIFY(f.child<QLabel>(u"whenMeaning"_s)->text().contains(u"Not understood"_s));
        say(day, u"25.10."_s);
        say(f.child<QLineEdit>(u"whenTime"_s), u"2:30"_s); // clocks go back
        QVERIFY(f.child<QWidget>(u"whenSecond"_s)->isVisible());
        QTest::mouseClick(f.child<QWidget>(u"whenSecond"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(f.document().content().fold, 1);
        say(day, u"2027-03-28"_s);
        QCOMPARE(f.document().content().wall->toText(), u"2027-03-28T03:00"_s);
        QVERIFY(f.child<QLabel>(u"whenMeaning"_s)->text().contains(u"02:30"_s));
        say(day, u"2026-10-19"_s);
        QVERIFY(f.child<QLabel>(u"whenMeaning"_s)->text().contains(u"passed"_s));
        const auto slots = f.page->findChildren<QAbstractButton *>(u"slot"_s);
        QVERIFY(!slots.isEmpty());
        QTest::mouseClick(slots.first(), Qt::LeftButton);
        QVERIFY(slots.first()->isChecked());
        QVERIFY(!f.child<QLabel>(u"whenMeaning"_s)->text().contains(u"passed"_s));
        QTest::mouseClick(f.child<QAbstractButton>(u"whenClear"_s), Qt::LeftButton);
        QVERIFY(!f.document().content().wall);
    }

    void asksBeforeAnApprovedPostIsChanged()
    {
        ComposerFixture f;
        const QUuid post = f.build.post(f.client,
            { .title = u"Approved"_s,
                .body = u"As agreed"_s,
                .at = u"2026-10-23T09:00"_s,
                .state = ContentState::Approved });
        const QUuid out = f.build.post(f.client,
            { .title = u"Out"_s,
                .body = u"As sent"_s,
                .at = u"2026-10-19T09:00"_s,
                .state = ContentState::Approved,
                .delivery = DeliveryState::Published });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        f.page->openPost(post);
        QVERIFY(f.caption()->isReadOnly());
        QTest::keyClicks(f.caption(), u"x"_s);
        QCOMPARE(f.document().content().body, u"As agreed"_s);
        QTest::mouseClick(buttonSaying(f.page, u"Edit anyway"_s), Qt::LeftButton);
        QVERIFY(!f.caption()->isReadOnly());
        QTest::keyClicks(f.caption(), u"x"_s);
        QCOMPARE(f.document().content().state, ContentState::Draft);
        f.page->openPost(out);
        QVERIFY(f.caption()->isReadOnly());
        QVERIFY(!f.child<QLineEdit>(u"whenDay"_s)->isEnabled());
        QTest::mouseClick(buttonSaying(f.page, u"Copy it"_s), Qt::LeftButton);
        QTRY_VERIFY(f.page->post() != out);
        QVERIFY(!f.caption()->isReadOnly());
        QCOMPARE(f.caption()->toPlainText(), u"As sent"_s);
    }

    void followsWhatUndoTakesBack()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.caption()->moveCursor(QTextCursor::End);
        QTest::keyClicks(f.caption(), u" Gone"_s);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.undo());
        QTRY_VERIFY(!f.caption()->toPlainText().contains(u"Gone"_s));
        QVERIFY(f.workspace.redo());
        QTRY_VERIFY(f.caption()->toPlainText().endsWith(u"Gone"_s));
    }

    void countsAndSaysWhatIsMissingWithoutAnAccount()
    {
        ComposerFixture f;
        f.page->writePost(f.client, {}, {});
        QTest::mouseClick(f.child<QAbstractButton>(u"account.instagram"_s), Qt::LeftButton);
        QVERIFY(f.document().content().targets.isEmpty());
        QTest::keyClicks(f.caption(), u"Flour, water, salt and a little time"_s);
        QTRY_VERIFY2(f.caption()->accessibleName().contains(u"36 character"_s),
            qPrintable(f.caption()->accessibleName()));
        QTest::keyClick(f.caption(), Qt::Key_Backspace);
        QVERIFY(f.caption()->accessibleName().contains(u"35 character"_s));
        const auto says = [&](const QString &text) {
            const auto all = f.page->findChildren<QWidget *>();
            return std::ranges::any_of(
                all, [&](const QWidget *widget) { return widget->accessibleName() == text; });
        };
        QTRY_VERIFY(says(u"Choose an account to see it as its network shows it"_s));
        QTest::mouseClick(f.child<QAbstractButton>(u"account.instagram"_s), Qt::LeftButton);
        QTRY_VERIFY(!says(u"Choose an account to see it as its network shows it"_s));
    }

    void setsAParagraphAtTheSideOfItsScript()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().focusText();
        f.caption()->selectAll();
        QApplication::clipboard()->setText(u"לחם איטי\nSlow bread"_s);
        QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(f.caption(), Qt::Key_Home, Qt::ControlModifier);
        const int width = f.caption()->viewport()->width();
        QVERIFY2(f.caption()->cursorRect().x() > width - 10, "Hebrew does not begin at the right");
        QTest::keyClick(f.caption(), Qt::Key_Down);
        QTest::keyClick(f.caption(), Qt::Key_Home);
        QVERIFY(f.caption()->cursorRect().x() < 10);
        // A click finds the sign that is to be seen there.
        QTest::mouseClick(f.caption()->viewport(), Qt::LeftButton, Qt::NoModifier, { width - 3, 8 });
        QCOMPARE(f.caption()->textCursor().position(), 0);
    }

    void comesBackToThePlaceThatWasLeft()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().caption()->edit()->selectRange(2, 7);
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        QVERIFY(f.caption()->toPlainText().isEmpty());
        f.page->openPost(f.post);
        QCOMPARE(f.caption()->textCursor().selectedText(), u"our, "_s);
    }

    void opensQuickly()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        QElapsedTimer timer;
        timer.start();
        f.page->openPost(f.post);
        f.window.repaint();
        qInfo() << "a composer opens in" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < test::patience(600)); // a loaded machine; bench holds it to 60
    }
};

QTEST_MAIN(TestComposerPage)
#include "tst_composer_page.moc"
