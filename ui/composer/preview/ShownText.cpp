#include "ui/composer/preview/ShownText.h"

#include "core/platforms/XText.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLinkShown = 30; // X, Bluesky and Mastodon cut within a character or two of this

QString shortened(const QString &url)
{
    static const QRegularExpression kScheme(
        u"^https?://(www\\.)?"_s, QRegularExpression::CaseInsensitiveOption);
    QString shown = url;
    shown.remove(kScheme);
    if (shown.endsWith(u'/'))
        shown.chop(1);
    return shown.size() > kLinkShown ? shown.left(kLinkShown) + u'…' : shown;
}

// "@halm.korn", "@halm@mastodon.example", "@halmkorn.example"; not the middle of an e-mail address.
const QRegularExpression &mentionPattern()
{
    static const QRegularExpression kPattern(
        u"(?<![\\w@./])@\\w(?:[\\w.\\-]*\\w)?(?:@\\w(?:[\\w.\\-]*\\w)?)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

// X knows which endings are domains and leaves out the others even with a scheme; the other networks link
// whatever has one.
QList<Tinted> linksIn(const QString &paragraph, const TintRules &rules)
{
    QList<Tinted> links;
    if (!rules.knownDomains && paragraph.contains(u"://"_s)) {
        static const QRegularExpression kLink(u"\\bhttps?://[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)\\]}'’]"_s,
            QRegularExpression::CaseInsensitiveOption);
        auto matches = kLink.globalMatch(paragraph);
        while (matches.hasNext()) {
            const auto match = matches.next();
            links.append({ match.capturedStart(), match.capturedLength() });
        }
    }
    if (rules.bareLinks && paragraph.contains(u'.')) {
        const QList<Tinted> whole = links;
        for (const platforms::x::Url &url : platforms::x::urls(paragraph)) {
            const bool isFree = std::none_of(whole.cbegin(), whole.cend(),
                [&](const Tinted &t) { return url.start < t.start + t.length && t.start < url.end; });
            if (isFree)
                links.append({ url.start, url.end - url.start });
        }
        std::sort(
            links.begin(), links.end(), [](const Tinted &a, const Tinted &b) { return a.start < b.start; });
    }
    return links;
}

} // namespace

TintRules tintRules(Platform platform, const platforms::PostTypeRules &rules)
{
    return { rules.hashtags.allowed && rules.hashtags.clickable, rules.mentions.allowed,
        rules.links.allowed && rules.links.clickable, platform != Platform::Mastodon, platform == Platform::X,
        platform == Platform::X || platform == Platform::Bluesky || platform == Platform::Mastodon
            || platform == Platform::Threads };
}

ShownText shownText(const QString &paragraph, const TintRules &rules)
{
    ShownText shown;
    const auto add = [&shown](qsizetype start, qsizetype length) {
        const bool isFree = std::none_of(shown.tinted.cbegin(), shown.tinted.cend(),
            [&](const Tinted &t) { return start < t.start + t.length && t.start < start + length; });
        if (isFree)
            shown.tinted.append({ start, length });
    };
    qsizetype done = 0;
    if (rules.links || rules.shortLinks) {
        for (const Tinted &at : linksIn(paragraph, rules)) {
            shown.text += QStringView(paragraph).mid(done, at.start - done);
            const QString link = paragraph.mid(at.start, at.length);
            const QString printed = rules.shortLinks ? shortened(link) : link;
            if (rules.links)
                shown.tinted.append({ shown.text.size(), printed.size() });
            shown.text += printed;
            done = at.start + at.length;
        }
    }
    shown.text += QStringView(paragraph).mid(done);
    if (rules.mentions && shown.text.contains(u'@')) {
        auto matches = mentionPattern().globalMatch(shown.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(match.capturedStart(), match.capturedLength());
        }
    }
    if (rules.hashtags)
        for (const platforms::x::Tag &tag : platforms::x::hashtags(shown.text))
            add(tag.start, tag.end - tag.start);
    std::sort(shown.tinted.begin(), shown.tinted.end(),
        [](const Tinted &a, const Tinted &b) { return a.start < b.start; });
    return shown;
}

} // namespace galley::composer
