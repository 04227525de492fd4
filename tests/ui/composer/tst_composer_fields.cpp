// The fields beside the text: when, what a network lists.
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/details/MonthPicker.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/words/CommentField.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

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

        // Boards come from the network: nothing that looks as if it could be opened, but a word.
        QVERIFY(f.document().setType(f.target(Platform::Pinterest)->id, PostType::Image));
        f.page->editor().setTarget(f.target(Platform::Pinterest)->id);
        auto *board = f.child<QWidget>(u"setting.board"_s);
        QVERIFY(board && !qobject_cast<QComboBox *>(board));
        QVERIFY(qobject_cast<QLabel *>(board)->text().contains(u"None is known yet"_s));
    }

    void saysWhenItWasSavedFromTheStart()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY2(f.child<QLabel>(u"savedState"_s)->text().contains(u"09:23"_s)
                || f.child<QLabel>(u"savedState"_s)->text().contains(u"11:23"_s),
            qPrintable(f.child<QLabel>(u"savedState"_s)->text()));
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
