#include "tests/bench/PictureFigures.h"

#include "core/media/MediaImport.h"
#include "core/store/LocalStore.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/pictures/ThumbCache.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFiles = 1'000;
constexpr int kRounds = 5; // ours and theirs in turns: what else runs on the computer meets both
const QString kCorpora = QStringLiteral(GALLEY_TEST_DATA "/corpora");

// What a phone, a camera, a design program and a network's own site give.
struct Sort
{
    int width;
    const char *format;
    int share; // of a hundred files
};

constexpr Sort kSorts[] { { 4080, "jpg", 30 }, { 3000, "jpg", 20 }, { 2048, "jpg", 20 }, { 1440, "jpg", 15 },
    { 1080, "png", 10 }, { 1600, "webp", 5 } };

QStringList makePictures(const QString &folder)
{
    const QImage photo(kCorpora + "/images/other/london_photo.jpg"_L1);
    if (photo.isNull())
        qFatal("the photo is missing");
    QStringList files;
    for (const Sort &sort : kSorts) {
        const QString first = u"%1/%2.%3"_s.arg(folder).arg(sort.width).arg(QLatin1StringView(sort.format));
        if (!photo.scaledToWidth(sort.width, Qt::SmoothTransformation).save(first, nullptr, 88))
            qFatal("cannot write %s", qPrintable(first));
        for (int i = 0; i < kFiles * sort.share / 100; ++i) {
            files.append(
                u"%1/%2-%3.%4"_s.arg(folder).arg(sort.width).arg(i).arg(QLatin1StringView(sort.format)));
            QFile::copy(first, files.last());
            QFile file(files.last()); // bytes behind the picture, which no reader minds, make it another file
            if (!file.open(QIODevice::Append) || file.write(QByteArray::number(i)) < 1)
                qFatal("cannot write %s", qPrintable(files.last()));
        }
    }
    // In one order for both, every sort in each round.
    QStringList mixed;
    for (int i = 0; i < files.size(); ++i)
        mixed.append(files.at(i * 7 % files.size()));
    return mixed;
}

// One client, and what brings files in for it.
struct Desk
{
    test::TestStore store;
    test::WorkspaceBuilder builder { store.ids, store.clock };
    QUuid studio = builder.studio(u"Studio"_s);
    QUuid client = builder.client(u"Acme"_s, u"Europe/Berlin"_s);
    media::MediaStore files { store.folder() };
    std::unique_ptr<media::MediaHelper> helper;

    Desk()
    {
        if (!store.apply(builder.take()))
            qFatal("cannot lay the ground");
    }

    media::MediaImportResult import(const QStringList &paths)
    {
        if (!helper) {
            media::MediaHelper::Options options;
            options.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
            helper = std::make_unique<media::MediaHelper>(options);
        }
        media::MediaImport import(*helper, files, store.reader(), store.ids);
        media::MediaImportResult result;
        QEventLoop loop;
        QObject::connect(
            &import, &media::MediaImport::finished, &loop, [&](const media::MediaImportResult &done) {
                result = done;
                loop.quit();
            });
        import.start(client, paths);
        loop.exec();
        ChangeBuilder changes(
            store.ids, store.clock, { u"media.add"_s, { { u"count"_s, result.files.size() } } });
        media::addAssets(changes, studio, client, result);
        if (!store.apply(changes.build()))
            qFatal("the rows are not stored");
        return result;
    }
};

void runVips(const QStringList &files, const QString &folder)
{
    for (const media::Rendition &rendition : media::kRenditions) {
        QProcess vips;
        vips.setStandardErrorFile(QProcess::nullDevice());
        vips.start(u"vipsthumbnail"_s,
            QStringList { u"--size"_s, u"%1x%1>"_s.arg(rendition.edge), u"-o"_s,
                u"%1/%s_%2.jpg[Q=85]"_s.arg(folder, QLatin1StringView(rendition.purpose)) }
                + files);
        if (!vips.waitForStarted())
            qFatal("vipsthumbnail is not installed");
        vips.waitForFinished(-1);
    }
}

// Of this program and the ones that it started and that have ended, in ms.
double processorMs()
{
    double all = 0;
    for (const int who : { RUSAGE_SELF, RUSAGE_CHILDREN }) {
        rusage usage {};
        getrusage(who, &usage);
        for (const timeval &time : { usage.ru_utime, usage.ru_stime })
            all += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    }
    return all;
}

Figure importFigure()
{
    QTemporaryDir folder, theirs;
    const QStringList files = makePictures(folder.path());
    Desk desk;
    QElapsedTimer timer;
    double ours = 0, vips = 0, vipsProcessor = 0;
    const double processorBefore = processorMs();
    for (int round = 0; round < kRounds; ++round) {
        const QStringList some = files.mid(round * kFiles / kRounds, kFiles / kRounds);
        timer.start();
        if (desk.import(some).files.size() != some.size())
            qFatal("not all pictures came in");
        ours += double(timer.nsecsElapsed()) / 1e6;
        const double before = processorMs();
        timer.start();
        runVips(some, theirs.path());
        vips += double(timer.nsecsElapsed()) / 1e6;
        vipsProcessor += processorMs() - before;
    }
    if (QDir(theirs.path()).entryList(QDir::Files).size() != files.size() * std::ssize(media::kRenditions))
        qFatal("vipsthumbnail did not make all of them");
    desk.helper.reset(); // its time counts when it has ended
    const double oursProcessor = processorMs() - processorBefore - vipsProcessor;
    return { u"import of 1,000 pictures, each"_s, ours / kFiles, vips / kFiles, u"ms"_s,
        u"vipsthumbnail takes the limit, in the same run; of the processors %1 and %2 ms"_s
            .arg(oursProcessor / kFiles, 0, 'f', 1)
            .arg(vipsProcessor / kFiles, 0, 'f', 1) };
}

double statusMib(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// The highest since this was called last.
void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

Figure memoryFigure()
{
    QStringList files;
    QDirIterator each(kCorpora, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    Desk desk;
    pictures::ThumbCache thumbs(desk.store.folder());
    const double before = statusMib("VmRSS");
    forgetPeak();
    const media::MediaImportResult result = desk.import(files);
    for (const media::ImportedFile &file : result.files) {
        (void)thumbs.pixmap(desk.client, file.info.sha256, { 512, 512 });
        (void)thumbs.pixmap(desk.client, file.info.sha256, { 1080, 1350 });
        thumbs.finish();
    }
    return { u"memory over all pictures and clips of the corpora"_s, statusMib("VmHWM") - before, 256,
        u"MiB"_s,
        u"%1 files come in, %2 are refused by name; %3 MiB before"_s.arg(result.files.size())
            .arg(result.failures.size())
            .arg(before, 0, 'f', 0) };
}

} // namespace

QList<Figure> pictureFigures()
{
    return { memoryFigure(), importFigure() };
}

} // namespace galley::bench
