// Pictures in a composer, and what assistive technology hears of all of it.
#include "core/compose/Assets.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/media/CropDialog.h"
#include "ui/composer/media/FocalDialog.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
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
        // The one that is no picture is named.
        auto *wrong = f.child<widgets::Banner>(u"intakeWrong"_s);
        QTRY_VERIFY(wrong->isVisible());
        QCOMPARE(wrong->accessibleName(), u"2 of 3 files are in"_s);
        QVERIFY(wrong->accessibleDescription().contains(u"README.md"_s));
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

    void opensItsMenuByMouseButtonAndKey()
    {
        ComposerFixture f;
        onePicture(f);
        MediaTile *tile = f.page->findChildren<MediaTile *>().first();
        const auto menuOf = [&](auto open) {
            open();
            QMenu *menu = f.page->findChild<QMenu *>(u"mediaMenu"_s);
            const bool isThere = menu && menu->isVisible() && menu->actions().size() >= 8;
            delete menu;
            return isThere;
        };
        const auto ask = [&](QContextMenuEvent::Reason reason) {
            QContextMenuEvent event(reason, { 20, 20 }, tile->mapToGlobal(QPoint(20, 20)));
            QApplication::sendEvent(tile, &event);
        };
        QVERIFY(menuOf([&] { ask(QContextMenuEvent::Mouse); }));
        QVERIFY(menuOf([&] { ask(QContextMenuEvent::Keyboard); }));
        tile->setFocus();
        auto *more = tile->findChild<QAbstractButton *>(u"mediaMore"_s);
        QVERIFY(more->isVisible() && more->width() >= 24 && more->height() >= 24);
        QVERIFY(!more->accessibleName().isEmpty());
        QVERIFY(menuOf([&] { QTest::mouseClick(more, Qt::LeftButton); }));
    }

    void cropsForOneNetworkAndTakesItBack()
    {
        ComposerFixture f;
        onePicture(f);
        f.run(u"composer.account1"_s); // Instagram
        choose(f, u"mediaCrop"_s);
        auto *dialog = f.window.findChild<CropDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<CropFrame *>(), Qt::Key_Plus);
        const QRectF chosen = dialog->findChild<CropFrame *>()->crop().rect;
        QTest::keyClick(dialog, Qt::Key_Return);
        const auto shown = [&](Platform platform) {
            return compose::cropFor(f.document().content().media.first(), platform);
        };
        QCOMPARE(shown(Platform::Instagram), chosen);
        QVERIFY(shown(Platform::X).isEmpty());
        // The preview and the strip show the part that is chosen.
        QCOMPARE(
            previewOf(*f.page->session(), *f.target(Platform::Instagram)).parts.first().media.first().crop,
            chosen);
        QCOMPARE(f.page->findChildren<MediaTile *>().first()->look().media.crop, chosen);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.undo());
        QTRY_VERIFY(shown(Platform::Instagram).isEmpty());
        QCOMPARE(f.document().content().media.size(), 1);
    }

    void keepsAPointInSightInEveryPreview()
    {
        ComposerFixture f;
        onePicture(f);
        const QUuid asset = f.document().content().media.first().asset;
        choose(f, u"mediaFocal"_s);
        auto *frame = f.window.findChild<FocalFrame *>();
        QVERIFY(frame);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(frame, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(frame, Qt::Key_Return);
        QTRY_VERIFY(qAbs(f.document().asset(asset)->focal.y() - 0.2) < 1e-9);
        const PreviewMedia shown =
            previewOf(*f.page->session(), *f.target(Platform::Instagram)).parts.first().media.first();
        QVERIFY(qAbs(shown.focal.y() - 0.2) < 1e-9);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().asset(asset)->focal, QPointF(0.5, 0.5));
    }

    void tellsOfTheFile()
    {
        ComposerFixture f;
        onePicture(f);
        QTRY_VERIFY(f.isSaved());
        choose(f, u"mediaDetails"_s);
        auto *dialog = f.window.findChild<QWidget *>(u"mediaDetails"_s);
        QVERIFY(dialog);
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(
            said.contains(u"vips_1.jpg"_s) && said.contains(u"image/jpeg"_s), qPrintable(said.join(u'|')));
        QVERIFY(said.join(u'|').contains(u"Slow bread"_s)); // where it is used
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

    // A hundred pictures come onto the screen some at a time, each lot with few layouts, so that keys and
    // mouse are heard between them.
    void showsManyPicturesInLots()
    {
        class Layouts final : public QObject
        {
        public:
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }

            int count = 0;
        };

        ComposerFixture f;
        f.page->openPost(f.post);
        QCoreApplication::processEvents();
        auto *strip = f.page->findChild<MediaStrip *>();
        const auto tiles = [&] { return strip->findChildren<MediaTile *>().size(); };
        QList<compose::AssetFacts> facts;
        QList<compose::NewMedia> media;
        for (int i = 0; i < compose::kMostMedia; ++i) {
            compose::AssetFacts one;
            one.id = f.workspace.ids.next();
            one.brand = f.client;
            one.filename = u"p%1.jpg"_s.arg(i);
            facts.append(one);
            media.append({ one.id });
        }
        f.document().learnAssets(facts);
        Layouts layouts;
        strip->installEventFilter(&layouts);
        QVERIFY(f.document().addMedia({}, media));
        constexpr int kMostOfALot = 12;
        constexpr int kMostLayoutsOfALot = 3;
        qsizetype before = 0;
        int lots = 0;
        for (; tiles() < compose::kMostMedia && lots < 100; ++lots) {
            QVERIFY2(tiles() - before <= kMostOfALot, qPrintable(QString::number(tiles() - before)));
            before = tiles();
            QTest::keyClick(f.caption(), Qt::Key_X); // heard meanwhile
            QCoreApplication::processEvents();
        }
        QCOMPARE(tiles(), compose::kMostMedia);
        QVERIFY(lots >= compose::kMostMedia / kMostOfALot);
        QVERIFY2(
            layouts.count <= kMostLayoutsOfALot * (lots + 2), qPrintable(QString::number(layouts.count)));
        QVERIFY(f.document().content().body.contains(u"xxx"_s));
        // In their order, and the place for more is still the last.
        QCoreApplication::processEvents();
        const QList<MediaTile *> all = strip->findChildren<MediaTile *>();
        QCOMPARE(all.last()->look().number, compose::kMostMedia);
        const auto *add = f.child<QAbstractButton>(u"addMedia"_s);
        QVERIFY(add->y() > all.last()->y() || add->x() > all.last()->x());
    }

private:
    void onePicture(ComposerFixture &f)
    {
        f.page->openPost(f.post);
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 1);
        QTRY_VERIFY(f.isSaved());
    }

    // As somebody who opens the menu of the first picture and presses one of its entries.
    void choose(ComposerFixture &f, const QString &entry)
    {
        MediaTile *tile = f.page->findChildren<MediaTile *>().first();
        QContextMenuEvent event(QContextMenuEvent::Mouse, { 20, 20 }, tile->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(tile, &event);
        auto *menu = f.page->findChild<QMenu *>(u"mediaMenu"_s);
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(entry);
        QVERIFY(action && action->isEnabled());
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
    }

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
