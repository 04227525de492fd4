#include "core/compose/Dictionary.h"

#include <QDir>
#include <QFileInfo>

#include <unicode/ucnv.h>

#include <algorithm>
#include <hunspell.hxx>
#include <optional>
#include <string>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostKnown = 20'000;

// Of a language without a country, the country whose dictionary stands for it.
const QHash<QString, QString> &homes()
{
    static const QHash<QString, QString> kHomes { { u"en"_s, u"en_US"_s }, { u"de"_s, u"de_DE"_s },
        { u"fr"_s, u"fr_FR"_s }, { u"es"_s, u"es_ES"_s }, { u"pt"_s, u"pt_PT"_s } };
    return kHomes;
}

QStringList namesFor(const QString &language)
{
    QString name = language;
    name.replace(u'-', u'_');
    const QString base = name.section(u'_', 0, 0).toLower();
    if (base.isEmpty()
        || !std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
        return {};
    return { name, base, homes().value(base, base), base + u"_*"_s };
}

QString fileFor(const QString &language, const QStringList &folders)
{
    for (const QString &name : namesFor(language)) {
        for (const QString &folder : folders) {
            const QDir dir(folder);
            for (const QString &file : dir.entryList({ name + u".aff"_s }, QDir::Files, QDir::Name)) {
                const QString path = dir.filePath(file.chopped(4));
                if (QFileInfo::exists(path + u".dic"_s))
                    return path;
            }
        }
    }
    return {};
}

} // namespace

// Old dictionaries are not in UTF-8.
struct Dictionary::Encoding
{
    explicit Encoding(const char *name)
    {
        UErrorCode status = U_ZERO_ERROR;
        converter = ucnv_open(name, &status);
        if (U_FAILURE(status))
            converter = nullptr;
    }

    ~Encoding() { ucnv_close(converter); }

    Q_DISABLE_COPY_MOVE(Encoding)

    // Nothing for a word that the dictionary has no letters for.
    [[nodiscard]] std::optional<std::string> encoded(const QString &word) const
    {
        if (!converter)
            return word.toStdString();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        std::string bytes(static_cast<std::size_t>(word.size()) * 4 + 8, '\0');
        const int32_t size = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
            reinterpret_cast<const UChar *>(word.utf16()), static_cast<int32_t>(word.size()), &status);
        if (U_FAILURE(status))
            return std::nullopt;
        bytes.resize(static_cast<std::size_t>(size));
        return bytes;
    }

    [[nodiscard]] QString decoded(const std::string &bytes) const
    {
        if (!converter)
            return QString::fromStdString(bytes);
        UErrorCode status = U_ZERO_ERROR;
        std::u16string word(bytes.size() * 2 + 8, u'\0');
        const int32_t size = ucnv_toUChars(converter, word.data(), static_cast<int32_t>(word.size()),
            bytes.data(), static_cast<int32_t>(bytes.size()), &status);
        if (U_FAILURE(status))
            return {};
        word.resize(static_cast<std::size_t>(size));
        return QString::fromStdU16String(word);
    }

    UConverter *converter = nullptr;
};

std::unique_ptr<Dictionary> Dictionary::find(const QString &language, const QStringList &folders)
{
    const QString path = fileFor(language, folders);
    if (path.isEmpty())
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(path + u".aff"_s, path + u".dic"_s));
}

Dictionary::Dictionary(const QString &affixes, const QString &words)
    : m_hunspell(
        std::make_unique<Hunspell>(affixes.toLocal8Bit().constData(), words.toLocal8Bit().constData()))
    , m_encoding(std::make_unique<Encoding>(m_hunspell->get_dict_encoding().c_str()))
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString &word)
{
    const auto found = m_known.constFind(word);
    if (found != m_known.cend())
        return *found;
    QString plain = word;
    plain.replace(u'’', u'\'');
    const auto bytes = m_encoding->encoded(plain);
    const bool knows = bytes && m_hunspell->spell(*bytes);
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    m_known.insert(word, knows);
    return knows;
}

QStringList Dictionary::suggest(const QString &word)
{
    QStringList words;
    const auto bytes = m_encoding->encoded(word);
    if (!bytes)
        return words;
    for (const std::string &one : m_hunspell->suggest(*bytes))
        words.append(m_encoding->decoded(one));
    return words;
}

} // namespace galley::compose
