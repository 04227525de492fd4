#pragma once

#include <QSyntaxHighlighter>

namespace galley::composer {

// Colours a text while it is written: hashtags, mentions and links; what is too much for the account; and a
// wavy line under what a note is about.
class CaptionHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    struct Mark
    {
        qsizetype start = 0, end = 0; // UTF-16 in the whole text
        bool isError = false;

        bool operator==(const Mark &) const = default;
    };

    explicit CaptionHighlighter(QTextDocument *document);

    // `overflowAt` −1: nothing is too much.
    void setMarks(const QList<Mark> &marks, qsizetype overflowAt);

protected:
    void highlightBlock(const QString &text) override;

private:
    // What of the marks lies in a paragraph, counted from its start.
    struct Part
    {
        QList<Mark> marks;
        qsizetype overflowAt = -1;

        bool operator==(const Part &) const = default;
    };
    class Drawn; // the part that a paragraph shows, wherever it moves

    [[nodiscard]] Part partIn(const QTextBlock &paragraph) const;
    void merge(qsizetype start, qsizetype end, const QTextCharFormat &format);

    QList<Mark> m_marks;
    qsizetype m_overflowAt = -1;
};

} // namespace galley::composer
