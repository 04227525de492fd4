#include "ui/composer/words/VersionsDialog.h"

#include "core/base/WallTime.h"
#include "core/domain/Enums.h"
#include "ui/composer/words/DiffView.h"
#include "ui/theme/Fonts.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::PostDocument;
using compose::TextField;
using compose::Version;

namespace {

constexpr int kRestore = 1;
constexpr int kHeight = 380;
constexpr int kAround = 260; // what the window and the dialog take above and below

} // namespace

VersionsDialog::VersionsDialog(
    PostDocument &document, const QList<Version> &versions, const QString &zone, QWidget *window)
    : Dialog(tr("Versions"), window, Width::Wide)
    , m_document(&document)
    , m_versions(versions)
{
    connect(&document, &QObject::destroyed, this, [this] { close(kCancelled); });
    if (versions.isEmpty()) {
        setText(tr("Nothing was changed yet. Every time the words change, what they were is kept here."));
        setMainButton(addButton(widgets::ButtonKind::Secondary, tr("Close"), kCancelled));
        return;
    }
    auto *body = new QWidget;
    m_list = new QListWidget(body);
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(theme::withText(200), std::min(kHeight, window->window()->height() - kAround));
    m_diff = new DiffView(body);
    m_diff->setObjectName(u"diff"_s);
    m_diff->setMinimumWidth(theme::withText(260));
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::s4);
    row->addWidget(m_list, 1);
    row->addWidget(m_diff, 2);
    setBody(body);
    addButton(widgets::ButtonKind::Secondary, tr("Close"), kCancelled);
    m_restore = addButton(widgets::ButtonKind::Primary, tr("Restore this version"), kRestore);
    fill(zone);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_list, &QListWidget::itemActivated, m_diff, [this] { m_diff->setFocus(Qt::OtherFocusReason); });
    connect(this, &Dialog::finished, this, [this](int result) {
        const int at = m_list->currentRow();
        if (result != kRestore || at < 0 || !m_document)
            return;
        if (const auto done = compose::restore(*m_document, m_versions.at(at)); !done)
            Q_EMIT refused(done.error());
        else
            Q_EMIT restored();
    });
    m_list->setCurrentRow(0);
    showVersion(0);
}

void VersionsDialog::fill(const QString &zone)
{
    for (const Version &version : std::as_const(m_versions)) {
        QString when;
        if (const auto wall = toWall(version.until, zone))
            when = widgets::datedDayTimeText(wall->date, wall->time);
        const QString who = version.changedByName.isEmpty() ? tr("Galley") : version.changedByName;
        // The moment it ended, because that is when somebody saved other words over it.
        auto *item = new QListWidgetItem(tr("Until %1\n%2 changed it").arg(when, who), m_list);
        item->setData(Qt::AccessibleTextRole, tr("As it was until %1, when %2 changed it").arg(when, who));
    }
}

void VersionsDialog::showVersion(int at)
{
    if (at < 0 || at >= m_versions.size() || !m_document)
        return;
    const Version &version = m_versions.at(at);
    QList<DiffView::Text> texts;
    for (const auto &[field, then] : version.texts) {
        const QString now = m_document->text(field);
        if (then != now)
            texts.append({ fieldName(*m_document, field), then, now });
    }
    m_diff->setTexts(texts);
    m_restore->setEnabled(!texts.isEmpty());
}

} // namespace galley::composer
