#include "ui/imports/PreviewTable.h"

#include "ui/imports/PreviewDelegate.h"
#include "ui/imports/PreviewModel.h"
#include "ui/theme/Fonts.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace galley::imports {

PreviewTable::PreviewTable(PreviewModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new PreviewDelegate(this));
    setAccessibleName(tr("Rows of the file"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(40, 2 * theme::lineHeight(theme::Type::Small) + 8)); // two lines of what to know
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(PreviewModel::Problem, QHeaderView::Stretch);
    viewport()->setProperty("mayElide", true); // what the file says is of any length
    setMinimumHeight(160);
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void PreviewTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    shareWidth();
}

void PreviewTable::shareWidth()
{
    constexpr std::pair<int, int> widths[] { { PreviewModel::Line, 60 }, { PreviewModel::When, 170 },
        { PreviewModel::Networks, 74 } };
    constexpr int kTextShare = 38; // of a hundred; what is wrong has the rest
    constexpr int kLeastText = 96;
    const bool roomy = window()->width() >= theme::withText(930);
    int rest = viewport()->width();
    for (const auto &[column, width] : widths) {
        setColumnWidth(column,
            std::max(roomy ? theme::withText(width) : width, horizontalHeader()->sectionSizeHint(column)));
        rest -= columnWidth(column);
    }
    setColumnWidth(PreviewModel::Text, std::max(kLeastText, rest * kTextShare / 100));
}

} // namespace galley::imports
