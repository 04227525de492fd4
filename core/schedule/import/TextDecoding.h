#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley::schedule {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Latin1, MacRoman };

// Why an encoding was taken: what a person is told next to it, and how far it can be trusted.
enum class EncodingReason {
    ByteOrderMark, // the file says so itself
    ValidUtf8, // every byte fits; other encodings practically never do by chance
    MostlyUtf8, // fits but for some damaged bytes, which became U+FFFD
    ZeroBytes, // every second byte of its Latin letters is zero
    NotUtf8, // bytes that UTF-8 forbids: the encoding of Western Windows programs
    Chosen, // a person said so
};

struct DecodedText
{
    QString text; // without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    EncodingReason reason = EncodingReason::ValidUtf8;
    bool byteOrderMark = false;
};

constexpr qint64 kMaxImportBytes = 64 * 1024 * 1024;

// The bytes of a file that a person chose. Fails with import.unreadable and import.too_large.
[[nodiscard]] Result<QByteArray> readImportFile(const QString &path);

// Text from bytes of unknown encoding. Fails with import.workbook and import.not_text when the bytes are no
// text.
[[nodiscard]] Result<DecodedText> decodeText(
    const QByteArray &bytes, std::optional<TextEncoding> chosen = {});

// "utf-8", "utf-16le", "utf-16be", "windows-1252", "latin-1", "macintosh": as map files and saved mappings
// name them.
[[nodiscard]] QString encodingName(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingFromName(QStringView name);

} // namespace galley::schedule
