#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace galley::app {

class Desktop;

// Leaves the window as the picture needs it.
struct TourScene
{
    QString name; // "calendar-month": file and --screen
    std::function<void(Desktop &)> setUp;
    bool dark = false;
    bool sample = true; // shows the sample studio; else the first screen
    QSize size = {}; // empty: the tour's
    QString language = {}; // empty: the tour's
};

[[nodiscard]] const std::vector<TourScene> &tourScenes();

} // namespace galley::app
