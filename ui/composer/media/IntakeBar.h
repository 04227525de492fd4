#pragma once

#include "ui/composer/media/IntakeReport.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace galley::widgets {
class Banner;
class TextLabel;
} // namespace galley::widgets

namespace galley::composer {

// Below the pictures of a post: files on their way in, with the way to stop them, and then what became of
// them where that is not what was asked for.
class IntakeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(QWidget *parent = nullptr);

    void setProgress(int done, int total); // total 0: they are being counted
    void setDone();
    void showReport(const IntakeReport &report);
    void clear(); // another post
    void retranslate();

Q_SIGNALS:
    void cancelRequested();
    void againRequested(const QList<QUuid> &media); // to make JPEGs of them
    void takeOutRequested(const QList<QUuid> &media); // pictures that were there already shall not be used

private:
    void showFailures();

    QWidget *m_run;
    widgets::TextLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    widgets::Banner *m_wrong; // files that are not in
    widgets::Banner *m_note; // files that were there
    QPushButton *m_which;
    QPushButton *m_again;
    QPushButton *m_takeOut;
    IntakeReport m_report;
};

} // namespace galley::composer
