#include "core/platforms/XDomain.h"

#include "core/platforms/Punycode.h"
#include "core/platforms/XChars.h"
#include "core/platforms/XData.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms::x {

namespace {

constexpr qsizetype MaxLabelLength = 63;

bool isPunycodeChar(char16_t c)
{
    return isAsciiAlnum(c) || c == u'-';
}

bool isLatinDomainChar(char16_t c)
{
    return isPunycodeChar(c) || isLatinAccent(c);
}

} // namespace

qsizetype topLevelDomainEnd(QStringView text, qsizetype from)
{
    const qsizetype end = topLevelDomains().longestAt(text, from, folded, [text](qsizetype i) {
        if (i == text.size())
            return true;
        const char16_t next = text[i].unicode();
        return !isAsciiAlnum(next) && next != u'@' && next != u'+' && next != u'-';
    });
    if (end >= 0)
        return end;
    if (!text.mid(from).startsWith("xn--"_L1, Qt::CaseInsensitive))
        return -1;
    qsizetype i = from + 4;
    while (i < text.size() && isPunycodeChar(text[i].unicode()))
        ++i;
    return i > from + 4 ? i : -1;
}

void DomainFinder::cut(qsizetype from)
{
    m_labels.clear();
    m_begin = from;
    Label label { from, -1, -1, -1, -1 };
    qsizetype i = from;
    for (; i < m_text.size(); ++i) {
        const char16_t c = m_text[i].unicode();
        if (c == u'.') {
            label.dot = i;
            label.topEnd = topLevelDomainEnd(m_text, i + 1);
            m_labels.push_back(label);
            label = Label { i + 1, -1, -1, -1, -1 };
        } else if (c == u'_') {
            label.lastUnderscore = i;
        } else if (c != u'-' && !isDomainChar(c)) {
            break;
        }
    }
    m_labels.push_back(label);
    m_end = i;

    qsizetype behind = -1;
    for (auto it = m_labels.rbegin(); it != m_labels.rend(); ++it) {
        const bool isLabel = it->dot > it->begin && isDomainChar(m_text[it->begin].unicode())
            && isDomainChar(m_text[it->dot - 1].unicode());
        if (!isLabel)
            it->bestEnd = -1;
        else if (behind >= 0)
            it->bestEnd = behind;
        else
            it->bestEnd = it->lastUnderscore < 0 ? it->topEnd : -1;
        behind = it->bestEnd;
    }
}

qsizetype DomainFinder::endFrom(qsizetype from)
{
    if (from >= m_text.size() || !isDomainChar(m_text[from].unicode()))
        return -1;
    if (from < m_begin || from >= m_end)
        cut(from);
    const auto label = std::prev(std::upper_bound(m_labels.begin(), m_labels.end(), from,
        [](qsizetype position, const Label &l) { return position < l.begin; }));
    if (label->dot <= from || !isDomainChar(m_text[label->dot - 1].unicode()))
        return -1;
    const auto next = std::next(label);
    if (next != m_labels.end() && next->bestEnd >= 0)
        return next->bestEnd;
    return label->lastUnderscore < from ? label->topEnd : -1;
}

QList<DomainPart> latinDomains(QStringView domain)
{
    struct Label
    {
        qsizetype begin, dot;
        qsizetype latinFrom; // begin of the Latin letters that run up to the dot
        qsizetype topEnd;
        qsizetype bestEnd; // of the longest name with this whole label in it, or -1
    };

    std::vector<Label> labels;
    qsizetype begin = 0;
    qsizetype latinFrom = 0;
    for (qsizetype i = 0; i < domain.size(); ++i) {
        const char16_t c = domain[i].unicode();
        if (c == u'.') {
            labels.push_back({ begin, i, latinFrom, topLevelDomainEnd(domain, i + 1), -1 });
            begin = latinFrom = i + 1;
        } else if (!isLatinDomainChar(c)) {
            latinFrom = i + 1;
        }
    }
    for (std::size_t i = labels.size(); i-- > 0;) {
        Label &label = labels[i];
        if (label.latinFrom != label.begin || label.dot == label.begin)
            continue;
        const bool goesOn = i + 1 < labels.size() && labels[i + 1].bestEnd >= 0;
        label.bestEnd = goesOn ? labels[i + 1].bestEnd : label.topEnd;
    }

    QList<DomainPart> parts;
    qsizetype from = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qsizetype start = std::max(labels[i].latinFrom, from);
        if (start >= labels[i].dot)
            continue;
        const bool goesOn = i + 1 < labels.size() && labels[i + 1].bestEnd >= 0;
        const qsizetype end = goesOn ? labels[i + 1].bestEnd : labels[i].topEnd;
        if (end < 0)
            continue;
        parts.append({ start, end });
        from = end;
    }
    return parts;
}

bool isLegalDomain(QStringView domain)
{
    for (const QStringView label : domain.split(u'.')) {
        // The ideographic and full-width full stops divide names too, inside what the rules call one label.
        qsizetype length = 0;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= label.size(); ++i) {
            const bool atEnd = i == label.size();
            if (!atEnd && !isIn(label[i].unicode(), u"\u3002\uff0e\uff61"))
                continue;
            const qsizetype part = punycodeLength(label.mid(begin, i - begin), MaxLabelLength);
            if (part < 0)
                return false;
            length += part + (atEnd ? 0 : 1);
            begin = i + 1;
        }
        if (length < 1 || length > MaxLabelLength)
            return false;
    }
    return true;
}

} // namespace galley::platforms::x
