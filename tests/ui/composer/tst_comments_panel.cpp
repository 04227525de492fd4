#include "core/compose/Comments.h"
#include "core/compose/Errors.h"
#include "tests/ui/composer/WordsFixture.h"
#include "ui/composer/words/CommentField.h"
#include "ui/composer/words/CommentRow.h"
#include "ui/composer/words/CommentsPanel.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using compose::Comment;
using compose::TextField;

class TestCommentsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::WordsFixture> m_desk;
    CommentsPanel *m_panel = nullptr;

    CommentsPanel::Subject subject()
    {
        return { m_desk->store.store(), m_desk->store.ids, m_desk->store.clock, *m_desk->document,
            u"Europe/Berlin"_s };
    }

    CommentField *field() { return m_panel->findChild<CommentField *>(); }

    QList<Comment> stored()
    {
        return compose::readComments(m_desk->store.reader(), m_desk->post).value_or(QList<Comment>());
    }

    // Those that are seen, from top to bottom.
    QList<CommentRow *> rows()
    {
        QList<CommentRow *> rows;
        for (CommentRow *row : m_panel->findChildren<CommentRow *>()) {
            if (row->isVisible())
                rows.append(row);
        }
        m_panel->layout()->activate();
        std::ranges::stable_sort(rows, {}, [](const CommentRow *row) { return row->y(); });
        return rows;
    }

    void say(const QString &text)
    {
        const qsizetype before = stored().size();
        field()->setFocus();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(stored().size(), before + 1);
        QTRY_COMPARE(field()->toPlainText(), QString());
        m_desk->store.clock.advance(60'000);
        QTRY_VERIFY(!rows().isEmpty());
    }

    void press(QWidget *row, const QString &name)
    {
        auto *button = row->findChild<QPushButton *>(name);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init()
    {
        m_desk = std::make_unique<tests::WordsFixture>(u"Slow bread is better"_s);
        m_panel = new CommentsPanel(m_desk->window.get());
        m_panel->setSubject(subject());
        auto *layout = new QVBoxLayout(m_desk->window.get());
        layout->addWidget(m_panel);
        layout->addStretch();
        m_panel->show();
        QCoreApplication::processEvents();
    }

    void cleanup()
    {
        m_panel->setSubject({});
        m_desk.reset();
    }

    void enterSendsAndShiftEnterBeginsALine()
    {
        field()->setFocus();
        QTest::keyClicks(field(), u"Which bread?"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field(), u"Rye?"_s);
        QVERIFY(stored().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(stored().constFirst().body, u"Which bread?\nRye?"_s);
        QCOMPARE(stored().constFirst().author, m_desk->me);
        QTRY_COMPARE(rows().size(), 1);
        QTRY_VERIFY(field()->toPlainText().isEmpty());
        QCOMPARE(m_panel->openCount(), 1);
        QTest::keyClick(field(), Qt::Key_Return); // nothing is nothing
        QCOMPARE(stored().size(), 1);
    }

    void answersStandBelowWhatTheyAnswer()
    {
        say(u"First"_s);
        say(u"Second"_s);
        QTRY_COMPARE(rows().size(), 2);
        press(rows().at(0), u"reply"_s);
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->accessibleName(), u"Reply to Ada Okafor"_s);
        say(u"Third"_s);
        QTRY_COMPARE(rows().size(), 3);
        QStringList bodies;
        for (const CommentRow *row : rows())
            bodies.append(row->comment().body);
        QCOMPARE(bodies, (QStringList { u"First"_s, u"Third"_s, u"Second"_s }));
        QCOMPARE(m_panel->openCount(), 2);
        QCOMPARE(field()->accessibleName(), u"New comment, team only"_s);
    }

    void resolvedThreadsFoldAway()
    {
        QSignalSpy counted(m_panel, &CommentsPanel::countChanged);
        say(u"First"_s);
        press(rows().at(0), u"resolve"_s);
        QTRY_VERIFY(rows().isEmpty());
        QCOMPARE(m_panel->openCount(), 0);
        QVERIFY(counted.count() >= 2);
        auto *shown = m_panel->findChild<QPushButton *>(u"resolvedComments"_s);
        QTest::mouseClick(shown, Qt::LeftButton);
        QCOMPARE(rows().size(), 1);
        press(rows().at(0), u"resolve"_s); // "Open again"
        QTRY_COMPARE(m_panel->openCount(), 1);
        QVERIFY(m_desk->store.undo());
        QTRY_COMPARE(m_panel->openCount(), 0);
    }

    void aCommentOnWordsLeadsToThem()
    {
        m_panel->commentOn({}, 6, 8); // inside "bread"
        QVERIFY(field()->accessibleName().contains(u"bread"_s));
        say(u"Which?"_s);
        QSignalSpy meant(m_panel, &CommentsPanel::rangeMeant);
        auto *quote = rows().at(0)->findChild<QPushButton *>(u"quote"_s);
        QCOMPARE(quote->text(), u"“bread”"_s);
        QTest::mouseClick(quote, Qt::LeftButton);
        QCOMPARE(meant.count(), 1);
        QCOMPARE(meant.at(0).at(1).value<qsizetype>(), 5);
        QCOMPARE(meant.at(0).at(2).value<qsizetype>(), 10);
        // They move with the text, and are said to be gone when they are.
        m_desk->write(u"Really slow bread is better"_s);
        QTest::qWait(0);
        QTRY_VERIFY(([&] {
            meant.clear();
            QTest::mouseClick(quote, Qt::LeftButton);
            return meant.count() == 1 && meant.at(0).at(1).value<qsizetype>() == 12;
        }()));
        m_desk->write(u"Cake"_s);
        QTRY_VERIFY(!quote->isEnabled());
        QVERIFY(quote->text().contains(u"gone"_s));
    }

    void whatTheClientSaidIsNotShown()
    {
        ChangeBuilder builder(m_desk->store.ids, m_desk->store.clock, { u"comment.add"_s, {} });
        builder.insert(u"comments"_s, m_desk->store.ids.next(),
            { { u"brand_id"_s, idText(m_desk->brand) }, { u"subject"_s, u"post"_s },
                { u"subject_id"_s, idText(m_desk->post) }, { u"audience"_s, u"client"_s },
                { u"body"_s, u"Not like this"_s } });
        QVERIFY(m_desk->store.apply(builder.build()));
        say(u"First"_s);
        QCOMPARE(stored().size(), 2);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(m_panel->openCount(), 1);
    }

    void escapeMakesItAboutTheWholePostAgain()
    {
        m_panel->commentOn({}, 6, 8);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(field()->accessibleName(), u"New comment, team only"_s);
        say(u"All of it"_s);
        QVERIFY(!stored().constFirst().anchor);
    }

    void onesOwnCommentsChangeAndGo()
    {
        say(u"Frist"_s);
        press(rows().at(0), u"edit"_s);
        QCOMPARE(field()->toPlainText(), u"Frist"_s);
        QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field(), u"First"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(stored().constFirst().body, u"First"_s);
        QTRY_VERIFY(field()->toPlainText().isEmpty());
        QTRY_COMPARE(rows().at(0)->comment().body, u"First"_s);
        press(rows().at(0), u"remove"_s);
        QTRY_VERIFY(stored().isEmpty());
        QVERIFY(m_desk->store.undo());
        QTRY_COMPARE(stored().size(), 1);
        // Of somebody else's neither is offered.
        m_desk->store.store().setPerson(m_desk->store.ids.next());
        m_panel->setSubject(subject());
        QVERIFY(!rows().at(0)->findChild<QPushButton *>(u"edit"_s));
    }

    void whatIsHalfWrittenStays()
    {
        say(u"First"_s);
        QTest::keyClicks(field(), u"half a thought"_s);
        press(rows().at(0), u"reply"_s);
        QVERIFY(field()->toPlainText().isEmpty());
        QTest::keyClicks(field(), u"half an answer"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        press(rows().at(0), u"reply"_s);
        QCOMPARE(field()->toPlainText(), u"half an answer"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        m_panel->setSubject({});
        QVERIFY(field()->toPlainText().isEmpty());
        m_panel->setSubject(subject());
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
    }

    void whatIsRefusedIsStillThere()
    {
        QSignalSpy refused(m_panel, &CommentsPanel::refused);
        field()->setPlainText(QString(20'001, u'a'));
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>().code, compose::errors::kTextTooLarge);
        QCOMPARE(field()->toPlainText().size(), 20'001);
        QVERIFY(stored().isEmpty());
    }

    void screenReadersHearWhoSaidWhat()
    {
        say(u"First"_s);
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(rows().at(0));
        QVERIFY(row->text(QAccessible::Name).startsWith(u"Comment of Ada Okafor, Tue 20 Oct"_s));
        QCOMPARE(row->text(QAccessible::Description), u"First"_s);
        for (const auto *button : rows().at(0)->findChildren<QPushButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestCommentsPanel)
#include "tst_comments_panel.moc"
