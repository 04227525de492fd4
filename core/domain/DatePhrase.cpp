#include "core/domain/DatePhrase.h"

#include "core/domain/DatePhraseReader.h"
#include "core/domain/DatePhraseWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype kLongestText = 200;

QStringList tokensOf(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s,]+"_s);
    QStringList tokens = text.split(blanks, Qt::SkipEmptyParts);
    // The one English expression of three words that is a single day.
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i] == "day"_L1 && tokens[i + 1] == "after"_L1 && tokens[i + 2] == "tomorrow"_L1) {
            tokens[i] = u"overmorrow"_s;
            tokens.remove(i + 1, 2);
        }
    }
    return tokens;
}

bool isLeading(QStringView token, const PhraseContext &context)
{
    const QString folded = foldDateWord(token);
    return std::any_of(context.languages.begin(), context.languages.end(), [&](QLocale::Language language) {
        const auto &words = dateWords(language).words;
        const auto it = words.constFind(folded);
        return it != words.cend() && *it == DateWord::Leading;
    });
}

} // namespace

std::optional<DatePhrase> parseDatePhrase(QStringView text, const PhraseContext &context)
{
    if (text.size() > kLongestText || !context.today.isValid())
        return {};
    return DatePhraseReader(tokensOf(foldDateWord(text)), context).read();
}

std::optional<TrailingPhrase> parseTrailingDatePhrase(QStringView text, const PhraseContext &context)
{
    if (text.size() > kLongestText)
        return {};
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace() && (i == 0 || text[i - 1].isSpace()))
            starts.append(i);
    }
    const qsizetype first = std::max<qsizetype>(0, starts.size() - DatePhraseReader::kMostTokens);
    for (qsizetype i = first; i < starts.size(); ++i) {
        const auto phrase = parseDatePhrase(text.mid(starts[i]), context);
        if (!phrase)
            continue;
        QStringView before = text.left(starts[i]).trimmed();
        const qsizetype lastBlank = before.lastIndexOf(u' ');
        if (isLeading(before.mid(lastBlank + 1), context))
            before = before.left(std::max<qsizetype>(lastBlank, 0)).trimmed();
        return TrailingPhrase { before.toString(), *phrase };
    }
    return {};
}

} // namespace galley
