#include "core/compose/Snippets.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/TextBreaks.h"
#include "core/compose/Errors.h"
#include "core/compose/TextIntake.h"
#include "core/domain/ChangeBuilder.h"
#include "core/platforms/XText.h"
#include "core/store/Reader.h"

#include <QSet>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongest = 20'000; // of the column
constexpr qsizetype kLongestName = 120;
constexpr QLatin1StringView kHashtags { "hashtags" };
constexpr QLatin1StringView kText { "text" };

const QString kSnippets = uR"(
    SELECT id, brand_id, kind, name, body FROM snippets
     WHERE (brand_id = ? OR brand_id IS NULL) AND deleted_at IS NULL
     ORDER BY kind, name COLLATE NOCASE, id LIMIT 1000)"_s;

QString toText(Snippet::Kind kind)
{
    return kind == Snippet::Kind::Hashtags ? kHashtags : kText;
}

// As it can be kept; without name or words there is nothing to keep.
Result<std::optional<Snippet>> taken(Snippet snippet)
{
    const auto body = takeIn(snippet.body);
    if (!body)
        return tl::unexpected(body.error());
    if (body->text.size() > kLongest)
        return fail(
            errors::kTextTooLarge, { { u"bytes"_s, storedBytes(body->text) }, { u"limit"_s, kLongest } });
    const auto name = takeIn(snippet.name);
    if (!name)
        return tl::unexpected(name.error());
    snippet.body = body->text.trimmed();
    snippet.name = name->text.simplified();
    snippet.name.truncate(graphemeBoundaryBefore(snippet.name, kLongestName));
    if (snippet.name.isEmpty() || snippet.body.isEmpty())
        return std::nullopt;
    return snippet;
}

QJsonObject toRow(const Snippet &snippet)
{
    return { { u"kind"_s, toText(snippet.kind) }, { u"name"_s, snippet.name }, { u"body"_s, snippet.body } };
}

bool isApart(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

} // namespace

Result<QList<Snippet>> readSnippets(store::Reader &reader, const QUuid &brand)
{
    return reader.list(kSnippets, { brand }, [](const store::Row &row) {
        return Snippet { row.uuid(0), row.uuid(1),
            row.text(2) == kHashtags ? Snippet::Kind::Hashtags : Snippet::Kind::Text, row.text(3),
            row.text(4) };
    });
}

Snippet::Kind kindOf(const QString &words)
{
    QString rest = words;
    const auto tags = platforms::x::hashtags(words);
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag)
        rest.remove(tag->start, tag->end - tag->start);
    return !tags.isEmpty() && rest.trimmed().isEmpty() ? Snippet::Kind::Hashtags : Snippet::Kind::Text;
}

QString insertion(const Snippet &snippet, const QString &text, qsizetype at)
{
    QString words = snippet.body;
    if (snippet.kind == Snippet::Kind::Hashtags) {
        QSet<QString> present;
        for (const auto &tag : platforms::x::hashtags(text))
            present.insert(text.sliced(tag.start, tag.end - tag.start).toCaseFolded());
        QStringList missing;
        for (const auto &tag : platforms::x::hashtags(snippet.body)) {
            const QString one = snippet.body.sliced(tag.start, tag.end - tag.start);
            if (const QString folded = one.toCaseFolded(); !present.contains(folded)) {
                present.insert(folded);
                missing.append(one);
            }
        }
        words = missing.join(u' ');
    }
    if (words.isEmpty())
        return {};
    return (isApart(text, at - 1) ? u""_s : u" "_s) + words + (isApart(text, at) ? u""_s : u" "_s);
}

Result<QList<ChangeSet>> addSnippet(IdSource &ids, const Clock &clock, const Snippet &snippet)
{
    const auto kept = taken(snippet);
    if (!kept)
        return tl::unexpected(kept.error());
    ChangeBuilder builder(ids, clock, { u"snippet.add"_s, { { u"name"_s, snippet.name.simplified() } } });
    if (*kept) {
        QJsonObject row = toRow(**kept);
        if (!snippet.brand.isNull())
            row.insert(u"brand_id"_s, idText(snippet.brand));
        builder.insert(u"snippets"_s, ids.next(), row);
    }
    return builder.build();
}

Result<QList<ChangeSet>> editSnippet(
    IdSource &ids, const Clock &clock, const Snippet &before, const Snippet &after)
{
    const auto kept = taken(after);
    if (!kept)
        return tl::unexpected(kept.error());
    ChangeBuilder builder(ids, clock, { u"snippet.edit"_s, { { u"name"_s, before.name } } });
    if (*kept)
        builder.update(u"snippets"_s, before.id, toRow(**kept), toRow(before));
    return builder.build();
}

Result<QList<ChangeSet>> removeSnippet(IdSource &ids, const Clock &clock, const Snippet &snippet)
{
    ChangeBuilder builder(ids, clock, { u"snippet.remove"_s, { { u"name"_s, snippet.name } } });
    builder.update(u"snippets"_s, snippet.id, { { u"deleted_at"_s, clock.nowMs() } },
        { { u"deleted_at"_s, QJsonValue::Null } });
    return builder.build();
}

} // namespace galley::compose
