#include "core/domain/Derive.h"

#include "core/base/CanonicalJson.h"
#include "core/base/WallTime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = QList<QJsonObject>;

class HashWriter
{
public:
    void field(const QJsonValue &value)
    {
        if (value.isString())
            bytes(value.toString().toUtf8());
        else if (value.isNull() || value.isUndefined())
            number(-1);
        else
            bytes(canonicalJson(value));
    }

    void json(const QJsonValue &value, const QJsonValue &fallback)
    {
        bytes(canonicalJson(value.isNull() || value.isUndefined() ? fallback : value));
    }

    void number(qint64 value)
    {
        std::array<char, 8> big {};
        qToBigEndian(value, big.data());
        m_hash.addData(QByteArrayView(big.data(), big.size()));
    }

    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    void bytes(const QByteArray &value)
    {
        number(value.size());
        m_hash.addData(value);
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

// Bytewise, as SQL compares with COLLATE "C".
Rows sortedBy(Rows rows, std::initializer_list<QLatin1StringView> columns)
{
    std::ranges::sort(rows, [&](const QJsonObject &a, const QJsonObject &b) {
        for (const QLatin1StringView column : columns) {
            const QByteArray left = a.value(column).toString().toUtf8();
            const QByteArray right = b.value(column).toString().toUtf8();
            if (left != right)
                return left < right;
        }
        return false;
    });
    return rows;
}

Rows rowsOf(const Rows &rows, QLatin1StringView column, const QJsonValue &owner)
{
    Rows own;
    std::ranges::copy_if(rows, std::back_inserter(own), [&](const QJsonObject &row) {
        return row.value(column).toString() == owner.toString(); // both empty where there is no owner
    });
    return own;
}

void writeMedia(HashWriter &writer, const Rows &media)
{
    writer.number(media.size());
    for (const QJsonObject &row : sortedBy(media, { "position"_L1, "id"_L1 })) {
        const QJsonValue sha256 = row["sha256"_L1];
        writer.field(sha256);
        // The address is a stand-in until the bytes are here.
        writer.field(sha256.isString() ? QJsonValue() : row["source_url"_L1]);
        writer.field(row["alt_text"_L1]);
        writer.field(row["crop"_L1]);
        writer.field(row["cover_ms"_L1]);
        writer.json(row["user_tags"_L1], QJsonArray());
    }
}

void writeParts(HashWriter &writer, const Rows &parts, const Rows &media)
{
    writer.number(parts.size());
    for (const QJsonObject &part : sortedBy(parts, { "position"_L1, "id"_L1 })) {
        writer.field(part["body"_L1]);
        writeMedia(writer, rowsOf(media, "part_id"_L1, part["id"_L1]));
    }
}

std::optional<qint64> instantOf(const QJsonValue &local, const QJsonObject &post)
{
    const auto wall = WallTime::fromText(local.toString());
    if (!wall)
        return std::nullopt;
    const auto resolved =
        resolve(*wall, post["scheduled_zone"_L1].toString(), post["scheduled_fold"_L1].toInt());
    return resolved ? std::optional(resolved->utcMs) : std::nullopt;
}

} // namespace

std::optional<qint64> deriveScheduledAt(const QJsonObject &post)
{
    return instantOf(post["scheduled_local"_L1], post);
}

std::optional<qint64> deriveScheduledAt(const QJsonObject &post, const QJsonObject &target)
{
    const QJsonValue own = target["scheduled_local_override"_L1];
    return instantOf(own.isString() ? own : post["scheduled_local"_L1], post);
}

QString deriveContentHash(const PostRows &rows)
{
    const Rows loose = rowsOf(rows.media, "part_id"_L1, {});
    HashWriter writer;
    writer.field(u"galley.content.1"_s);
    writer.field(rows.post["title"_L1]);
    writer.field(rows.post["body"_L1]);
    writer.field(rows.post["content_type"_L1]);
    writer.json(rows.post["settings"_L1], QJsonObject());
    writeParts(writer, rowsOf(rows.parts, "target_id"_L1, {}), rows.media);
    writeMedia(writer, rowsOf(loose, "target_id"_L1, {}));
    writer.number(rows.targets.size());
    for (const QJsonObject &target :
        sortedBy(rows.targets, { "account_id"_L1, "destination_id"_L1, "post_type"_L1, "id"_L1 })) {
        writer.field(target["account_id"_L1]);
        writer.field(target["destination_id"_L1]);
        writer.field(target["platform"_L1]);
        writer.field(target["post_type"_L1]);
        writer.field(target["body_override"_L1]);
        writer.json(target["settings_override"_L1], QJsonObject());
        writeParts(writer, rowsOf(rows.parts, "target_id"_L1, target["id"_L1]), rows.media);
        writeMedia(writer, rowsOf(loose, "target_id"_L1, target["id"_L1]));
    }
    return writer.result();
}

} // namespace galley
