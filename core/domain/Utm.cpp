#include "core/domain/Utm.h"

#include <QStringList>
#include <QUrl>

#include <array>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Field
{
    QLatin1StringView name;
    QString Utm::*value;
};

constexpr std::array kFields {
    Field { "source"_L1, &Utm::source },
    Field { "medium"_L1, &Utm::medium },
    Field { "campaign"_L1, &Utm::campaign },
    Field { "term"_L1, &Utm::term },
    Field { "content"_L1, &Utm::content },
};

bool isWebAddress(const QString &link)
{
    return link.startsWith("https://"_L1, Qt::CaseInsensitive)
        || link.startsWith("http://"_L1, Qt::CaseInsensitive);
}

} // namespace

Utm utmFromJson(const QJsonObject &json)
{
    Utm utm;
    for (const Field &field : kFields)
        utm.*field.value = json.value(field.name).toString().trimmed();
    return utm;
}

Utm merged(const Utm &own, const Utm &inherited)
{
    Utm utm = own;
    for (const Field &field : kFields) {
        if ((utm.*field.value).isEmpty())
            utm.*field.value = inherited.*field.value;
    }
    return utm;
}

QString withUtm(const QString &link, const Utm &utm)
{
    if (utm == Utm() || !isWebAddress(link))
        return link;
    const qsizetype hash = link.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : link.mid(hash);
    const QString address = hash < 0 ? link : link.left(hash);
    const qsizetype question = address.indexOf(u'?');
    QStringList query;
    if (question >= 0)
        query = address.mid(question + 1).split(u'&', Qt::SkipEmptyParts);
    for (const Field &field : kFields) {
        const QString &value = utm.*field.value;
        if (value.isEmpty())
            continue;
        const QString name = "utm_"_L1 + field.name;
        query.removeIf([&](const QString &pair) {
            return pair.section(u'=', 0, 0).compare(name, Qt::CaseInsensitive) == 0;
        });
        query.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return address.left(question) + u'?' + query.join(u'&') + fragment;
}

} // namespace galley
