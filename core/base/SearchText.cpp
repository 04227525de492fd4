#include "core/base/SearchText.h"

#include <QtGlobal>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <span>

namespace galley {

namespace {

QString normalized(const UNormalizer2 *normalizer, const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    QString result(text.size() * 2 + 16, Qt::Uninitialized);
    const auto run = [&] {
        error = U_ZERO_ERROR;
        return unorm2_normalize(normalizer, reinterpret_cast<const UChar *>(text.utf16()),
            int32_t(text.size()), reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &error);
    };
    int32_t length = run();
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(length);
        length = run();
    }
    if (U_FAILURE(error))
        return text;
    result.resize(length);
    return result;
}

const UNormalizer2 *normalizer(const UNormalizer2 *(*get)(UErrorCode *))
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *instance = get(&error);
    if (U_FAILURE(error))
        qFatal("ICU has no normalization data: %s", u_errorName(error));
    return instance;
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(character), &error);
    return U_FAILURE(error) ? USCRIPT_UNKNOWN : script;
}

// Accents and points that people leave out when they type a query.
bool isDroppedMark(char32_t c)
{
    if (c < 0x300 || u_charType(UChar32(c)) != U_NON_SPACING_MARK)
        return false;
    if (c == 0x3099 || c == 0x309A) // か and が are two sounds
        return false;
    const UScriptCode script = scriptOf(c);
    return script == USCRIPT_INHERITED || script == USCRIPT_HEBREW || script == USCRIPT_ARABIC;
}

// Letters that Unicode does not take apart although people type them without the stroke.
QStringView plainForm(char32_t c)
{
    switch (c) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    default:
        return {};
    }
}

bool isTokenCharacter(char32_t c)
{
    const auto type = UCharCategory(u_charType(UChar32(c)));
    const bool mark = type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
    return u_isalnum(UChar32(c)) || type == U_LETTER_NUMBER || type == U_OTHER_NUMBER || mark;
}

enum class Purpose { Index, Query };

void appendRun(QStringList &tokens, std::span<const char32_t> run, bool withoutSpaces, Purpose purpose)
{
    const auto token = [&](size_t from, size_t length) {
        tokens.append(QString::fromUcs4(run.data() + from, qsizetype(length)));
    };
    if (run.empty())
        return;
    if (!withoutSpaces) {
        token(0, run.size());
        return;
    }
    for (size_t i = 0; i + 1 < run.size(); ++i)
        token(i, 2);
    if (run.size() == 1 || purpose == Purpose::Index)
        token(run.size() - 1, 1);
}

QStringList tokenize(QStringView text, Purpose purpose)
{
    const QList<uint> folded = foldForSearch(text).toUcs4();
    std::u32string run;
    bool runWithoutSpaces = false;
    QStringList tokens;
    for (const uint raw : folded) {
        const char32_t c = raw;
        const bool inside = isTokenCharacter(c);
        const bool withoutSpaces = inside && isWrittenWithoutSpaces(c);
        if (!inside || withoutSpaces != runWithoutSpaces) {
            appendRun(tokens, run, runWithoutSpaces, purpose);
            run.clear();
        }
        runWithoutSpaces = withoutSpaces;
        if (inside)
            run.push_back(c);
    }
    appendRun(tokens, run, runWithoutSpaces, purpose);
    return tokens;
}

} // namespace

QString foldForSearch(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();

    static const UNormalizer2 *const fold = normalizer(unorm2_getNFKCCasefoldInstance);
    static const UNormalizer2 *const decompose = normalizer(unorm2_getNFDInstance);
    static const UNormalizer2 *const compose = normalizer(unorm2_getNFCInstance);
    const QString apart = normalized(decompose, normalized(fold, text.toString()));
    QString kept;
    kept.reserve(apart.size());
    for (const uint c : apart.toUcs4()) {
        if (isDroppedMark(c))
            continue;
        if (const QStringView plain = plainForm(c); !plain.isNull())
            kept += plain;
        else
            kept += QChar::fromUcs4(c);
    }
    return normalized(compose, kept);
}

bool isWrittenWithoutSpaces(char32_t character)
{
    if (character < 0x0E00)
        return false;
    switch (scriptOf(character)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_HANGUL: // has spaces, but glues endings to words
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        // The long vowel mark belongs to no script of its own.
        return character == 0x30FC;
    }
}

QStringList searchTokens(QStringView text)
{
    return tokenize(text, Purpose::Index);
}

QStringList searchTerms(QStringView query)
{
    return tokenize(query, Purpose::Query);
}

} // namespace galley
