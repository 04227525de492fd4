// The fields beside the text: when, what a network lists, and how they look where they cannot be used.
#include "core/domain/ChangeBuilder.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/details/MonthPicker.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/words/CommentField.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestComposerFields : public QObject
{
    Q_OBJECT

private:
    static composer::MonthPicker *month(const ComposerFixture &f)
    {
        return f.window.findChild<composer::MonthPicker *>();
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void choosesADayInAMonth()
    {
        ComposerFixture f;
        f.page->openPost(f.post); // on the 22nd
        auto *day = f.child<QLineEdit>(u"whenDay"_s);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(month(f) && month(f)->isVisible());
        QWidget *at = QApplication::focusWidget();
        QVERIFY2(at->accessibleName().contains(u"22"_s), qPrintable(at->accessibleName()));
        QVERIFY2(at->accessibleName().contains(u"1 post"_s), qPrintable(at->accessibleName()));
        QTest::keyClick(at, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.document().content().wall->toText(), u"2026-10-30T07:45"_s);
        QTRY_VERIFY(!month(f) || !month(f)->isVisible());

        // The same with the mouse, a month on.
        f.child<QAction>(u"openMonth"_s)->trigger();
        QTRY_VERIFY(month(f) && month(f)->isVisible());
        QTest::mouseClick(month(f)->findChild<QToolButton *>(u"nextMonth"_s), Qt::LeftButton);
        for (auto *cell : month(f)->findChildren<QAbstractButton *>()) {
            if (cell->accessibleName().contains(u"17 November"_s)) {
                QTest::mouseClick(cell, Qt::LeftButton);
                break;
            }
        }
        QTRY_COMPARE(f.document().content().wall->toText(), u"2026-11-17T07:45"_s);
    }

    // What lies under the pointer while a page is scrolled is not meant.
    void theWheelIsThePagesAndChoosesNothing()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().setTarget(f.document().content().targets.constFirst().id);
        auto *type = f.child<QComboBox>(u"postType"_s);
        QVERIFY(type && type->count() > 1);
        const int chosen = type->currentIndex();
        const QPointF at = type->rect().center();
        QWheelEvent wheel(at, type->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(type, &wheel);
        QCOMPARE(type->currentIndex(), chosen);
        QVERIFY2(!wheel.isAccepted(), "the page does not get it");
    }

    void saysTheYearWhereItIsAnother()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *day = f.child<QLineEdit>(u"whenDay"_s);
        QCOMPARE(day->text(), u"Thu 22 Oct"_s);
        QCOMPARE(day->toolTip(), u"Thu 22 Oct 2026"_s);
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"5 jan 2027"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(f.document().content().wall->toText(), u"2027-01-05T07:45"_s);
        QCOMPARE(day->text(), u"Tue 5 Jan 2027"_s);
        // As it is shown it can be written.
        day->setCursorPosition(4);
        QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClicks(day, u"12"_s);
        QTest::keyClick(day, Qt::Key_Home);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(f.document().content().wall->toText(), u"2027-01-12T07:45"_s);
        const auto chips = f.page->findChildren<QAbstractButton *>(u"slot"_s);
        QVERIFY(!chips.isEmpty());
        for (const QAbstractButton *chip : chips) {
            static const QRegularExpression kDated(u"^\\w{3} \\d{1,2} \\w{3} \\d\\d:\\d\\d$"_s);
            QVERIFY2(kDated.match(chip->text()).hasMatch(), qPrintable(chip->text()));
            QVERIFY2(chip->accessibleName().contains(u" 2026, "_s), qPrintable(chip->accessibleName()));
        }
    }

    void asksBeforeAPostLeavesATimeThatIsNear()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.isDue = true;
        auto *time = f.child<QLineEdit>(u"whenTime"_s);
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, u"16:30"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QVERIFY(f.asked);
        QCOMPARE(f.document().content().wall->toText(), u"2026-10-22T07:45"_s); // until it is said
        QCOMPARE(time->text(), u"07:45"_s);
        f.asked();
        QCOMPARE(f.document().content().wall->toText(), u"2026-10-22T16:30"_s);
        QCOMPARE(time->text(), u"16:30"_s);
    }

    void offersWhatANetworkListsAndSaysWhereNothingIsKnown()
    {
        ComposerFixture f;
        f.build.account(f.client, Platform::Youtube, u"halm"_s);
        f.build.account(f.client, Platform::Pinterest, u"halm"_s);
        const QUuid clip = f.build.post(f.client,
            { .title = u"Clip"_s,
                .body = u"Clip"_s,
                .at = u"2026-10-23T07:45"_s,
                .platforms = { Platform::Youtube, Platform::Pinterest } });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        f.page->openPost(clip);
        QVERIFY(f.document().setType(f.target(Platform::Youtube)->id, PostType::Video));
        f.page->editor().setTarget(f.target(Platform::Youtube)->id);
        auto *category = f.child<QComboBox>(u"setting.category"_s);
        QVERIFY2(category, "YouTube wants a category and none can be chosen");
        QVERIFY(category->isVisible());
        const int food = category->findText(u"How-to and style"_s);
        QVERIFY(food > 0);
        category->setFocus();
        category->setCurrentIndex(food);
        Q_EMIT category->activated(food);
        QCOMPARE(f.target(Platform::Youtube)->settings.value("category"_L1).toString(), u"26"_s);
        QTRY_VERIFY(f.isSaved());

        // Sections of a board come from the network: nothing that looks as if it could be opened, but a word.
        QVERIFY(f.document().setType(f.target(Platform::Pinterest)->id, PostType::Image));
        f.page->editor().setTarget(f.target(Platform::Pinterest)->id);
        auto *board = f.child<QWidget>(u"setting.board_section"_s);
        QVERIFY(board && !qobject_cast<QComboBox *>(board));
        QVERIFY(qobject_cast<QLabel *>(board)->text().contains(u"None is known yet"_s));
    }

    void offersWhatTheNetworkListsForTheAccount()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const QUuid account = f.target(Platform::Instagram)->account;
        ChangeBuilder told(f.workspace.ids, f.workspace.clock, { u"account.edit"_s });
        const QJsonArray places { QJsonObject { { u"id"_s, u"213"_s }, { u"name"_s, u"Berlin"_s } },
            QJsonObject { { u"id"_s, QString() }, { u"name"_s, u"Nowhere"_s } } };
        told.update(u"accounts"_s, account,
            { { u"metadata"_s, QJsonObject { { u"known"_s, QJsonObject { { u"location"_s, places } } } } } },
            { { u"metadata"_s, f.workspace.value(u"accounts"_s, account, u"metadata"_s) } });
        QVERIFY(f.workspace.apply(told.build(), store::Origin::Program));
        QVERIFY(f.document().setType(f.target(Platform::Instagram)->id, PostType::Image));
        f.page->editor().setTarget(f.target(Platform::Instagram)->id);
        QTRY_VERIFY(f.child<QComboBox>(u"setting.location"_s));
        auto *place = f.child<QComboBox>(u"setting.location"_s);
        QCOMPARE(place->count(), 2); // none, Berlin
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Down);
        QTRY_COMPARE(f.target(Platform::Instagram)->settings.value("location"_L1).toString(), u"213"_s);
        QCOMPARE(place->currentText(), u"Berlin"_s);
    }

    void whatCannotBeWrittenInSaysSo()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY(f.document().setType(f.target(Platform::Instagram)->id, PostType::Image));
        QTRY_VERIFY(f.isSaved());
        ChangeBuilder agreed(f.workspace.ids, f.workspace.clock, { u"post.approve"_s });
        agreed.update(u"posts"_s, f.post, { { u"content_state"_s, u"approved"_s } },
            { { u"content_state"_s, u"draft"_s } });
        QVERIFY(f.workspace.apply(agreed.build()));
        QTRY_COMPARE(f.document().access(), compose::Access::Approved);
        f.page->editor().setTarget(f.target(Platform::Instagram)->id);
        auto *comment = f.child<QLineEdit>(u"setting.first_comment"_s);
        QVERIFY(comment && !comment->isEnabled());
        QCOMPARE(comment->placeholderText(), u"None"_s);
    }

    void saysWhenItWasSavedFromTheStart()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY2(f.child<QLabel>(u"savedState"_s)->text().contains(u"09:23"_s)
                || f.child<QLabel>(u"savedState"_s)->text().contains(u"11:23"_s),
            qPrintable(f.child<QLabel>(u"savedState"_s)->text()));
    }

    void linesOfTheCaptionStandApart()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *edit = qobject_cast<composer::CaptionEdit *>(f.caption());
        edit->setPlainText(
            u"one\ntwo\nthree "_s + u"and a line that is long enough to be broken "_s.repeated(3));
        QTextCursor cursor(edit->document());
        const int first = edit->cursorRect(cursor).top();
        cursor.movePosition(QTextCursor::Down);
        const int second = edit->cursorRect(cursor).top();
        cursor.movePosition(QTextCursor::Down);
        cursor.movePosition(QTextCursor::Down); // within the paragraph
        const int fourth = edit->cursorRect(cursor).top();
        const int height = theme::lineHeight(theme::Type::Lead);
        QCOMPARE(second - first, height);
        QCOMPARE(fourth - first, 3 * height);
        // A click between two lines means the nearer one, not the end of the upper.
        const QPoint between(
            edit->cursorRect(cursor).left() + 2, second + edit->cursorRect(cursor).height() + 1);
        QTest::mouseClick(edit->viewport(), Qt::LeftButton, {}, between);
        QCOMPARE(edit->textCursor().blockNumber(), 1);
        QVERIFY(edit->textCursor().positionInBlock() < 3);
    }

    void theCaptionIsAsHighAsItsTextAndThenScrolls()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const int least = f.caption()->height();
        const int line = theme::lineHeight(theme::Type::Lead);
        f.caption()->setFocus();
        f.caption()->selectAll();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(f.caption(), Qt::Key_Return);
        QTRY_VERIFY(f.caption()->height() > least);
        QVERIFY(f.caption()->height() >= 9 * line);
        QCOMPARE(f.caption()->verticalScrollBar()->maximum(), 0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(f.caption(), Qt::Key_Return);
        QVERIFY(f.caption()->height() < 12 * line);
        QVERIFY(f.caption()->verticalScrollBar()->maximum() > 0);
        QVERIFY(f.caption()->viewport()->rect().contains(f.caption()->cursorRect().center()));
    }

    void wordsOfACommentKeepClearOfTheFrame()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *field = f.page->findChild<composer::CommentField *>();
        QVERIFY(field);
        QVERIFY(field->viewport()->x() >= 6);
        QVERIFY(field->height() >= 32);
    }
};

QTEST_MAIN(TestComposerFields)
#include "tst_composer_fields.moc"
