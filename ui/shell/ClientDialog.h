#pragma once

#include "core/compose/ClientSheet.h"
#include "ui/widgets/Dialog.h"

class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace galley::widgets {
class SegmentedControl;
class TextLabel;
class ZoneBox;
} // namespace galley::widgets

namespace galley::shell {

class AccountRows;
class WordRows;

enum class ClientPart { Client, Accounts, Words };

// A client, new or looked after: what it is called, where it is, its colour; its accounts; its words.
class ClientDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // Opened for Accounts it begins with a new row.
    ClientDialog(const compose::ClientSheet &sheet, ClientPart part, QWidget *window);

    void open();

Q_SIGNALS:
    void submitted(const galley::compose::ClientSheet &sheet);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void submit();
    void turnTo(ClientPart part);
    QWidget *buildClient();
    QWidget *buildSwatches();

    compose::ClientSheet m_sheet;
    ClientPart m_part;
    widgets::SegmentedControl *m_parts;
    QStackedWidget *m_pages;
    AccountRows *m_accounts;
    WordRows *m_words;
    QLineEdit *m_name;
    widgets::TextLabel *m_problem;
    widgets::ZoneBox *m_zone;
    widgets::TextLabel *m_zoneProblem;
    QButtonGroup *m_swatches;
};

} // namespace galley::shell
