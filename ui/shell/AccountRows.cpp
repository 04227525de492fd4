#include "ui/shell/AccountRows.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using compose::SheetAccount;
using widgets::Ink;
using widgets::PlatformMark;
using widgets::TextLabel;

namespace {

constexpr int kNetwork = 148;
constexpr int kMark = 16;

const QList<Platform> &networks()
{
    static const QList<Platform> all { Platform::Instagram, Platform::Facebook, Platform::Threads,
        Platform::X, Platform::Linkedin, Platform::Tiktok, Platform::Pinterest, Platform::Youtube,
        Platform::Reddit, Platform::Bluesky, Platform::Mastodon };
    return all;
}

} // namespace

AccountRows::AccountRows(const QList<SheetAccount> &accounts, QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel({}, theme::Type::Small, Ink::Secondary, this))
    , m_column(new QVBoxLayout(this))
    , m_add(widgets::makeButton(widgets::ButtonKind::Secondary, tr("Add an account"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_hint->setWordWrap(true);
    m_column->addWidget(m_hint);
    m_add->setObjectName(u"addAccount"_s);
    m_add->setIcon(theme::themedIcon(u"plus"_s));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch();
    for (const SheetAccount &account : accounts)
        append(account);
    connect(m_add, &QPushButton::clicked, this, &AccountRows::add);
    showHint();
}

void AccountRows::add()
{
    Row &row = append({ .id = {}, .account = { nextNetwork(), {} } });
    showHint();
    row.network->setFocus(Qt::OtherFocusReason);
}

AccountRows::Row &AccountRows::append(const SheetAccount &account)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    column->addLayout(line);
    Row row { account, box, nullptr, new QLineEdit(box), widgets::makeIconButton(u"trash-2"_s, {}, box),
        new TextLabel({}, theme::Type::Small, Ink::Rejected, box) };
    if (account.id.isNull()) {
        row.network = new QComboBox(box);
        row.network->setObjectName(u"accountNetwork"_s);
        row.network->setAccessibleName(tr("Network"));
        row.network->setMinimumHeight(theme::size::control::lg);
        for (const Platform platform : networks())
            row.network->addItem(PlatformMark::icon(platform), PlatformMark::name(platform), int(platform));
        row.network->setCurrentIndex(row.network->findData(int(account.account.platform)));
        row.network->setMinimumWidth(kNetwork);
        line->addWidget(row.network);
    } else {
        auto *mark = new QLabel(box);
        mark->setPixmap(PlatformMark::pixmap(account.account.platform, kMark, devicePixelRatioF()));
        auto *network = new TextLabel(
            PlatformMark::name(account.account.platform), theme::Type::Body, Ink::Secondary, box);
        network->setMinimumWidth(kNetwork - kMark - 8);
        line->addWidget(mark);
        line->addWidget(network);
    }
    row.handle->setObjectName(u"accountHandle"_s);
    row.handle->setMaxLength(400); // an address of it may be longer than its name
    row.handle->setMinimumHeight(theme::size::control::lg);
    row.handle->setText(account.account.username);
    row.handle->setPlaceholderText(tr("Name on the network"));
    row.handle->setReadOnly(account.isConnected);
    if (account.isConnected)
        row.handle->setToolTip(tr("It is connected: its name comes from the network."));
    line->addWidget(row.handle, 1);
    row.remove->setObjectName(u"removeAccount"_s);
    line->addWidget(row.remove);
    row.problem->setWordWrap(true);
    row.problem->setObjectName(u"accountProblem"_s);
    row.problem->hide();
    column->addWidget(row.problem);
    m_column->insertWidget(int(m_rows.size()) + 1, box);
    box->show();
    m_rows.append(row);
    name(m_rows.last());

    const auto rowOf = [this, box] { return std::ranges::find(m_rows, box, &Row::box); };
    connect(row.handle, &QLineEdit::textEdited, this, [this, rowOf] {
        complain(*rowOf(), {});
        name(*rowOf());
    });
    if (row.network)
        connect(row.network, &QComboBox::currentIndexChanged, this, [this, rowOf] { name(*rowOf()); });
    connect(row.remove, &QToolButton::clicked, this, [this, rowOf, box] {
        const Row &at = *rowOf();
        if (at.account.posts == 0)
            return take(box);
        complain(at,
            tr("%n post(s) go to this account, in the calendar or the bin. Take it off them first.", nullptr,
                at.account.posts));
        at.remove->setAccessibleDescription(at.problem->text());
    });
    return m_rows.last();
}

void AccountRows::take(const QWidget *box)
{
    const auto at = std::ranges::find(m_rows, box, &Row::box);
    const qsizetype next = at - m_rows.begin();
    at->box->hide();
    at->box->deleteLater();
    m_rows.erase(at);
    if (next < m_rows.size())
        m_rows.at(next).remove->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    showHint();
}

// Rows are told apart by what stands in them.
void AccountRows::name(Row &row) const
{
    const QString network = PlatformMark::name(platformOf(row));
    const QString handle = handleOf(row.handle->text());
    row.handle->setAccessibleName(tr("Name on %1", "a network").arg(network));
    const QString remove = handle.isEmpty() ? tr("Remove the account on %1").arg(network)
                                            : tr("Remove %1 on %2").arg(handle, network);
    row.remove->setAccessibleName(remove);
    row.remove->setToolTip(remove);
}

void AccountRows::complain(const Row &row, const QString &reason)
{
    row.problem->setText(reason);
    row.problem->setVisible(!reason.isEmpty());
    widgets::setInvalid(row.handle, reason);
}

Platform AccountRows::platformOf(const Row &row)
{
    return row.network ? Platform(row.network->currentData().toInt()) : row.account.account.platform;
}

Platform AccountRows::nextNetwork() const
{
    for (const Platform platform : networks()) {
        if (std::ranges::none_of(m_rows, [&](const Row &row) { return platformOf(row) == platform; }))
            return platform;
    }
    return Platform::Instagram;
}

bool AccountRows::check()
{
    for (const Row &row : std::as_const(m_rows))
        complain(row, {});
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString handle = handleOf(row.handle->text());
        const bool isBlank = row.handle->text().trimmed().isEmpty();
        if (isBlank && row.account.id.isNull())
            continue;
        QString reason;
        if (handle.isEmpty())
            reason = tr("This names no account. Type it as it stands on the network.");
        for (qsizetype other = 0; other < i && reason.isEmpty(); ++other) {
            if (platformOf(m_rows[other]) == platformOf(row)
                && handleOf(m_rows[other].handle->text()).compare(handle, Qt::CaseInsensitive) == 0)
                reason = tr("This account is in the list already.");
        }
        if (reason.isEmpty())
            continue;
        complain(row, reason);
        return false;
    }
    return true;
}

void AccountRows::focusProblem()
{
    const auto at = std::ranges::find_if(m_rows, [](const Row &row) { return !row.problem->isHidden(); });
    if (at != m_rows.end())
        at->handle->setFocus(Qt::OtherFocusReason);
}

QList<SheetAccount> AccountRows::accounts() const
{
    QList<SheetAccount> accounts;
    for (const Row &row : m_rows) {
        SheetAccount account = row.account;
        // As the network or an import wrote it, unless somebody changed it.
        if (row.handle->text() != row.account.account.username)
            account.account.username = handleOf(row.handle->text());
        account.account.platform = platformOf(row);
        if (!account.account.username.isEmpty())
            accounts.append(account);
    }
    return accounts;
}

void AccountRows::showHint()
{
    m_hint->setText(m_rows.isEmpty()
            ? tr("No account yet. Add where this client’s posts go; connecting it can wait.")
            : tr("Where this client’s posts go. An account can be planned for before it is connected."));
}

} // namespace galley::shell
