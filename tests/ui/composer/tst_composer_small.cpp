// What has its place in a small window: notes in sight, chips in few lines, and a word when Esc leaves.
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/FlowLayout.h"
#include "ui/composer/editor/NotesList.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;

namespace {

bool isInSight(const QWidget *widget, const QWidget *viewport)
{
    return viewport->rect().contains(QRect(widget->mapTo(viewport, QPoint()), widget->size()));
}

} // namespace

class TestComposerSmall : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void saysThatWhatWasWrittenIsKept()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QTest::keyClick(f.caption(), Qt::Key_Escape);
        QCOMPARE(f.left, 1);
        QCoreApplication::processEvents();
        QVERIFY(f.notes.isEmpty()); // nothing was written
        QTest::keyClicks(f.caption(), u"x"_s);
        QTRY_VERIFY(f.isSaved());
        QTest::keyClick(f.caption(), Qt::Key_Escape);
        QCOMPARE(f.left, 2);
        QTRY_COMPARE(f.notes.size(), 1);
        QVERIFY2(f.notes.first().contains(u"Slow bread"_s), qPrintable(f.notes.first()));
        QVERIFY(f.notes.first().contains(u"is saved on this computer"_s));
        // What is stored by leaving is told with Undo by the window, as after every commit.
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        QTest::keyClicks(f.caption(), u"y"_s);
        QTest::keyClick(f.caption(), Qt::Key_Escape);
        QTRY_VERIFY(f.isSaved());
        QCoreApplication::processEvents();
        QCOMPARE(f.notes.size(), 1);
    }

    void showsTheFirstNoteWithoutScrolling()
    {
        ComposerFixture f({ 1024, 640 });
        f.page->openPost(f.post);
        // Instagram wants a picture, and X less text.
        QTest::keyClicks(f.caption(), QString(290, u'a'));
        auto *brief = f.child<QWidget>(u"notesBrief"_s);
        auto *list = f.child<QWidget>(u"proofNotes"_s);
        QTRY_VERIFY(brief->isVisible());
        auto *row = brief->findChild<NoteRow *>();
        auto *area = f.page->findChild<QScrollArea *>();
        QVERIFY(!isInSight(list, area->viewport()));
        QVERIFY2(row->accessibleName().contains(u"Instagram"_s), qPrintable(row->accessibleName()));
        QCOMPARE(brief->mapTo(f.page, QPoint(0, brief->height())).y(), f.page->height());
        auto *all = test::buttonSaying(brief, u"Show all 2"_s);
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        auto *first = list->findChildren<NoteRow *>().at(1); // the first is what passed
        QTRY_VERIFY(!brief->isVisible());
        QTRY_VERIFY(isInSight(first, area->viewport()));
        QVERIFY(list->isAncestorOf(QApplication::focusWidget()));
        // Out of sight again, back again; gone with what it was about.
        area->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(brief->isVisible());
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), u"Bread"_s);
        QTRY_VERIFY(test::buttonSaying(brief, u"Show it"_s));
    }

    void standsAsideWhereTheNotesAreInSight()
    {
        ComposerFixture f({ 1384, 1200 });
        f.page->openPost(f.post);
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), QString(290, u'a'));
        QTRY_VERIFY(f.child<QWidget>(u"proofNotes"_s)->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!f.child<QWidget>(u"notesBrief"_s)->isVisible());
    }

    void neverLeavesTheLastOfTiedItemsAlone()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 8);
        flow->setLastTied(true);
        QList<QWidget *> items;
        for (const int width : { 90, 120, 100, 110, 24 }) {
            items.append(new QWidget(&box));
            items.last()->setFixedSize(width, 24);
            flow->addWidget(items.last());
        }
        box.show();
        bool hasWrapped = false;
        for (int width = 160; width < 520; ++width) {
            box.resize(width, 200);
            flow->setGeometry(box.rect());
            QCOMPARE(items[4]->y(), items[3]->y());
            hasWrapped = hasWrapped || items[3]->y() > 0;
            QVERIFY(items[4]->geometry().right() < width);
        }
        QVERIFY(hasWrapped && items[3]->y() == 0);
    }

    void putsFreeTimesInOneLine()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const auto slots = f.page->findChildren<QAbstractButton *>(u"slot"_s);
        QVERIFY(slots.size() > 1);
        for (const QAbstractButton *slot : slots) {
            QTRY_COMPARE(slot->y(), slots.first()->y());
            QVERIFY2(slot->accessibleName().contains(u"2026"_s), qPrintable(slot->accessibleName()));
        }
    }
};

QTEST_MAIN(TestComposerSmall)
#include "tst_composer_small.moc"
