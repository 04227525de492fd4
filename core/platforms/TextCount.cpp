#include "core/platforms/TextCount.h"

#include "core/base/TextBreaks.h"
#include "core/platforms/TextWalk.h"
#include "core/platforms/XText.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

constexpr QStringView ReservedByLinkedin = u"\\|{}@[]()<>#*_~";

x::WeightConfig xConfig(qint64 limit, qint64 urlLength)
{
    x::WeightConfig config = x::currentConfig();
    config.maxWeightedLength = int(limit);
    config.urlLength = int(urlLength);
    return config;
}

// All that happens to a text on its way but the cutting of outer space; what happens to a part does not
// depend on the rest, as long as no grapheme is split.
QString transformed(const QString &text, const TextRules &rules)
{
    QString sent = text;
    if (sent.contains(u'\r')) {
        sent.replace("\r\n"_L1, "\n"_L1);
        sent.replace(u'\r', u'\n');
    }
    if (rules.normalize == Normalization::Nfc)
        sent = sent.normalized(QString::NormalizationForm_C);
    if (rules.escape == Escape::LinkedinLittle)
        sent = escapeLinkedinLittle(sent);
    return sent;
}

// The position in the text as written of a position in its sent form.
qsizetype writtenPosition(const QString &text, const TextRules &rules, qsizetype sentPosition)
{
    const QString core = text.trimmed();
    qsizetype lead = 0;
    while (lead < text.size() && text[lead].isSpace())
        ++lead;
    if (transformed(core, rules) == core)
        return lead + sentPosition;
    const QList<qsizetype> boundaries = graphemeBoundaries(core);
    qsizetype sent = 0;
    for (qsizetype i = 1; i < boundaries.size(); ++i) {
        const qsizetype begin = boundaries[i - 1];
        sent += transformed(core.mid(begin, boundaries[i] - begin), rules).size();
        if (sent > sentPosition)
            return lead + begin;
    }
    return lead + core.size();
}

struct Excess
{
    qint64 length = 0;
    qsizetype at = -1; // in the sent form
};

Excess excess(const QString &sent, TextUnit unit, qint64 urlLength, const Limit &limit)
{
    Excess result;
    if (unit == TextUnit::XWeighted) {
        const x::Weight weight =
            x::weigh(sent, xConfig(limit.value_or(x::currentConfig().maxWeightedLength), urlLength));
        result.length = weight.length;
        if (limit && weight.length > *limit)
            result.at = weight.validEnd + 1;
        return result;
    }
    qsizetype begin = 0;
    walkText(sent, unit, urlLength, [&](qsizetype end, qint64 weight) {
        result.length += weight;
        if (limit && result.length > *limit && result.at < 0)
            result.at = begin;
        begin = end;
    });
    return result;
}

} // namespace

qint64 count(QStringView text, TextUnit unit, qint64 urlLength)
{
    switch (unit) {
    case TextUnit::Utf16:
        return text.size();
    case TextUnit::Graphemes:
        return graphemeCount(text);
    case TextUnit::XWeighted:
        return x::weigh(text.toString(), xConfig(x::currentConfig().maxWeightedLength, urlLength)).length;
    case TextUnit::CodePoints:
    case TextUnit::Utf8Bytes:
    case TextUnit::Mastodon:
    case TextUnit::Threads:
        break;
    }
    qint64 sum = 0;
    walkText(text, unit, urlLength, [&sum](qsizetype, qint64 weight) { sum += weight; });
    return sum;
}

QString escapeLinkedinLittle(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        if (ReservedByLinkedin.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString sentForm(const QString &text, const TextRules &rules)
{
    return transformed(text.trimmed(), rules);
}

TextRules rulesForAccount(const TextRules &rules, const QStringList &traits)
{
    TextRules own = rules;
    if (own.maxExtended && traits.contains(own.extendedCondition))
        own.max = own.maxExtended;
    return own;
}

TextMeasure measure(const QString &text, const TextRules &rules)
{
    const QString sent = sentForm(text, rules);
    const qint64 urlLength = rules.urlLength.value_or(DefaultUrlLength);
    const Excess first = excess(sent, rules.unit, urlLength, rules.max);
    TextMeasure result { first.length, rules.max, rules.unit, -1 };
    qsizetype at = first.at;
    if (at < 0 && rules.unitSecondary) {
        const Excess second = excess(sent, *rules.unitSecondary, urlLength, rules.maxSecondary);
        if (second.at >= 0) {
            result = { second.length, rules.maxSecondary, *rules.unitSecondary, -1 };
            at = second.at;
        }
    }
    if (at >= 0)
        result.overflowAt = writtenPosition(text, rules, at);
    return result;
}

} // namespace galley::platforms
