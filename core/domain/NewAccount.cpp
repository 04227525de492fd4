#include "core/domain/NewAccount.h"

#include "core/base/Ids.h"

#include <QUrl>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kName = 200;

} // namespace

QJsonObject unconnectedAccount(const QUuid &id, const NewAccount &account)
{
    return { { u"platform"_s, toText(account.platform) },
        { u"platform_account_id"_s, kUnconnected + idText(id) },
        { u"username"_s, account.username.left(kName) }, { u"kind"_s, u"profile"_s },
        { u"metadata"_s, QJsonObject { { u"placeholder"_s, true } } } };
}

QJsonObject unconnectedDestination(
    const QUuid &id, const QUuid &account, DestinationKind kind, const QString &name)
{
    return { { u"account_id"_s, idText(account) }, { u"kind"_s, toText(kind) },
        { u"external_id"_s, kUnconnected + idText(id) }, { u"name"_s, name.left(kName) } };
}

QString handleOf(const QString &text)
{
    QString handle = text.simplified();
    if (handle.startsWith("https://"_L1, Qt::CaseInsensitive)
        || handle.startsWith("http://"_L1, Qt::CaseInsensitive))
        handle = QUrl(handle).path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    while (handle.startsWith(u'@'))
        handle.remove(0, 1);
    return handle.trimmed().left(kName);
}

} // namespace galley
