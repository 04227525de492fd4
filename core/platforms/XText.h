#pragma once

#include <QList>
#include <QString>

// X's own reading of a text: what is a link, a mention, a tag, and how much a text weighs. The rules are
// those of twitter-text 3 and pass its conformance suite. Every function takes time linear in the text,
// whatever it holds. Positions are UTF-16 positions; an end is one past the last.
namespace galley::platforms::x {

struct Url
{
    QString url;
    qsizetype start = 0, end = 0;

    bool operator==(const Url &) const = default;
};

struct Mention
{
    QString screenName;
    QString listSlug; // "/team" for @agency/team, else empty
    qsizetype start = 0, end = 0;

    bool operator==(const Mention &) const = default;
};

// A hashtag or cashtag without its sign; start is the sign.
struct Tag
{
    QString text;
    qsizetype start = 0, end = 0;

    bool operator==(const Tag &) const = default;
};

enum class UrlForm { WithScheme, WithOrWithoutScheme };

[[nodiscard]] QList<Url> urls(QStringView text, UrlForm form = UrlForm::WithOrWithoutScheme);
[[nodiscard]] QList<Mention> mentionsAndLists(QStringView text);
[[nodiscard]] QList<Tag> hashtags(QStringView text);
[[nodiscard]] QList<Tag> cashtags(QStringView text);

// The name a reply is addressed to ("@name …" at the start), else a null string.
[[nodiscard]] QString repliedTo(QStringView text);

// An http(s) URL, whole and nothing else. Without `requireScheme` a bare "example.com/page" is one too.
[[nodiscard]] bool isUrl(QStringView text, bool requireScheme = true);

struct WeightRange
{
    char32_t first = 0, last = 0;
    int weight = 0;
};

// Weights are in units of 1 / scale.
struct WeightConfig
{
    int maxWeightedLength = 280;
    int scale = 100;
    int defaultWeight = 200;
    int urlLength = 23;
    bool emojiAsOne = true; // an emoji sequence weighs defaultWeight whatever it is made of
    QList<WeightRange> ranges = { { 0, 4351, 100 }, { 8192, 8205, 100 }, { 8208, 8223, 100 },
        { 8242, 8247, 100 } };
};

// Configuration 3, in force since 2018.
[[nodiscard]] const WeightConfig &currentConfig();

struct Weight
{
    int length = 0;
    int permillage = 0;
    bool valid = false; // not empty, not too long, no character X refuses
    qsizetype validEnd = 0; // last position that still fits
    qsizetype displayEnd = 0; // last position of the text

    bool operator==(const Weight &) const = default;
};

[[nodiscard]] Weight weigh(const QString &text, const WeightConfig &config = currentConfig());

} // namespace galley::platforms::x
