#include "core/compose/WrittenWords.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;
using Texts = QList<std::pair<TextField, QString>>;

void addSettings(Texts &texts, const QUuid &target, const QJsonObject &settings)
{
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        if (one->isString())
            texts.append({ { Kind::Setting, target, one.key() }, one->toString() });
    }
}

void addMedia(Texts &texts, const QList<Media> &media)
{
    for (const Media &one : media)
        texts.append({ { Kind::AltText, one.id }, one.altText });
}

void addParts(Texts &texts, const QList<Part> &parts)
{
    for (const Part &part : parts) {
        texts.append({ { Kind::Part, part.id }, part.body });
        addMedia(texts, part.media);
    }
}

const QString *find(const Texts &texts, const TextField &field)
{
    const auto found = std::ranges::find(texts, field, &Texts::value_type::first);
    return found == texts.end() ? nullptr : &found->second;
}

QJsonObject homeOf(const TextField &field, const PostRows &rows)
{
    if (field.row.isNull())
        return {};
    const QString table = field.kind == Kind::Part ? u"post_parts"_s
        : field.kind == Kind::AltText              ? u"post_media"_s
                                                   : u"post_targets"_s;
    return rows.value({ table, field.row });
}

} // namespace

Texts textsOf(const PostContent &post)
{
    Texts texts { { { Kind::Title }, post.title }, { { Kind::Body }, post.body },
        { { Kind::Description }, post.description } };
    addSettings(texts, {}, post.settings);
    addParts(texts, post.parts);
    addMedia(texts, post.media);
    for (const Target &target : post.targets) {
        if (target.ownText)
            texts.append({ { Kind::OwnText, target.id }, *target.ownText });
        addSettings(texts, target.id, target.settings);
        addParts(texts, target.ownParts);
        addMedia(texts, target.ownMedia);
    }
    return texts;
}

QList<KeptWords> wordsWithoutPlace(const PostRows &base, const PostContent &mine, const PostContent &next)
{
    const Texts before = textsOf(contentOf(base));
    const Texts after = next.id.isNull() ? Texts() : textsOf(next);
    QList<KeptWords> lost;
    for (const auto &[field, text] : textsOf(mine)) {
        const QString *was = find(before, field);
        if (text.isEmpty() || (was && *was == text) || find(after, field))
            continue;
        lost.append({ field, text, {} });
    }
    if (lost.isEmpty())
        return lost;
    const PostRows rows = rowsOf(mine);
    for (KeptWords &words : lost)
        words.home = homeOf(words.field, rows);
    return lost;
}

} // namespace galley::compose
