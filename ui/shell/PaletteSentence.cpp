#include "ui/shell/PaletteSentence.h"

#include "core/domain/DatePhraseWords.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

std::optional<PaletteSentence::Verb> verbOf(QStringView word)
{
    static const QHash<QString, PaletteSentence::Verb> verbs {
        { u"move"_s, PaletteSentence::Verb::Move },
        { u"reschedule"_s, PaletteSentence::Verb::Move },
        { u"verschiebe"_s, PaletteSentence::Verb::Move },
        { u"verschieben"_s, PaletteSentence::Verb::Move },
        { u"deplace"_s, PaletteSentence::Verb::Move },
        { u"deplacer"_s, PaletteSentence::Verb::Move },
        { u"mueve"_s, PaletteSentence::Verb::Move },
        { u"mover"_s, PaletteSentence::Verb::Move },
        { u"copy"_s, PaletteSentence::Verb::Copy },
        { u"duplicate"_s, PaletteSentence::Verb::Copy },
        { u"kopiere"_s, PaletteSentence::Verb::Copy },
        { u"kopieren"_s, PaletteSentence::Verb::Copy },
        { u"copie"_s, PaletteSentence::Verb::Copy },
        { u"copier"_s, PaletteSentence::Verb::Copy },
        { u"copia"_s, PaletteSentence::Verb::Copy },
        { u"copiar"_s, PaletteSentence::Verb::Copy },
    };
    const auto found = verbs.constFind(foldDateWord(word));
    return found == verbs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<PaletteSentence> parseSentence(QStringView text, const PhraseContext &context)
{
    const QStringView sentence = text.trimmed();
    const qsizetype blank = sentence.indexOf(u' ');
    if (blank < 0)
        return {};
    const auto verb = verbOf(sentence.left(blank));
    if (!verb)
        return {};
    const auto rest = parseTrailingDatePhrase(sentence.mid(blank + 1), context);
    if (!rest)
        return {};
    return PaletteSentence { *verb, rest->before, rest->phrase };
}

QString subjectOf(QStringView text, const PhraseContext &context)
{
    if (const auto sentence = parseSentence(text, context))
        return sentence->subject;
    const QStringView trimmed = text.trimmed();
    const qsizetype blank = trimmed.indexOf(u' ');
    if (blank > 0 && verbOf(trimmed.left(blank)))
        return trimmed.mid(blank + 1).trimmed().toString();
    return trimmed.toString();
}

} // namespace galley::shell
