#include "app/galley/Places.h"

#include "core/store/Files.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace galley::app::places {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inData(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/galley/"_L1 + name;
}

} // namespace

QString studios()
{
    return inData(u"studios"_s);
}

QString sampleStudio()
{
    return inData(u"sample"_s);
}

bool holdsWorkspace(const QString &folder)
{
    return QFileInfo::exists(store::files::database(folder));
}

} // namespace galley::app::places
