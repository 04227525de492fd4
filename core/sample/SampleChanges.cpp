#include "core/sample/SampleChanges.h"

#include "core/base/WallTime.h"
#include "core/sample/SampleWriter.h"

#include <QFile>
#include <QJsonDocument>

namespace galley::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QJsonObject> readDocument()
{
    QFile file(u":/sample/studio-marginalia.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"sample.no_document"_s, {}, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(u"sample.bad_document"_s, {}, error.errorString());
    return document.object();
}

} // namespace

Result<SampleChanges> sampleChanges(const Clock &clock, IdSource &ids)
{
    const Result<QJsonObject> document = readDocument();
    if (!document)
        return tl::unexpected(document.error());
    const QString zone = document->value("agency"_L1).toObject().value("zone"_L1).toString();
    const Result<WallTime> now = toWall(clock.nowMs(), zone);
    if (!now)
        return tl::unexpected(now.error());
    const QDate anchor = QDate::fromString(document->value("anchor"_L1).toString(), Qt::ISODate);
    return SampleWriter(clock, ids, *document, SampleShift(anchor, now->date)).write();
}

} // namespace galley::sample
