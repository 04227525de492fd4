#include "tests/support/ImageCompare.h"

#include <QColor>
#include <QDir>
#include <QFileInfo>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace galley::tests {

namespace {

constexpr int kChannel = 40;

bool differs(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > kChannel || std::abs(qGreen(a) - qGreen(b)) > kChannel
        || std::abs(qBlue(a) - qBlue(b)) > kChannel;
}

} // namespace

QString compareWithGolden(const QImage &actual, const QString &name, double share)
{
    const QString golden = QStringLiteral(GALLEY_SOURCE_DIR "/tests/data/golden/") + name + u".png"_s;
    if (qEnvironmentVariableIntValue("GALLEY_UPDATE_GOLDENS")) {
        QDir().mkpath(QFileInfo(golden).path());
        return actual.save(golden) ? QString() : u"cannot write "_s + golden;
    }
    const QImage picture = actual.convertToFormat(QImage::Format_RGB32);
    const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
    QImage diff;
    QString problem;
    if (expected.isNull()) {
        problem = u"there is no golden picture %1"_s.arg(golden);
    } else if (expected.size() != picture.size()) {
        problem = u"%1 is %2 x %3, golden %4 x %5"_s.arg(name, QString::number(picture.width()),
            QString::number(picture.height()), QString::number(expected.width()),
            QString::number(expected.height()));
    } else {
        qint64 off = 0;
        diff = QImage(picture.size(), QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            const auto *a = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            const auto *b = reinterpret_cast<const QRgb *>(expected.constScanLine(y));
            auto *d = reinterpret_cast<QRgb *>(diff.scanLine(y));
            for (int x = 0; x < picture.width(); ++x) {
                const bool bad = differs(a[x], b[x]);
                const int gray = 128 + qGray(b[x]) / 2;
                d[x] = bad ? qRgb(255, 0, 0) : qRgb(gray, gray, gray);
                off += bad;
            }
        }
        const double part = double(off) / (double(picture.width()) * picture.height());
        if (part > share)
            problem = u"%1 differs in %2 % of its pixels"_s.arg(name, QString::number(part * 100, 'f', 2));
    }
    if (problem.isEmpty())
        return {};
    const QString folder = QStringLiteral(GALLEY_BINARY_DIR "/golden-failures");
    const QString base = folder + u'/' + name;
    QDir().mkpath(QFileInfo(base).path());
    actual.save(base + u".actual.png"_s);
    expected.save(base + u".expected.png"_s);
    diff.save(base + u".diff.png"_s);
    return problem + u"; see "_s + base + u".*.png"_s;
}

} // namespace galley::tests
