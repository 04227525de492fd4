// The helper process that reads pictures and clips for the desktop: one request a line, one answer a line, as
// core/media/MediaHelper.h describes. It limits itself first, because what it reads may be made to break it.

#include "core/media/decode/MakeJpeg.h"
#include "core/media/decode/Prepare.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace Qt::Literals::StringLiterals;

[[maybe_unused]] constexpr quint64 kMaxMemory = 1536ULL * 1024 * 1024;
constexpr quint64 kMaxWrittenFile = 64ULL * 1024 * 1024;
constexpr int kMaxImageMegabytes = 600;

void limitMyself()
{
#ifdef Q_OS_UNIX
    const rlimit written { kMaxWrittenFile, kMaxWrittenFile };
    const rlimit noCore { 0, 0 };
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses
    const rlimit memory { kMaxMemory, kMaxMemory };
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    ::setrlimit(RLIMIT_FSIZE, &written);
    ::setrlimit(RLIMIT_CORE, &noCore);
#endif
    QImageReader::setAllocationLimit(kMaxImageMegabytes);
}

QJsonObject answer(const QJsonObject &request)
{
    const QString file = request[u"file"].toString();
    const QString jpeg = request[u"jpeg"].toString();
    const auto info = jpeg.isEmpty() ? galley::media::prepare(file, request[u"folder"].toString())
                                     : galley::media::makeJpeg(file, jpeg);
    if (info)
        return { { u"info"_s, galley::media::toJson(*info) } };
    const galley::Error &error = info.error();
    return { { u"error"_s,
        QJsonObject {
            { u"code"_s, error.code }, { u"args"_s, error.args }, { u"detail"_s, error.detail } } } };
}

} // namespace

int main(int argc, char *argv[])
{
    limitMyself();
    // Text in an SVG needs fonts, and those need a platform; none that shows a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        std::cout << QJsonDocument(answer(request)).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    return 0;
}
