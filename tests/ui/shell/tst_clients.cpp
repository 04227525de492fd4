// Looking after a client: its accounts before anybody has connected them, its words.
#include "core/compose/ClientContext.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestClients : public QObject
{
    Q_OBJECT

private:
    static widgets::Dialog *dialog(const ShellFixture &f, const QString &name)
    {
        return f.window->findChild<widgets::Dialog *>(name);
    }

    static void press(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void turnTo(QWidget *dialog, const QString &part)
    {
        for (auto *segment :
            dialog->findChild<QWidget *>(u"clientParts"_s)->findChildren<QAbstractButton *>()) {
            if (segment->text() == part)
                QTest::mouseClick(segment, Qt::LeftButton);
        }
    }

    static QList<QLineEdit *> shown(QWidget *in, const QString &name)
    {
        QList<QLineEdit *> fields;
        for (auto *one : in->findChildren<QLineEdit *>(name)) {
            if (one->isVisible())
                fields.append(one);
        }
        return fields;
    }

    static compose::ClientContext context(const ShellFixture &f, const QUuid &client)
    {
        return compose::readClientContext(f.window->workspace()->reader(), client)
            .value_or(compose::ClientContext());
    }

    static QStringList names(const ShellFixture &f, const QUuid &client)
    {
        QStringList names;
        for (const compose::ComposeAccount &account : context(f, client).accounts)
            names.append(toText(account.platform) + u' ' + account.username);
        return names;
    }

    static void edit(const ShellFixture &f, const QUuid &client)
    {
        f.window->setScope({ client });
        QVERIFY(f.window->commands().run(u"client.edit"_s));
        QTRY_VERIFY(dialog(f, u"editClient"_s));
    }

    // With the keys alone: the network's first letters, Tab, the name.
    static void addAccount(widgets::Dialog *d, const QString &network, const QString &name)
    {
        turnTo(d, u"Accounts"_s);
        press(d, u"addAccount"_s);
        QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), network);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), name);
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void addsANewClientWithItsAccounts()
    {
        ShellFixture f;
        f.window->runCommand(u"client.new"_s);
        auto *d = dialog(f, u"newClient"_s);
        QTest::keyClicks(d->findChild<QLineEdit *>(u"clientName"_s), u"Casa Verano"_s);
        addAccount(d, u"Pint"_s, u"@casaverano"_s);
        addAccount(d, u"Insta"_s, u"https://www.instagram.com/casa.verano/"_s);
        press(d, u"addClient"_s);
        QTRY_COMPARE(f.window->clients().size(), 4);
        const QUuid client = f.window->clients().last().id;
        QCOMPARE(names(f, client), (QStringList { u"pinterest casaverano"_s, u"instagram casa.verano"_s }));
        // Spelling is checked in the language of whoever added it.
        QCOMPARE(context(f, client).languages, QStringList { u"en"_s });
        const QUuid account = context(f, client).accounts.first().id;
        const auto row = f.window->workspace()->reader().row(u"accounts", account);
        QVERIFY(row && *row);
        QVERIFY((*row)->value("connection_id"_L1).isNull());
        QVERIFY((*row)->value("metadata"_L1)["placeholder"_L1].toBool());
        // One step: taken back, neither client nor accounts are left.
        f.window->runCommand(u"edit.undo"_s);
        QTRY_COMPARE(f.window->clients().size(), 3);
        QVERIFY(names(f, client).isEmpty());
    }

    void opensAClientFromItsRow()
    {
        ShellFixture f;
        auto *row =
            f.window->findChild<QAbstractButton *>(u"client."_s + f.north.toString(QUuid::WithoutBraces));
        QTest::mouseClick(f.window->windowHandle(), Qt::RightButton, Qt::NoModifier,
            row->mapTo(f.window.get(), row->rect().center()));
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = f.window->findChild<QMenu *>(u"clientMenu"_s)) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Up); // the last entry
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(dialog(f, u"editClient"_s));
        QCOMPARE(dialog(f, u"editClient"_s)->findChild<QLineEdit *>(u"clientName"_s)->text(),
            u"Northwheel Cycles"_s);
    }

    void saysWhichClientWhereSeveralAreShown()
    {
        ShellFixture f;
        QVERIFY(!f.window->commands().run(u"client.edit"_s));
        QVERIFY(!dialog(f, u"editClient"_s));
    }

    void addsRenamesAndRemovesAccounts()
    {
        ShellFixture f;
        edit(f, f.museum);
        auto *d = dialog(f, u"editClient"_s);
        addAccount(d, u"Face"_s, u"Halm & Korn"_s);
        addAccount(d, u"Blue"_s, u"halmkorn.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(
            names(f, f.museum), (QStringList { u"facebook Halm & Korn"_s, u"bluesky halmkorn.example"_s }));

        QTRY_VERIFY(!dialog(f, u"editClient"_s));
        edit(f, f.museum);
        d = dialog(f, u"editClient"_s);
        turnTo(d, u"Accounts"_s);
        QLineEdit *first = shown(d, u"accountHandle"_s).first();
        first->setFocus();
        first->selectAll();
        QTest::keyClicks(first, u"Halm und Korn"_s);
        QTest::mouseClick(d->findChildren<QToolButton *>(u"removeAccount"_s).last(), Qt::LeftButton);
        press(d, u"saveClient"_s);
        QTRY_COMPARE(names(f, f.museum), QStringList { u"facebook Halm und Korn"_s });
        f.window->runCommand(u"edit.undo"_s);
        QTRY_COMPARE(names(f, f.museum).size(), 2);
        QCOMPARE(names(f, f.museum).first(), u"facebook Halm & Korn"_s);
    }

    void keepsAnAccountThatPostsGoTo()
    {
        ShellFixture f;
        edit(f, f.halm);
        auto *d = dialog(f, u"editClient"_s);
        turnTo(d, u"Accounts"_s);
        press(d, u"removeAccount"_s);
        QCOMPARE(shown(d, u"accountHandle"_s).size(), 1);
        auto *problem = d->findChild<QLabel *>(u"accountProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"2 post"_s), qPrintable(problem->text()));
    }

    void saysWhichAccountCannotBeStored()
    {
        ShellFixture f;
        edit(f, f.museum);
        auto *d = dialog(f, u"editClient"_s);
        addAccount(d, u"X"_s, u"halmkorn"_s);
        addAccount(d, u"X"_s, u"@HalmKorn"_s);
        turnTo(d, u"Client"_s);
        press(d, u"saveClient"_s);
        QVERIFY(d->isVisible()); // it stays, on the page where it is to be put right
        QLineEdit *second = shown(d, u"accountHandle"_s).last();
        QTRY_COMPARE(QApplication::focusWidget(), second);
        QVERIFY(!second->accessibleDescription().isEmpty());
        QTest::keyClicks(second, u"2"_s);
        press(d, u"saveClient"_s);
        QTRY_COMPARE(names(f, f.museum), (QStringList { u"x halmkorn"_s, u"x HalmKorn2"_s }));
    }

    void beginsWithAnAccountWhereTheComposerLacksOne()
    {
        ShellFixture f;
        f.window->openAccounts(f.museum);
        auto *d = dialog(f, u"editClient"_s);
        QVERIFY(d);
        QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Masto"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"@lindenhof@museum.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(names(f, f.museum), QStringList { u"mastodon lindenhof@museum.example"_s });
    }

    void choosesTheLanguagesOfAClient()
    {
        ShellFixture f;
        const auto choose = [&](const QString &code) {
            edit(f, f.halm);
            auto *d = dialog(f, u"editClient"_s);
            turnTo(d, u"Words"_s);
            auto *language = d->findChild<QCheckBox *>(u"language."_s + code);
            QVERIFY2(language, "there is a dictionary of it");
            language->click();
            press(d, u"saveClient"_s);
            QTRY_VERIFY(!dialog(f, u"editClient"_s));
        };
        choose(u"fr"_s);
        QTRY_COMPARE(context(f, f.halm).languages, QStringList { u"fr"_s });
        choose(u"de"_s); // what was there before stays the first
        QTRY_COMPARE(context(f, f.halm).languages, (QStringList { u"fr"_s, u"de"_s }));
        choose(u"fr"_s);
        QTRY_COMPARE(context(f, f.halm).languages, QStringList { u"de"_s });
        f.window->runCommand(u"edit.undo"_s);
        QTRY_COMPARE(context(f, f.halm).languages, (QStringList { u"fr"_s, u"de"_s }));
    }

    void keepsTheWordsOfAClient()
    {
        ShellFixture f;
        ChangeBuilder builder(f.ids, f.clock, { u"client.edit"_s, {} });
        builder.update(u"brands"_s, f.halm,
            { { u"guidelines"_s, QJsonObject { { u"voice"_s, u"quiet"_s }, { u"more"_s, 1 } } } },
            { { u"guidelines"_s, QJsonObject() } });
        auto done = f.window->workspace()->apply(builder.build().value());
        done.waitForFinished();
        QVERIFY(done.result());

        edit(f, f.halm);
        auto *d = dialog(f, u"editClient"_s);
        turnTo(d, u"Words"_s);
        press(d, u"addWord"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"cheap"_s);
        press(d, u"addWord"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"thirty-six hours"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"36 hours"_s);
        QTest::keyClicks(d->findChild<QLineEdit *>(u"requiredWords"_s), u"Halm, Korn"_s);
        QTest::keyClicks(d->findChild<QLineEdit *>(u"requiredHashtags"_s), u"slowbread #rye"_s);
        d->findChild<QCheckBox *>(u"describePictures"_s)->click();
        press(d, u"saveClient"_s);
        QTRY_COMPARE(context(f, f.halm).guidelines.banned.size(), 2);
        const compose::Guidelines said = context(f, f.halm).guidelines;
        QCOMPARE(said.banned.first(), (compose::BannedWord { u"cheap"_s, {} }));
        QCOMPARE(said.banned.last(), (compose::BannedWord { u"thirty-six hours"_s, u"36 hours"_s }));
        QCOMPARE(said.requiredWords, (QStringList { u"Halm"_s, u"Korn"_s }));
        QCOMPARE(said.requiredHashtags, (QStringList { u"#slowbread"_s, u"#rye"_s }));
        QVERIFY(said.altText);
        const auto row = f.window->workspace()->reader().row(u"brands", f.halm);
        QCOMPARE((*row)->value("guidelines"_L1)["voice"_L1].toString(), u"quiet"_s);
        QCOMPARE((*row)->value("guidelines"_L1)["more"_L1].toInt(), 1);

        // And out again.
        QTRY_VERIFY(!dialog(f, u"editClient"_s));
        edit(f, f.halm);
        d = dialog(f, u"editClient"_s);
        turnTo(d, u"Words"_s);
        press(d, u"removeWord"_s);
        press(d, u"saveClient"_s);
        QTRY_COMPARE(context(f, f.halm).guidelines.banned.size(), 1);
    }
};

QTEST_MAIN(TestClients)
#include "tst_clients.moc"
