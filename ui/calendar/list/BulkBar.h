#pragma once

#include <QWidget>

class QHBoxLayout;

namespace galley::widgets {
class TextLabel;
}

namespace galley::calendar {

// What can be done with several posts at once, below the list while they are selected.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent);

    void setCount(int posts); // hides itself below two

Q_SIGNALS:
    void commandRequested(const QString &id);
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();

    QHBoxLayout *m_row;
    widgets::TextLabel *m_words = nullptr;
    int m_count = 0;
};

} // namespace galley::calendar
