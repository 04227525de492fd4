#include "ui/widgets/FindingText.h"

#include "ui/widgets/LabelText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

// {name} stands for the argument of that name; {platform} for the networks.
struct Words
{
    QLatin1StringView code;
    const char *text;
};

// lupdate reads these as they stand, so they are not shortened by a macro.
constexpr Words kWords[] {
    { "type.not_offered"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} does not offer this kind of post.") },
    { "type.read_only"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} lets nobody publish this kind of post from outside.") },
    { "text.required"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} wants a text.") },
    { "text.not_taken"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} shows no text with this kind of post.") },
    { "text.too_long"_L1,
        QT_TRANSLATE_NOOP("Finding", "{over} over for {platform} ({measured} of {limit}).") },
    { "text.too_short"_L1, QT_TRANSLATE_NOOP("Finding", "Too short for {platform}.") },
    { "text.forbidden_character"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take the character {character}.") },
    { "title.required"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} wants a title.") },
    { "title.not_taken"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} shows no title.") },
    { "title.too_long"_L1, QT_TRANSLATE_NOOP("Finding", "The title is {over} over for {platform}.") },
    { "title.too_short"_L1, QT_TRANSLATE_NOOP("Finding", "The title is too short for {platform}.") },
    { "title.forbidden_character"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take {character} in a title.") },
    { "first_comment.not_taken"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} takes no first comment.") },
    { "first_comment.too_long"_L1,
        QT_TRANSLATE_NOOP("Finding", "The first comment is {over} over for {platform}.") },
    { "first_comment.too_short"_L1,
        QT_TRANSLATE_NOOP("Finding", "The first comment is too short for {platform}.") },
    { "link.required"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} wants a link for this kind of post.") },
    { "link.not_allowed"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} takes no links here.") },
    { "link.not_clickable"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} shows the link, but nobody can click it.") },
    { "link.invalid"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} does not take this link.") },
    { "link.too_long"_L1, QT_TRANSLATE_NOOP("Finding", "The link is too long for {platform}.") },
    { "link.too_many"_L1,
        QT_TRANSLATE_NOOP("Finding", "{measured} links are too many for {platform} ({limit}).") },
    { "hashtags.too_many"_L1,
        QT_TRANSLATE_NOOP("Finding", "{measured} hashtags are too many for {platform} ({limit}).") },
    { "hashtags.advised"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} advises at most {limit} hashtags; there are {measured}.") },
    { "hashtags.plain"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} shows hashtags as plain text.") },
    { "hashtags.too_long"_L1, QT_TRANSLATE_NOOP("Finding", "A hashtag is too long for {platform}.") },
    { "mentions.too_many"_L1,
        QT_TRANSLATE_NOOP("Finding", "{measured} mentions are too many for {platform} ({limit}).") },
    { "media.required"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} wants a picture or a clip.") },
    { "media.too_few"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} wants at least {limit} pictures or clips.") },
    { "media.too_many"_L1,
        QT_TRANSLATE_NOOP("Finding", "{measured} pictures are too many for {platform} ({limit}).") },
    { "media.kind_not_taken"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take {file} with this kind of post.") },
    { "media.mixed"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take pictures and clips together.") },
    { "media.format"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} does not take the format of {file}.") },
    { "media.too_large"_L1, QT_TRANSLATE_NOOP("Finding", "{file} is too large for {platform}.") },
    { "media.too_small"_L1, QT_TRANSLATE_NOOP("Finding", "{file} is too small for {platform}.") },
    { "media.too_long"_L1, QT_TRANSLATE_NOOP("Finding", "{file} is too long for {platform}.") },
    { "media.too_short"_L1, QT_TRANSLATE_NOOP("Finding", "{file} is too short for {platform}.") },
    { "media.cropped"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} will crop {file}.") },
    { "alt_text.required"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} wants an alt text for {file}.") },
    { "alt_text.not_taken"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} keeps no alt texts.") },
    { "alt_text.too_long"_L1,
        QT_TRANSLATE_NOOP("Finding", "The alt text of {file} is {over} over for {platform}.") },
};

// The same of several pictures: {numbers} stands for "1–3 and 5".
constexpr Words kPictures[] {
    { "media.kind_not_taken"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take pictures {numbers} with this kind of post.") },
    { "media.format"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} does not take the format of pictures {numbers}.") },
    { "media.too_large"_L1,
        QT_TRANSLATE_NOOP("Finding", "Pictures {numbers} are too large for {platform}.") },
    { "media.too_small"_L1,
        QT_TRANSLATE_NOOP("Finding", "Pictures {numbers} are too small for {platform}.") },
    { "media.cropped"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} will crop pictures {numbers}.") },
    { "alt_text.required"_L1,
        QT_TRANSLATE_NOOP("Finding", "{platform} wants alt texts for pictures {numbers}.") },
    { "alt_text.not_taken"_L1, QT_TRANSLATE_NOOP("Finding", "{platform} keeps no alt texts.") },
    { "alt_text.too_long"_L1,
        QT_TRANSLATE_NOOP("Finding", "The alt texts of pictures {numbers} are too long for {platform}.") },
};

const char *textOfPictures(const QString &code)
{
    for (const Words &entry : kPictures) {
        if (entry.code == code)
            return entry.text;
    }
    // Sizes and shapes; what is wrong with the whole post names no picture.
    return code.startsWith("media."_L1) ? QT_TRANSLATE_NOOP(
               "Finding", "Pictures {numbers} do not have the size or shape that {platform} takes.")
                                        : nullptr;
}

QString argument(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(qint64(value.toDouble()));
    constexpr qsizetype kLongest = 60;
    QString text = value.toVariant().toString().simplified();
    if (text.size() > kLongest)
        text = text.first(kLongest - 1) + u'…';
    return isolated(text);
}

} // namespace

QString findingText(const QString &code, const QJsonObject &args, const QString &networks)
{
    static const QHash<QString, const char *> words = [] {
        QHash<QString, const char *> index;
        for (const Words &entry : kWords)
            index.insert(entry.code, entry.text);
        return index;
    }();
    QJsonObject given = args;
    if (given.contains(u"measured") && given.contains(u"limit"))
        given.insert(u"over"_s, given[u"measured"].toDouble() - given[u"limit"].toDouble());
    QString text;
    if (const char *source = words.value(code))
        text = QCoreApplication::translate("Finding", source);
    else if (code.startsWith("media."_L1))
        text = QCoreApplication::translate(
            "Finding", "{file} does not have the size or shape that {platform} takes.");
    else
        text =
            QCoreApplication::translate("Finding", "{platform} will not take this as it is (%1).").arg(code);
    text.replace(u"{platform}"_s, isolated(networks));
    for (auto it = given.begin(); it != given.end(); ++it)
        text.replace(u'{' + it.key() + u'}', argument(*it));
    return text;
}

QString findingTextOfPictures(const QString &code, const QString &numbers, const QString &networks)
{
    QString text = QCoreApplication::translate("Finding", textOfPictures(code));
    text.replace(u"{platform}"_s, isolated(networks));
    return text.replace(u"{numbers}"_s, isolated(numbers));
}

bool canNamePictures(const QString &code)
{
    return textOfPictures(code) != nullptr;
}

} // namespace galley::widgets
