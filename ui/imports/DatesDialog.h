#pragma once

#include "core/base/Result.h"
#include "core/schedule/ical/DatePlan.h"
#include "ui/widgets/Dialog.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QTableView;

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class LocalStore;
}

namespace galley::widgets {
class Banner;
class TextLabel;
} // namespace galley::widgets

namespace galley::imports {

class DatesModel;

// The dates of a calendar file (.ics) on their way to become notes of a client or of all: a list to look
// over, with check marks. Nothing is changed before the main button; the import is one group, so one undo
// takes it back. Opens with Dialog::open(); closes with 1 once the notes are safely stored.
class DatesDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // All of them outlive the dialog. `client` null: for all clients.
    DatesDialog(
        store::LocalStore &store, IdSource &ids, const Clock &clock, const QUuid &client, QWidget *window);

    void setFile(const QString &path);
    void chooseFile(); // the system's file dialog

    [[nodiscard]] bool isSettled() const { return !m_path.isEmpty() && !m_working; }

Q_SIGNALS:
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeTable();
    void fillClients(const QUuid &client);
    void read();
    void takePlan(const Result<schedule::DatePlan> &plan);
    void showError(const Error &error);
    widgets::Banner *newBanner(int role, const QString &title, const QString &sentence);
    void clearBanner();
    void updateButtons();
    void runImport();

    store::LocalStore &m_store;
    IdSource &m_ids;
    const Clock &m_clock;
    QString m_path;
    int m_request = 0; // only the last one counts
    bool m_working = false;
    bool m_importing = false;
    DatesModel *m_model;
    widgets::TextLabel *m_fileName = nullptr;
    widgets::TextLabel *m_facts = nullptr;
    QComboBox *m_client = nullptr;
    QBoxLayout *m_bannerPlace = nullptr;
    widgets::Banner *m_banner = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_main = nullptr;
};

} // namespace galley::imports
