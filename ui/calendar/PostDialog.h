#pragma once

#include "core/base/Clock.h"
#include "core/schedule/PostDraft.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/widgets/Dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace galley::widgets {
class Meter;
}

namespace galley::calendar {

class WhenField;

// Writes or edits a post in one sheet: for whom, what, where, when. Escape keeps what was written: a new post
// as an idea, an edited one as it stands; only "Discard" throws words away.
class PostDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    enum Result { Kept = kCancelled, Save = 1, Discard = 2 };

    struct Setup
    {
        QList<store::MonthBrand> brands;
        std::function<QList<store::MonthAccount>(const QUuid &brand)> accountsOf;
        QString ownZone;
        schedule::PostDraft draft;
        bool isNew = true;
        bool approved = false; // other words will ask for approval again
    };

    PostDialog(const Clock &clock, Setup setup, QWidget *window); // the clock outlives the dialog

    void focusText();
    [[nodiscard]] schedule::PostDraft draft() const;
    [[nodiscard]] bool isWritten() const; // there is something that could be lost

private:
    void fillAccounts();
    void measure();

    const Clock &m_clock;
    Setup m_setup;
    QComboBox *m_client;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QGridLayout *m_accountRows;

    struct AccountRow
    {
        store::MonthAccount account;
        QCheckBox *box;
        widgets::Meter *meter;
    };

    QList<AccountRow> m_accounts;
    WhenField *m_when;
    QPushButton *m_save;
};

} // namespace galley::calendar
