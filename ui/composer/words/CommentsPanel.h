#pragma once

#include "core/compose/Comments.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace galley::store {
class LocalStore;
struct Commit;
} // namespace galley::store

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class CommentField;
class CommentRow;

// What colleagues say to each other about a post or about words in it; a client never sees it. What is half
// written stays until it is sent, whatever is looked at or answered in between.
class CommentsPanel final : public QWidget
{
    Q_OBJECT

public:
    // All outlive what is shown.
    struct Subject
    {
        store::LocalStore &store;
        IdSource &ids;
        const Clock &clock;
        compose::PostDocument &document;
        QString zone; // of the person, IANA
    };

    explicit CommentsPanel(QWidget *parent = nullptr);
    ~CommentsPanel() override;

    void setSubject(const std::optional<Subject> &subject);
    // The next comment is about these words (UTF-16); nothing happens where there is no word.
    void commentOn(const compose::TextField &field, qsizetype start, qsizetype end);
    void retranslate();

    [[nodiscard]] qsizetype openCount() const; // threads that are not resolved

Q_SIGNALS:
    void rangeMeant(const galley::compose::TextField &field, qsizetype start, qsizetype end);
    void refused(const galley::Error &error); // what was written is still there
    void countChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    // What the field is for: a new comment, an answer to one, or other words for one.
    struct Writing
    {
        enum class Kind { New, Reply, Edit };

        Kind kind = Kind::New;
        compose::Comment comment = {};
    };

    void read();
    void rebuild();
    void addRow(const compose::Comment &comment);
    void findPlaces();
    void keepDraft();
    void write(const Writing &writing);
    void showWriting();
    void send();
    void apply(const Result<QList<ChangeSet>> &sets, const std::function<void()> &done = {});
    [[nodiscard]] QString draftKey() const;

    std::unique_ptr<Subject> m_subject;
    QList<QMetaObject::Connection> m_watched;
    QList<compose::Comment> m_comments;
    QList<CommentRow *> m_rows;
    QHash<QString, QString> m_drafts;
    Writing m_writing;
    std::optional<compose::Anchor> m_anchor; // of a new comment
    bool m_showsResolved = false;
    QTimer m_placesDue;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_who;
    QBoxLayout *m_list;
    QPushButton *m_resolved;
    QWidget *m_about;
    widgets::TextLabel *m_aboutText;
    QToolButton *m_aboutClose;
    CommentField *m_field;
};

} // namespace galley::composer
