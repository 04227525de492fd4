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
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TargetTabs::refresh);
}

void TargetTabs::setSession(Session *session)
{
    m_session = session;
    m_filling = true;
    while (count() > 0)
        removeTab(count() - 1);
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

void TargetTabs::mark(int tab, const QString &icon, const QString &meaning)
{
    auto *label = qobject_cast<QLabel *>(tabButton(tab, RightSide));
    if (icon.isEmpty()) {
        if (label)
            setTabButton(tab, RightSide, nullptr);
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
        setTabButton(tab, RightSide, label);
}

void TargetTabs::refresh()
{
    if (!m_session)
        return;
    m_filling = true;
    const QUuid before = current();
    const QList<compose::Target> &targets = m_session->post().targets;
    const int wanted = int(targets.size()) + 1;
    while (count() > wanted)
        removeTab(count() - 1);
    while (count() < wanted)
        addTab(QString());
    setTabText(0, tr("Base text"));
    setTabIcon(0, theme::themedIcon(u"type"_s));
    setTabData(0, QUuid());
    for (int i = 1; i < wanted; ++i) {
        const compose::Target &target = targets[i - 1];
        const auto same = std::ranges::count(targets, target.platform, &compose::Target::platform);
        const QString network = widgets::PlatformMark::name(target.platform);
        const QString account = m_session->accountName(target);
        // Two accounts of one network need their names.
        setTabText(i, same > 1 && !account.isEmpty() ? account : network);
        setTabIcon(i, widgets::PlatformMark::icon(target.platform));
        setTabData(i, target.id);
        QString meaning;
        const bool isWrong = m_session->notes().hasErrors(target.id);
        if (isWrong)
            meaning = tr("Something has to be put right");
        else if (target.ownText)
            meaning = tr("Has its own text");
        mark(i, isWrong ? u"triangle-alert"_s : target.ownText ? u"pencil"_s : QString(), meaning);
        const QString name = account.isEmpty() ? network : tr("%1, %2").arg(network, account);
        setTabToolTip(i, meaning.isEmpty() ? name : tr("%1: %2").arg(name, meaning));
    }
    // The tab of an account that went gives way to the base text.
    int at = 0;
    for (int i = 0; i < count(); ++i) {
        if (tabData(i).toUuid() == before)
            at = i;
    }
    setCurrentIndex(at);
    m_filling = false;
    if (current() != before)
        Q_EMIT chosen(current());
}

} // namespace galley::composer
