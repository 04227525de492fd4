#include "ui/shell/PaletteModel.h"

#include "ui/shell/PaletteSource.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    QList<Line> lines;
    for (const PaletteRow &row : rows) {
        const bool goesOn = !lines.isEmpty()
            && (lines.last().row.group == row.group
                || (row.group == PaletteGroup::MorePosts && lines.last().row.group == PaletteGroup::Posts));
        if (!goesOn) {
            PaletteRow heading;
            heading.group = row.group;
            lines.append({ true, heading });
        }
        lines.append({ false, row });
    }
    // Every key asks a new question: the answer replaces the old one as a whole.
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const PaletteRow *PaletteModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines[index.row()].heading)
        return nullptr;
    return &m_lines[index.row()].row;
}

QModelIndex PaletteModel::firstRow() const
{
    return m_lines.size() < 2 ? QModelIndex() : index(1);
}

QModelIndex PaletteModel::step(const QModelIndex &from, int by) const
{
    const int count = int(m_lines.size());
    if (count == 0)
        return {};
    int row = from.isValid() ? from.row() : 0;
    for (int tries = 0; tries < count; ++tries) {
        row = (row + by + count) % count;
        if (!m_lines[row].heading)
            return index(row);
    }
    return {};
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const QString group = PaletteSource::groupText(line.row.group);
    switch (role) {
    case Qt::DisplayRole:
        return line.heading ? group : line.row.text;
    case Qt::AccessibleTextRole:
        return line.heading ? group : u"%1, %2, %3"_s.arg(line.row.text, line.row.detail, group);
    case HeadingRole:
        return line.heading;
    case RowRole:
        return line.heading ? QVariant() : QVariant::fromValue(line.row);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[index.row()].heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace galley::shell
