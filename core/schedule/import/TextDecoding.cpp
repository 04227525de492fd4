#include "core/schedule/import/TextDecoding.h"

#include "core/schedule/import/Errors.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the 32 bytes from 0x80 mean in Windows-1252; the five that it leaves open keep their Latin-1 meaning,
// as on the web.
constexpr std::array<char16_t, 32> kWindows1252 { 0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C,
    0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178 };

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        *out++ = code >= 0x80 && code < 0xA0 ? QChar(kWindows1252[code - 0x80]) : QChar(char16_t(code));
    }
    return text;
}

QString fromMacRoman(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("macintosh", &status);
    if (U_FAILURE(status))
        return fromWindows1252(bytes);
    QString text(bytes.size(), Qt::Uninitialized); // one unit for every byte
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(length);
    return text;
}

struct Utf8Census
{
    qsizetype sequences = 0; // well-formed ones of two bytes and more
    qsizetype damaged = 0;
};

// Length of the well-formed sequence at `at`, 0 when there is none (RFC 3629: no overlong forms, no
// surrogates).
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const auto tail = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const uchar second = byte(at + 1);
        if (!tail(at + 1) || !tail(at + 2) || (first == 0xE0 && second < 0xA0)
            || (first == 0xED && second > 0x9F))
            return 0;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const uchar second = byte(at + 1);
        if (!tail(at + 1) || !tail(at + 2) || !tail(at + 3) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

Utf8Census countUtf8(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            ++census.damaged;
        else if (length > 1)
            ++census.sequences;
        at += std::max(length, 1);
    }
    return census;
}

// UTF-16 without a mark shows as zero bytes on one side only: the high halves of delimiters, digits and line
// ends.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    const auto head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    const qsizetype enough = std::max<qsizetype>(2, head.size() / 50);
    if (odd >= enough && even == 0)
        return TextEncoding::Utf16LittleEndian;
    if (even >= enough && odd == 0)
        return TextEncoding::Utf16BigEndian;
    return {};
}

bool isWorkbook(QByteArrayView bytes)
{
    // A zip (xlsx, ods, numbers) or the older compound file (xls).
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool looksBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("GIF8") || bytes.startsWith("\x1F\x8B"))
        return true;
    const auto head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const auto controls = std::count_if(head.begin(), head.end(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1A;
    });
    return controls * 20 > head.size();
}

QString decode(QByteArrayView bytes, TextEncoding encoding)
{
    const auto through = [bytes](QStringConverter::Encoding qt) {
        QStringDecoder decoder(qt, QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder(bytes);
        return text;
    };
    switch (encoding) {
    case TextEncoding::Utf8:
        return through(QStringConverter::Utf8);
    case TextEncoding::Utf16LittleEndian:
        return through(QStringConverter::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return through(QStringConverter::Utf16BE);
    case TextEncoding::MacRoman:
        return fromMacRoman(bytes);
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
        break;
    }
    return fromWindows1252(bytes);
}

struct Mark
{
    TextEncoding encoding;
    qsizetype bytes;
};

std::optional<Mark> byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Mark { TextEncoding::Utf8, 3 };
    if (bytes.startsWith("\xFF\xFE"))
        return Mark { TextEncoding::Utf16LittleEndian, 2 };
    if (bytes.startsWith("\xFE\xFF"))
        return Mark { TextEncoding::Utf16BigEndian, 2 };
    return {};
}

// A lone surrogate half cannot be stored or sent; it becomes the replacement character, which the plan points
// out.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

struct Verdict
{
    TextEncoding encoding;
    EncodingReason reason;
};

Verdict guess(QByteArrayView bytes)
{
    if (const auto utf16 = utf16WithoutMark(bytes))
        return { *utf16, EncodingReason::ZeroBytes };
    const Utf8Census census = countUtf8(bytes);
    if (census.damaged == 0)
        return { TextEncoding::Utf8, EncodingReason::ValidUtf8 };
    if (census.sequences > census.damaged * 10)
        return { TextEncoding::Utf8, EncodingReason::MostlyUtf8 };
    const bool windows = std::any_of(bytes.begin(), bytes.end(),
        [](char byte) { return static_cast<uchar>(byte) >= 0x80 && static_cast<uchar>(byte) < 0xA0; });
    return { windows ? TextEncoding::Windows1252 : TextEncoding::Latin1, EncodingReason::NotUtf8 };
}

constexpr std::array kNames {
    std::pair { TextEncoding::Utf8, "utf-8"_L1 },
    std::pair { TextEncoding::Utf16LittleEndian, "utf-16le"_L1 },
    std::pair { TextEncoding::Utf16BigEndian, "utf-16be"_L1 },
    std::pair { TextEncoding::Windows1252, "windows-1252"_L1 },
    std::pair { TextEncoding::Latin1, "latin-1"_L1 },
    std::pair { TextEncoding::MacRoman, "macintosh"_L1 },
};

} // namespace

Result<QByteArray> readImportFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(importerror::kUnreadable, { { u"file"_s, name } }, file.errorString());
    // One byte more than allowed is read instead of trusting size(): the file may grow meanwhile.
    QByteArray bytes = file.read(kMaxImportBytes + 1);
    if (bytes.size() > kMaxImportBytes)
        return fail(importerror::kTooLarge,
            { { u"file"_s, name }, { u"megabytes"_s, kMaxImportBytes / (1024 * 1024) } });
    if (file.error() != QFileDevice::NoError)
        return fail(importerror::kUnreadable, { { u"file"_s, name } }, file.errorString());
    return bytes;
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> chosen)
{
    if (isWorkbook(bytes))
        return fail(importerror::kWorkbook);
    const auto mark = byteOrderMark(bytes);
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark ? mark->bytes : 0);

    Verdict verdict { TextEncoding::Utf8, EncodingReason::ByteOrderMark };
    if (chosen)
        verdict = { *chosen, EncodingReason::Chosen };
    else if (mark)
        verdict.encoding = mark->encoding;
    else
        verdict = guess(body);

    const bool wide = verdict.encoding == TextEncoding::Utf16LittleEndian
        || verdict.encoding == TextEncoding::Utf16BigEndian;
    if (!wide && looksBinary(body))
        return fail(importerror::kNotText);

    DecodedText decoded { decode(body, verdict.encoding), verdict.encoding, verdict.reason,
        mark.has_value() };
    replaceLoneSurrogates(decoded.text);
    return decoded;
}

QString encodingName(TextEncoding encoding)
{
    for (const auto &[value, name] : kNames) {
        if (value == encoding)
            return name;
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    for (const auto &[value, known] : kNames) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace galley::schedule
