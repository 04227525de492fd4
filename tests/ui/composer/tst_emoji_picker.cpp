#include "tests/ui/composer/WordsFixture.h"
#include "ui/composer/words/EmojiModel.h"
#include "ui/composer/words/EmojiPicker.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

class TestEmojiPicker : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::WordsFixture> m_desk;
    std::unique_ptr<compose::RecentEmoji> m_recent;
    QPointer<EmojiPicker> m_picker;

    void open()
    {
        m_picker = new EmojiPicker(*m_recent, m_desk->window.get());
        m_picker->openAt(QRect(80, 300, 24, 24));
        QTRY_VERIFY(search()->hasFocus());
    }

    QLineEdit *search() { return m_picker->findChild<QLineEdit *>(u"emojiSearch"_s); }

    QListView *grid() { return m_picker->findChild<QListView *>(u"emojiGrid"_s); }

    QString current() { return grid()->currentIndex().data().toString(); }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void init()
    {
        m_desk = std::make_unique<tests::WordsFixture>(u"Bread"_s);
        m_recent = std::make_unique<compose::RecentEmoji>(m_desk->store.store());
    }

    void cleanup()
    {
        m_desk->window.reset();
        m_recent.reset();
        m_desk.reset();
    }

    void findsByNameAndTakesWithEnter()
    {
        open();
        QSignalSpy picked(m_picker, &EmojiPicker::picked);
        QTest::keyClicks(search(), u"brot"_s); // in the language of the program
        QCOMPARE(current(), u"🍞"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.at(0).at(0).toString(), u"🍞"_s);
        QVERIFY(m_picker && m_picker->isOpen()); // for another
        QTest::keyClick(search(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(search(), u"zzzzz"_s);
        QCOMPARE(grid()->model()->rowCount(), 0);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
    }

    void arrowsWalkFromTheField()
    {
        open();
        QTest::keyClicks(search(), u"herz"_s);
        const QAbstractItemModel *model = grid()->model();
        QVERIFY(model->rowCount() > 12);
        QTest::keyClick(search(), Qt::Key_Right);
        QCOMPARE(grid()->currentIndex().row(), 1);
        QTest::keyClick(search(), Qt::Key_Down);
        const int below = grid()->currentIndex().row();
        QVERIFY(below > 2);
        QTest::keyClick(search(), Qt::Key_Up);
        QCOMPARE(grid()->currentIndex().row(), 1);
        // What is seen below is what Down leads to.
        QCOMPARE(
            grid()->visualRect(model->index(below, 0)).left(), grid()->visualRect(model->index(1, 0)).left());
    }

    void theLastOnesComeFirst()
    {
        open();
        QTest::keyClicks(search(), u"brot"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        const QPointer<EmojiPicker> first = m_picker;
        m_picker->close();
        QTRY_VERIFY(!first);
        open();
        QCOMPARE(grid()->model()->rowCount(), 1);
        QCOMPARE(current(), u"🍞"_s);
    }

    void aSkinToneIsKept()
    {
        open();
        auto *tone = m_picker->findChild<QComboBox *>(u"emojiTone"_s);
        tone->setFocus();
        QTest::keyClick(tone, Qt::Key_End);
        QTest::keyClicks(search(), u"erhobene hand"_s);
        QCOMPARE(current(), u"🤚🏿"_s);
        QSignalSpy picked(m_picker, &EmojiPicker::picked);
        QTest::mouseClick(
            grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(grid()->currentIndex()).center());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.at(0).at(0).toString(), u"🤚🏿"_s);
        m_picker->close();
        open();
        QCOMPARE(current(), u"🤚🏿"_s);
    }

    void screenReadersHearNames()
    {
        open();
        QTest::keyClicks(search(), u"brot"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(grid());
        QCOMPARE(list->text(QAccessible::Name), u"Emoji"_s);
        QVERIFY(list->childCount() > 0);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Brot"_s);
    }

    void theModelTellsWhatItDoes()
    {
        EmojiModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto &table = compose::EmojiTable::in(u"en"_s);
        model.show(table.search(u"heart"_s));
        model.show(table.search(u"bread"_s));
        model.setTone(compose::SkinTone::Light);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void escapeClosesAndTheFocusComesBack()
    {
        auto *field = new QLineEdit(m_desk->window.get());
        field->show();
        field->setFocus();
        open();
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_VERIFY(!m_picker);
        QVERIFY(field->hasFocus());
    }
};

QTEST_MAIN(TestEmojiPicker)
#include "tst_emoji_picker.moc"
