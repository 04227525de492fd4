#include "core/domain/DatePhraseWords.h"

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

// One line per thing; synonyms are separated by blanks. "mon" is both a weekday and, in French, no month: no
// clash.
struct Source
{
    const char16_t *weekdays[7];
    const char16_t *months[12];
    std::initializer_list<std::pair<DateWord, const char16_t *>> words;
};

void fill(QHash<QString, int> &into, const char16_t *const *source, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto names = QString::fromUtf16(source[i]).split(u' ');
        for (const QString &name : names)
            into.insert(name, i + 1);
    }
}

DateWords build(const Source &source)
{
    DateWords built;
    fill(built.weekdays, source.weekdays, 7);
    fill(built.months, source.months, 12);
    for (const auto &[word, names] : source.words) {
        const auto list = QString::fromUtf16(names).split(u' ');
        for (const QString &name : list)
            built.words.insert(name, word);
    }
    return built;
}

const Source &english()
{
    static const Source source { { u"monday mon", u"tuesday tue tues", u"wednesday wed",
                                     u"thursday thu thur thurs", u"friday fri", u"saturday sat",
                                     u"sunday sun" },
        { u"january jan", u"february feb", u"march mar", u"april apr", u"may", u"june jun", u"july jul",
            u"august aug", u"september sep sept", u"october oct", u"november nov", u"december dec" },
        { { DateWord::Today, u"today tonight" }, { DateWord::Tomorrow, u"tomorrow tmr" },
            { DateWord::DayAfterTomorrow, u"overmorrow" }, { DateWord::Yesterday, u"yesterday" },
            { DateWord::Next, u"next" }, { DateWord::This, u"this" }, { DateWord::In, u"in" },
            { DateWord::Minute, u"minute minutes min" }, { DateWord::Hour, u"hour hours" },
            { DateWord::Day, u"day days" }, { DateWord::Week, u"week weeks" },
            { DateWord::Month, u"month months" }, { DateWord::Noon, u"noon midday" }, { DateWord::Am, u"am" },
            { DateWord::Pm, u"pm" }, { DateWord::OClock, u"o'clock oclock" },
            { DateWord::Filler, u"at on the of" }, { DateWord::Leading, u"to until" } } };
    return source;
}

const Source &german()
{
    static const Source source { { u"montag mo", u"dienstag di", u"mittwoch mi", u"donnerstag do",
                                     u"freitag fr", u"samstag sonnabend sa", u"sonntag so" },
        { u"januar jan janner", u"februar feb", u"marz mrz maerz", u"april apr", u"mai", u"juni jun",
            u"juli jul", u"august aug", u"september sep sept", u"oktober okt", u"november nov",
            u"dezember dez" },
        { { DateWord::Today, u"heute" }, { DateWord::Tomorrow, u"morgen" },
            { DateWord::DayAfterTomorrow, u"ubermorgen uebermorgen" }, { DateWord::Yesterday, u"gestern" },
            { DateWord::Next, u"nachste nachsten nachster nachstes naechste naechsten kommende kommenden" },
            { DateWord::This, u"diese diesen dieser dieses" }, { DateWord::In, u"in" },
            { DateWord::Minute, u"minute minuten min" }, { DateWord::Hour, u"stunde stunden std" },
            { DateWord::Day, u"tag tage tagen" }, { DateWord::Week, u"woche wochen" },
            { DateWord::Month, u"monat monate monaten" }, { DateWord::Noon, u"mittag mittags" },
            { DateWord::OClock, u"uhr" }, { DateWord::Filler, u"um am den der" },
            { DateWord::Leading, u"auf nach zu zum bis" } } };
    return source;
}

const Source &french()
{
    static const Source source { { u"lundi lun", u"mardi mar", u"mercredi mer", u"jeudi jeu", u"vendredi ven",
                                     u"samedi sam", u"dimanche dim" },
        { u"janvier janv", u"fevrier fevr fev", u"mars", u"avril avr", u"mai", u"juin", u"juillet juil",
            u"aout", u"septembre sept", u"octobre oct", u"novembre nov", u"decembre dec" },
        { { DateWord::Today, u"aujourd'hui" }, { DateWord::Tomorrow, u"demain" },
            { DateWord::DayAfterTomorrow, u"apres-demain" }, { DateWord::Yesterday, u"hier" },
            { DateWord::Next, u"prochain prochaine" }, { DateWord::This, u"ce cette" },
            { DateWord::In, u"dans" }, { DateWord::Minute, u"minute minutes min" },
            { DateWord::Hour, u"heure heures" }, { DateWord::Day, u"jour jours" },
            { DateWord::Week, u"semaine semaines" }, { DateWord::Month, u"mois" },
            { DateWord::Noon, u"midi" }, { DateWord::Filler, u"a le la" },
            { DateWord::Leading, u"au jusqu'au vers" } } };
    return source;
}

const Source &spanish()
{
    static const Source source { { u"lunes lun", u"martes mar", u"miercoles mie", u"jueves jue",
                                     u"viernes vie", u"sabado sab", u"domingo dom" },
        { u"enero ene", u"febrero feb", u"marzo", u"abril abr", u"mayo may", u"junio jun", u"julio jul",
            u"agosto ago", u"septiembre setiembre sep sept", u"octubre oct", u"noviembre nov",
            u"diciembre dic" },
        { { DateWord::Today, u"hoy" }, { DateWord::Tomorrow, u"manana" },
            { DateWord::DayAfterTomorrow, u"pasado" }, { DateWord::Yesterday, u"ayer" },
            { DateWord::Next, u"proximo proxima" }, { DateWord::This, u"este esta" },
            { DateWord::In, u"en dentro" }, { DateWord::Minute, u"minuto minutos min" },
            { DateWord::Hour, u"hora horas" }, { DateWord::Day, u"dia dias" },
            { DateWord::Week, u"semana semanas" }, { DateWord::Month, u"mes meses" },
            { DateWord::Noon, u"mediodia" }, { DateWord::Filler, u"a el la las de" },
            { DateWord::Leading, u"al hasta" } } };
    return source;
}

} // namespace

const DateWords &dateWords(QLocale::Language language)
{
    static const DateWords en = build(english());
    static const DateWords de = build(german());
    static const DateWords fr = build(french());
    static const DateWords es = build(spanish());
    switch (language) {
    case QLocale::German:
        return de;
    case QLocale::French:
        return fr;
    case QLocale::Spanish:
        return es;
    default:
        return en;
    }
}

QString foldDateWord(QStringView word)
{
    const QString decomposed = word.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c == QChar(0x2019) ? QChar(u'\'') : c);
    }
    return folded;
}

} // namespace galley
