#include "core/compose/RecentEmoji.h"
#include "tests/ui/composer/WordsFixture.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/EmojiPicker.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

class TestCaptionTools : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::WordsFixture> m_desk;
    std::unique_ptr<compose::RecentEmoji> m_recent;
    QPlainTextEdit *m_edit = nullptr;
    CaptionTools *m_tools = nullptr;

    SnippetShelf shelf()
    {
        return { m_desk->store.store(), m_desk->store.ids, m_desk->store.clock, m_desk->brand };
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init()
    {
        m_desk = std::make_unique<tests::WordsFixture>(u"Bread"_s);
        m_recent = std::make_unique<compose::RecentEmoji>(m_desk->store.store());
        auto *column = new QVBoxLayout(m_desk->window.get());
        m_edit = new QPlainTextEdit(m_desk->window.get());
        m_edit->setPlainText(u"Fresh bread"_s);
        m_tools = new CaptionTools(m_edit, m_desk->window.get());
        m_tools->setShelf(shelf(), m_recent.get());
        column->addWidget(m_edit);
        column->addWidget(m_tools);
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        QCoreApplication::processEvents();
    }

    void cleanup()
    {
        m_desk->window.reset();
        m_recent.reset();
        m_desk.reset();
    }

    void anEmojiGoesInAtTheCursor()
    {
        QTest::mouseClick(m_tools->findChild<QToolButton *>(u"emoji"_s), Qt::LeftButton);
        QPointer<EmojiPicker> picker = m_desk->window->findChild<EmojiPicker *>();
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"bread"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"Fresh bread🍞"_s);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Delete);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!picker);
        QVERIFY(m_edit->hasFocus());
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"Fresh bread"_s);
    }

    void aSetTakesThePlaceOfTheSelection()
    {
        QVERIFY(m_desk->store.apply(compose::addSnippet(m_desk->store.ids, m_desk->store.clock,
            { {}, m_desk->brand, compose::Snippet::Kind::Hashtags, u"Rye"_s, u"#rye #slow"_s })));
        m_edit->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        QTest::mouseClick(m_tools->findChild<QToolButton *>(u"snippets"_s), Qt::LeftButton);
        auto *menu = qobject_cast<SnippetMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"Fresh #rye #slow"_s);
    }

    void aTextThatStaysTakesNothing()
    {
        m_edit->setReadOnly(true);
        for (const auto *button : m_tools->findChildren<QToolButton *>()) {
            QVERIFY(!button->isEnabled());
            QVERIFY(!button->accessibleName().isEmpty());
        }
        m_tools->openSnippets();
        QVERIFY(!QApplication::activePopupWidget());
        m_edit->setReadOnly(false);
        QVERIFY(m_tools->canWrite());
        m_tools->setShelf({}, nullptr);
        QVERIFY(!m_tools->canWrite());
    }
};

QTEST_MAIN(TestCaptionTools)
#include "tst_caption_tools.moc"
