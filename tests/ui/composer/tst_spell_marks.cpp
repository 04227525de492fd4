#include "ui/composer/words/SpellMarks.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

class TestSpellMarks : public QObject
{
    Q_OBJECT

    compose::Spelling m_spelling;
    std::unique_ptr<QPlainTextEdit> m_edit;
    SpellMarks *m_marks = nullptr;

    QStringList marked()
    {
        QStringList words;
        for (const TextRange &word : m_marks->marked())
            words.append(m_edit->toPlainText().sliced(word.start, word.length));
        return words;
    }

    QStringList underlined()
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &one : m_edit->extraSelections())
            words.append(one.cursor.selectedText());
        return words;
    }

    QAction *suggestion(QMenu *menu, const QString &word)
    {
        for (QAction *action : menu->actions()) {
            if (action->property("suggestion").toString() == word)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init()
    {
        m_edit = std::make_unique<QPlainTextEdit>();
        m_edit->setPlainText(u"Fresh bread wihtout sugar"_s);
        m_marks = new SpellMarks(m_edit.get(), m_spelling);
        m_marks->setRules({ { u"en"_s }, {} });
        m_edit->resize(400, 200);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
        QTRY_COMPARE(marked(), QStringList { u"wihtout"_s });
    }

    void cleanup() { m_edit.reset(); }

    void underlinesWithoutTouchingTheText()
    {
        QCOMPARE(underlined(), QStringList { u"wihtout"_s });
        QCOMPARE(m_edit->extraSelections().constFirst().format.underlineStyle(), QTextCharFormat::DotLine);
        QCOMPARE(m_edit->toPlainText(), u"Fresh bread wihtout sugar"_s);
        QVERIFY(!m_edit->document()->isModified());
        QVERIFY(!m_edit->document()->isUndoAvailable());
    }

    void marksMoveAlongWhileTyping()
    {
        m_edit->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_edit.get(), u"Our "_s);
        QCOMPARE(marked(), QStringList { u"wihtout"_s }); // before any new check
        QCOMPARE(underlined(), QStringList { u"wihtout"_s });
    }

    void theWordAtHandIsLeftInPeace()
    {
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit.get(), u" teh brread"_s);
        // The check has come and gone when it has found the other one.
        QTRY_COMPARE(marked(), (QStringList { u"wihtout"_s, u"teh"_s }));
        QTest::keyClick(m_edit.get(), Qt::Key_Space);
        QTRY_COMPARE(marked(), (QStringList { u"wihtout"_s, u"teh"_s, u"brread"_s }));
    }

    void theMenuKnowsWhatCouldBeMeant()
    {
        QPointer<QMenu> menu = m_marks->menuAt(14);
        const qsizetype standard = m_edit->createStandardContextMenu()->actions().size();
        QTRY_VERIFY(suggestion(menu, u"without"_s));
        QVERIFY(menu->actions().size() > standard);
        suggestion(menu, u"without"_s)->trigger();
        QCOMPARE(m_edit->toPlainText(), u"Fresh bread without sugar"_s);
        QTRY_VERIFY(marked().isEmpty());
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"Fresh bread wihtout sugar"_s);
        delete menu;
    }

    void aWordThatChangedMeanwhileIsNotReplaced()
    {
        QPointer<QMenu> menu = m_marks->menuAt(14);
        QTRY_VERIFY(suggestion(menu, u"without"_s));
        m_edit->setPlainText(u"Something else altogether"_s);
        suggestion(menu, u"without"_s)->trigger();
        QCOMPARE(m_edit->toPlainText(), u"Something else altogether"_s);
        delete menu;
    }

    void otherWordsHaveTheUsualMenu()
    {
        const std::unique_ptr<QMenu> menu(m_marks->menuAt(2));
        const std::unique_ptr<QMenu> standard(m_edit->createStandardContextMenu());
        QCOMPARE(menu->actions().size(), standard->actions().size());
        m_edit->setReadOnly(true);
        const std::unique_ptr<QMenu> fixed(m_marks->menuAt(14));
        QVERIFY(!fixed->findChild<QAction *>(u"addWord"_s));
    }

    void aWordCanBecomeTheClients()
    {
        QSignalSpy added(m_marks, &SpellMarks::wordAdded);
        const std::unique_ptr<QMenu> menu(m_marks->menuAt(14));
        menu->findChild<QAction *>(u"addWord"_s)->trigger();
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.at(0).at(0).toString(), u"wihtout"_s);
        m_marks->setRules({ { u"en"_s }, { u"wihtout"_s } });
        QTRY_VERIFY(marked().isEmpty());
        QVERIFY(underlined().isEmpty());
    }

    void rightClickOpensIt()
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(14);
        const QPoint at = m_edit->cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_edit->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_edit->viewport(), &event);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QPointer<QWidget> menu = QApplication::activePopupWidget();
        QVERIFY(menu->findChild<QAction *>(u"addWord"_s));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!menu);
    }

    void withoutLanguagesNothingIsMarked()
    {
        m_marks->setRules({});
        QTRY_VERIFY(marked().isEmpty());
        QVERIFY(underlined().isEmpty());
    }
};

QTEST_MAIN(TestSpellMarks)
#include "tst_spell_marks.moc"
