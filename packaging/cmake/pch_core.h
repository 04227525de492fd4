// What nearly every file of core includes; compiled once per library.
#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
