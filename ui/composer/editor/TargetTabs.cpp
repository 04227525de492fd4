#include "ui/composer/editor/TargetTabs.h"

#include "ui/composer/Session.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlatformMark.h"

#include <QLabel>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

TargetTabs::TargetTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"targetTabs"_s);
    setAccessibleName(tr("Text for"));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setIconSize(QSize(16, 16));
    connect(this, &QTabBar::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(current());
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TargetTabs::restyle);
}

void TargetTabs::setSession(Session *session)
{
    m_session = session;
    m_filling = true;
    while (count() > 0)
        removeTab(count() - 1);
    m_tabs.clear();
    m_filling = false;
    refresh();
}

QUuid TargetTabs::current() const
{
    return currentIndex() < 0 ? QUuid() : tabData(currentIndex()).toUuid();
}

void TargetTabs::choose(const QUuid &target)
{
    for (int i = 0; i < count(); ++i) {
        if (tabData(i).toUuid() == target)
            setCurrentIndex(i);
    }
}

void TargetTabs::mark(int at, const QString &icon, const QString &meaning)
{
    auto *label = qobject_cast<QLabel *>(tabButton(at, RightSide));
    if (icon.isEmpty()) {
        if (label)
            setTabButton(at, RightSide, nullptr);
        delete label;
        return;
    }
    const bool isNew = !label;
    if (isNew) {
        label = new QLabel(this);
        label->setContentsMargins(8, 0, 8, 0);
    }
    const theme::Tokens &t = theme::tk();
    const QColor ink = icon == "pencil"_L1 ? t.ink3 : t.rejected.mark;
    label->setPixmap(theme::icon(icon, theme::size::icon::sm, ink, devicePixelRatioF()));
    label->setAccessibleName(meaning);
    label->setToolTip(meaning);
    label->adjustSize(); // the bar makes room for what it is when it is put there
    if (isNew)
        setTabButton(at, RightSide, label);
}

QList<TargetTabs::Tab> TargetTabs::wanted() const
{
    QList<Tab> tabs { { .text = tr("Base text") } };
    const QList<compose::Target> &targets = m_session->post().targets;
    for (const compose::Target &target : targets) {
        const auto same = std::ranges::count(targets, target.platform, &compose::Target::platform);
        const QString network = widgets::PlatformMark::name(target.platform);
        const QString account = m_session->accountName(target);
        Tab tab { .target = target.id, .platform = target.platform };
        // Two accounts of one network need their names.
        tab.text = same > 1 && !account.isEmpty() ? account : network;
        tab.name = account.isEmpty() ? network : tr("%1, %2").arg(network, account);
        if (m_session->notes().hasErrors(target.id)) {
            tab.mark = u"triangle-alert"_s;
            tab.meaning = tr("Something has to be put right");
        } else if (target.ownText) {
            tab.mark = u"pencil"_s;
            tab.meaning = tr("Has its own text");
        }
        tabs.append(tab);
    }
    return tabs;
}

void TargetTabs::show(int at, const Tab &tab)
{
    setTabText(at, tab.text);
    setTabIcon(at, tab.platform ? widgets::PlatformMark::icon(*tab.platform) : theme::themedIcon(u"type"_s));
    setTabData(at, tab.target);
    mark(at, tab.mark, tab.meaning);
    setTabToolTip(at, tab.meaning.isEmpty() ? tab.name : tr("%1: %2").arg(tab.name, tab.meaning));
}

void TargetTabs::restyle()
{
    m_tabs.clear();
    refresh();
}

void TargetTabs::refresh()
{
    if (!m_session)
        return;
    const QList<Tab> tabs = wanted();
    if (tabs == m_tabs)
        return; // as at most keys
    m_tabs = tabs;
    m_filling = true;
    const QUuid before = current();
    while (count() > tabs.size())
        removeTab(count() - 1);
    while (count() < tabs.size())
        addTab(QString());
    for (int i = 0; i < count(); ++i)
        show(i, tabs[i]);
    // The tab of an account that went gives way to the base text.
    const auto at = std::ranges::find(tabs, before, &Tab::target);
    setCurrentIndex(at == tabs.end() ? 0 : int(at - tabs.begin()));
    m_filling = false;
    if (current() != before)
        Q_EMIT chosen(current());
}

} // namespace galley::composer
