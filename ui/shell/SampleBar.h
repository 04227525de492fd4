#pragma once

#include <QWidget>

class QPushButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::shell {

// The slim bar over the sample studio: that it is one, and the way to one's own.
class SampleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBar(QWidget *parent);

Q_SIGNALS:
    void startRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    widgets::TextLabel *m_text;
    QPushButton *m_start;
};

} // namespace galley::shell
