// Clients, new and looked after.
#include "core/compose/ClientSheet.h"
#include "core/store/LocalStore.h"
#include "ui/shell/ClientDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LanguageText.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

void MainWindow::newClient()
{
    compose::ClientSheet sheet;
    sheet.zone = ownZone();
    sheet.languages = { widgets::languageCode(locale()) };
    sheet.colour = theme::kClientSwatch[std::size_t(m_clients.size()) % theme::kClientSwatch.size()].name();
    auto *dialog = new ClientDialog(sheet, ClientPart::Client, this);
    connect(dialog, &ClientDialog::submitted, this, [this](const compose::ClientSheet &said) {
        NewClient client { .name = said.name, .zone = said.zone, .colour = said.colour, .position = {} };
        client.position = m_clients.isEmpty() ? QString() : m_clients.last().position;
        client.creator = m_studio.personId;
        client.guidelines = compose::toJson(said.guidelines);
        client.languages = said.languages;
        for (const compose::SheetAccount &account : said.accounts)
            client.accounts.append(account.account);
        const auto made = createClient(*m_services.ids, *m_services.clock, client);
        if (!made)
            showError(made.error());
        else
            apply(made->sets);
    });
    dialog->open();
}

void MainWindow::editClient(const QUuid &client)
{
    openClient(client, ClientPart::Client, this);
}

void MainWindow::openAccounts(const QUuid &client)
{
    openClient(client, ClientPart::Accounts, this);
}

void MainWindow::openClient(const QUuid &client, ClientPart part, QWidget *window)
{
    if (!m_store)
        return;
    const auto sheet = compose::readClientSheet(m_store->reader(), client);
    if (!sheet)
        return showError(sheet.error());
    auto *dialog = new ClientDialog(*sheet, part, window);
    connect(dialog, &ClientDialog::submitted, this, [this, was = *sheet](const compose::ClientSheet &now) {
        if (!m_store)
            return;
        const auto sets =
            compose::editClient(m_store->reader(), *m_services.ids, *m_services.clock, was, now);
        if (!sets)
            showError(sets.error());
        else
            apply(*sets);
    });
    dialog->open();
}

QUuid MainWindow::meantClient() const
{
    if (m_scope.size() == 1)
        return m_scope.first();
    return m_clients.size() == 1 ? m_clients.first().id : QUuid();
}

void MainWindow::openClientMenu(const QUuid &client, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"clientMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::themedIcon(u"list-filter"_s), tr("Show only this client"), this,
        [this, client] { chooseClient(client, false); });
    menu->addAction(
        theme::themedIcon(u"pencil"_s), tr("Edit client…"), this, [this, client] { editClient(client); });
    menu->popup(at);
}

} // namespace galley::shell
