#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace galley::schedule {

// Writes content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, ended by CR LF.
class IcalWriter
{
public:
    explicit IcalWriter(QIODevice &device)
        : m_device(device)
    {
    }

    void line(const QString &name, const QString &value); // as it stands
    void text(const QString &name, const QString &value); // escaped; nothing for an empty one

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QIODevice &m_device;
    bool m_failed = false;
};

} // namespace galley::schedule
