#include "core/platforms/PlatformNames.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

// Networks as written after case, spaces and signs are gone.
const QHash<QString, Platform> &supportedNames()
{
    static const QHash<QString, Platform> names {
        { u"instagram"_s, Platform::Instagram },
        { u"ig"_s, Platform::Instagram },
        { u"insta"_s, Platform::Instagram },
        { u"instagramm"_s, Platform::Instagram },
        { u"instagramcom"_s, Platform::Instagram },
        { u"facebook"_s, Platform::Facebook },
        { u"fb"_s, Platform::Facebook },
        { u"meta"_s, Platform::Facebook },
        { u"facebookcom"_s, Platform::Facebook },
        { u"threads"_s, Platform::Threads },
        { u"metathreads"_s, Platform::Threads },
        { u"instagramthreads"_s, Platform::Threads },
        { u"threadsnet"_s, Platform::Threads },
        { u"x"_s, Platform::X },
        { u"twitter"_s, Platform::X },
        { u"tw"_s, Platform::X },
        { u"xtwitter"_s, Platform::X },
        { u"twitterx"_s, Platform::X },
        { u"xcom"_s, Platform::X },
        { u"twittercom"_s, Platform::X },
        { u"xformerlytwitter"_s, Platform::X },
        { u"xehemalstwitter"_s, Platform::X },
        { u"linkedin"_s, Platform::Linkedin },
        { u"li"_s, Platform::Linkedin },
        { u"linkedincom"_s, Platform::Linkedin },
        { u"tiktok"_s, Platform::Tiktok },
        { u"tt"_s, Platform::Tiktok },
        { u"tiktokcom"_s, Platform::Tiktok },
        { u"pinterest"_s, Platform::Pinterest },
        { u"pin"_s, Platform::Pinterest },
        { u"pinterestcom"_s, Platform::Pinterest },
        { u"youtube"_s, Platform::Youtube },
        { u"yt"_s, Platform::Youtube },
        { u"youtubecom"_s, Platform::Youtube },
        { u"youtubeshorts"_s, Platform::Youtube },
        { u"reddit"_s, Platform::Reddit },
        { u"redditcom"_s, Platform::Reddit },
        { u"bluesky"_s, Platform::Bluesky },
        { u"bsky"_s, Platform::Bluesky },
        { u"bskyapp"_s, Platform::Bluesky },
        { u"bs"_s, Platform::Bluesky },
        { u"mastodon"_s, Platform::Mastodon },
        { u"mastodonsocial"_s, Platform::Mastodon },
        { u"masto"_s, Platform::Mastodon },
    };
    return names;
}

const QHash<QString, QString> &unsupportedNames()
{
    static const QHash<QString, QString> names {
        { u"googlebusiness"_s, u"Google Business Profile"_s },
        { u"googlemybusiness"_s, u"Google Business Profile"_s },
        { u"googlebusinessprofile"_s, u"Google Business Profile"_s },
        { u"googleunternehmensprofil"_s, u"Google Business Profile"_s },
        { u"gmb"_s, u"Google Business Profile"_s },
        { u"gbp"_s, u"Google Business Profile"_s },
        { u"google"_s, u"Google Business Profile"_s },
        { u"googleplus"_s, u"Google+"_s },
        { u"xing"_s, u"XING"_s },
        { u"snapchat"_s, u"Snapchat"_s },
        { u"snap"_s, u"Snapchat"_s },
        { u"tumblr"_s, u"Tumblr"_s },
        { u"telegram"_s, u"Telegram"_s },
        { u"whatsapp"_s, u"WhatsApp"_s },
        { u"whatsappbusiness"_s, u"WhatsApp"_s },
        { u"discord"_s, u"Discord"_s },
        { u"slack"_s, u"Slack"_s },
        { u"medium"_s, u"Medium"_s },
        { u"wordpress"_s, u"WordPress"_s },
        { u"vimeo"_s, u"Vimeo"_s },
        { u"twitch"_s, u"Twitch"_s },
        { u"wechat"_s, u"WeChat"_s },
        { u"weibo"_s, u"Weibo"_s },
        { u"vk"_s, u"VK"_s },
        { u"vkontakte"_s, u"VK"_s },
        { u"kununu"_s, u"kununu"_s },
        { u"nextdoor"_s, u"Nextdoor"_s },
        { u"lemon8"_s, u"Lemon8"_s },
        { u"line"_s, u"LINE"_s },
        { u"flickr"_s, u"Flickr"_s },
        { u"quora"_s, u"Quora"_s },
        { u"truthsocial"_s, u"Truth Social"_s },
    };
    return names;
}

// Words that say what kind of account it is, not which network.
const QSet<QString> &accountWords()
{
    static const QSet<QString> words { u"page"_s, u"pages"_s, u"profile"_s, u"business"_s, u"company"_s,
        u"account"_s, u"accounts"_s, u"group"_s, u"channel"_s, u"board"_s, u"personal"_s, u"creator"_s,
        u"organization"_s, u"organisation"_s, u"feed"_s, u"post"_s, u"posts"_s, u"fanpage"_s, u"seite"_s,
        u"seiten"_s, u"unternehmensseite"_s, u"unternehmen"_s, u"profil"_s, u"konto"_s, u"gruppe"_s,
        u"kanal"_s, u"pinnwand"_s, u"beitrag"_s, u"página"_s, u"pagina"_s, u"perfil"_s, u"cuenta"_s,
        u"compte"_s, u"chaîne"_s, u"de"_s, u"the"_s, u"on"_s, u"auf"_s, u"en"_s, u"sur"_s };
    return words;
}

QStringList wordsOf(QStringView written)
{
    QStringList words { QString() };
    const QString lower = written.toString().normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c.isMark())
            words.last() += c;
        else if (c == u'+')
            words.last() += "plus"_L1;
        else if (c != u'\'' && !words.constLast().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

PlatformName lookUp(const QString &name)
{
    if (const auto it = supportedNames().constFind(name); it != supportedNames().cend())
        return { PlatformName::Kind::Supported, *it, {} };
    if (const auto it = unsupportedNames().constFind(name); it != unsupportedNames().cend())
        return { PlatformName::Kind::Unsupported, std::nullopt, *it };
    return {};
}

} // namespace

PlatformName recognisePlatform(QStringView written)
{
    constexpr qsizetype MaxLength = 80; // a name, not a text
    if (written.size() > MaxLength)
        return {};
    QStringList words = wordsOf(written);
    if (!words.isEmpty() && (words.constFirst() == "https"_L1 || words.constFirst() == "http"_L1))
        words.removeFirst();
    if (!words.isEmpty() && words.constFirst() == "www"_L1)
        words.removeFirst();
    // "Google Business" is a network of its own: the whole first, then without the words for accounts.
    if (const PlatformName whole = lookUp(words.join(QString())); whole.kind != PlatformName::Kind::Unknown)
        return whole;
    words.removeIf([](const QString &word) { return accountWords().contains(word); });
    return lookUp(words.join(QString()));
}

} // namespace galley::platforms
