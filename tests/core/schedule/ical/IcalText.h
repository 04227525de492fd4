#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace galley::test {

// A calendar file with these lines between its first and last.
inline QString calendarFile(
    const QTemporaryDir &folder, const QByteArray &lines, const QString &name = QStringLiteral("dates.ics"))
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + lines + "END:VCALENDAR\n";
    file.write(text.replace('\n', "\r\n"));
    return path;
}

inline QByteArray icalEvent(const QByteArray &uid, const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "END:VEVENT\n";
}

} // namespace galley::test
