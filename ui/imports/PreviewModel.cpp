#include "ui/imports/PreviewModel.h"

#include "ui/imports/ImportText.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/PlatformMark.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::PlannedRow;
using schedule::RowVerdict;

namespace {

QString verdictText(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Ok:
        return PreviewModel::tr("Comes in");
    case RowVerdict::Warning:
        return PreviewModel::tr("Comes in, with a warning");
    case RowVerdict::Error:
        return PreviewModel::tr("Cannot come in");
    case RowVerdict::Skipped:
        return PreviewModel::tr("Left out, there already");
    }
    return {};
}

} // namespace

void PreviewModel::setPreview(std::shared_ptr<const schedule::ImportPreview> preview)
{
    m_preview = std::move(preview);
    refill();
}

void PreviewModel::setFilter(Filter filter)
{
    m_filter = filter;
    refill();
}

void PreviewModel::refill()
{
    QList<qsizetype> rows;
    if (m_preview && m_preview->plan) {
        const auto &all = m_preview->plan->rows;
        for (qsizetype r = 0; r < all.size(); ++r) {
            if (shows(all[r]))
                rows.append(r);
        }
    }
    const int before = int(m_rows.size());
    const int after = int(rows.size());
    // What they hold is new already: rows that go must not be asked for any more.
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (const int same = std::min(before, after); same > 0)
        Q_EMIT dataChanged(index(0, 0), index(same - 1, ColumnCount - 1));
}

bool PreviewModel::shows(const PlannedRow &row) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Problems:
        return row.verdict == RowVerdict::Error || row.verdict == RowVerdict::Warning;
    case Filter::Skipped:
        return row.verdict == RowVerdict::Skipped;
    }
    return true;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_preview || !m_preview->plan
        || m_rows[index.row()] >= m_preview->plan->rows.size())
        return {};
    const PlannedRow &row = m_preview->plan->rows[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Line ? spoken(row) : display(row, index.column());
    case Qt::ToolTipRole:
    case RemarksRole: {
        QStringList lines;
        for (const schedule::Remark &remark : row.remarks)
            lines += placedRemarkText(remark, row.line, m_preview->file.layout);
        return lines.join(u'\n');
    }
    case VerdictRole:
        return int(row.verdict);
    case PlatformsRole: {
        QVariantList platforms;
        for (const schedule::PlannedTarget &target : row.post.targets)
            platforms += int(target.platform);
        return platforms;
    }
    case Qt::TextAlignmentRole:
        return int(
            index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case When:
        return tr("When");
    case Networks:
        return tr("Networks");
    case Text:
        return tr("Text");
    case Problem:
        return tr("What to know");
    default:
        return {};
    }
}

QString PreviewModel::display(const PlannedRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case When:
        if (row.post.at)
            return widgets::datedDayTimeText(row.post.at->date, row.post.at->time);
        return row.post.date.isValid() ? widgets::datedDayText(row.post.date) : tr("no date");
    case Networks: {
        QStringList names;
        for (const schedule::PlannedTarget &target : row.post.targets)
            names += widgets::PlatformMark::name(target.platform);
        return names.join(u", "_s);
    }
    case Text:
        if (row.post.text.isEmpty() && row.post.media.isEmpty())
            return tr("no text");
        if (row.post.text.isEmpty())
            return tr("%Ln picture(s) or clip(s)", nullptr, int(row.post.media.size()));
        return row.post.text.simplified().left(200);
    case Problem: {
        if (row.remarks.isEmpty())
            return {};
        return namedRemarkText(row.remarks.constFirst(), m_preview->file.layout);
    }
    default:
        return {};
    }
}

QString PreviewModel::spoken(const PlannedRow &row) const
{
    return tr("Line %1, %2").arg(row.line).arg(verdictText(row.verdict));
}

} // namespace galley::imports
