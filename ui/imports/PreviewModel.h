#pragma once

#include "core/schedule/import/ImportPreview.h"

#include <QAbstractTableModel>

#include <memory>

namespace galley::imports {

// The rows of a file with what would become of them. A new preview of the same file changes rows in place, so
// that nothing jumps while answers are given.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, When, Networks, Text, Problem, ColumnCount };

    enum Role {
        VerdictRole = Qt::UserRole, // schedule::RowVerdict as int
        PlatformsRole, // QList<int> of Platform
        RemarksRole // every remark with its place, a line each
    };
    enum class Filter { All, Problems, Skipped };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const schedule::ImportPreview> preview); // null: empty
    void setFilter(Filter filter);

    [[nodiscard]] Filter filter() const { return m_filter; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool shows(const schedule::PlannedRow &row) const;
    [[nodiscard]] QString display(const schedule::PlannedRow &row, int column) const;
    [[nodiscard]] QString spoken(const schedule::PlannedRow &row) const;
    void refill();

    std::shared_ptr<const schedule::ImportPreview> m_preview;
    QList<qsizetype> m_rows; // of the plan
    Filter m_filter = Filter::All;
};

} // namespace galley::imports
