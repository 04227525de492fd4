#pragma once

#include "ui/shell/PaletteRow.h"

#include <QAbstractListModel>

namespace galley::shell {

// The rows of the palette with a heading before each group. Headings cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, RowRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const PaletteRow *rowAt(const QModelIndex &index) const; // null for a heading
    [[nodiscard]] QModelIndex firstRow() const;
    // The next row in that direction, around the ends.
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        bool heading = false;
        PaletteRow row; // of a heading only the group
    };

    QList<Line> m_lines;
};

} // namespace galley::shell
