#include "ui/composer/details/LinkSection.h"

#include "core/compose/Effective.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/WebLink.h"
#include "ui/composer/Session.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::TextField;
using widgets::Ink;
using widgets::TextLabel;

namespace {

bool hasScheme(const QString &text)
{
    static const QRegularExpression scheme(
        u"^[a-z][a-z0-9+.-]*:(?![0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

// What a browser would take for an address becomes one; somebody's mail does not.
bool isBareLink(const QString &text)
{
    return !hasScheme(text) && !text.section(u'/', 0, 0).contains(u'@')
        && platforms::isWebLink(u"https://"_s + text);
}

// Why a text is no link; empty where it is one, or nothing.
QString problemOf(const QString &text)
{
    if (text.isEmpty() || platforms::isWebLink(text))
        return {};
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return LinkSection::tr("There are blanks in it. A link has none.");
    const bool isWeb = text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive);
    if (hasScheme(text) && !isWeb)
        return LinkSection::tr("A post can only link to what begins with https:// or http://.");
    return LinkSection::tr("This names no page. A link looks like https://example.com/page.");
}

} // namespace

// A link in one line, elided in its middle: both its ends say something.
class SentLink final : public QWidget
{
public:
    explicit SentLink(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"sentLink"_s);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] const QString &link() const { return m_link; }

    void setLink(const QString &link)
    {
        m_link = link;
        setToolTip(link);
        setAccessibleDescription(link);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return { 80, theme::lineHeight(theme::Type::Small) + 12 };
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Tokens &t = theme::tk();
        theme::paintPlane(painter, rect(), theme::radius::md, t.surface.desk);
        painter.setFont(theme::mono(theme::Type::Caption));
        const QRect room = rect().adjusted(8, 0, -8, 0);
        // Addresses read from the left in every script.
        painter.setLayoutDirection(Qt::LeftToRight);
        theme::paintText(
            painter, room, painter.fontMetrics().elidedText(m_link, Qt::ElideMiddle, room.width()), t.ink2);
    }

private:
    QString m_link;
};

LinkSection::LinkSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, theme::Type::BodyStrong, Ink::Text, this))
    , m_campaign(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_problem(new TextLabel({}, theme::Type::Small, Ink::Rejected, this))
    , m_sent(new QWidget(this))
    , m_sentCaption(new TextLabel({}, theme::Type::Small, Ink::Caption, m_sent))
    , m_sentLink(new SentLink(m_sent))
    , m_copy(widgets::makeIconButton(u"copy"_s, {}, m_sent))
{
    m_campaign->setObjectName(u"campaign"_s);
    m_campaign->setMinimumHeight(theme::size::control::lg);
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(12);
    m_link->setObjectName(u"link"_s);
    m_link->setMinimumHeight(theme::size::control::lg);
    m_link->addAction(theme::themedIcon(u"link"_s), QLineEdit::LeadingPosition);
    m_problem->setObjectName(u"linkProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_copy->setObjectName(u"copyLink"_s);
    auto *sent = new QVBoxLayout(m_sent);
    sent->setContentsMargins(0, 0, 0, 0);
    sent->setSpacing(4);
    sent->addWidget(m_sentCaption);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_sentLink, 1);
    line->addWidget(m_copy);
    sent->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_campaign);
    column->addWidget(m_link);
    column->addWidget(m_problem);
    column->addWidget(m_sent);
    connect(m_campaign, &QComboBox::activated, this, [this] {
        const auto done = m_session->document().setCampaign(m_campaign->currentData().toUuid());
        if (!done) {
            Q_EMIT refused(done.error());
            refresh();
        }
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sentLink->link());
        m_copy->setToolTip(tr("Copied"));
    });
    connect(m_link, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_problem->hide();
        widgets::setInvalid(m_link, {});
        const auto done = m_session->document().setText(
            { TextField::Kind::Setting, QUuid(), compose::settings::kLink }, text.trimmed());
        if (!done) {
            Q_EMIT refused(done.error());
            refresh();
        }
    });
    connect(m_link, &QLineEdit::editingFinished, this, &LinkSection::finishLink);
    retranslate();
}

void LinkSection::retranslate()
{
    m_title->setText(tr("Campaign and link"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("https://…"));
    m_sentCaption->setText(tr("Will be sent as"));
    m_sentLink->setAccessibleName(tr("The link as it will be sent"));
    m_copy->setAccessibleName(tr("Copy the link as it will be sent"));
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
    if (!m_link->hasFocus())
        sayProblem();
    showSent();
}

void LinkSection::finishLink()
{
    if (!m_session)
        return;
    const QString text = m_link->text().trimmed();
    if (isBareLink(text) && m_session->document().access() == compose::Access::Open) {
        const QString whole = u"https://"_s + text;
        const auto done = m_session->document().setText(
            { TextField::Kind::Setting, QUuid(), compose::settings::kLink }, whole);
        if (!done)
            Q_EMIT refused(done.error());
        refresh();
    }
    sayProblem();
    m_session->autosave().endBurst();
}

void LinkSection::sayProblem()
{
    const QString problem = problemOf(m_link->text().trimmed());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    widgets::setInvalid(m_link, problem);
}

void LinkSection::showSent()
{
    const compose::PostContent &post = m_session->post();
    const compose::Target *target = compose::findTarget(post, m_target);
    if (!target && !post.targets.isEmpty())
        target = &post.targets.first();
    const QString sent = target ? compose::linkFor(post, *target, m_session->context()) : QString();
    const QString link = post.settings.value(compose::settings::kLink).toString();
    // Beside a campaign, which may mark it; else only where it is another than the one above.
    const bool shown = platforms::isWebLink(sent) && (!post.campaign.isNull() || sent != link);
    m_sent->setVisible(shown);
    if (shown && sent != m_sentLink->link()) {
        m_sentLink->setLink(sent);
        m_copy->setToolTip(m_copy->accessibleName());
    }
}

void LinkSection::focusLink()
{
    m_link->setFocus(Qt::ShortcutFocusReason);
    m_link->selectAll();
}

} // namespace galley::composer
