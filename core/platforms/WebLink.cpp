#include "core/platforms/WebLink.h"

#include "core/platforms/XText.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

// Letters, accents, numbers and signs; not what is invisible, blank or turns the direction.
bool mayBeEncoded(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

} // namespace

bool isWebLink(QStringView text, bool requireScheme)
{
    const qsizetype scheme = text.indexOf("://"_L1);
    const auto afterHost = std::find_if(text.cbegin() + (scheme < 0 ? 0 : scheme + 3), text.cend(),
        [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype host = std::distance(text.cbegin(), afterHost);
    QString sent = text.first(host).toString();
    for (const char32_t c : text.mid(host).toUcs4()) {
        const QString written = QString::fromUcs4(&c, 1);
        if (c <= 0x7f)
            sent += written;
        else if (mayBeEncoded(c))
            sent += QString::fromLatin1(QUrl::toPercentEncoding(written));
        else
            return false;
    }
    return x::isUrl(sent, requireScheme);
}

QString webLink(QStringView text)
{
    return isWebLink(text) || !isWebLink(text, false) ? text.toString() : u"https://"_s + text.toString();
}

} // namespace galley::platforms
