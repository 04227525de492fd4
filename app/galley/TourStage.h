#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"

#include <QPixmap>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace galley::app {

class Desktop;

// Everything one picture needs, made anew for each, so that no picture depends on the one before: a desktop
// over a folder of its own, with a clock that stands at 2026-10-20T09:23Z and the same ids every time.
class TourStage
{
public:
    struct Look
    {
        bool dark = false;
        QSize size { 1440, 900 };
        QString language = QStringLiteral("en");
        int textPercent = 100;
    };

    explicit TourStage(const Look &look);
    ~TourStage();

    [[nodiscard]] Desktop &desktop() const { return *m_desktop; }

    [[nodiscard]] QString folder() const { return m_folder.path(); } // for what a scene has to write

    [[nodiscard]] ManualClock &clock() { return m_clock; }

    [[nodiscard]] IdSource &ids() { return m_ids; }

    // What a workspace opened here ends in. False after half a minute.
    [[nodiscard]] bool openSample();
    [[nodiscard]] bool startStudio(const QString &name); // with one client and no posts
    [[nodiscard]] bool waitUntil(const std::function<bool()> &done) const;

    void settle() const; // what was queued is done, what was asked for is painted
    void show(std::unique_ptr<QWidget> instead); // the picture is of this, not of the window
    [[nodiscard]] QPixmap picture() const;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ManualClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QWidget> m_instead;
};

} // namespace galley::app
