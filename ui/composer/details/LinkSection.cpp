#include "ui/composer/details/LinkSection.h"

#include "core/compose/Effective.h"
#include "core/compose/SettingKeys.h"
#include "ui/composer/Session.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::TextField;
using widgets::Ink;
using widgets::TextLabel;

namespace {

// A long link may break anywhere.
QString breakable(const QString &link)
{
    QString text;
    text.reserve(link.size() * 2);
    for (const QChar c : link) {
        text += c;
        if (c == u'/' || c == u'&' || c == u'?' || c == u'=' || c == u'_' || c == u'-')
            text += QChar(0x200B);
    }
    return text;
}

} // namespace

LinkSection::LinkSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, theme::Type::BodyStrong, Ink::Text, this))
    , m_campaign(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_sentText(new TextLabel({}, theme::Type::Small, Ink::Secondary, this))
{
    m_campaign->setObjectName(u"campaign"_s);
    m_campaign->setMinimumHeight(theme::size::control::lg);
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(12);
    m_link->setObjectName(u"link"_s);
    m_link->setMinimumHeight(theme::size::control::lg);
    m_link->addAction(theme::themedIcon(u"link"_s), QLineEdit::LeadingPosition);
    m_sentText->setWordWrap(true);
    m_sentText->setObjectName(u"sentLink"_s);
    m_sentText->setTextFormat(Qt::PlainText);
    m_sentText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_campaign);
    column->addWidget(m_link);
    column->addWidget(m_sentText);
    connect(m_campaign, &QComboBox::activated, this, [this] {
        const auto done = m_session->document().setCampaign(m_campaign->currentData().toUuid());
        if (!done) {
            Q_EMIT refused(done.error());
            refresh();
        }
    });
    connect(m_link, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto done = m_session->document().setText(
            { TextField::Kind::Setting, QUuid(), compose::settings::kLink }, text.trimmed());
        if (!done) {
            Q_EMIT refused(done.error());
            refresh();
        }
    });
    connect(m_link, &QLineEdit::editingFinished, this, [this] {
        if (m_session)
            m_session->autosave().endBurst();
    });
    retranslate();
}

void LinkSection::retranslate()
{
    m_title->setText(tr("Campaign and link"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("https://…"));
    if (m_session)
        setSession(m_session);
}

void LinkSection::setSession(Session *session)
{
    m_session = session;
    if (!session)
        return;
    fillCampaigns();
    refresh();
}

void LinkSection::setTarget(const QUuid &target)
{
    m_target = target;
    refresh();
}

void LinkSection::fillCampaigns()
{
    m_campaign->clear();
    m_campaign->addItem(tr("No campaign"), QUuid());
    for (const compose::NamedRow &campaign : m_session->context().campaigns)
        m_campaign->addItem(theme::themedIcon(u"flag"_s), campaign.name, campaign.id);
    m_campaign->setVisible(m_campaign->count() > 1);
}

void LinkSection::refresh()
{
    if (!m_session)
        return;
    if (m_campaign->count() != m_session->context().campaigns.size() + 1)
        fillCampaigns();
    const compose::PostContent &post = m_session->post();
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    m_campaign->setEnabled(isOpen);
    m_link->setEnabled(isOpen);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(post.campaign)));
    const QString link = post.settings.value(compose::settings::kLink).toString();
    if (m_link->text().trimmed() != link)
        m_link->setText(link);
    const compose::Target *target = compose::findTarget(post, m_target);
    if (!target && !post.targets.isEmpty())
        target = &post.targets.first();
    const QString sent = target ? compose::linkFor(post, *target, m_session->context()) : QString();
    // Only where it is another than the one above.
    const bool differs = !sent.isEmpty() && sent != link;
    m_sentText->setVisible(differs);
    if (differs)
        m_sentText->setText(tr("Will be sent as %1").arg(u"\n"_s + breakable(sent)));
}

void LinkSection::focusLink()
{
    m_link->setFocus(Qt::ShortcutFocusReason);
    m_link->selectAll();
}

} // namespace galley::composer
