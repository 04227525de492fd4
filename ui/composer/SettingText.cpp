#include "ui/composer/SettingText.h"

#include "core/domain/Enums.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

QString settingText(const QString &key)
{
    static const QHash<QString, const char *> words {
        { u"title"_s, QT_TRANSLATE_NOOP("Setting", "Title") },
        { u"first_comment"_s, QT_TRANSLATE_NOOP("Setting", "First comment") },
        { u"link"_s, QT_TRANSLATE_NOOP("Setting", "Link") },
        { u"board"_s, QT_TRANSLATE_NOOP("Setting", "Board") },
        { u"board_section"_s, QT_TRANSLATE_NOOP("Setting", "Board section") },
        { u"subreddit"_s, QT_TRANSLATE_NOOP("Setting", "Subreddit") },
        { u"community"_s, QT_TRANSLATE_NOOP("Setting", "Community") },
        { u"playlist"_s, QT_TRANSLATE_NOOP("Setting", "Playlist") },
        { u"privacy"_s, QT_TRANSLATE_NOOP("Setting", "Who can see it") },
        { u"visibility"_s, QT_TRANSLATE_NOOP("Setting", "Who can see it") },
        { u"category"_s, QT_TRANSLATE_NOOP("Setting", "Category") },
        { u"keywords"_s, QT_TRANSLATE_NOOP("Setting", "Keywords") },
        { u"made_for_kids"_s, QT_TRANSLATE_NOOP("Setting", "Made for kids") },
        { u"synthetic"_s, QT_TRANSLATE_NOOP("Setting", "Altered or synthetic") },
        { u"notify"_s, QT_TRANSLATE_NOOP("Setting", "Notify subscribers") },
        { u"collaborators"_s, QT_TRANSLATE_NOOP("Setting", "Collaborators") },
        { u"location"_s, QT_TRANSLATE_NOOP("Setting", "Place") },
        { u"user_tags"_s, QT_TRANSLATE_NOOP("Setting", "Tagged people") },
        { u"tagged_users"_s, QT_TRANSLATE_NOOP("Setting", "Tagged people") },
        { u"share_to_feed"_s, QT_TRANSLATE_NOOP("Setting", "Also show in the feed") },
        { u"trial_reel"_s, QT_TRANSLATE_NOOP("Setting", "Trial reel") },
        { u"no_reshare"_s, QT_TRANSLATE_NOOP("Setting", "Forbid resharing") },
        { u"sensitive"_s, QT_TRANSLATE_NOOP("Setting", "Sensitive media") },
        { u"warning"_s, QT_TRANSLATE_NOOP("Setting", "Content warning") },
        { u"labels"_s, QT_TRANSLATE_NOOP("Setting", "Content warning") },
        { u"language"_s, QT_TRANSLATE_NOOP("Setting", "Language") },
        { u"languages"_s, QT_TRANSLATE_NOOP("Setting", "Languages") },
        { u"quotes"_s, QT_TRANSLATE_NOOP("Setting", "Who can quote") },
        { u"quote"_s, QT_TRANSLATE_NOOP("Setting", "Quoted post") },
        { u"reply_control"_s, QT_TRANSLATE_NOOP("Setting", "Who can reply") },
        { u"reply_settings"_s, QT_TRANSLATE_NOOP("Setting", "Who can reply") },
        { u"extra_tags"_s, QT_TRANSLATE_NOOP("Setting", "Further tags") },
        { u"topic"_s, QT_TRANSLATE_NOOP("Setting", "Topic") },
        { u"spoiler"_s, QT_TRANSLATE_NOOP("Setting", "Hide as spoiler") },
        { u"flair"_s, QT_TRANSLATE_NOOP("Setting", "Flair") },
        { u"nsfw"_s, QT_TRANSLATE_NOOP("Setting", "Not safe for work") },
        { u"send_replies"_s, QT_TRANSLATE_NOOP("Setting", "Replies to the inbox") },
        { u"resubmit"_s, QT_TRANSLATE_NOOP("Setting", "Post a known link again") },
        { u"post_mode"_s, QT_TRANSLATE_NOOP("Setting", "Publish or send to the inbox") },
        { u"no_comment"_s, QT_TRANSLATE_NOOP("Setting", "No comments") },
        { u"no_duet"_s, QT_TRANSLATE_NOOP("Setting", "No duet") },
        { u"no_stitch"_s, QT_TRANSLATE_NOOP("Setting", "No stitch") },
        { u"branded"_s, QT_TRANSLATE_NOOP("Setting", "Paid partnership") },
        { u"paid_partnership"_s, QT_TRANSLATE_NOOP("Setting", "Paid partnership") },
        { u"own_brand"_s, QT_TRANSLATE_NOOP("Setting", "Own business") },
        { u"ai"_s, QT_TRANSLATE_NOOP("Setting", "Made with AI") },
        { u"made_with_ai"_s, QT_TRANSLATE_NOOP("Setting", "Made with AI") },
        { u"auto_music"_s, QT_TRANSLATE_NOOP("Setting", "Add music") },
    };
    const char *text = words.value(key);
    return text ? QCoreApplication::translate("Setting", text) : key;
}

QString settingValueText(const QString &value)
{
    static const QHash<QString, const char *> words {
        { u"everyone"_s, QT_TRANSLATE_NOOP("Setting", "Everyone") },
        { u"accounts_you_follow"_s, QT_TRANSLATE_NOOP("Setting", "Accounts that are followed") },
        { u"mentioned_only"_s, QT_TRANSLATE_NOOP("Setting", "Only those mentioned") },
        { u"parent_post_author_only"_s, QT_TRANSLATE_NOOP("Setting", "Only the author replied to") },
        { u"followers_only"_s, QT_TRANSLATE_NOOP("Setting", "Followers") },
        { u"following"_s, QT_TRANSLATE_NOOP("Setting", "Accounts that are followed") },
        { u"mentionedUsers"_s, QT_TRANSLATE_NOOP("Setting", "Only those mentioned") },
        { u"subscribers"_s, QT_TRANSLATE_NOOP("Setting", "Subscribers") },
        { u"verified"_s, QT_TRANSLATE_NOOP("Setting", "Verified accounts") },
        { u"public"_s, QT_TRANSLATE_NOOP("Setting", "Everyone") },
        { u"PUBLIC"_s, QT_TRANSLATE_NOOP("Setting", "Everyone") },
        { u"unlisted"_s, QT_TRANSLATE_NOOP("Setting", "Everyone with the link") },
        { u"private"_s, QT_TRANSLATE_NOOP("Setting", "Only this account") },
        { u"direct"_s, QT_TRANSLATE_NOOP("Setting", "Only those mentioned") },
        { u"followers"_s, QT_TRANSLATE_NOOP("Setting", "Followers") },
        { u"nobody"_s, QT_TRANSLATE_NOOP("Setting", "Nobody") },
        { u"CONNECTIONS"_s, QT_TRANSLATE_NOOP("Setting", "Contacts") },
        { u"LOGGED_IN"_s, QT_TRANSLATE_NOOP("Setting", "Signed-in members") },
        { u"DIRECT_POST"_s, QT_TRANSLATE_NOOP("Setting", "Publish") },
        { u"MEDIA_UPLOAD"_s, QT_TRANSLATE_NOOP("Setting", "Send to the inbox") },
        { u"PUBLIC_TO_EVERYONE"_s, QT_TRANSLATE_NOOP("Setting", "Everyone") },
        { u"MUTUAL_FOLLOW_FRIENDS"_s, QT_TRANSLATE_NOOP("Setting", "Friends") },
        { u"FOLLOWER_OF_CREATOR"_s, QT_TRANSLATE_NOOP("Setting", "Followers") },
        { u"SELF_ONLY"_s, QT_TRANSLATE_NOOP("Setting", "Only this account") },
        { u"MANUAL"_s, QT_TRANSLATE_NOOP("Setting", "Decide by hand") },
        { u"SS_PERFORMANCE"_s, QT_TRANSLATE_NOOP("Setting", "Show to everyone when it does well") },
    };
    const char *text = words.value(value);
    return text ? QCoreApplication::translate("Setting", text) : value;
}

QString knownValueText(Platform platform, const QString &key, const QString &value)
{
    // Categories are the same for every channel; YouTube names them by numbers.
    static const QHash<QString, const char *> categories {
        { u"1"_s, QT_TRANSLATE_NOOP("Setting", "Film and animation") },
        { u"2"_s, QT_TRANSLATE_NOOP("Setting", "Cars and vehicles") },
        { u"10"_s, QT_TRANSLATE_NOOP("Setting", "Music") },
        { u"15"_s, QT_TRANSLATE_NOOP("Setting", "Pets and animals") },
        { u"17"_s, QT_TRANSLATE_NOOP("Setting", "Sports") },
        { u"19"_s, QT_TRANSLATE_NOOP("Setting", "Travel and events") },
        { u"20"_s, QT_TRANSLATE_NOOP("Setting", "Gaming") },
        { u"22"_s, QT_TRANSLATE_NOOP("Setting", "People and blogs") },
        { u"23"_s, QT_TRANSLATE_NOOP("Setting", "Comedy") },
        { u"24"_s, QT_TRANSLATE_NOOP("Setting", "Entertainment") },
        { u"25"_s, QT_TRANSLATE_NOOP("Setting", "News and politics") },
        { u"26"_s, QT_TRANSLATE_NOOP("Setting", "How-to and style") },
        { u"27"_s, QT_TRANSLATE_NOOP("Setting", "Education") },
        { u"28"_s, QT_TRANSLATE_NOOP("Setting", "Science and technology") },
        { u"29"_s, QT_TRANSLATE_NOOP("Setting", "Charities and activism") },
    };
    const char *text =
        platform == Platform::Youtube && key == "category"_L1 ? categories.value(value) : nullptr;
    return text ? QCoreApplication::translate("Setting", text) : value;
}

QString typeText(PostType type)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Setting", text); };
    switch (type) {
    case PostType::Text:
        return word(QT_TRANSLATE_NOOP("Setting", "Text"));
    case PostType::Link:
        return word(QT_TRANSLATE_NOOP("Setting", "Link"));
    case PostType::Image:
        return word(QT_TRANSLATE_NOOP("Setting", "Picture"));
    case PostType::Carousel:
        return word(QT_TRANSLATE_NOOP("Setting", "Carousel"));
    case PostType::Video:
        return word(QT_TRANSLATE_NOOP("Setting", "Clip"));
    case PostType::Reel:
        return word(QT_TRANSLATE_NOOP("Setting", "Reel"));
    case PostType::Short:
        return word(QT_TRANSLATE_NOOP("Setting", "Short"));
    case PostType::Story:
        return word(QT_TRANSLATE_NOOP("Setting", "Story"));
    case PostType::Thread:
        return word(QT_TRANSLATE_NOOP("Setting", "Thread"));
    case PostType::Poll:
        return word(QT_TRANSLATE_NOOP("Setting", "Poll"));
    case PostType::Document:
        return word(QT_TRANSLATE_NOOP("Setting", "Document"));
    case PostType::Live:
        return word(QT_TRANSLATE_NOOP("Setting", "Live"));
    }
    return {};
}

} // namespace galley::composer
