#pragma once

#include "core/compose/ClientSheet.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::shell {

// The accounts of a client, one a row: network and name. They can be planned for before they are connected.
class AccountRows final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountRows(const QList<compose::SheetAccount> &accounts, QWidget *parent = nullptr);

    void add(); // an empty row, with the focus in it
    [[nodiscard]] bool check(); // says what is wrong beside the first row that cannot be stored
    void focusProblem();
    [[nodiscard]] QList<compose::SheetAccount> accounts() const; // rows that name nobody are left out

private:
    struct Row
    {
        compose::SheetAccount account;
        QWidget *box;
        QComboBox *network; // null: it is decided
        QLineEdit *handle;
        QToolButton *remove;
        widgets::TextLabel *problem;
    };

    Row &append(const compose::SheetAccount &account);
    void take(const QWidget *box);
    void name(Row &row) const;
    void complain(const Row &row, const QString &reason);
    [[nodiscard]] static Platform platformOf(const Row &row);
    [[nodiscard]] Platform nextNetwork() const; // that the client is not on yet
    void showHint();

    QList<Row> m_rows;
    widgets::TextLabel *m_hint;
    QBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace galley::shell
