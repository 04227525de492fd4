#include "ui/calendar/CalendarLook.h"

#include "core/base/WallTime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kViews { u"month"_s, u"week"_s, u"list"_s };
const QStringList kOrders { u"time"_s, u"title"_s, u"client"_s, u"accounts"_s, u"status"_s, u"approver"_s,
    u"labels"_s };
const QStringList kTrayOrders { u"newest"_s, u"oldest"_s, u"title"_s, u"client"_s };

// Of the names by their place; the first where it is none of them.
template <typename Value> Value valueOf(const QStringList &names, const QJsonValue &name)
{
    return static_cast<Value>(std::max<qsizetype>(0, names.indexOf(name.toString())));
}

} // namespace

QByteArray CalendarLook::toJson() const
{
    QJsonObject json { { u"view"_s, kViews.value(static_cast<int>(view)) }, { u"tray"_s, tray },
        { u"hour"_s, hourHeight }, { u"sort"_s, kOrders.value(static_cast<int>(sorting.by)) },
        { u"descending"_s, sorting.descending },
        { u"tray_order"_s, kTrayOrders.value(static_cast<int>(trayOrder)) } };
    if (secondZone)
        json.insert(u"zone"_s, *secondZone);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CalendarLook CalendarLook::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CalendarLook look;
    look.view = valueOf<View>(kViews, object.value(u"view"_s));
    look.tray = object.value(u"tray"_s).toBool(true);
    look.hourHeight = object.value(u"hour"_s).toInt();
    const QJsonValue zone = object.value(u"zone"_s);
    if (zone.isString() && (zone.toString().isEmpty() || isKnownZone(zone.toString())))
        look.secondZone = zone.toString();
    look.sorting = { valueOf<ListOrder>(kOrders, object.value(u"sort"_s)),
        object.value(u"descending"_s).toBool() };
    look.trayOrder = valueOf<TrayOrder>(kTrayOrders, object.value(u"tray_order"_s));
    return look;
}

} // namespace galley::calendar
