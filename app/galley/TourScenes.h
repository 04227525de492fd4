#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace galley::app {

class TourStage;

// Leaves the window as the picture needs it; false when that did not come about.
struct TourScene
{
    QString name; // "calendar-month": file and --screen
    std::function<bool(TourStage &)> setUp;
    bool dark = false;
    QSize size = {}; // empty: 1440 x 900
    QString language = {}; // empty: English
};

[[nodiscard]] const std::vector<TourScene> &tourScenes();

} // namespace galley::app
