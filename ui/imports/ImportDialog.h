#pragma once

#include "core/schedule/import/ImportChanges.h"
#include "ui/imports/PreviewRun.h"
#include "ui/widgets/Dialog.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace galley::store {
class LocalStore;
}

namespace galley::widgets {
class Banner;
class Chip;
class SegmentedControl;
class Tag;
} // namespace galley::widgets

namespace galley::imports {

class ColumnsPanel;
class ImportRun;
class PreviewModel;
class PreviewTable;

// A client's spreadsheet on its way into the calendar: drop or choose the file, see how it was read, answer
// what only a person knows, see every row with its verdict, import. Nothing is changed before the main
// button; the import is one group, so one undo takes it back. Opens with Dialog::open(); closes with 1 once
// the posts are safely stored, and the window then tells it with Undo, as after every commit.
class ImportDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // All of them outlive the dialog. `client` may be null: the first one.
    ImportDialog(store::LocalStore &store, media::MediaHelper &helper, IdSource &ids, const Clock &clock,
        const QUuid &client, QWidget *window);
    ~ImportDialog() override;

    void setFile(const QString &path);
    void setClient(const QUuid &client);
    void chooseFile(); // the system's file dialog

    // The preview is complete, every file looked into, and no answer is being worked in.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    // Not a spreadsheet is meant but dates for this client; the dialog closes. Empty: a file is to be chosen.
    void calendarMeant(const QUuid &client, const QString &file);
    void settled();
    // `leftOut`: lines of rows whose files could not be stored. `first`: a post of the first day, or null.
    void imported(int posts, const QList<int> &leftOut, const QUuid &first);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeReview();
    QWidget *makeAnswers();
    QWidget *makeAccounts();
    QWidget *makeRows();
    void fillClients(const QUuid &client);
    void leaveForCalendar(const QString &path);
    void preview(bool remembered);
    void takePreview(const PreviewPointer &preview);
    void takeVerdicts(const PreviewPointer &preview);
    void dropPreview(const Error &error);
    void showProgress(int files, int total);
    void showMaking(int rows, int total);
    void showFile(const schedule::ImportFile &file);
    void showAnswers();
    void showAccounts();
    [[nodiscard]] QList<Platform> platformsAt(int index) const; // of the box for rows without a network
    void showQuestion();
    void showRows();
    void showError(const Error &error);
    void clearBanner();
    void keepFocusFrom(const QWidget *leaving);
    void placeFocus();
    widgets::Banner *newBanner(int role, const QString &title, const QString &sentence);
    void answerColumn(int column, const schedule::ColumnChoice &choice);
    void updateButtons();
    void runImport();
    void endRun();
    void finishImport(const schedule::ImportBatch &batch);
    void saveRejected();
    void writeRejected(const QString &path);

    store::LocalStore &m_store;
    media::MediaHelper &m_helper;
    IdSource &m_ids;
    const Clock &m_clock;
    QString m_path;
    schedule::ImportChoices m_choices;
    PreviewPointer m_preview; // null before the first one, and after a file that failed
    PreviewRun *m_previewing;
    ImportRun *m_importing = nullptr; // while it runs

    PreviewModel *m_model;
    QStackedWidget *m_pages = nullptr;
    QBoxLayout *m_startBanner = nullptr;
    QBoxLayout *m_bannerPlace = nullptr;
    widgets::Banner *m_banner = nullptr;
    QLabel *m_fileName = nullptr;
    QLabel *m_fileFacts = nullptr;
    widgets::Tag *m_source = nullptr;
    QComboBox *m_client = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_missing = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_platforms = nullptr;
    QCheckBox *m_places = nullptr;
    widgets::SegmentedControl *m_state = nullptr;
    ColumnsPanel *m_columns = nullptr;
    widgets::Chip *m_problems = nullptr;
    widgets::Chip *m_skipped = nullptr;
    PreviewTable *m_table = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_main = nullptr;
};

} // namespace galley::imports
