#include "tests/ui/composer/WordsFixture.h"
#include "ui/composer/words/SnippetDialog.h"
#include "ui/composer/words/SnippetMenu.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using compose::Snippet;

class TestSnippetMenu : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::WordsFixture> m_desk;
    std::unique_ptr<SnippetMenu> m_menu;

    SnippetShelf shelf()
    {
        return { m_desk->store.store(), m_desk->store.ids, m_desk->store.clock, m_desk->brand };
    }

    void add(const QUuid &brand, Snippet::Kind kind, const QString &name, const QString &body)
    {
        QVERIFY(m_desk->store.apply(
            compose::addSnippet(m_desk->store.ids, m_desk->store.clock, { {}, brand, kind, name, body })));
    }

    QList<Snippet> stored()
    {
        return compose::readSnippets(m_desk->store.reader(), m_desk->brand).value_or(QList<Snippet>());
    }

    void open() { m_menu->popup(m_desk->window->mapToGlobal(QPoint(100, 100))); }

    QAction *entry(const QString &text)
    {
        for (QAction *action : m_menu->actions()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    }

    SnippetDialog *openDialog(const QString &text)
    {
        m_menu->setPlace(text, 0, text.size());
        open();
        auto *save = m_menu->findChild<QAction *>(u"saveSnippet"_s);
        QTest::mouseClick(m_menu.get(), Qt::LeftButton, {}, m_menu->actionGeometry(save).center());
        auto *dialog = m_desk->window->findChild<SnippetDialog *>();
        return dialog;
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init()
    {
        m_desk = std::make_unique<tests::WordsFixture>(u"Fresh bread"_s);
        m_menu = std::make_unique<SnippetMenu>(shelf(), m_desk->window.get());
    }

    void cleanup()
    {
        m_menu.reset();
        m_desk.reset();
    }

    void writesWhatIsMissingAtTheCursor()
    {
        add(m_desk->brand, Snippet::Kind::Hashtags, u"Bread & rye"_s, u"#bread #rye #slow"_s);
        add({}, Snippet::Kind::Text, u"Address"_s, u"Dorfstraße 14"_s);
        const QString text = u"Fresh #rye"_s;
        m_menu->setPlace(text, text.size(), text.size());
        open();
        QSignalSpy asked(m_menu.get(), &SnippetMenu::insertRequested);
        QAction *set = entry(u"Bread && rye"_s);
        QVERIFY(set);
        QCOMPARE(set->toolTip(), u"#bread #rye #slow"_s);
        QVERIFY(entry(u"Address (all clients)"_s));
        m_menu->setActiveAction(set);
        QTest::keyClick(m_menu.get(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u" #bread #slow"_s);
    }

    void aSetThatIsThereAlreadySaysSo()
    {
        add(m_desk->brand, Snippet::Kind::Hashtags, u"Bread"_s, u"#bread #rye"_s);
        m_menu->setPlace(u"#RYE #bread"_s, 0, 0);
        open();
        QVERIFY(entry(u"all there already"_s));
        QVERIFY(!entry(u"all there already"_s)->isEnabled());
        m_menu->hide();
        m_menu->setPlace(u"#RYE #bread"_s, 0, 11); // what is selected makes way
        open();
        QVERIFY(!entry(u"all there already"_s));
    }

    void savesTheSelection()
    {
        QPointer<SnippetDialog> dialog = openDialog(u"#bread #rye"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"snippetName"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Bread"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().constFirst().kind, Snippet::Kind::Hashtags);
        QCOMPARE(stored().constFirst().brand, m_desk->brand);
    }

    void aNameThatIsTakenKeepsTheDialogOpen()
    {
        add({}, Snippet::Kind::Text, u"Address"_s, u"Dorfstraße 14"_s);
        QPointer<SnippetDialog> dialog = openDialog(u"Other words"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"snippetName"_s);
        QTest::keyClicks(name, u"Address"_s);
        dialog->findChild<QCheckBox *>(u"snippetForAll"_s)->setFocus();
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"snippetForAll"_s), Qt::Key_Space);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!name->toolTip().isEmpty());
        QVERIFY(dialog);
        QCOMPARE(stored().size(), 1);
        QTest::keyClicks(name, u" 2"_s);
        QVERIFY(name->toolTip().isEmpty());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(stored().size(), 2);
        QVERIFY(stored().constLast().brand.isNull());
    }

    void renames()
    {
        add(m_desk->brand, Snippet::Kind::Hashtags, u"Bread"_s, u"#bread #rye"_s);
        add(m_desk->brand, Snippet::Kind::Text, u"Taken"_s, u"words"_s);
        open();
        auto *names = m_menu->findChild<QMenu *>(u"renameSnippet"_s);
        QVERIFY(names);
        QCOMPARE(names->actions().size(), 2);
        names->actions().constFirst()->trigger();
        QPointer<SnippetDialog> dialog = m_desk->window->findChild<SnippetDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"snippetName"_s);
        QCOMPARE(name->text(), u"Bread"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Taken"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog->isVisible());
        name->selectAll();
        QTest::keyClicks(name, u"Rye"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().constFirst().name, u"Rye"_s);
        QCOMPARE(stored().constFirst().body, u"#bread #rye"_s);
    }

    void removesAndUndoBringsBack()
    {
        add(m_desk->brand, Snippet::Kind::Text, u"Address"_s, u"Dorfstraße 14"_s);
        open();
        auto *removal = m_menu->findChild<QMenu *>(u"removeSnippet"_s);
        removal->actions().constFirst()->trigger();
        QTRY_VERIFY(stored().isEmpty());
        QVERIFY(m_desk->store.undo());
        QCOMPARE(stored().size(), 1);
        m_menu->hide();
        open();
        QVERIFY(entry(u"Address"_s));
    }

    void anEmptyShelfSaysHowToFillIt()
    {
        m_menu->setPlace(u"Bread"_s, 2, 2);
        open();
        QVERIFY(entry(u"Select words"_s));
        QVERIFY(!m_menu->findChild<QAction *>(u"saveSnippet"_s)->isEnabled());
        QVERIFY(!m_menu->findChild<QMenu *>(u"removeSnippet"_s));
    }
};

QTEST_MAIN(TestSnippetMenu)
#include "tst_snippet_menu.moc"
