#include "core/schedule/import/ImportChoices.h"

#include "core/schedule/import/Errors.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxMapBytes = 256 * 1024;

tl::unexpected<Error> bad(const QString &key, const QJsonValue &value)
{
    return fail(importerror::kBadMap, { { u"key"_s, key }, { u"value"_s, value } });
}

std::optional<ColumnChoice> columnChoice(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const auto field = fieldFromName(QStringView(word).first(colon < 0 ? word.size() : colon));
    if (!field)
        return {};
    ColumnChoice choice { *field, {} };
    if (colon >= 0)
        choice.platform = platformFromText(QStringView(word).sliced(colon + 1));
    const bool perPlatform = *field == ImportField::PlatformText || *field == ImportField::PlatformFlag;
    if (perPlatform != choice.platform.has_value())
        return {};
    return choice;
}

std::optional<DateOrder> dateOrderFrom(QStringView name)
{
    for (const DateOrder order :
        { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay }) {
        if (dateOrderName(order) == name)
            return order;
    }
    return {};
}

// One key into the choices; false where its value says nothing to us.
bool take(ImportChoices &choices, const QString &key, const QJsonValue &value)
{
    const QString word = value.toString();
    if (key == "encoding"_L1)
        return (choices.encoding = encodingFromName(word)).has_value();
    if (key == "delimiter"_L1) {
        if (word.size() == 1)
            choices.delimiter = word.front();
        return word.size() == 1;
    }
    if (key == "date_order"_L1)
        return (choices.dateOrder = dateOrderFrom(word)).has_value();
    if (key == "missing_time"_L1) {
        choices.missingTime = word == "unplanned"_L1 ? MissingTime::Unplanned : MissingTime::At;
        choices.missingTimeAt = QTime::fromString(word, u"HH:mm"_s);
        return choices.missingTime == MissingTime::Unplanned || choices.missingTimeAt.isValid();
    }
    if (key == "state"_L1) {
        choices.approved = word == "approved"_L1;
        return choices.approved || word == "draft"_L1;
    }
    if (key == "columns"_L1) {
        const QJsonObject columns = value.toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const auto choice = columnChoice(it.value().toString());
            if (!choice)
                return false;
            choices.columns.insert(it.key(), *choice);
        }
        return value.isObject();
    }
    if (key == "platforms"_L1) {
        const QJsonArray platforms = value.toArray();
        for (const QJsonValue &entry : platforms) {
            const auto platform = platformFromText(entry.toString());
            if (!platform)
                return false;
            choices.platforms.append(*platform);
        }
        return value.isArray();
    }
    if (!value.isBool())
        return false;
    if (key == "header"_L1)
        choices.header = value.toBool();
    else if (key == "create_accounts"_L1)
        choices.createAccounts = value.toBool();
    else if (key == "skip_existing"_L1)
        choices.skipExisting = value.toBool();
    else
        return false;
    return true;
}

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        break;
    }
    return u"ymd"_s;
}

Result<ImportChoices> choicesFromMap(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const qsizetype line = json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n') + 1;
        return fail(importerror::kBadMap, { { u"line"_s, line } }, problem.errorString());
    }
    ImportChoices choices;
    const QJsonObject map = document.object();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!take(choices, it.key(), it.value()))
            return bad(it.key(), it.value());
    }
    return choices;
}

Result<ImportChoices> readMapFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(importerror::kUnreadable, { { u"file"_s, name } }, file.errorString());
    if (file.size() > kMaxMapBytes)
        return fail(importerror::kTooLarge, { { u"file"_s, name }, { u"megabytes"_s, 0.25 } });
    auto choices = choicesFromMap(file.read(kMaxMapBytes));
    if (!choices)
        choices.error().args.insert(u"file"_s, name);
    return choices;
}

QJsonObject toMap(const ImportChoices &choices)
{
    QJsonObject map;
    if (choices.encoding)
        map.insert(u"encoding"_s, encodingName(*choices.encoding));
    if (choices.delimiter)
        map.insert(u"delimiter"_s, QString(*choices.delimiter));
    if (choices.header)
        map.insert(u"header"_s, *choices.header);
    if (choices.dateOrder)
        map.insert(u"date_order"_s, dateOrderName(*choices.dateOrder));
    if (choices.missingTime == MissingTime::Unplanned)
        map.insert(u"missing_time"_s, u"unplanned"_s);
    else if (choices.missingTime == MissingTime::At)
        map.insert(u"missing_time"_s, choices.missingTimeAt.toString(u"HH:mm"_s));
    if (choices.approved)
        map.insert(u"state"_s, u"approved"_s);
    if (!choices.createAccounts)
        map.insert(u"create_accounts"_s, false);
    if (!choices.skipExisting)
        map.insert(u"skip_existing"_s, false);
    QJsonObject columns;
    for (auto it = choices.columns.cbegin(); it != choices.columns.cend(); ++it) {
        QString word = fieldName(it->field);
        if (it->platform)
            word += u':' + QString(toText(*it->platform));
        columns.insert(it.key(), word);
    }
    if (!columns.isEmpty())
        map.insert(u"columns"_s, columns);
    QJsonArray platforms;
    for (const Platform platform : choices.platforms)
        platforms.append(QString(toText(platform)));
    if (!platforms.isEmpty())
        map.insert(u"platforms"_s, platforms);
    return map;
}

} // namespace galley::schedule
