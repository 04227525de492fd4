#include "core/compose/TextIntake.h"

#include "core/compose/Errors.h"

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kCarriageReturn = u'\r';

bool isLone(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

qsizetype storedBytes(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\b'
            || unit == u'\f')
            bytes += 2;
        else if (unit < 0x20)
            bytes += 6;
        else if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800 || c.isSurrogate())
            bytes += 2; // of a pair, which is four
        else
            bytes += 3;
    }
    return bytes;
}

Result<Intake> takeIn(QStringView outside, qsizetype present)
{
    const qsizetype bytes = storedBytes(outside);
    if (present + bytes > kMaxTextBytes)
        return fail(
            errors::kTextTooLarge, { { u"bytes"_s, present + bytes }, { u"limit"_s, kMaxTextBytes } });
    Intake intake;
    intake.text.reserve(outside.size());
    for (qsizetype i = 0; i < outside.size(); ++i) {
        const QChar c = outside[i];
        if (c.isNull() || isLone(outside, i))
            ++intake.removed;
        else if (c == kCarriageReturn && i + 1 < outside.size() && outside[i + 1] == u'\n')
            continue;
        else
            intake.text.append(c == kCarriageReturn || c == QChar::ParagraphSeparator ? QChar(u'\n') : c);
    }
    return intake;
}

} // namespace galley::compose
