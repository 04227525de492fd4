#include "tests/bench/IntakeFigure.h"

#include "app/galley/Desktop.h"
#include "tests/bench/Turns.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Page.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFiles = 500;

// Small, so that the helper is quick and what the window does with its answers is what counts.
QList<QUrl> makePictures(const QString &folder)
{
    QList<QUrl> files;
    for (int i = 0; i < kFiles; ++i) {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 7 % 360, 120 + i % 100, 90 + i % 160));
        for (int x = 0; x < 12; ++x)
            image.setPixelColor(x, 0, i >> x & 1 ? Qt::white : Qt::black);
        const QString path = u"%1/p%2.jpg"_s.arg(folder).arg(i);
        if (!image.save(path, "JPEG", 92))
            qFatal("cannot write %s", qPrintable(path));
        files.append(QUrl::fromLocalFile(path));
    }
    return files;
}

void drop(QWidget &on, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter(on.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QDropEvent event(on.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

} // namespace

Figure intakeFigure(Turns &application)
{
    QTemporaryDir folder;
    const QList<QUrl> files = makePictures(folder.path());
    test::TestStore store;
    test::WorkspaceBuilder build(store.ids, store.clock);
    build.studio(u"Studio Marginalia"_s);
    const QUuid client = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
    const QUuid post = build.post(client,
        { .title = u"Slow bread"_s,
            .body = u"Flour, water and salt."_s,
            .at = u"2026-10-22T07:45"_s,
            .platforms = { Platform::Instagram, Platform::X, Platform::Bluesky } });
    if (!store.apply(build.take(), store::Origin::Program))
        qFatal("cannot lay the ground");
    store.close();

    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    app::Desktop desktop({ &store.clock, &store.ids, &settings, folder.filePath(u"sample"_s), {} });
    shell::MainWindow &window = desktop.window();
    window.resize(1440, 900);
    window.show();
    window.openWorkspace(store.folder());
    window.openPost(post);
    const auto settle = [](int ms) {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < ms;)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    settle(500);
    const auto *bar = window.currentPage()->findChild<QProgressBar *>(); // seen while files come in
    if (!bar)
        qFatal("the post is not open");

    application.begin();
    const Took dropped = timed([&] { drop(*window.currentPage(), files); });
    QElapsedTimer timer;
    timer.start();
    do
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (bar->isVisible());
    const qint64 elapsed = timer.elapsed();
    settle(2000); // the tiles get their pictures
    const QList<Turns::Slowest> slowest = application.slowest();
    QStringList others;
    for (const Turns::Slowest &one : slowest)
        others.append(u"%1 %2"_s.arg(one.ms, 0, 'f', 1).arg(one.what));
    return { u"longest stop of the window, 500 files dropped"_s,
        std::max(dropped.cpu, slowest.isEmpty() ? 0.0 : slowest.first().ms), 16, u"ms"_s,
        u"all in %1 s; the drop %2 ms; then %3"_s.arg(double(elapsed) / 1e3, 0, 'f', 1)
            .arg(dropped.cpu, 0, 'f', 1)
            .arg(others.join(u", "_s)) };
}

} // namespace galley::bench
