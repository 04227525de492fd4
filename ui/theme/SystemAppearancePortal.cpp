#include "ui/theme/SystemAppearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

// The settings portal of the Linux desktops (org.freedesktop.portal.Settings).
namespace galley::theme {

namespace {

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kGnome = u"org.gnome.desktop.interface"_s;

// A portal that answers at all answers in a millisecond or two; waiting that little saves a flash of the
// other theme.
constexpr int kFirstAnswerMs = 40;

class Portal final : public QObject
{
    Q_OBJECT

public:
    explicit Portal(SystemAppearance &appearance)
        : QObject(&appearance)
        , m_appearance(appearance)
    {
        auto bus = QDBusConnection::sessionBus();
        bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
            SLOT(settingChanged(QString, QString, QDBusVariant)));
        take(kAppearance, u"color-scheme"_s,
            bus.call(read(kAppearance, u"color-scheme"_s), QDBus::Block, kFirstAnswerMs));
        ask(bus, kAppearance, u"color-scheme"_s);
        ask(bus, kGnome, u"enable-animations"_s);
    }

private Q_SLOTS:

    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        take(group, key, value.variant());
    }

private:
    static QDBusMessage read(const QString &group, const QString &key)
    {
        auto message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
        message.setArguments({ group, key });
        return message;
    }

    void ask(const QDBusConnection &bus, const QString &group, const QString &key)
    {
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read(group, key)), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            take(group, key, watcher->reply());
            watcher->deleteLater();
        });
    }

    void take(const QString &group, const QString &key, const QDBusMessage &reply)
    {
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            take(group, key, reply.arguments().constFirst());
    }

    void take(const QString &group, const QString &key, QVariant value)
    {
        while (value.canConvert<QDBusVariant>()) // Read wraps its answer twice
            value = value.value<QDBusVariant>().variant();
        if (group == kAppearance && key == "color-scheme"_L1 && value.toUInt() != 0) // 0: no preference
            m_appearance.setPrefersDark(value.toUInt() == 1);
        else if (group == kGnome && key == "enable-animations"_L1)
            m_appearance.setReducesMotion(!value.toBool());
    }

    SystemAppearance &m_appearance;
};

} // namespace

void watchDesktop(SystemAppearance &appearance)
{
    // Without an address Qt would start a bus of its own.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        new Portal(appearance);
}

} // namespace galley::theme

#include "SystemAppearancePortal.moc"
