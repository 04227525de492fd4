#pragma once

#include <QTableView>

namespace galley::imports {

class PreviewModel;

// The rows of a file with their verdicts. What is wrong with a row gets more room than its text, which one
// knows.
class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(PreviewModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void shareWidth();
};

} // namespace galley::imports
