#pragma once

#include "core/compose/PostDocument.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace galley::compose {
struct ProofNote;
}

namespace galley::composer {

class CaptionEdit;
class CaptionTools;
struct GivenPicture;
class Session;
class ThreadPart;
class WritingAids;

// The parts that follow the caption where a network has threads. On the tab of an account that shares the
// post's text, whatever is changed here gives the account its own first, as typing in its caption does.
class ThreadParts final : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadParts(WritingAids &aids, QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setTarget(const QUuid &target); // null: the base text
    void refresh(); // which there are, their texts, pictures
    void refreshMarks(); // how long they are
    void retranslate();

    // Whether there can be parts here: of the account that is shown, or of any.
    [[nodiscard]] bool canThread() const;

    [[nodiscard]] bool hasParts() const { return !m_parts.isEmpty(); }

    // Of the part with the focus; null: none has it.
    [[nodiscard]] CaptionTools *focusedTools() const;
    [[nodiscard]] CaptionEdit *focusedText(compose::TextField &field) const;
    [[nodiscard]] QList<CaptionEdit *> edits() const;
    [[nodiscard]] CaptionEdit *editOf(const QUuid &part) const; // null: it is not shown

    void add(); // behind the last
    // Where the focus is in a part, what stands behind the cursor becomes the next. False: it is not.
    bool splitFocused();
    // The caption's, cut at `at`.
    void splitCaption(const compose::TextField &caption, qsizetype at);
    void reveal(const QUuid &part, qsizetype start, qsizetype end);

Q_SIGNALS:
    void refused(const galley::Error &error);
    void captionMeant(qsizetype cursor); // a part was joined to it
    void filesGiven(const QStringList &files, const QUuid &part);
    void pictureGiven(const galley::composer::GivenPicture &picture, const QUuid &part);
    void takeBackMeant(bool redo);

private:
    [[nodiscard]] const compose::Target *target() const;
    [[nodiscard]] QList<compose::Part> shownParts() const;
    [[nodiscard]] ThreadPart *focused() const;
    [[nodiscard]] ThreadPart *partOf(const QUuid &id) const;
    ThreadPart *makePart();
    // The part that may be changed for `shown`; null where it is gone.
    [[nodiscard]] QUuid own(const QUuid &shown);
    void take(ThreadPart *part, const QString &text);
    void merge(const QUuid &part);
    void move(const QUuid &part, int by);
    void remove(const QUuid &part);
    void focusPart(const QUuid &part, qsizetype cursor = 0);
    bool say(const Result<void> &result);

    WritingAids &m_aids;
    Session *m_session = nullptr;
    QUuid m_target;
    QUuid m_owner; // of the parts that are shown
    ThreadPart *m_written = nullptr; // what is typed there comes in just now
    QBoxLayout *m_column;
    QPushButton *m_add;
    QList<ThreadPart *> m_parts;
};

} // namespace galley::composer
