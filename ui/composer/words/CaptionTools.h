#pragma once

#include "ui/composer/words/SnippetMenu.h"

#include <memory>
#include <optional>

class QPlainTextEdit;
class QToolButton;

namespace galley::compose {
class RecentEmoji;
}

namespace galley::composer {

// What helps to write, below a text: emoji, hashtag sets and snippets. They go in at the cursor, in place of
// what is selected, as steps of the text's own undo.
class CaptionTools final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionTools(QPlainTextEdit *edit, QWidget *parent = nullptr); // the text outlives this

    // Nothing: there is no post. `recent` outlives what is shown.
    void setShelf(const std::optional<SnippetShelf> &shelf, compose::RecentEmoji *recent);
    void setThreads(bool can); // whether parts may follow the text
    void nameAfter(const QString &text); // where there are several: "Part 2 of 3"
    void openEmoji();
    void openSnippets();
    void retranslate();

    [[nodiscard]] bool canWrite() const;

Q_SIGNALS:
    void refused(const galley::Error &error);
    void partRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void insert(const QString &words);
    void refresh();

    QPlainTextEdit *m_edit;
    QString m_after;
    std::unique_ptr<SnippetShelf> m_shelf;
    compose::RecentEmoji *m_recent = nullptr;
    QToolButton *m_emoji;
    QToolButton *m_snippets;
    QToolButton *m_part;
};

} // namespace galley::composer
