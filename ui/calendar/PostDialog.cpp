#include "ui/calendar/PostDialog.h"

#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/WhenField.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::Type;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kTextHeight = 112;
constexpr int kTextPadding = 8; // as in a line of text
constexpr int kMeterWidth = 280;

// The network's main type decides what its text may be.
std::optional<platforms::TextRules> textRules(Platform platform)
{
    const auto &table = platforms::RuleTable::shipped();
    const platforms::PostTypeRules *type = table.postType(platform, PostType::Text);
    if (!type)
        type = table.postType(platform, table.platform(platform).mainPostType);
    return type ? type->text : std::nullopt;
}

} // namespace

PostDialog::PostDialog(const Clock &clock, Setup setup, QWidget *window)
    : Dialog(setup.isNew ? tr("New post") : tr("Edit post"), window, Width::Middle)
    , m_clock(clock)
    , m_setup(std::move(setup))
{
    setObjectName(u"postDialog"_s);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto labelled = [&](const QString &text, QWidget *field) {
        auto *label = new TextLabel(text, Type::Caption, Ink::Secondary, body);
        label->setBuddy(field);
        field->setAccessibleName(text);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(label);
        pair->addWidget(field);
        return pair;
    };

    m_client = new QComboBox(body);
    m_client->setObjectName(u"postClient"_s);
    m_client->setMinimumHeight(theme::size::control::lg);
    for (const store::MonthBrand &brand : m_setup.brands)
        m_client->addItem(brand.name, brand.id);
    // A post of a client that was put away meanwhile keeps its client.
    if (!m_setup.isNew && m_client->findData(m_setup.draft.brand) < 0)
        m_client->addItem(tr("A former client"), m_setup.draft.brand);
    m_client->setCurrentIndex(std::max(0, m_client->findData(m_setup.draft.brand)));
    m_client->setEnabled(m_setup.isNew);
    if (!m_setup.isNew)
        m_client->setToolTip(tr("A post stays with its client. Duplicate it to use it for another."));
    column->addLayout(labelled(tr("Client"), m_client));

    m_title = new QLineEdit(m_setup.draft.title, body);
    m_title->setObjectName(u"postTitle"_s);
    m_title->setMaxLength(500);
    m_title->setPlaceholderText(tr("Left empty, it is called by the start of its text"));
    column->addLayout(labelled(tr("Title"), m_title));

    m_text = new QPlainTextEdit(m_setup.draft.body, body);
    m_text->setObjectName(u"postText"_s);
    m_text->setFixedHeight(kTextHeight);
    m_text->document()->setDocumentMargin(kTextPadding);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What is this about?"));
    column->addLayout(labelled(tr("Text"), m_text));

    // The rows stand in the body itself: a widget around them would cut the focus rings.
    auto *accounts = new QVBoxLayout;
    accounts->setSpacing(4);
    accounts->addWidget(new TextLabel(tr("Accounts"), Type::Caption, Ink::Secondary, body));
    m_accountRows = new QGridLayout;
    m_accountRows->setVerticalSpacing(4);
    m_accountRows->setColumnStretch(0, 1);
    accounts->addLayout(m_accountRows);
    column->addLayout(accounts);

    m_when = new WhenField(clock,
        { m_setup.draft.zone, m_setup.ownZone, m_setup.isNew ? std::nullopt : m_setup.draft.wall, QTime(9, 0),
            true },
        body);
    m_when->setWall(m_setup.draft.wall, m_setup.draft.fold);
    column->addLayout(labelled(tr("Day and time"), m_when));
    if (m_setup.approved) {
        auto *note = new TextLabel(tr("This post is approved or with the client. Other words or accounts "
                                      "make it a draft again; another "
                                      "time does not."),
            Type::Small, Ink::Secondary, body);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    setBody(body);

    addButton(widgets::ButtonKind::Ghost, tr("Discard"), Discard)->setObjectName(u"postDiscard"_s);
    m_save = addButton(
        widgets::ButtonKind::Primary, m_setup.isNew ? tr("Save as draft") : tr("Save changes"), Save);
    m_save->setObjectName(u"postSave"_s);
    setMainButton(m_save);

    connect(m_client, &QComboBox::currentIndexChanged, this, [this] {
        fillAccounts();
        const int index = m_client->currentIndex();
        if (index >= 0)
            m_when->setZone(m_setup.brands[index].zone);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PostDialog::measure);
    connect(m_title, &QLineEdit::textChanged, this, &PostDialog::measure);
    connect(m_when, &WhenField::changed, this, &PostDialog::measure);
    fillAccounts();
}

void PostDialog::fillAccounts()
{
    for (const AccountRow &row : m_accounts) {
        row.box->deleteLater();
        row.meter->deleteLater();
    }
    m_accounts.clear();
    const QUuid brand = m_client->currentData().toUuid();
    const QList<store::MonthAccount> accounts =
        brand.isNull() ? QList<store::MonthAccount>() : m_setup.accountsOf(brand);
    for (const store::MonthAccount &account : accounts) {
        const QString network = widgets::PlatformMark::name(account.platform);
        const QString name = account.name.isEmpty() ? network : u"%1 · %2"_s.arg(network, account.name);
        auto *box = new QCheckBox(widgets::plainText(name), this);
        box->setAccessibleName(name);
        box->setObjectName(u"postAccount."_s + toText(account.platform));
        const bool chosen = std::any_of(m_setup.draft.accounts.begin(), m_setup.draft.accounts.end(),
            [&](const schedule::DraftAccount &drafted) { return drafted.account == account.id; });
        // A new post goes to the client's first account unless something else was said.
        box->setChecked(
            chosen || (m_setup.isNew && m_setup.draft.accounts.isEmpty() && m_accounts.isEmpty()));
        auto *meter = new widgets::Meter(account.platform, network, this);
        meter->setFixedWidth(kMeterWidth);
        connect(box, &QCheckBox::toggled, this, &PostDialog::measure);
        const auto row = static_cast<int>(m_accounts.size());
        m_accountRows->addWidget(box, row, 0);
        m_accountRows->addWidget(meter, row, 1, Qt::AlignVCenter);
        m_accountRows->setRowMinimumHeight(row, theme::size::control::md);
        m_accounts.append({ account, box, meter });
    }
    // Tab goes as one reads, though the rows are made anew with every client.
    QWidget *before = m_text;
    for (const AccountRow &row : m_accounts) {
        setTabOrder(before, row.box);
        before = row.box;
    }
    setTabOrder(before, m_when->edit());
    measure();
}

void PostDialog::measure()
{
    const QString text = m_text->toPlainText();
    for (const AccountRow &row : m_accounts) {
        const auto rules = textRules(row.account.platform);
        const bool limited = row.box->isChecked() && rules && rules->max;
        row.meter->setVisible(limited);
        if (limited) {
            const platforms::TextMeasure measured = platforms::measure(text, *rules);
            row.meter->setUsed(
                static_cast<int>(measured.length), static_cast<int>(measured.limit.value_or(*rules->max)));
        }
    }
    // Too long a text may still be a draft: it is the network that refuses it, not we.
    m_save->setEnabled(isWritten() && m_when->isValid() && m_client->currentIndex() >= 0);
}

void PostDialog::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

bool PostDialog::isWritten() const
{
    return !m_title->text().trimmed().isEmpty() || !m_text->toPlainText().trimmed().isEmpty();
}

schedule::PostDraft PostDialog::draft() const
{
    schedule::PostDraft draft = m_setup.draft;
    const int index = m_client->currentIndex();
    if (index >= 0 && m_setup.isNew) {
        draft.brand = m_setup.brands[index].id;
        draft.zone = m_setup.brands[index].zone;
    }
    draft.title = m_title->text();
    draft.body = m_text->toPlainText();
    // A phrase that is not understood must not take the words with it.
    if (m_when->isValid()) {
        draft.wall = m_when->wall();
        draft.fold = m_when->fold();
    }
    // Accounts that this sheet does not show (switched off since) stay as they are.
    QList<schedule::DraftAccount> chosen;
    for (const schedule::DraftAccount &before : m_setup.draft.accounts) {
        const bool shown = std::any_of(m_accounts.begin(), m_accounts.end(),
            [&](const AccountRow &row) { return row.account.id == before.account; });
        if (!shown && !m_setup.isNew)
            chosen.append(before);
    }
    for (const AccountRow &row : m_accounts) {
        if (row.box->isChecked())
            chosen.append({ row.account.id, row.account.platform });
    }
    draft.accounts = chosen;
    return draft;
}

} // namespace galley::calendar
