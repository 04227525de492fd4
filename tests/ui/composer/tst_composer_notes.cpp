// The list of notes: what says the same of several pictures is one line with one button.
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/NoteGroups.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/editor/NotesList.h"
#include "ui/composer/media/FailureList.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::buttonSaying;
using test::ComposerFixture;
using test::drop;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const char *format)
{
    QImage image(1200, 1200, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(int(qHash(name) % 360), 160, 150));
    const QString path = folder.filePath(name);
    return image.save(path, format) ? path : QString();
}

// Without the marks around names.
QStringList lines(ComposerFixture &f)
{
    QStringList said;
    for (const NoteRow *row : f.page->findChildren<NoteRow *>()) {
        if (row->isVisible())
            said.append(row->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return said;
}

qsizetype linesWith(ComposerFixture &f, const QString &words)
{
    return lines(f).filter(words).size();
}

} // namespace

class TestComposerNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void saysNumbersAsPeopleDo_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("said");
        QTest::newRow("two") << QList { 1, 2 } << u"1 and 2"_s;
        QTest::newRow("run") << QList { 1, 2, 3 } << u"1–3"_s;
        QTest::newRow("run and one") << QList { 1, 2, 3, 5 } << u"1–3 and 5"_s;
        QTest::newRow("all kinds") << QList { 1, 3, 4, 7, 8, 9, 100 } << u"1, 3, 4, 7–9, and 100"_s;
    }

    void saysNumbersAsPeopleDo()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(QString, said);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(numbersText(numbers), said);
        QLocale::setDefault(QLocale::c());
    }

    void saysTheSameOfSeveralPicturesOnce()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page,
            { write(folder, u"a.png"_s, "PNG"), write(folder, u"b.png"_s, "PNG"),
                write(folder, u"c.png"_s, "PNG"), write(folder, u"d.jpg"_s, "JPEG"),
                write(folder, u"e.png"_s, "PNG") });
        QTRY_COMPARE(f.document().content().media.size(), 5);
        QTRY_COMPARE(linesWith(f, u"the format of"_s), 1);
        QTRY_COMPARE(linesWith(f, u"Instagram does not take the format of pictures 1–3"_s), 1);
        // Of one picture its name says more.
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.document().removeMedia(f.document().content().media.first().id));
        QTRY_COMPARE(linesWith(f, u"Instagram does not take the format of e.png"_s), 1);
        QVERIFY(buttonSaying(f.page, u"Make a JPEG of it"_s));
    }

    // The shared text is one place for all; a text of one's own says whose it is.
    void namesAHouseWordOncePerText()
    {
        ComposerFixture f;
        ChangeBuilder change(f.workspace.ids, f.workspace.clock, Label { u"client.edit"_s, {} });
        change.update(u"brands"_s, f.client,
            { { u"guidelines"_s,
                QJsonObject { { u"banned"_s,
                    QJsonArray { QJsonObject { { u"word"_s, u"cheap"_s }, { u"use"_s, u"good"_s } } } } } } },
            { { u"guidelines"_s, f.workspace.value(u"brands"_s, f.client, u"guidelines"_s) } });
        QVERIFY(f.workspace.apply(*change.build()));
        f.page->openPost(f.post); // for Instagram and X
        QTest::keyClicks(f.caption(), u" cheap bread"_s);
        QTRY_COMPARE(linesWith(f, u"writes good, not cheap"_s), 1);
        QVERIFY(f.document().detachText(f.target(Platform::X)->id));
        QTRY_COMPARE(linesWith(f, u"writes good, not cheap"_s), 2);
        QCOMPARE(linesWith(f, u"writes good, not cheap (X)"_s), 1);
    }

    // As in the tab of the account: the same ground under what is too much, and how much that is.
    void marksWhatIsTooMuchInTheBaseText()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const auto markedFrom = [&] {
            const QTextBlock block = f.caption()->document()->firstBlock();
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.background().color() == theme::tk().rejected.tint)
                    return block.position() + range.start;
            }
            return -1;
        };
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), QString(275, u'a'));
        QTRY_COMPARE(f.document().content().body.size(), 275);
        QCOMPARE(markedFrom(), -1);
        QTest::keyClicks(f.caption(), u"bbbbbbbbbb"_s);
        QTRY_COMPARE(markedFrom(), 280);
        auto *count = f.child<QLabel>(u"captionCount"_s);
        QVERIFY(count);
        QVERIFY2(count->text().contains(u"285 of 280 for X"_s), qPrintable(count->text()));
        // Instagram takes it: nothing is too much there.
        f.run(u"composer.account1"_s);
        QTRY_COMPARE(markedFrom(), -1);
        f.run(u"composer.account2"_s);
        QTRY_COMPARE(markedFrom(), 280);
        // With a text of its own X no longer holds the base text.
        f.run(u"composer.base"_s);
        QVERIFY(f.document().detachText(f.target(Platform::X)->id));
        QTRY_COMPARE(markedFrom(), -1);
    }

    void showsReasonsInFull()
    {
        const QString reason = u" is not a picture, clip or sound that Galley knows."_s;
        const QStringList lines { u"a.txt"_s + reason,
            u"Spring campaign, second round, with the changes of Tuesday (final)"_s + reason,
            QString(180, u'w') + u".psd"_s + reason };
        FailureList list(lines, lines);
        for (const int width : { 600, 320 }) {
            list.resize(width, 400);
            list.show();
            QVERIFY(QTest::qWaitForWindowExposed(&list));
            const QFontMetrics metrics(theme::font(theme::Type::Small));
            for (int row = 0; row < lines.size(); ++row) {
                const QRect place = list.visualRect(list.model()->index(row, 0));
                QVERIFY(place.width() <= list.viewport()->width());
                const QRect needed = metrics.boundingRect(
                    QRect(0, 0, place.width() - 20, 10'000), Qt::TextWrapAnywhere, lines[row]);
                const int count = (needed.height() + metrics.lineSpacing() - 1) / metrics.lineSpacing();
                QTRY_VERIFY(list.visualRect(list.model()->index(row, 0)).height()
                    >= count * theme::lineHeight(theme::Type::Small));
            }
        }
    }

    void numbersAHundredPicturesInFull()
    {
        ComposerFixture f;
        MediaTile tile(*f.thumbs, f.page);
        const auto badgeWidth = [&](int number) {
            TileLook look;
            look.number = number;
            tile.setLook(look);
            const QImage seen = tile.grab().toImage();
            const QColor ground = seen.pixelColor(14, 7);
            int width = 0;
            for (int x = 5; x < seen.width() && seen.pixelColor(x + 4, 7) == ground; ++x)
                ++width;
            return width;
        };
        const QFontMetrics metrics(theme::tabular(theme::Type::Micro));
        QVERIFY(badgeWidth(100) >= metrics.horizontalAdvance(u"100"_s) - 8);
        QVERIFY(badgeWidth(100) > badgeWidth(9));
    }

    void goesThroughPicturesWithoutAltText()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        ChangeBuilder change(f.workspace.ids, f.workspace.clock, Label { u"client.edit"_s, {} });
        const QJsonValue before = f.workspace.value(u"brands"_s, f.client, u"guidelines"_s);
        change.update(u"brands"_s, f.client, { { u"guidelines"_s, QJsonObject { { u"alt_text"_s, true } } } },
            { { u"guidelines"_s, before } });
        QVERIFY(f.workspace.apply(*change.build()));
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page,
            { write(folder, u"a.jpg"_s, "JPEG"), write(folder, u"b.jpg"_s, "JPEG"),
                write(folder, u"c.jpg"_s, "JPEG") });
        QTRY_COMPARE(linesWith(f, u"Pictures 1–3 have no alt text"_s), 1);
        // Pictures of the account's own are the same ones to whoever reads the list.
        QVERIFY(f.document().detachMedia(f.document().content().targets.first().id));
        QTRY_COMPARE(linesWith(f, u"no alt text"_s), 1);
        QVERIFY(f.document().attachMedia(f.document().content().targets.first().id));
        QTRY_COMPARE(linesWith(f, u"no alt text"_s), 1);
        QTest::mouseClick(buttonSaying(f.page, u"Describe them"_s), Qt::LeftButton);
        auto *alt = f.window.findChild<QPlainTextEdit *>(u"altTextEdit"_s);
        QVERIFY(alt);
        QTest::keyClicks(alt, u"A loaf"_s);
        QTRY_COMPARE(f.document().content().media.first().altText, u"A loaf"_s);
        const QString left = u"Pictures %1 have no alt text"_s.arg(numbersText({ 2, 3 }));
        QTRY_VERIFY2(linesWith(f, left) == 1, qPrintable(lines(f).join(u'\n')));
    }
};

QTEST_MAIN(TestComposerNotes)
#include "tst_composer_notes.moc"
