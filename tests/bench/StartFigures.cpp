#include "tests/bench/StartFigures.h"

#include "app/galley/Desktop.h"
#include "app/galley/SingleInstance.h"
#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "tests/bench/BenchWorkspace.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr int kSettleMs = 1500;

// Says "painted" once the window and everything in it has been painted for the first time, and how much
// memory is resident when it has settled.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, QWidget &last)
        : m_last(last)
    {
        window.window()->installEventFilter(this);
        last.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == &m_last && event->type() == QEvent::Paint && !m_said) {
            m_said = true;
            // The paint events of one update are sent together; the next turn of the loop comes after all of
            // them.
            QTimer::singleShot(0, this, [] {
                timespec used {};
                clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
                std::printf("painted %f\n", double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6);
                std::fflush(stdout);
                QTimer::singleShot(kSettleMs, [] {
                    QFile status(u"/proc/self/status"_s);
                    if (status.open(QIODevice::ReadOnly)) {
                        for (const QByteArray &line : status.readAll().split('\n')) {
                            if (line.startsWith("VmRSS:"))
                                std::printf(
                                    "rss %lld\n", line.mid(6).simplified().split(' ').first().toLongLong());
                        }
                    }
                    std::fflush(stdout);
                    QCoreApplication::quit();
                });
            });
        }
        return false;
    }

private:
    QWidget &m_last;
    bool m_said = false;
};

struct Start
{
    double paintedMs = 0; // from starting the process, on the wall
    double processorMs = 0; // of all its threads until then
    double residentMb = 0;
};

Start startOnce(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    Start start;
    while (child.waitForReadyRead(30'000)) {
        while (child.canReadLine()) {
            const QByteArray line = child.readLine().trimmed();
            if (line.startsWith("painted ")) {
                start.paintedMs = double(timer.nsecsElapsed()) / 1e6;
                start.processorMs = line.mid(8).toDouble();
            } else if (line.startsWith("rss "))
                start.residentMb = line.mid(4).toDouble() / 1024;
        }
    }
    child.waitForFinished();
    if (start.paintedMs <= 0 || child.exitCode() != 0)
        qFatal("%s did not paint", qPrintable(arguments.join(u' ')));
    return start;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

QList<Figure> startFigures(const QString &workspace)
{
    QList<double> empty;
    QList<double> calendar;
    QList<double> resident;
    QList<double> processor; // over the empty window; other programs do not lengthen it much
    for (int i = 0; i <= kRuns; ++i) {
        const Start without = startOnce({ u"--empty-window"_s });
        const Start with = startOnce({ u"--calendar"_s, workspace });
        if (i == 0) // brings the files into memory
            continue;
        empty.append(without.paintedMs);
        calendar.append(with.paintedMs);
        resident.append(with.residentMb);
        processor.append(with.processorMs - without.processorMs);
    }
    const double base = median(empty);
    const double full = median(calendar);
    return {
        { u"first painted month, over an empty window"_s, full - base, 100, u"ms"_s,
            u"%1 ms against %2 ms; %3 ms more time of processors"_s.arg(full, 0, 'f', 0)
                .arg(base, 0, 'f', 0)
                .arg(median(processor), 0, 'f', 0) },
        { u"memory with the calendar open"_s, median(resident), 150, u"MB"_s, u"resident"_s },
    };
}

// What any window of this binary costs: the process with the same libraries, the application, the platform's
// plugin, and a widget of the same size painted once. Nothing of Galley's own: no fonts, no style, no store.
int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    const FirstPaint watch(window, window);
    window.show();
    return QApplication::exec();
}

// What `galley --workspace` does, in its order (app/galley/main.cpp). Settings alone are not the person's.
int showCalendar(int argc, char **argv, const QString &workspace)
{
    QApplication application(argc, argv);
    QTemporaryDir own;
    QSettings settings(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (app::SingleInstance(workspace).askToRaise())
        qFatal("The workspace is open already");
    const ManualClock clock(kNow);
    Uuid7Source ids(clock);
    theme::Theme::install(application);
    app::Desktop desktop({ &clock, &ids, &settings, own.filePath(u"sample"_s), own.filePath(u"studio"_s) });
    desktop.window().openWorkspace(workspace);
    if (!desktop.calendar())
        qFatal("The workspace does not open");
    const FirstPaint watch(desktop.window(), desktop.calendar()->view());
    desktop.window().show();
    return QApplication::exec();
}

} // namespace galley::bench
