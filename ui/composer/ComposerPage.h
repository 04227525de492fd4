#pragma once

#include "core/compose/EditorPlaces.h"
#include "core/store/queries/PostSteps.h"
#include "ui/composer/Session.h"
#include "ui/widgets/Page.h"

#include <QTimer>

class QBoxLayout;
class QTabBar;

namespace galley::composer {

class ComposerHeader;
class DetailsColumn;
class EditorColumn;
class MediaIntake;
class PreviewPane;

// A post while it is written: the editor, how it will look, and what belongs to it. In a small window the
// last two share one column. Whatever is done is stored at once; leaving asks nothing.
class ComposerPage final : public widgets::PostPage
{
    Q_OBJECT

public:
    ComposerPage(const Services &services, QWidget *parent = nullptr);
    ~ComposerPage() override;

    void openPost(const QUuid &post) override;
    void writePost(const QUuid &client, const QDate &day, const QTime &time) override;
    [[nodiscard]] QUuid post() const override;

    [[nodiscard]] Session *session() const { return m_session.get(); }

    [[nodiscard]] EditorColumn &editor() const { return *m_editor; }

    void leave();
    void leaveByKey();
    void finish(const std::function<void(const Result<void> &)> &done) override;
    [[nodiscard]] QString undoText(bool redo) const override;
    void takeBack(bool redo) override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString navText() const override;
    [[nodiscard]] QString navIcon() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    void setHost(widgets::PageHost *host) override;
    void setScope(const QList<QUuid> &clients) override;
    [[nodiscard]] QList<QUuid> selectedPosts() const override;
    void focusContent(Qt::FocusReason reason) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show(Result<std::unique_ptr<Session>> session);
    void makeDetails();
    void fillPreviews();
    void showTarget(const QUuid &target);
    void arrange();
    void showSide();
    void retranslateSide();
    void chooseFiles(const QUuid &replaced = {});
    void chooseFolder();
    void makeJpegs(); // of all pictures for which a note offers it
    void choosePictures(const QUuid &replaced = {});
    void offerSources(); // beside the place where pictures are added
    void letFinish(std::unique_ptr<MediaIntake> intake, std::unique_ptr<Session> session);
    void copyPost();
    void openMenu(QWidget *anchor);
    void showVersions();
    [[nodiscard]] bool takeBackInField(bool redo);
    void takeBackAction(bool redo);
    void nextTakeBack();
    void learnSteps();
    void showUndo();
    void placeChanged();
    void rememberPlace();
    void returnToPlace();
    void refuse(const Error &error);

    // A post that was left while files were coming into it.
    struct Finishing
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<MediaIntake> intake; // gone before its session
    };

    Services m_services;
    std::vector<Finishing> m_finishing;
    widgets::PageHost *m_host = nullptr;
    QList<QUuid> m_scope;
    compose::EditorPlaces m_places;
    QTimer m_placeDue; // is to be remembered, in case that the program ends without a word
    QUuid m_partMeant; // of the thread: where the focus is to be
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MediaIntake> m_intake;
    ComposerHeader *m_header;
    EditorColumn *m_editor;
    QWidget *m_side; // preview and details
    QBoxLayout *m_sideRow;
    QTabBar *m_sideTabs; // in a small window
    PreviewPane *m_preview = nullptr; // both made when they are first shown
    DetailsColumn *m_details = nullptr;
    bool m_isNarrow = false;
    bool m_previewsDue = false;
    store::PostSteps m_steps; // of the post in the store
    bool m_isWritten = false; // something, since it was opened or last left
    bool m_takingBack = false;
    QList<bool> m_toTakeBack; // pressed while one was still at work; true: redo
};

} // namespace galley::composer
