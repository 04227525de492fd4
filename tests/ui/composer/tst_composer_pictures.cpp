// Pictures in a composer, and what assistive technology hears of all of it.
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;
using test::drop;
using test::picture;

class TestComposerPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void ordersDescribesAndTakesOutPictures()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { picture(u"vips_1.jpg"_s), picture(u"vips_3.jpg"_s), picture(u"README.md"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 2);
        QTRY_COMPARE(f.errors.size(), 1); // the one that is no picture is named
        QVERIFY(f.errors.first().args.value("file"_L1).toString().contains(u"README.md"_s));
        const QUuid first = f.document().content().media.first().id;
        auto tiles = f.page->findChildren<MediaTile *>();
        QCOMPARE(tiles.size(), 2);
        QVERIFY(tiles.first()->accessibleName().contains(u"no alt text"_s));
        QTest::mouseClick(tiles.first(), Qt::LeftButton);
        tiles.first()->setFocus();
        QTest::keyClick(tiles.first(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.document().content().media.last().id, first);
        // Back again by hand.
        tiles = f.page->findChildren<MediaTile *>();
        MediaTile *last = tiles.last()->look().id == first ? tiles.last() : tiles.first();
        MediaTile *other = last == tiles.last() ? tiles.first() : tiles.last();
        QTest::mousePress(last, Qt::LeftButton, {}, last->rect().center());
        const QPoint to = last->mapFromGlobal(other->mapToGlobal(QPoint(4, 40)));
        for (const QPoint &at : { last->rect().center() - QPoint(30, 0), to }) {
            QMouseEvent move(QEvent::MouseMove, at, last->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(last, &move);
        }
        QTest::mouseRelease(last, Qt::LeftButton, {}, to);
        QCOMPARE(f.document().content().media.first().id, first);
        // Enter asks what it shows.
        f.page->editor().media()->select(first);
        for (MediaTile *tile : f.page->findChildren<MediaTile *>()) {
            if (tile->look().id == first)
                tile->setFocus();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *alt = f.window.findChild<QPlainTextEdit *>(u"altTextEdit"_s);
        QVERIFY(alt);
        QTest::keyClicks(alt, u"A loaf"_s);
        QCOMPARE(f.document().content().media.first().altText, u"A loaf"_s);
        QTest::keyClick(alt, Qt::Key_Escape);
        QTRY_VERIFY(!f.window.findChild<QPlainTextEdit *>(u"altTextEdit"_s));
        QTest::keyClick(f.page->findChildren<MediaTile *>().first(), Qt::Key_Delete);
        QTRY_COMPARE(f.document().content().media.size(), 1);
    }

    void tellsEveryControlByName()
    {
        for (const QSize size : { QSize(1384, 900), QSize(968, 600) }) {
            ComposerFixture f(size);
            f.page->openPost(f.post);
            drop(f.page, { picture(u"vips_1.jpg"_s) });
            QTRY_COMPARE(f.document().content().media.size(), 1);
            for (int tab = 0; tab <= 2; ++tab) {
                f.run(tab == 0 ? u"composer.base"_s : u"composer.account%1"_s.arg(tab));
                walk(QAccessible::queryAccessibleInterface(f.page));
            }
        }
    }

private:
    void walk(QAccessibleInterface *at)
    {
        QVERIFY(at);
        const QAccessible::State state = at->state();
        if (state.focusable && !state.invisible && !state.disabled) {
            QVERIFY2(!at->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 (%2) has no name"_s.arg(
                    at->object() ? QString::fromLatin1(at->object()->metaObject()->className()) : u"part"_s,
                    at->object() ? at->object()->objectName() : QString())));
        }
        for (int i = 0; i < at->childCount(); ++i) {
            if (QAccessibleInterface *child = at->child(i); child && !child->state().invisible)
                walk(child);
        }
    }
};

QTEST_MAIN(TestComposerPictures)
#include "tst_composer_pictures.moc"
