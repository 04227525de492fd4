// Pictures that are there already, chosen again.
#include "core/compose/Assets.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/queries/PictureQuery.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/media/PictureModel.h"
#include "ui/composer/media/PicturePicker.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;

namespace {

// A client's media row; the newest has the greatest number.
QUuid addPicture(ComposerFixture &f, int number, const QString &name, const QString &alt = {})
{
    const QUuid id = f.workspace.ids.next();
    f.workspace.clock.advance(1000);
    ChangeBuilder builder(f.workspace.ids, f.workspace.clock, Label { u"media.add"_s });
    const QString client = f.client.toString(QUuid::WithoutBraces);
    const auto brand = f.workspace.row(u"brands"_s, f.client);
    builder.insert(u"assets"_s, id,
        { { u"agency_id"_s, brand["agency_id"_L1] }, { u"brand_id"_s, client }, { u"filename"_s, name },
            { u"original_filename"_s, name }, { u"mime"_s, u"image/jpeg"_s }, { u"kind"_s, u"image"_s },
            { u"bytes"_s, 1000 + number }, { u"sha256"_s, u"%1"_s.arg(number, 64, 16, QChar(u'0')) },
            { u"width"_s, 2400 }, { u"height"_s, 3000 }, { u"alt_text"_s, alt },
            { u"state"_s, u"local"_s } });
    if (!f.workspace.apply(builder.build()))
        qFatal("the row is not stored");
    return id;
}

PicturePicker *opened(ComposerFixture &f)
{
    auto *picker = f.window.findChild<PicturePicker *>();
    return picker && QTest::qWaitFor([picker] { return picker->isSettled(); }) ? picker : nullptr;
}

QString saidIn(QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

class TestPicturePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void showsTheLastUsedFirstAndWhereItIsUsed()
    {
        ComposerFixture f;
        const QUuid old = addPicture(f, 1, u"old.jpg"_s);
        addPicture(f, 2, u"new.jpg"_s);
        f.page->openPost(f.post);
        f.workspace.clock.advance(1000);
        f.document().learnAssets(*compose::readAssets(f.workspace.reader(), { old }));
        QVERIFY(f.document().addMedia({}, { { old } }));
        QTRY_VERIFY(f.isSaved());
        auto pictures = store::clientPictures(f.workspace.reader(), f.client);
        QVERIFY(pictures);
        QCOMPARE(pictures->size(), 2);
        QCOMPARE(pictures->first().id, old);
        QCOMPARE(pictures->first().posts, 1);
        QCOMPARE(pictures->last().posts, 0);
        QVERIFY(pictureText(pictures->first()).contains(u"used in 1 post"_s));
        const auto uses = store::usesOf(f.workspace.reader(), old, 5);
        QVERIFY(uses);
        QCOMPARE(uses->size(), 1);
        QCOMPARE(uses->first().title, u"Slow bread"_s);
        QCOMPARE(uses->first().day, QDate(2026, 10, 22));
        QVERIFY(f.workspace.undo());
        QCOMPARE(store::clientPictures(f.workspace.reader(), f.client)->first().posts, 0);
    }

    void findsByNameAndDescriptionWithoutAccents()
    {
        PictureModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<store::StoredPicture> pictures(3);
        for (auto &picture : pictures)
            picture.id = QUuid::createUuid();
        pictures[0].filename = u"IMG_0001.JPG"_s;
        pictures[0].altText = u"Crème brûlée on a board"_s;
        pictures[1].filename = u"board.png"_s;
        pictures[2].filename = u"loaf.jpg"_s;
        model.show(pictures);
        const auto found = [&](const QString &words) {
            model.find(words);
            return model.rowCount();
        };
        QCOMPARE(found(u"creme"_s), 1);
        QCOMPARE(found(u"BOARD"_s), 2);
        QCOMPARE(found(u"board creme"_s), 1);
        QCOMPARE(found(u"nothing"_s), 0);
        QCOMPARE(found(u"  "_s), 3);
        // What is picked stays picked while one looks for the next.
        model.toggle(model.index(2));
        model.find(u"board"_s);
        model.toggle(model.index(0));
        QCOMPARE(model.picked(), (QList<QUuid> { pictures[2].id, pictures[0].id }));
        QCOMPARE(model.index(0).data(PictureModel::OrderRole).toInt(), 2);
        model.find({});
        model.toggle(model.index(2));
        QCOMPARE(model.index(0).data(PictureModel::OrderRole).toInt(), 1);
        model.setInPost({ pictures[1].id });
        model.toggle(model.index(1));
        QCOMPARE(model.picked(), (QList<QUuid> { pictures[0].id }));
        model.show({ pictures[1] }); // the picked one is gone
        QVERIFY(model.picked().isEmpty());
    }

    void addsWhatIsPickedInThatOrderAsOneStep()
    {
        ComposerFixture f;
        QList<QUuid> pictures;
        for (int i = 0; i < 40; ++i)
            pictures.prepend(addPicture(f, i, u"picture %1.jpg"_s.arg(i)));
        f.page->openPost(f.post);
        QVERIFY(f.run(u"composer.choose_media"_s));
        PicturePicker *picker = opened(f);
        QVERIFY(picker);
        auto *grid = picker->findChild<QListView *>();
        QCOMPARE(grid->model()->rowCount(), 40);
        auto *search = picker->findChild<QLineEdit *>();
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(grid->hasFocus());
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"number 2"_s));
        QTest::mouseClick(
            grid->viewport(), Qt::LeftButton, {}, grid->visualRect(grid->model()->index(2, 0)).center());
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_COMPARE(f.document().content().media.size(), 3);
        QList<QUuid> added;
        for (const auto &media : f.document().content().media)
            added.append(media.asset);
        QCOMPARE(added, (QList<QUuid> { pictures[1], pictures[0], pictures[2] }));
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.store().undoStep()->label.key, u"media.add"_s);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().content().media.size(), 0);
        QVERIFY(f.errors.isEmpty());
    }

    void offersNoPictureTwice()
    {
        ComposerFixture f;
        const QUuid picture = addPicture(f, 1, u"loaf.jpg"_s);
        f.page->openPost(f.post);
        f.document().learnAssets(*compose::readAssets(f.workspace.reader(), { picture }));
        QVERIFY(f.document().addMedia({}, { { picture } }));
        QVERIFY(f.run(u"composer.choose_media"_s));
        PicturePicker *picker = opened(f);
        QVERIFY(picker);
        auto *grid = picker->findChild<QListView *>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Space);
        auto *use = picker->findChild<QPushButton *>(u"pictureUse"_s);
        QVERIFY(!use->isEnabled());
        QTest::keyClick(grid, Qt::Key_Escape);
        QCOMPARE(f.document().content().media.size(), 1);
    }

    void saysWhenThereIsNothingToShow()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY(f.run(u"composer.choose_media"_s));
        PicturePicker *picker = opened(f);
        QVERIFY(picker);
        QTRY_VERIFY2(saidIn(picker).contains(u"No pictures yet"_s), qPrintable(saidIn(picker)));
        // One that comes in meanwhile shows up.
        addPicture(f, 1, u"loaf.jpg"_s);
        QTRY_COMPARE(picker->findChild<QListView *>()->model()->rowCount(), 1);
        auto *search = picker->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"croissant"_s);
        QVERIFY(saidIn(picker).contains(u"Nothing is called that"_s));
        search->clear();
        QVERIFY(picker->findChild<QListView *>()->isVisible());
    }

    void saysWhenItCannotBeRead()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const QString database = f.workspace.folder() + u"/galley.db"_s;
        QVERIFY(QFile::rename(database, database + u".away"_s));
        QVERIFY(f.run(u"composer.choose_media"_s));
        PicturePicker *picker = opened(f);
        QVERIFY(picker);
        QPushButton *again = test::buttonSaying(picker, u"Try again"_s);
        QVERIFY(again);
        QVERIFY(!saidIn(picker).contains(u"No pictures yet"_s)); // nobody knows that
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!picker->isSettled());
        QTRY_VERIFY(picker->isSettled() && again->isVisible());
    }

    void replacesAPictureByAnother()
    {
        ComposerFixture f;
        const QUuid first = addPicture(f, 1, u"first.jpg"_s);
        const QUuid second = addPicture(f, 2, u"second.jpg"_s);
        f.page->openPost(f.post);
        f.document().learnAssets(*compose::readAssets(f.workspace.reader(), { first }));
        QVERIFY(f.document().addMedia({}, { { first } }));
        QTRY_VERIFY(f.isSaved());
        const QUuid medium = f.document().content().media.first().id;
        Q_EMIT f.page->editor().media()->replaceRequested(medium);
        PicturePicker *picker = opened(f);
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"second"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(f.document().content().media.first().asset, second);
        QCOMPARE(f.document().content().media.first().id, medium);
    }

    void offersEverySourceWithItsKey()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QTest::mouseClick(f.child<QWidget>(u"addMedia"_s), Qt::LeftButton);
        auto *menu = f.page->findChild<QMenu *>(u"mediaSources"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        menu->setActiveAction(menu->findChild<QAction *>(u"composer.choose_media"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(opened(f));
    }
};

QTEST_MAIN(TestPicturePicker)
#include "tst_picture_picker.moc"
