#include "ui/composer/editor/AccountChips.h"

#include "ui/composer/FlowLayout.h"
#include "ui/composer/Session.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMark = 14;
constexpr int kMaxName = 180;

} // namespace

AccountChip::AccountChip(Platform platform, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_platform(platform)
{
    setText(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    const QString network = widgets::PlatformMark::name(platform);
    setAccessibleName(name.isEmpty() ? network : AccountChips::tr("%1, %2").arg(network, name));
    setToolTip(accessibleName());
    theme::showFocusRing(this, theme::size::control::sm / 2);
}

QSize AccountChip::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    return { 8 + kMark + 6 + std::min(metrics.horizontalAdvance(text()) + 1, kMaxName) + 10,
        std::max(theme::size::control::sm, theme::lineHeight(theme::Type::Small) + 8) };
}

void AccountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    const double radius = height() / 2.0;
    if (isChecked())
        theme::paintPlane(painter, rect(), radius, t.surface.card, t.line.strong);
    else
        theme::paintPlane(painter, rect(), radius, Qt::transparent, t.line.strong, 1, Qt::DashLine);
    if (underMouse() && isEnabled())
        theme::paintPlane(painter, rect(), radius, t.state.hover);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    widgets::PlatformMark::paint(
        painter, placed({ 8, (height() - kMark) / 2, kMark, kMark }), m_platform, isChecked());
    painter.setFont(theme::font(theme::Type::Small));
    theme::paintText(painter, placed({ 8 + kMark + 6, 0, width() - kMark - 24 + 1, height() }), text(),
        isChecked() ? t.ink1 : t.ink3);
}

AccountChips::AccountChips(QWidget *parent)
    : QWidget(parent)
    , m_caption(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, this))
    , m_flow(new QWidget(this))
    , m_add(widgets::makeIconButton(u"plus"_s, {}, m_flow))
{
    widgets::setControlSize(m_add, widgets::ControlSize::Small);
    m_add->setObjectName(u"addAccountHere"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_caption, 0, Qt::AlignTop);
    row->addWidget(m_flow, 1);
    m_caption->setContentsMargins(0, 4, 0, 4);
    (new FlowLayout(m_flow, 8))->setLastTied(true);
    m_flow->layout()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &AccountChips::addRequested);
}

void AccountChips::setSession(Session *session)
{
    m_session = session;
    refresh();
}

void AccountChips::refresh()
{
    m_caption->setText(tr("Post as"));
    m_add->setAccessibleName(tr("Add an account of this client"));
    m_add->setToolTip(m_add->accessibleName());
    if (!m_session)
        return;
    const QList<compose::Target> &targets = m_session->post().targets;
    const auto isChosen = [&](const QUuid &account) {
        return std::ranges::find(targets, account, &compose::Target::account) != targets.end();
    };
    QList<compose::ComposeAccount> accounts;
    for (const compose::ComposeAccount &account : m_session->context().accounts) {
        // One that is not in use any more is shown only where the post still goes to it.
        if (account.active || isChosen(account.id))
            accounts.append(account);
    }
    const auto nameOf = [](const compose::ComposeAccount &account) {
        return account.username.isEmpty() ? account.displayName : account.username;
    };
    const bool isSame = std::ranges::equal(
        m_chips, accounts, [&](const QAbstractButton *chip, const compose::ComposeAccount &account) {
            return chip->property("account").toUuid() == account.id && chip->text() == nameOf(account);
        });
    if (!isSame) {
        qDeleteAll(m_chips);
        m_chips.clear();
        m_flow->layout()->removeWidget(m_add);
        for (const compose::ComposeAccount &account : std::as_const(accounts)) {
            auto *chip = new AccountChip(account.platform, nameOf(account), m_flow);
            chip->setProperty("account", account.id);
            chip->setObjectName(u"account."_s + toText(account.platform));
            connect(
                chip, &QAbstractButton::clicked, this, [this, id = account.id](bool on) { toggle(id, on); });
            m_flow->layout()->addWidget(chip);
            chip->show();
            m_chips.append(chip);
        }
        m_flow->layout()->addWidget(m_add);
    }
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    for (QAbstractButton *chip : std::as_const(m_chips)) {
        chip->setChecked(isChosen(chip->property("account").toUuid()));
        chip->setEnabled(isOpen);
    }
    m_add->setVisible(isOpen);
    setVisible(isOpen || !m_chips.isEmpty());
}

void AccountChips::focusFirst()
{
    for (QAbstractButton *chip : std::as_const(m_chips)) {
        if (chip->isEnabled())
            return chip->setFocus(Qt::ShortcutFocusReason);
    }
}

void AccountChips::toggle(const QUuid &account, bool on)
{
    compose::PostDocument &document = m_session->document();
    std::optional<Error> error;
    if (on) {
        const compose::ComposeAccount *found = m_session->context().account(account);
        if (!found)
            return;
        if (const auto added = document.addTarget(account, found->platform, {}, {}, found->defaults); !added)
            error = added.error();
    } else {
        const QList<compose::Target> targets = document.content().targets;
        for (const compose::Target &target : targets) {
            if (target.account != account)
                continue;
            if (const auto removed = document.removeTarget(target.id); !removed)
                error = removed.error();
        }
    }
    if (error)
        Q_EMIT refused(*error);
    refresh();
}

} // namespace galley::composer
