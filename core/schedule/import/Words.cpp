#include "core/schedule/import/Words.h"

#include "core/platforms/PlatformNames.h"

#include <QHash>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

// Words parted by '|', as plainWords() leaves them.
struct FieldWords
{
    ImportField field;
    QStringView words;
};

constexpr FieldWords kHeaders[] {
    { ImportField::Text,
        u"text|post|post text|post content|content|copy|post copy|caption|captions|message|message "
        u"text|body|description text|"
        u"tweet|update|beitrag|beitragstext|inhalt|nachricht|bildunterschrift|posttext|caption "
        u"text|texto|contenido|mensaje|"
        u"publicacion|copia|texto de la publicacion|texte|contenu|publication|legende|texte du post|texte de "
        u"la publication|"
        u"message du post|post message|main text|text der veroffentlichung|copytext|leyenda" },
    { ImportField::Title,
        u"title|titel|headline|uberschrift|titulo|titre|video title|post title|pin "
        u"title|betreff|asunto|name|document title" },
    { ImportField::Date,
        u"date|dates|post date|publish date|publishing date|publication date|scheduled date|schedule "
        u"date|schedule|scheduled|"
        u"scheduled at|schedule time|scheduled time|date time|datetime|date and time|date heure|posting "
        u"time|posting date|publish at|"
        u"publish time|post at|post at specific time|scheduled for|go live|go live "
        u"date|day|when|datum|tag|veroffentlichung|"
        u"veroffentlichungsdatum|veroffentlicht am|postdatum|termin|geplant|geplant fur|geplant am|datum "
        u"uhrzeit|datum und uhrzeit|"
        u"zeitpunkt|fecha|fecha de publicacion|dia|fecha y hora|fecha hora|programado|programado para|date "
        u"de publication|jour|"
        u"date prevue|date et heure|publie le|planifie le|created at|created at utc|status "
        u"published|timestamp" },
    { ImportField::Time,
        u"time|hour|time 24hr|time 24h|time 12hr|post time|clock|uhrzeit|zeit|stunde|hora|hora de "
        u"publicacion|heure|"
        u"heure de publication|horaire" },
    { ImportField::Link,
        u"link|links|url|post url|website|landing page|link url|web link|destination link|destination "
        u"url|webseite|zielseite|"
        u"zielurl|verlinkung|enlace|enlaces|lien|liens|page de destination|source url|link og meta url|link "
        u"ogmeta url" },
    { ImportField::Media,
        u"media|media url|media urls|image|images|image url|image urls|picture|pictures|picture url|picture "
        u"urls|photo|photos|"
        u"photo url|video|videos|video url|video urls|gif|gif url|gif urls|file|files|file "
        u"name|filename|asset|assets|attachment|"
        u"attachments|visual|visuals|creative|bild|bilder|bild "
        u"url|bilddatei|datei|dateien|dateiname|medien|foto|fotos|grafik|motiv|"
        u"imagen|imagenes|archivo|archivos|medios|fichier|fichiers|visuel|visuels|medias|photo s|image "
        u"s|media path|image path|pfad|"
        u"bildpfad|ruta|chemin" },
    { ImportField::AltText,
        u"alt text|alt texts|alt|alttext|image alt text|alt text picture|image "
        u"description|bildbeschreibung|alternativtext|"
        u"texto alternativo|texte alternatif|alt text s" },
    { ImportField::Platforms,
        u"platform|platforms|network|networks|channel|channels|account|accounts|profile|profiles|social "
        u"network|social networks|"
        u"social media|plattform|plattformen|kanal|kanale|netzwerk|netzwerke|konto|konten|profil|profile "
        u"s|canal|canales|red|redes|"
        u"red social|redes "
        u"sociales|plataforma|plataformas|cuenta|cuentas|perfil|canaux|reseau|reseaux|reseau social|reseaux "
        u"sociaux|"
        u"plateforme|plateformes|compte|comptes|page|pages" },
    { ImportField::Labels,
        u"tag s|tags|label|labels|label "
        u"s|stichwort|stichworte|stichworter|schlagwort|schlagworte|schlagworter|etikett|etiketten|"
        u"etiqueta|etiquetas|etiquette|etiquettes|mots cles|keywords" },
    { ImportField::Category,
        u"category|categories|content category|content "
        u"pillar|pillar|topic|theme|kategorie|kategorien|thema|rubrik|saule|categoria|"
        u"tema|categorie|rubrique|theme s" },
    { ImportField::Campaign, u"campaign|campaigns|campaign name|kampagne|aktion|campana|campagne" },
    { ImportField::FirstComment,
        u"first comment|first comment text|comment|comments|comment s|erster kommentar|kommentar zum "
        u"beitrag|primer comentario|"
        u"premier commentaire" },
    { ImportField::PostType,
        u"post type|type|format|post subtype|subtype|content type|media "
        u"type|typ|art|beitragsart|beitragstyp|posttyp|tipo|"
        u"tipo de publicacion|type de post|type de publication" },
    { ImportField::Status,
        u"status|state|approval|freigabe|stand|estado|statut|etat|approval status|freigabestatus" },
    { ImportField::DraftFlag, u"draft|is draft|entwurf|borrador|brouillon" },
    { ImportField::Notes,
        u"note|notes|internal notes|internal "
        u"note|remark|remarks|briefing|notiz|notizen|bemerkung|bemerkungen|anmerkung|"
        u"anmerkungen|hinweis|kommentar|intern|nota|notas|observaciones|comentarios|remarque|remarques|"
        u"commentaire|commentaires" },
};

struct TypeWords
{
    PostType type;
    QStringView words;
};

constexpr TypeWords kTypes[] {
    { PostType::Text, u"text|status|texto|texte|text post|post" },
    { PostType::Link, u"link|enlace|lien|link post" },
    { PostType::Image, u"image|photo|picture|bild|foto|imagen|single image|feed|feed post|pin|pic" },
    { PostType::Carousel, u"carousel|karussell|carrusel|carrousel|album|gallery|galerie|galeria" },
    { PostType::Video, u"video|clip" },
    { PostType::Reel, u"reel|reels" },
    { PostType::Short, u"short|shorts" },
    { PostType::Story, u"story|stories|storys|historia|historias" },
    { PostType::Thread, u"thread|hilo" },
    { PostType::Poll, u"poll|umfrage|encuesta|sondage" },
    { PostType::Document, u"document|pdf|dokument|documento" },
};

struct StatusWords
{
    StatusWord status;
    QStringView words;
};

constexpr StatusWords kStatuses[] {
    { StatusWord::Idea, u"idea|idee|ideen|ideas|brainstorm|backlog" },
    { StatusWord::Draft,
        u"draft|entwurf|offen|open|todo|to do|in progress|in arbeit|wip|in "
        u"bearbeitung|borrador|pendiente|brouillon|a faire|"
        u"en cours|neu|new|not started|nicht begonnen|geplant|planned|planificado|planifie" },
    { StatusWord::InReview,
        u"in review|review|for review|for approval|pending|pending approval|needs approval|zur freigabe|in "
        u"abstimmung|"
        u"in prufung|warten auf freigabe|en revision|por aprobar|en relecture|a valider|in freigabe" },
    { StatusWord::Approved,
        u"approved|ready|ok|okay|final|scheduled|schedule|freigegeben|genehmigt|fertig|aprobado|aprobada|"
        u"listo|programado|"
        u"approuve|valide|pret|done|erledigt|abgenommen" },
    { StatusWord::Published,
        u"published|posted|live|sent|veroffentlicht|gepostet|online|publicado|publicada|publie|publiee|en "
        u"ligne" },
    { StatusWord::Cancelled,
        u"cancelled|canceled|abgesagt|verworfen|storniert|cancelado|annule|rejected|abgelehnt|rechazado|"
        u"refuse" },
};

constexpr QStringView kYes(u"yes|y|true|1|x|ja|j|wahr|si|s|verdadero|oui|o|vrai|on");
constexpr QStringView kNo(u"no|n|false|0|nein|falsch|falso|non|faux|off");
constexpr QStringView kEvery(u"all|all platforms|all channels|all accounts|everywhere|alle|alle "
                             u"kanale|uberall|todos|todas|tous|toutes|tout");

template <typename Value, typename Table> QHash<QString, Value> index(const Table &table, auto value)
{
    QHash<QString, Value> found;
    for (const auto &entry : table) {
        for (const QStringView word : entry.words.tokenize(u'|'))
            found.insert(word.toString(), value(entry));
    }
    return found;
}

template <typename Value> std::optional<Value> lookUp(const QHash<QString, Value> &index, const QString &key)
{
    const auto it = index.constFind(key);
    return it == index.cend() ? std::nullopt : std::optional<Value>(*it);
}

QString withoutNumber(QString words)
{
    while (!words.isEmpty() && (words.back().isDigit() || words.back() == u' '))
        words.chop(1);
    return words;
}

} // namespace

bool isOneOf(QStringView words, QStringView word)
{
    for (const QStringView part : words.tokenize(u'|')) {
        if (part == word)
            return true;
    }
    return false;
}

QString plainWords(QStringView text)
{
    QString words;
    words.reserve(text.size());
    QChar before;
    const QString parted = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parted) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            if (!words.isEmpty() && words.back() != u' ')
                words += u' ';
        } else {
            if (c.isUpper() && before.isLower())
                words += u' ';
            words += c == u'ß' ? QChar(u's') : c.toLower();
        }
        before = c;
    }
    return words.trimmed();
}

std::optional<HeaderMeaning> headerMeaning(QStringView header)
{
    static const auto fields = index<ImportField>(kHeaders, [](const auto &entry) { return entry.field; });

    // "Label(s) - Separated by comma", "Budget (€)", "Date (YYYY-MM-DD)": the explanation is not part of the
    // name.
    QString name = header.toString();
    if (const qsizetype dash = name.indexOf(u" - "_s); dash > 0)
        name.truncate(dash);
    QStringList candidates { plainWords(name) };
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
        candidates += plainWords(QStringView(name).first(bracket));
    candidates += withoutNumber(candidates.constFirst()); // "Picture Url 3"
    // "Heute IG" would be nobody's header, "linkedin" is: camelCase parting must not hide it.
    candidates += plainWords(name.toLower());
    for (const QString &candidate : std::as_const(candidates)) {
        if (const auto field = lookUp(fields, candidate))
            return HeaderMeaning { *field, {} };
        if (const auto platform = platforms::recognisePlatform(candidate).platform)
            return HeaderMeaning { ImportField::PlatformText, platform };
    }
    // "Instagram text", "Caption LinkedIn": a platform's own text.
    for (const QString &candidate : std::as_const(candidates)) {
        const qsizetype first = candidate.indexOf(u' ');
        if (first < 0)
            continue;
        const qsizetype last = candidate.lastIndexOf(u' ');
        for (const auto &[network, rest] : { std::pair { candidate.first(first), candidate.mid(first + 1) },
                 std::pair { candidate.mid(last + 1), candidate.first(last) } }) {
            const auto platform = platforms::recognisePlatform(network).platform;
            if (platform && lookUp(fields, rest) == ImportField::Text)
                return HeaderMeaning { ImportField::PlatformText, platform };
        }
    }
    return {};
}

std::optional<PlatformWord> platformWord(QStringView word)
{
    const QStringView trimmed = word.trimmed();
    if (const qsizetype blank = trimmed.lastIndexOf(u' '); blank > 0) {
        const auto platform = platforms::recognisePlatform(trimmed.first(blank)).platform;
        const auto type = postTypeWord(trimmed.sliced(blank + 1));
        if (platform && type)
            return PlatformWord { *platform, type };
    }
    const auto platform = platforms::recognisePlatform(trimmed).platform;
    return platform ? std::optional(PlatformWord { *platform, {} }) : std::nullopt;
}

std::optional<PostType> postTypeWord(QStringView word)
{
    static const auto types = index<PostType>(kTypes, [](const auto &entry) { return entry.type; });
    return lookUp(types, plainWords(word));
}

bool isEveryPlatform(QStringView word)
{
    return isOneOf(kEvery, plainWords(word));
}

std::optional<bool> yesNo(QStringView word)
{
    const QString plain = plainWords(word);
    if (isOneOf(kYes, plain) || word.trimmed() == u"✓" || word.trimmed() == u"✔")
        return true;
    if (isOneOf(kNo, plain))
        return false;
    return {};
}

std::optional<StatusWord> statusWord(QStringView word)
{
    static const auto statuses = index<StatusWord>(kStatuses, [](const auto &entry) { return entry.status; });
    return lookUp(statuses, plainWords(word));
}

} // namespace galley::schedule
