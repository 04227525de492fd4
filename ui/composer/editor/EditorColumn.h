#pragma once

#include "core/base/TextBreaks.h"
#include "core/compose/EditorPlaces.h"
#include "core/compose/ProofNotes.h"

#include <QScrollArea>

class QPushButton;

namespace galley::widgets {
class Banner;
class TextLabel;
} // namespace galley::widgets

namespace galley::composer {

class AccountChips;
class CaptionCard;
class CaptionEdit;
class CaptionTools;
class KeptNote;
class MediaStrip;
class MeterGrid;
class NotesBrief;
class NotesList;
class Session;
class TargetSettings;
class TargetTabs;
class ThreadParts;
class WritingAids;
struct GivenPicture;

// The column in which a post is written: tabs, accounts, text, meters, pictures, what else the network wants
// to know, and the notes.
class EditorColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorColumn(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none

    [[nodiscard]] QUuid target() const { return m_target; } // null: the base text

    void setTarget(const QUuid &target);

    [[nodiscard]] CaptionCard *caption() const { return m_caption; }

    [[nodiscard]] MediaStrip *media() const { return m_media; }

    [[nodiscard]] NotesList *notes() const { return m_notes; }

    void focusText();
    // The field that has steps of its own since the last of the store's; null: none has.
    [[nodiscard]] CaptionEdit *withSteps(bool redo) const;
    [[nodiscard]] bool canThread() const;
    // For the text in which the focus is, else for the caption.
    [[nodiscard]] CaptionTools *tools() const;
    void splitHere(); // at the cursor; else a part behind the last
    // What is selected in the text with the focus, else in the caption (UTF-16), and which text that is.
    [[nodiscard]] TextRange selection(compose::TextField &field) const;
    void showWords(const compose::TextField &field, const TextRange &words);
    [[nodiscard]] CaptionEdit *textOfPart(const QUuid &part) const; // null: it is not shown
    [[nodiscard]] compose::EditorPlace place() const;
    void goTo(const compose::EditorPlace &place); // the focus stays
    void visit(const compose::ProofNote &note);
    void fix(const compose::ProofNote &note);
    void retranslate();

Q_SIGNALS:
    void targetChosen(const QUuid &target);
    void refused(const galley::Error &error);
    void copyRequested(); // the post is out: a copy of it can be written
    void timeMeant(); // a note leads to the time
    void linkMeant();
    void accountMeant(); // one that the client does not have yet
    void titleMeant();
    void takeBackMeant(bool redo); // by the keys for it
    void partFilesGiven(const QStringList &files, const QUuid &part);
    void jpegsMeant(); // of all pictures that a note offers it for
    void partPictureGiven(const galley::composer::GivenPicture &picture, const QUuid &part);

private:
    void watch();
    [[nodiscard]] QList<CaptionEdit *> edits() const;
    void refreshOwn();
    void refreshParts();
    void refreshAccess();
    void reattach();

    Session *m_session = nullptr;
    QUuid m_target;
    WritingAids *m_aids;
    TargetTabs *m_tabs;
    QScrollArea *m_scroll;
    widgets::Banner *m_access;
    QPushButton *m_accessButton;
    KeptNote *m_kept;
    AccountChips *m_accounts;
    QWidget *m_own;
    widgets::TextLabel *m_ownText;
    QPushButton *m_attach;
    CaptionCard *m_caption;
    ThreadParts *m_parts;
    MeterGrid *m_meters;
    MediaStrip *m_media;
    TargetSettings *m_settings;
    NotesList *m_notes;
    NotesBrief *m_brief;
};

} // namespace galley::composer
