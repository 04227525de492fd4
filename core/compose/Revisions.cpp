#include "core/compose/Revisions.h"

#include "core/store/Reader.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostVersions = 200;

// A version is what its own rows say and, for the other fields, what the next later version says of them.
const QString kReplaced = uR"(
    SELECT r.revision, r.created_at, r.created_by, coalesce(p.full_name, ''), r.row_table, r.row_id, r.field, r.body
      FROM post_revisions r LEFT JOIN profiles p ON p.id = r.created_by
     WHERE r.post_id = ? AND r.revision > (SELECT revision FROM posts WHERE id = ?1) - ?
     ORDER BY r.revision DESC, r.created_at DESC)"_s;

void put(QList<std::pair<TextField, QString>> &texts, const TextField &field, const QString &text)
{
    const auto found = std::ranges::find(texts, field, &std::pair<TextField, QString>::first);
    if (found == texts.end())
        texts.append({ field, text });
    else
        found->second = text;
}

} // namespace

Result<QList<Version>> readVersions(store::Reader &reader, const QUuid &post)
{
    QList<Version> versions;
    const auto done = reader.each(kReplaced, { post, kMostVersions + 1 }, [&](const store::Row &row) {
        const qint64 revision = row.integer(0);
        if (versions.isEmpty() || versions.last().revision != revision) {
            if (versions.size() >= kMostVersions)
                return;
            Version version { revision, row.integer(1), row.uuid(2), row.text(3), {} };
            if (!versions.isEmpty())
                version.texts = versions.last().texts;
            versions.append(version);
        }
        if (const auto field = textFieldOf({ row.text(4), row.uuid(5) }, row.text(6)))
            put(versions.last().texts, *field, row.text(7));
    });
    if (!done)
        return tl::unexpected(done.error());
    return versions;
}

QString textThen(const PostDocument &document, const Version &version, const TextField &field)
{
    const auto found = std::ranges::find(version.texts, field, &std::pair<TextField, QString>::first);
    return found == version.texts.end() ? document.text(field) : found->second;
}

Result<void> restore(PostDocument &document, const Version &version)
{
    return document.setTexts(version.texts);
}

} // namespace galley::compose
