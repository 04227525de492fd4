#include "ui/composer/preview/PreviewText.h"

#include "ui/widgets/PlatformMark.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(galley::composer::Preview)
};

} // namespace

namespace words {

QString more(Platform platform)
{
    return platform == Platform::Facebook ? Tr::tr("… See more") : Tr::tr("… more");
}

QString duration(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString like()
{
    return Tr::tr("Like");
}

QString comment()
{
    return Tr::tr("Comment");
}

QString share()
{
    return Tr::tr("Share");
}

QString repost()
{
    return Tr::tr("Repost");
}

QString send()
{
    return Tr::tr("Send");
}

QString save()
{
    return Tr::tr("Save");
}

QString follow()
{
    return Tr::tr("Follow");
}

QString subscribe()
{
    return Tr::tr("Subscribe");
}

QString viewOneComment()
{
    return Tr::tr("View 1 comment");
}

QString sendMessage()
{
    return Tr::tr("Send a message");
}

QString originalSound()
{
    return Tr::tr("Original sound");
}

} // namespace words

QString foldText(const Card &card)
{
    const auto characters = [&] { return Tr::tr("%Ln character(s)", nullptr, int(*card.foldCharacters)); };
    const auto lines = [&] { return Tr::tr("%n line(s)", nullptr, int(*card.foldLines)); };
    if (card.foldCharacters && card.foldLines)
        return Tr::tr("Folds after %1 or %2").arg(lines(), characters());
    if (card.foldCharacters || card.foldLines)
        return Tr::tr("Folds after %1").arg(card.foldCharacters ? characters() : lines());
    return {};
}

QString previewName(const PreviewContent &content)
{
    return Tr::tr("Preview, %1, %2")
        .arg(widgets::PlatformMark::name(content.platform),
            content.accountName.isEmpty() ? content.handle : content.accountName);
}

QString previewDescription(const PreviewContent &content, const CardState &state)
{
    if (isEmpty(content))
        return Tr::tr("Add a picture or a sentence");
    QStringList said;
    if (!content.title.isEmpty())
        said.append(content.title);
    for (qsizetype part = 0; part < content.parts.size(); ++part) {
        const PreviewPart &post = content.parts[part];
        if (content.parts.size() > 1)
            said.append(Tr::tr("Post %1 of %2").arg(part + 1).arg(content.parts.size()));
        if (!post.text.trimmed().isEmpty())
            said.append(post.text.trimmed());
        const qsizetype front = state.page.value(int(part));
        for (qsizetype i = 0; i < post.media.size(); ++i) {
            const PreviewMedia &media = post.media[i];
            const QString alt = media.alt.isEmpty() ? Tr::tr("no alt text") : media.alt;
            said.append((post.media.size() > 1 && i == front ? Tr::tr("Picture %1 of %2, in front: %3")
                                                             : Tr::tr("Picture %1 of %2: %3"))
                            .arg(QString::number(i + 1), QString::number(post.media.size()), alt));
        }
    }
    if (!content.link.host.isEmpty())
        said.append(Tr::tr("Link: %1, %2").arg(content.link.title, content.link.host));
    said.append(content.pollOptions);
    if (!content.firstComment.isEmpty())
        said.append(Tr::tr("First comment: %1").arg(content.firstComment));
    return said.join(u'\n');
}

} // namespace galley::composer
