#include "core/compose/Emoji.h"

#include "core/base/SearchText.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

// A static library's resources are left out of a program unless they are named; that must be said outside any
// namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(emoji);
}

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 4> kLanguages { "en"_L1, "de"_L1, "es"_L1, "fr"_L1 };
constexpr QChar kVariation(0xfe0f);

QStringList foldedWords(QStringView text)
{
    return foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
}

bool beginsOne(const QStringList &words, const QString &start)
{
    return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(start); });
}

} // namespace

// A line: emoji, group, tone (0 or 1), then for each language its name and its words, apart by "|".
EmojiTable::EmojiTable(const QString &language)
{
    const auto found = std::ranges::find(kLanguages, language.section(u'-', 0, 0).section(u'_', 0, 0));
    const qsizetype own = found == kLanguages.end() ? 0 : found - kLanguages.begin();
    nameResources();
    QFile file(u":/galley/emoji/emoji.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> cells = line.split(u'\t');
        if (cells.size() != 3 + 2 * static_cast<qsizetype>(kLanguages.size()))
            continue;
        const QString group = cells[1].toString();
        qsizetype at = m_groups.indexOf(group);
        if (at < 0) {
            at = m_groups.size();
            m_groups.append(group);
        }
        QStringView name = cells[3 + 2 * own];
        if (name.isEmpty())
            name = cells[3];
        m_all.append({ cells[0].toString(), static_cast<int>(at), name.toString(), cells[2] == u"1" });
        Words words { foldedWords(name), foldedWords(cells[4 + 2 * own].toString().replace(u'|', u' ')) };
        words.others += foldedWords(cells[3]) + foldedWords(cells[4].toString().replace(u'|', u' '));
        m_words.append(words);
    }
}

const EmojiTable &EmojiTable::in(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<EmojiTable>> tables;
    const QMutexLocker lock(&mutex);
    auto &table = tables[language.section(u'-', 0, 0).section(u'_', 0, 0)];
    if (!table)
        table.reset(new EmojiTable(language));
    return *table;
}

QList<Emoji> EmojiTable::search(const QString &query, qsizetype limit) const
{
    const QStringList asked = foldedWords(query);
    QList<Emoji> byName, byWords;
    for (qsizetype i = 0; i < m_all.size() && !asked.isEmpty(); ++i) {
        const Words &words = m_words.at(i);
        const bool isNamed =
            std::ranges::all_of(asked, [&](const QString &one) { return beginsOne(words.name, one); });
        const bool isFound = isNamed || std::ranges::all_of(asked, [&](const QString &one) {
            return beginsOne(words.name, one) || beginsOne(words.others, one);
        });
        if (isFound && (isNamed ? byName : byWords).size() < limit)
            (isNamed ? byName : byWords).append(m_all.at(i));
    }
    byName += byWords;
    return byName.first(std::min(byName.size(), limit));
}

QString withTone(const Emoji &emoji, SkinTone tone)
{
    if (!emoji.takesTone || tone == SkinTone::None)
        return emoji.text;
    const char32_t modifier = U'\U0001F3FA' + static_cast<char32_t>(tone);
    // Behind the first character, in place of its variation selector; a joined sequence follows.
    QString toned = emoji.text;
    const qsizetype base = toned[0].isHighSurrogate() ? 2 : 1;
    if (base < toned.size() && toned[base] == kVariation)
        toned.remove(base, 1);
    toned.insert(base, QString::fromUcs4(&modifier, 1));
    return toned;
}

} // namespace galley::compose
