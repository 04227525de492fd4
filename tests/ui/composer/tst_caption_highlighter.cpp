#include "ui/composer/editor/CaptionHighlighter.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <rapidcheck.h>

#include <algorithm>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

namespace {

// A text with its colours, without a window.
struct Written
{
    Written() { text.setDocumentLayout(new QPlainTextDocumentLayout(&text)); }

    explicit Written(const QString &words)
        : Written()
    {
        text.setPlainText(words);
    }

    [[nodiscard]] QList<QList<QTextLayout::FormatRange>> colours() const
    {
        QList<QList<QTextLayout::FormatRange>> all;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
            all.append(block.layout()->formats());
        return all;
    }

    QTextDocument text;
    CaptionHighlighter highlighter { &text };
};

QList<CaptionHighlighter::Mark> marksIn(qsizetype size)
{
    QList<CaptionHighlighter::Mark> marks;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        const int start = *rc::gen::inRange(0, int(size) + 1);
        marks.append({ start, *rc::gen::inRange(start, int(size) + 1), *rc::gen::arbitrary<bool>() });
    }
    return marks;
}

} // namespace

class TestCaptionHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    // However a text came to be what it is, it is coloured as one that was so from the start.
    void coloursAsIfWrittenInOneGo()
    {
        const bool held = rc::check([] {
            static const QStringList kWords { u"bread "_s, u"#rye"_s, u"\n"_s, u"@lindner "_s,
                u"https://example.com/brot"_s, u"🥖"_s, u"a\nb\nc"_s };
            Written written(u"Flour #slow\nand water\n\nhttps://example.com @salt"_s);
            const int steps = *rc::gen::inRange(1, 8);
            for (int step = 0; step < steps; ++step) {
                const int size = written.text.characterCount() - 1;
                QTextCursor cursor(&written.text);
                cursor.setPosition(*rc::gen::inRange(0, size + 1));
                if (*rc::gen::arbitrary<bool>())
                    cursor.setPosition(*rc::gen::inRange(0, size + 1), QTextCursor::KeepAnchor);
                cursor.insertText(kWords[*rc::gen::inRange(0, int(kWords.size()))]);
                if (*rc::gen::arbitrary<bool>())
                    continue; // more is typed before anything is found
                const QString text = written.text.toPlainText();
                const QList<CaptionHighlighter::Mark> marks = marksIn(text.size());
                const int overflowAt = *rc::gen::inRange(-1, int(text.size()));
                written.highlighter.setMarks(marks, overflowAt);

                Written fresh(text);
                fresh.highlighter.setMarks(marks, overflowAt);
                fresh.highlighter.rehighlight();
                RC_ASSERT(written.colours() == fresh.colours());
            }
        });
        QVERIFY(held);
    }
};

QTEST_MAIN(TestCaptionHighlighter)
#include "tst_caption_highlighter.moc"
