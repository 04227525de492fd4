#include "core/compose/Guidelines.h"

#include <QJsonArray>

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxWords = 500;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        const QString text = one.toString().simplified();
        if (!text.isEmpty() && texts.size() < kMaxWords)
            texts.append(text);
    }
    return texts;
}

QString asHashtag(const QString &text)
{
    return text.startsWith(u'#') ? text : u'#' + text;
}

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

} // namespace

Guidelines guidelinesFromJson(const QJsonObject &json)
{
    Guidelines guidelines;
    guidelines.voice = json.value("voice"_L1).toString();
    for (const QJsonValue &one : json.value("banned"_L1).toArray()) {
        const QJsonObject pair = one.toObject();
        const QString word =
            (one.isString() ? one.toString() : pair.value("word"_L1).toString()).simplified();
        if (!word.isEmpty() && guidelines.banned.size() < kMaxWords)
            guidelines.banned.append({ word, pair.value("use"_L1).toString().simplified() });
    }
    guidelines.requiredWords = textsOf(json.value("required_words"_L1));
    for (const QString &tag : textsOf(json.value("required_hashtags"_L1)))
        guidelines.requiredHashtags.append(asHashtag(tag));
    guidelines.dictionary = textsOf(json.value("dictionary"_L1));
    guidelines.altText = json.value("alt_text"_L1).toBool();
    return guidelines;
}

QJsonObject toJson(const Guidelines &guidelines)
{
    QJsonObject json;
    if (!guidelines.voice.isEmpty())
        json.insert("voice"_L1, guidelines.voice);
    QJsonArray banned;
    for (const BannedWord &one : guidelines.banned) {
        if (one.instead.isEmpty())
            banned.append(one.word);
        else
            banned.append(QJsonObject { { u"word"_s, one.word }, { u"use"_s, one.instead } });
    }
    const auto put = [&json](QLatin1StringView key, const QJsonArray &list) {
        if (!list.isEmpty())
            json.insert(key, list);
    };
    put("banned"_L1, banned);
    put("required_words"_L1, QJsonArray::fromStringList(guidelines.requiredWords));
    put("required_hashtags"_L1, QJsonArray::fromStringList(guidelines.requiredHashtags));
    put("dictionary"_L1, QJsonArray::fromStringList(guidelines.dictionary));
    if (guidelines.altText)
        json.insert("alt_text"_L1, true);
    return json;
}

QString foldedInPlace(const QString &text)
{
    QString folded = text;
    std::ranges::transform(
        folded, folded.begin(), [](QChar c) { return c.isSurrogate() ? c : c.toCaseFolded(); });
    return folded;
}

QList<WordPlace> placesOf(QStringView foldedText, QStringView foldedWord)
{
    QList<WordPlace> places;
    if (foldedWord.isEmpty())
        return places;
    for (qsizetype at = foldedText.indexOf(foldedWord); at >= 0;
         at = foldedText.indexOf(foldedWord, at + 1)) {
        const qsizetype end = at + foldedWord.size();
        const bool begins = at == 0 || !isWordSign(foldedText[at - 1]) || !isWordSign(foldedWord.front());
        const bool ends =
            end == foldedText.size() || !isWordSign(foldedText[end]) || !isWordSign(foldedWord.back());
        if (begins && ends)
            places.append({ at, end });
    }
    return places;
}

} // namespace galley::compose
