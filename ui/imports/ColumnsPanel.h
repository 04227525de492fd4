#pragma once

#include "core/schedule/import/ImportChoices.h"

#include <QScrollArea>

class QComboBox;

namespace galley::imports {

// What each column of the file means: its header, an example from it, and a choice.
class ColumnsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnsPanel(QWidget *parent = nullptr);

    void setLayout(const schedule::ImportLayout &layout);

Q_SIGNALS:
    void chosen(int column, const galley::schedule::ColumnChoice &choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWholeRows();
    QWidget *makeRow(const schedule::ImportLayout &layout, int column);

    schedule::ImportLayout m_layout;
    QList<QComboBox *> m_boxes;
};

} // namespace galley::imports
