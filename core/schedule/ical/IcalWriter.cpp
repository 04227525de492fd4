#include "core/schedule/ical/IcalWriter.h"

#include <QIODevice>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

void IcalWriter::line(const QString &name, const QString &value)
{
    const QByteArray whole = name.toUtf8() + ':' + value.toUtf8();
    QByteArray folded;
    folded.reserve(whole.size() + whole.size() / 24 + 2);
    int octets = 0;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype next = at + 1;
        while (next < whole.size() && (whole[next] & 0xC0) == 0x80) // never inside a character
            ++next;
        if (octets + int(next - at) > 75) {
            folded += "\r\n ";
            octets = 1;
        }
        folded += whole.sliced(at, next - at);
        octets += int(next - at);
        at = next;
    }
    folded += "\r\n";
    m_failed = m_device.write(folded) != folded.size() || m_failed;
}

void IcalWriter::text(const QString &name, const QString &value)
{
    QString escaped;
    escaped.reserve(value.size() + 16);
    for (const QChar c : value) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n')
            escaped += "\\n"_L1;
        else if (c >= u' ' || c == u'\t')
            escaped += c;
    }
    if (!escaped.isEmpty())
        line(name, escaped);
}

} // namespace galley::schedule
