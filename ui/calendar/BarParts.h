#pragma once

#include <QWidget>

namespace galley::calendar {

// What is only drawn in the toolbar of the month.

// Hairlines of the toolbar: a soft one above, a firm one below.
class Strip final : public QWidget
{
public:
    explicit Strip(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override;
};

class Divider final : public QWidget
{
public:
    explicit Divider(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

} // namespace galley::calendar
