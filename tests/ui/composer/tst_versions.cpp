#include "core/compose/Errors.h"
#include "tests/ui/composer/WordsFixture.h"
#include "ui/composer/words/DiffView.h"
#include "ui/composer/words/VersionsDialog.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using compose::TextField;

class TestVersions : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::WordsFixture> m_desk;
    QPointer<VersionsDialog> m_dialog;

    void open()
    {
        const auto versions = compose::readVersions(m_desk->store.reader(), m_desk->post);
        QVERIFY(versions);
        m_dialog = new VersionsDialog(*m_desk->document, *versions, u"Europe/Berlin"_s, m_desk->window.get());
        m_dialog->open();
    }

    QListWidget *list() { return m_dialog->findChild<QListWidget *>(u"versions"_s); }

    DiffView *diff() { return m_dialog->findChild<DiffView *>(u"diff"_s); }

    // The words in the diff that are written as `is` says.
    QStringList marked(bool (QTextCharFormat::*is)() const)
    {
        QStringList words;
        for (QTextBlock block = diff()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if ((it.fragment().charFormat().*is)())
                    words.append(it.fragment().text().trimmed());
            }
        }
        return words;
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init() { m_desk = std::make_unique<tests::WordsFixture>(u"Slow bread is better"_s); }

    void cleanup() { m_desk.reset(); }

    void showsWhoWhenAndWhatHasChangedSince()
    {
        m_desk->write(u"Slow rye bread is better"_s);
        m_desk->write(u"Rye bread is good"_s);
        open();
        QCOMPARE(list()->count(), 2);
        QVERIFY2(
            list()->item(1)->text().contains(u"20 Oct 2026, 11:24"_s), qPrintable(list()->item(1)->text()));
        QVERIFY(list()->item(1)->text().contains(u"Ada Okafor"_s));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(marked(&QTextCharFormat::fontStrikeOut), (QStringList { u"Slow"_s, u"better"_s }));
        QCOMPARE(marked(&QTextCharFormat::fontUnderline), (QStringList { u"Rye"_s, u"good"_s }));
        QVERIFY(diff()->accessibleDescription().contains(u"removed: better"_s));
    }

    void leavesOutATitleThatNobodyWrote()
    {
        m_desk->write({}, { TextField::Kind::Title });
        m_desk->write(u"Rye bread is good"_s);
        m_desk->write(u"Rye bread is best"_s);
        open();
        for (int row = 0; row < 2; ++row) {
            list()->setCurrentRow(row);
            QVERIFY2(!diff()->toPlainText().contains(u"Title"_s), qPrintable(diff()->toPlainText()));
        }
        list()->setCurrentRow(2); // somebody wrote that one
        QVERIFY(diff()->toPlainText().contains(u"Hello"_s));
        list()->setCurrentRow(1);
        QTest::mouseClick(m_dialog->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        QCOMPARE(m_desk->document->text({}), u"Slow bread is better"_s);
        QVERIFY(m_desk->document->text({ TextField::Kind::Title }).isEmpty());
    }

    void restoringIsOneStepOfUndo()
    {
        m_desk->write(u"Rye bread is good"_s);
        m_desk->write(u"Bye"_s, { TextField::Kind::Title });
        open();
        QSignalSpy restored(m_dialog, &VersionsDialog::restored);
        QTest::keyClick(list(), Qt::Key_End);
        QTest::mouseClick(m_dialog->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(m_desk->document->text({}), u"Slow bread is better"_s);
        QCOMPARE(m_desk->document->text({ TextField::Kind::Title }), u"Hello"_s);
        m_desk->flush();
        QVERIFY(m_desk->store.undo());
        QTRY_COMPARE(m_desk->document->text({}), u"Rye bread is good"_s);
        QCOMPARE(m_desk->document->text({ TextField::Kind::Title }), u"Bye"_s);
    }

    void restoresByKeysAlone()
    {
        m_desk->write(u"Rye bread is good"_s);
        m_desk->write(u"Rye bread is best"_s);
        open();
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);
        QPushButton *restore = m_dialog->findChildren<QPushButton *>().constLast();
        for (int i = 0; i < 6 && !restore->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(restore->hasFocus());
        QTest::keyClick(restore, Qt::Key_Space);
        QCOMPARE(m_desk->document->text({}), u"Slow bread is better"_s);
    }

    void closesWhenItsPostIsNotOpenAnyMore()
    {
        m_desk->write(u"Other words"_s);
        open();
        QTest::keyClick(list(), Qt::Key_Down);
        m_desk->autosave.reset();
        m_desk->document.reset();
        QTRY_VERIFY(!m_dialog);
    }

    void closingChangesNothing()
    {
        m_desk->write(u"Rye bread is good"_s);
        open();
        QSignalSpy restored(m_dialog, &VersionsDialog::restored);
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(restored.count(), 0);
        QCOMPARE(m_desk->document->text({}), u"Rye bread is good"_s);
    }

    void aPostThatIsOutSaysWhyItStays()
    {
        m_desk->write(u"Rye bread is good"_s);
        const auto row = m_desk->store.row(u"posts"_s, m_desk->post);
        ChangeBuilder builder(m_desk->store.ids, m_desk->store.clock, { u"post.status"_s, {} });
        builder.update(u"posts"_s, m_desk->post, { { u"content_state"_s, u"in_review"_s } },
            { { u"content_state"_s, row.value(u"content_state"_s) } });
        QVERIFY(m_desk->store.apply(builder.build()));
        QTRY_VERIFY(m_desk->document->access() != compose::Access::Open);
        open();
        QSignalSpy refused(m_dialog, &VersionsDialog::refused);
        QTest::mouseClick(m_dialog->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>().code, compose::errors::kApproved);
        QCOMPARE(m_desk->document->text({}), u"Rye bread is good"_s);
    }

    void aPostWithoutHistorySaysSo()
    {
        open();
        QVERIFY(!list());
        QVERIFY(m_dialog->accessibleDescription().contains(u"Nothing was changed yet"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
    }
};

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
