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

const QString kBody = u"SELECT body FROM posts WHERE id = ?"_s;

void put(QList<std::pair<TextField, QString>> &texts, const TextField &field, const QString &text)
{
    const auto found = std::ranges::find(texts, field, &std::pair<TextField, QString>::first);
    if (found == texts.end())
        texts.append({ field, text });
    else
        found->second = text;
}

// A post without a title is stored under the start of its text, which nobody wrote as a title.
void leaveOutOwnTitle(QList<std::pair<TextField, QString>> &texts, const QString &bodyNow)
{
    const auto title =
        std::ranges::find(texts, TextField { TextField::Kind::Title }, &std::pair<TextField, QString>::first);
    const auto body =
        std::ranges::find(texts, TextField { TextField::Kind::Body }, &std::pair<TextField, QString>::first);
    if (title != texts.end() && title->second == titleFromText(body == texts.end() ? bodyNow : body->second))
        title->second.clear();
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
    const auto now = reader.first(kBody, { post }, [](const store::Row &row) { return row.text(0); });
    if (!now)
        return tl::unexpected(now.error());
    for (Version &version : versions)
        leaveOutOwnTitle(version.texts, now->value_or(QString()));
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
