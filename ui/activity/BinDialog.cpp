#include "ui/activity/BinDialog.h"

#include "core/store/LocalStore.h"
#include "ui/activity/BinModel.h"
#include "ui/activity/RowList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TextLabel.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::activity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListHeight = 320;

} // namespace

BinDialog::BinDialog(store::LocalStore &store, const Clock &clock, const QString &zone,
    const std::function<void(const Error &)> &failed, QWidget *window)
    : Dialog(tr("Bin"), window, Width::Middle)
    , m_model(new BinModel(store, clock, zone, failed, this))
{
    setObjectName(u"bin"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *sentence = new widgets::TextLabel(
        tr("Posts that were deleted in the last 30 days."), theme::Type::Body, widgets::Ink::Secondary, body);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    m_empty = new widgets::EmptyState(
        tr("The bin is empty"), tr("A post that is deleted can be taken out of here for 30 days."), body);
    column->addWidget(m_empty);
    m_list = new RowList(body);
    m_list->setObjectName(u"binList"_s);
    m_list->setAccessibleName(tr("Deleted posts"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(kListHeight);
    m_list->setModel(m_model);
    column->addWidget(m_list);
    setBody(body);
    addButton(widgets::ButtonKind::Secondary, tr("Close"), kCancelled);
    m_restore = addButton(widgets::ButtonKind::Primary, tr("Restore"), 1, false);
    setMainButton(m_restore);

    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restoreChosen);
    connect(m_list, &RowList::opened, this, &BinDialog::restoreChosen);
    connect(m_list, &RowList::actionRequested, this,
        [this](const QModelIndex &index) { Q_EMIT restoreRequested({ m_model->row(index.row()).id }); });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinDialog::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BinDialog::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BinDialog::showEmptiness);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showEmptiness();
}

void BinDialog::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_restore->setVisible(!empty);
    m_restore->setEnabled(m_list->selectionModel()->hasSelection());
}

void BinDialog::restoreChosen()
{
    QList<QUuid> posts;
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(chosen))
        posts.append(m_model->row(index.row()).id);
    if (!posts.isEmpty())
        Q_EMIT restoreRequested(posts);
}

} // namespace galley::activity
