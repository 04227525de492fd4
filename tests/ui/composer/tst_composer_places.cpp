// Where a post goes and what it leads to: accounts, boards, links, labels; and that every button beside a
// note does what it says.
#include "core/domain/ChangeBuilder.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/AccountChips.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/NotesList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Popover.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestComposerPlaces : public QObject
{
    Q_OBJECT

private:
    static QWidget *notes(ComposerFixture &f) { return f.child<QWidget>(u"proofNotes"_s); }

    static QLineEdit *link(ComposerFixture &f) { return f.child<QLineEdit>(u"link"_s); }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    static QString sent(ComposerFixture &f)
    {
        auto *shown = f.child<QWidget>(u"sentLink"_s);
        return shown && shown->isVisible() ? shown->accessibleDescription() : QString();
    }

    static void update(ComposerFixture &f, const QString &table, const QUuid &id, const QString &column,
        const QJsonValue &value)
    {
        ChangeBuilder builder(f.workspace.ids, f.workspace.clock, { u"client.edit"_s, {} });
        builder.update(
            table, id, { { column, value } }, { { column, f.workspace.value(table, id, column) } });
        QVERIFY(f.workspace.apply(builder.build().value(), store::Origin::Person));
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void leadsToTheFirstAccountOfAClient()
    {
        ComposerFixture f;
        const QUuid fresh = f.build.client(u"Casa Verano"_s, u"Europe/Madrid"_s);
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        f.page->writePost(fresh, QDate(2026, 10, 23), {});
        QPushButton *add = nullptr;
        QTRY_VERIFY((add = buttonSaying(notes(f), u"Add an account"_s)));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(f.accountsOf, QList<QUuid> { fresh });
        QTest::mouseClick(f.child<QToolButton>(u"addAccountHere"_s), Qt::LeftButton);
        QCOMPARE(f.accountsOf.size(), 2);
        // Added there, the post goes to it.
        f.build.account(fresh, Platform::Bluesky, u"casaverano.example"_s);
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Person));
        QTRY_VERIFY(f.target(Platform::Bluesky));
        QTRY_VERIFY(!buttonSaying(notes(f), u"Add an account"_s));
    }

    void leadsToTheAccountsThereAre()
    {
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), {});
        auto *chip = f.child<QAbstractButton>(u"account.instagram"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QPushButton *choose = nullptr;
        QTRY_VERIFY((choose = buttonSaying(notes(f), u"Choose"_s)));
        QTest::mouseClick(choose, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), f.child<QWidget>(u"account.instagram"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(f.target(Platform::Instagram));
    }

    void completesALinkWhenItIsLeft()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        type(link(f), u"halmundkorn.example/brot?a=1"_s);
        QTest::keyClick(link(f), Qt::Key_Tab);
        QCOMPARE(link(f)->text(), u"https://halmundkorn.example/brot?a=1"_s);
        QCOMPARE(f.document().content().settings.value("link"_L1).toString(), link(f)->text());
        QVERIFY(!f.child<QLabel>(u"linkProblem"_s)->isVisible());
        QTRY_VERIFY(f.isSaved());
    }

    void saysWhyATextIsNoLink_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("blanks") << u"our bread page"_s << u"blanks"_s;
        QTest::newRow("scheme") << u"ftp://halm.example/bread"_s << u"begins with https://"_s;
        QTest::newRow("mail") << u"mailto:us@halm.example"_s << u"begins with https://"_s;
        QTest::newRow("word") << u"bread"_s << u"names no page"_s;
        QTest::newRow("nothing after it") << u"https://"_s << u"names no page"_s;
    }

    void saysWhyATextIsNoLink()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        ComposerFixture f;
        f.page->openPost(f.post);
        type(link(f), typed);
        auto *problem = f.child<QLabel>(u"linkProblem"_s);
        QVERIFY(!problem->isVisible()); // not while it is typed
        QTest::keyClick(link(f), Qt::Key_Tab);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
        QCOMPARE(link(f)->text(), typed); // the words stay
        type(link(f), u"https://halm.example/"_s);
        QTest::keyClick(link(f), Qt::Key_Tab);
        QVERIFY(!problem->isVisible());
    }

    void showsAndCopiesTheLinkAsItWillBeSent()
    {
        ComposerFixture f;
        const QUuid campaign = f.build.campaign(f.client, u"Advent"_s, u"2026-11-20"_s, u"2026-12-24"_s);
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        update(f, u"campaigns"_s, campaign, u"utm"_s,
            QJsonObject { { u"source"_s, u"instagram"_s }, { u"campaign"_s, u"advent"_s } });
        f.page->openPost(f.post);
        type(link(f), u"halmundkorn.example/brot"_s);
        QTest::keyClick(link(f), Qt::Key_Tab);
        QVERIFY(sent(f).isEmpty());
        auto *choice = f.child<QComboBox>(u"campaign"_s);
        choice->setFocus();
        QTest::keyClicks(choice, u"Adv"_s);
        QTRY_VERIFY(sent(f).startsWith(u"https://halmundkorn.example/brot?"_s));
        QVERIFY2(sent(f).contains(u"utm_campaign=advent"_s), qPrintable(sent(f)));
        QCOMPARE(f.child<QWidget>(u"sentLink"_s)->toolTip(), sent(f));
        QTest::mouseClick(f.child<QToolButton>(u"copyLink"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), sent(f));
    }

    void takesTheNameOfABoardBeforeTheAccountIsConnected()
    {
        ComposerFixture f;
        const QUuid account = f.build.account(f.client, Platform::Pinterest, u"halm"_s);
        const QUuid pin = f.build.post(f.client,
            { .title = u"Pear tart"_s, .at = u"2026-10-23T07:45"_s, .platforms = { Platform::Pinterest } });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        f.page->openPost(pin);
        QPushButton *choose = nullptr;
        QTRY_VERIFY((choose = buttonSaying(notes(f), u"Choose"_s)));
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *board = f.child<QComboBox>(u"setting.board"_s);
        QVERIFY(board && board->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Bread at home"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!f.target(Platform::Pinterest)->destination.isNull());
        QTRY_VERIFY(!buttonSaying(notes(f), u"Choose"_s));
        QTRY_VERIFY(f.isSaved());
        const QUuid place = f.target(Platform::Pinterest)->destination;
        QCOMPARE(f.workspace.value(u"destinations"_s, place, u"name"_s).toString(), u"Bread at home"_s);
        QCOMPARE(f.workspace.value(u"destinations"_s, place, u"account_id"_s).toString(), idText(account));

        // It is there the next time, and typed again it is the same.
        f.page->openPost(f.post);
        f.page->openPost(pin);
        f.page->editor().setTarget(f.target(Platform::Pinterest)->id);
        board = f.child<QComboBox>(u"setting.board"_s);
        QCOMPARE(board->currentText(), u"Bread at home"_s);
        type(board->lineEdit(), u"bread AT home"_s);
        QTest::keyClick(board->lineEdit(), Qt::Key_Tab);
        QCOMPARE(f.target(Platform::Pinterest)->destination, place);
        QVERIFY(f.errors.isEmpty());
    }

    void choosesFromWhatTheNetworkLists()
    {
        ComposerFixture f;
        const QUuid account = f.build.account(f.client, Platform::Pinterest, u"halm"_s);
        const QUuid pin = f.build.post(f.client,
            { .title = u"Pear tart"_s, .at = u"2026-10-23T07:45"_s, .platforms = { Platform::Pinterest } });
        ChangeBuilder builder(f.workspace.ids, f.workspace.clock, { u"client.edit"_s, {} });
        builder.insert(u"destinations"_s, f.workspace.ids.next(),
            { { u"brand_id"_s, idText(f.client) }, { u"account_id"_s, idText(account) },
                { u"kind"_s, u"board"_s }, { u"external_id"_s, u"549755885175"_s },
                { u"name"_s, u"Recipes"_s } });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        QVERIFY(f.workspace.apply(builder.build().value(), store::Origin::Program));
        f.page->openPost(pin);
        f.page->editor().setTarget(f.target(Platform::Pinterest)->id);
        auto *board = f.child<QComboBox>(u"setting.board"_s);
        QVERIFY(board && !board->isEditable());
        board->setFocus();
        QTest::keyClick(board, Qt::Key_Down);
        QVERIFY(!f.target(Platform::Pinterest)->destination.isNull());
    }

    // Whatever stands on a button beside a note: it changes the post, opens something, or leads to a field.
    void everyButtonOfANoteDoesSomething()
    {
        int pressed = 0;
        for (int next = 0;; ++next) {
            ComposerFixture f;
            f.build.account(f.client, Platform::Pinterest, u"halm"_s);
            f.build.account(f.client, Platform::Youtube, u"halm"_s);
            f.build.account(f.client, Platform::Reddit, u"halm"_s);
            const QUuid post = f.build.post(f.client,
                { .title = u"Bread"_s,
                    .body = u"Cheap bread. "_s.repeated(40) + u"https://halm.example/brot"_s,
                    .at = u"2026-10-01T07:45"_s,
                    .platforms = { Platform::Instagram, Platform::X, Platform::Bluesky, Platform::Pinterest,
                        Platform::Youtube, Platform::Reddit } });
            QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
            update(f, u"brands"_s, f.client, u"guidelines"_s,
                QJsonObject {
                    { u"banned"_s,
                        QJsonArray { QJsonObject { { u"word"_s, u"cheap"_s }, { u"use"_s, u"good"_s } } } },
                    { u"required_words"_s, QJsonArray { u"Korn"_s } },
                    { u"required_hashtags"_s, QJsonArray { u"#slow"_s } } });
            f.page->openPost(post);
            QTRY_VERIFY(notes(f) && notes(f)->isVisible());
            QCoreApplication::processEvents();
            QList<QPushButton *> buttons;
            for (auto *button : notes(f)->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    buttons.append(button);
            }
            if (next >= buttons.size())
                break;
            QPushButton *button = buttons.at(next);
            const QString name = button->accessibleName();
            const compose::PostContent before = f.document().content();
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
            QCoreApplication::processEvents();
            QWidget *at = QApplication::focusWidget();
            const bool changed = !(f.document().content() == before);
            const bool leads = at && at != button && !notes(f)->isAncestorOf(at);
            const bool opens = QApplication::activePopupWidget() || f.window.findChild<widgets::Dialog *>()
                || f.window.findChild<widgets::Popover *>();
            QVERIFY2(changed || leads || opens, qPrintable(name));
            QVERIFY2(f.errors.isEmpty(), qPrintable(name));
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            ++pressed;
        }
        QVERIFY2(pressed >= 10, qPrintable(QString::number(pressed)));
    }

    void makesALabelThatThereIsNot()
    {
        ComposerFixture f;
        const QUuid other = f.build.client(u"Northwheel"_s, u"America/New_York"_s);
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        ChangeBuilder builder(f.workspace.ids, f.workspace.clock, { u"client.edit"_s, {} });
        for (const auto &[brand, name] : { std::pair(other, u"Wheels"_s), std::pair(f.client, u"Craft"_s) })
            builder.insert(
                u"tags"_s, f.workspace.ids.next(), { { u"brand_id"_s, idText(brand) }, { u"name"_s, name } });
        QVERIFY(f.workspace.apply(builder.build().value(), store::Origin::Program));
        f.page->openPost(f.post);
        const auto open = [&] { QTest::mouseClick(f.child<QPushButton>(u"addLabel"_s), Qt::LeftButton); };
        const auto shown = [&] { return f.window.findChild<QListWidget *>(u"labelList"_s); };
        QListWidget *list = nullptr;
        open();
        QTRY_VERIFY((list = shown()));
        QCOMPARE(list->count(), 1); // not the other client's
        QCOMPARE(list->item(0)->text(), u"Craft"_s);
        QTRY_COMPARE(QApplication::focusWidget(), f.window.findChild<QWidget *>(u"labelSearch"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Evergreen"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"Evergreen"_s), qPrintable(list->item(0)->text()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.document().content().tags.size(), 1);
        QTRY_VERIFY(f.isSaved());
        const auto chips = f.page->findChildren<widgets::Chip *>();
        QVERIFY(std::ranges::any_of(
            chips, [](const auto *chip) { return chip->accessibleName().contains(u"Evergreen"_s); }));

        // And one that there is, with the keys alone.
        QTRY_VERIFY(!f.window.findChild<QListWidget *>(u"labelList"_s));
        open();
        QTRY_VERIFY((list = shown()));
        QTRY_COMPARE(QApplication::focusWidget(), f.window.findChild<QWidget *>(u"labelSearch"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"cra"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.document().content().tags.size(), 2);
        QVERIFY(f.errors.isEmpty());
    }

    void showsTheWholeFocusRingOfAdd()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *add = f.child<QPushButton>(u"addLabel"_s);
        QTRY_VERIFY(add && add->isVisible());
        add->setFocus(Qt::TabFocusReason);
        QWidget *ring = nullptr;
        QTRY_VERIFY((ring = f.window.findChild<QWidget *>(u"focusRing"_s)) && ring->isVisible());
        QCOMPARE(ring->visibleRegion().boundingRect(), ring->rect());
    }
};

QTEST_MAIN(TestComposerPlaces)
#include "tst_composer_places.moc"
