#include "core/platforms/XChars.h"
#include "core/platforms/XData.h"
#include "core/platforms/XText.h"

namespace galley::platforms::x {

namespace {

int weightOf(char32_t c, const WeightConfig &config)
{
    for (const WeightRange &range : config.ranges)
        if (c >= range.first && c <= range.last)
            return range.weight;
    return config.defaultWeight;
}

// Every emoji outside ASCII lies beyond the first emoji sign, ©; inside it only the keycaps begin one.
bool mayBeginEmoji(char16_t c)
{
    return c >= 0xa9 || isAsciiDigit(c) || c == u'#' || c == u'*';
}

qsizetype emojiEnd(QStringView text, qsizetype from)
{
    if (!mayBeginEmoji(text[from].unicode()))
        return -1;
    const qsizetype end = emojiSequences().longestAt(
        text, from, [](char16_t c) { return c; }, [](qsizetype) { return true; });
    if (end < 0)
        return -1;
    // A sign that asks to be shown as text is none.
    const bool asText = end < text.size() && text[end].unicode() == 0xfe0e;
    return asText && end - from == unitsOf(codePointAt(text, from)) ? -1 : end;
}

} // namespace

const WeightConfig &currentConfig()
{
    static const WeightConfig config;
    return config;
}

Weight weigh(const QString &text, const WeightConfig &config)
{
    const QString normalized = text.normalized(QString::NormalizationForm_C);
    const QList<Url> links = urls(normalized);
    auto link = links.cbegin();
    qint64 sum = 0;
    const qint64 most = qint64(config.maxWeightedLength) * config.scale;
    bool isValid = true;
    qsizetype lastFitting = 0;
    for (qsizetype i = 0; i < normalized.size();) {
        while (link != links.cend() && link->start < i)
            ++link;
        qsizetype end = -1;
        if (link != links.cend() && link->start == i) {
            sum += qint64(config.urlLength) * config.scale;
            end = i + link->url.size();
        } else if (config.emojiAsOne && (end = emojiEnd(normalized, i)) >= 0) {
            sum += config.defaultWeight;
        } else {
            const char32_t c = codePointAt(normalized, i);
            sum += weightOf(c, config);
            end = i + unitsOf(c);
        }
        isValid = isValid && !isInvalid(normalized[end - 1].unicode());
        if (isValid && sum <= most)
            lastFitting = end - 1;
        i = end;
    }

    Weight weight;
    weight.length = int(sum / config.scale);
    weight.permillage = int(sum * 1000 / most);
    weight.valid = isValid && sum > 0 && sum <= most;
    weight.validEnd = lastFitting + (text.size() - normalized.size());
    weight.displayEnd = text.isEmpty() ? 0 : text.size() - 1;
    return weight;
}

} // namespace galley::platforms::x
