// The clients in the sidebar: which there are, which are shown.
#include "ui/shell/NavButton.h"
#include "ui/shell/Sidebar.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

void Sidebar::setClients(const QList<store::ClientRow> &clients)
{
    // Rows are kept and told anew, so that focus and hover stay where they are.
    while (m_clientButtons.size() > clients.size())
        delete m_clientButtons.takeLast();
    while (m_clientButtons.size() < clients.size()) {
        auto *button = new NavButton(NavButton::Look::Client, m_clientScroll->widget());
        const qsizetype row = m_clientButtons.size();
        connect(button, &QAbstractButton::clicked, this,
            [this, row] { Q_EMIT clientChosen(m_clients.at(row).id, false); });
        connect(button, &NavButton::altClicked, this,
            [this, row] { Q_EMIT clientChosen(m_clients.at(row).id, true); });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this, [this, row, button](const QPoint &at) {
            Q_EMIT clientMenuRequested(m_clients.at(row).id, button->mapToGlobal(at));
        });
        m_clientRows->insertWidget(m_clientRows->count() - 1, button);
        m_clientButtons.append(button);
    }
    m_clients = clients;
    for (qsizetype i = 0; i < clients.size(); ++i) {
        NavButton *button = m_clientButtons[i];
        const store::ClientRow &client = clients[i];
        button->setObjectName(u"client."_s + client.id.toString(QUuid::WithoutBraces));
        button->setText(client.name);
        button->setShortcut({}); // the & of a name is none
        button->setTile(client.name, client.colour);
        button->setCount(client.waiting, true);
        button->setAccessibleName(client.name);
        button->setAccessibleDescription(
            client.waiting > 0 ? tr("%n post(s) wait for this client", nullptr, client.waiting) : QString());
    }
    setScope(m_scope);
    showCounts();
}

void Sidebar::setScope(const QList<QUuid> &clients)
{
    m_scope = clients;
    m_allClients->setCurrent(clients.isEmpty());
    for (qsizetype i = 0; i < m_clientButtons.size(); ++i)
        m_clientButtons[i]->setCurrent(clients.contains(m_clients[i].id));
}

} // namespace galley::shell
