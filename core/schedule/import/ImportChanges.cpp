#include "core/schedule/import/ImportChanges.h"

#include "core/domain/ChangeBuilder.h"
#include "core/domain/NewAccount.h"
#include "core/domain/OrderKey.h"
#include "core/schedule/import/Errors.h"
#include "core/store/Catalogue.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(const PlannedPost &post)
{
    if (!post.title.isEmpty())
        return post.title;
    QString line = post.text.section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    if (line.isEmpty() && !post.media.isEmpty())
        line = post.media.constFirst().source.section(u'/', -1);
    constexpr qsizetype kTitle = 80;
    if (line.size() <= kTitle)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', kTitle - 1);
    line.truncate(blank > kTitle / 2 ? blank : kTitle - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

ContentType contentTypeOf(const PlannedPost &post)
{
    if (!post.targets.isEmpty())
        return fromText<ContentType>(QString(toText(post.targets.constFirst().type)))
            .value_or(ContentType::Text);
    if (post.media.isEmpty())
        return post.link.isEmpty() ? ContentType::Text : ContentType::Link;
    if (post.media.constFirst().media == MediaKind::Video)
        return ContentType::Video;
    return post.media.size() > 1 ? ContentType::Carousel : ContentType::Image;
}

class Batch
{
public:
    Batch(const ImportFile &file, const ImportChoices &choices, const ImportContext &context,
        const StoredFiles &files, IdSource &ids, ChangeBuilder &builder)
        : m_file(file)
        , m_choices(choices)
        , m_context(context)
        , m_files(files)
        , m_ids(ids)
        , m_builder(builder)
        , m_tags(context.tags)
        , m_categories(context.categories)
        , m_campaigns(context.campaigns)
    {
    }

    QUuid addImport(const ImportPlan &plan)
    {
        const QString source = sourceName(m_file.layout.source);
        m_import = insert(u"imports"_s,
            { { u"file_name"_s, m_file.name.left(500) }, { u"file_hash"_s, m_file.hash },
                { u"source"_s, source.isEmpty() ? u"handmade"_s : source },
                { u"mapping"_s,
                    QJsonObject {
                        { u"fingerprint"_s, m_file.layout.fingerprint }, { u"map"_s, toMap(m_choices) } } },
                { u"zone"_s, m_choices.zone }, { u"row_count"_s, plan.rows.size() },
                { u"error_count"_s, plan.errors }, { u"state"_s, u"applied"_s } });
        return m_import;
    }

    // Campaigns that the file names and nobody has made yet: they span the rows that name them.
    void addCampaigns(const ImportPlan &plan)
    {
        QHash<QString, std::pair<QDate, QDate>> spans;
        QStringList names;
        for (const PlannedRow &row : plan.rows) {
            const QString &name = row.post.campaign;
            if (name.isEmpty() || !comesIn(row) || m_campaigns.contains(nameKey(name)))
                continue;
            if (!spans.contains(nameKey(name)))
                names += name;
            auto &span = spans[nameKey(name)];
            const QDate date = row.post.at ? row.post.at->date : row.post.date;
            if (!date.isValid())
                continue;
            span.first = span.first.isValid() ? std::min(span.first, date) : date;
            span.second = span.second.isValid() ? std::max(span.second, date) : date;
        }
        for (const QString &name : std::as_const(names)) {
            const auto span = spans.value(nameKey(name));
            QJsonObject row { { u"name"_s, name }, { u"status"_s, u"draft"_s } };
            if (span.first.isValid()) {
                row.insert(u"start_date"_s, span.first.toString(Qt::ISODate));
                row.insert(u"end_date"_s, span.second.toString(Qt::ISODate));
            }
            m_campaigns.insert(nameKey(name), insert(u"campaigns"_s, row));
        }
    }

    // False where a local file of the row could not be stored.
    bool isComplete(const PlannedRow &row) const
    {
        return std::all_of(row.post.media.begin(), row.post.media.end(), [this](const MediaItem &item) {
            return item.kind != MediaItem::Kind::File || m_files.assets.contains(item.source);
        });
    }

    void addFiles(const ImportPlan &plan)
    {
        QSet<QUuid> used;
        for (const PlannedRow &row : plan.rows) {
            if (!comesIn(row) || !isComplete(row))
                continue;
            for (const MediaItem &item : row.post.media) {
                if (item.kind == MediaItem::Kind::File)
                    used.insert(m_files.assets.value(item.source));
            }
        }
        if (!used.isEmpty())
            m_files.addRows(m_builder, used);
    }

    QUuid addPost(const PlannedRow &row)
    {
        const PlannedPost &post = row.post;
        const QUuid id = insert(u"posts"_s, postRow(row));
        for (const PlannedTarget &target : post.targets)
            addTarget(id, target, post);
        QString position;
        for (qsizetype i = 0; i < post.media.size(); ++i) {
            position = orderKeyBetween(position, {}).value_or(position);
            QJsonObject medium { { u"post_id"_s, idText(id) }, { u"position"_s, position } };
            if (post.media[i].kind == MediaItem::Kind::File)
                medium.insert(u"asset_id"_s, idText(m_files.assets.value(post.media[i].source)));
            else
                medium.insert(u"source_url"_s, post.media[i].source.left(4000));
            if (i < post.altTexts.size())
                medium.insert(u"alt_text"_s, post.altTexts[i].left(4000));
            insert(u"post_media"_s, medium);
        }
        for (const QString &label : post.labels)
            join(u"post_tags"_s, id, u"tag_id"_s, known(m_tags, u"tags"_s, label, {}));
        if (!post.category.isEmpty()) {
            join(u"post_categories"_s, id, u"category_id"_s,
                known(m_categories, u"categories"_s, post.category, { { u"kind"_s, u"content"_s } }));
        }
        return id;
    }

    static bool comesIn(const PlannedRow &row)
    {
        return row.verdict == RowVerdict::Ok || row.verdict == RowVerdict::Warning;
    }

private:
    QUuid insert(const QString &table, QJsonObject row)
    {
        const QUuid id = m_ids.next();
        insertAs(table, id, std::move(row));
        return id;
    }

    void insertAs(const QString &table, const QUuid &id, QJsonObject row)
    {
        row.insert(u"agency_id"_s, idText(m_context.agency));
        row.insert(u"brand_id"_s, idText(m_context.client));
        m_builder.insert(table, id, row);
    }

    QJsonObject postRow(const PlannedRow &row) const
    {
        const PlannedPost &post = row.post;
        QJsonObject import { { u"fingerprint"_s, post.fingerprint }, { u"line"_s, row.line } };
        if (!post.kept.isEmpty())
            import.insert(u"columns"_s, post.kept);
        if (!post.at && post.date.isValid())
            import.insert(u"date"_s, post.date.toString(Qt::ISODate));
        QJsonObject settings;
        if (!post.link.isEmpty())
            settings.insert(u"link"_s, post.link);
        if (!post.comments.isEmpty()) {
            settings.insert(u"first_comment"_s, post.comments.constFirst());
            if (post.comments.size() > 1)
                settings.insert(u"more_comments"_s, QJsonArray::fromStringList(post.comments.mid(1)));
        }
        QJsonObject values { { u"title"_s, titleOf(post) }, { u"body"_s, post.text },
            { u"content_type"_s, toText(contentTypeOf(post)) }, { u"content_state"_s, toText(post.state) },
            { u"origin"_s, u"import"_s }, { u"import_id"_s, idText(m_import) }, { u"settings"_s, settings },
            { u"metadata"_s, QJsonObject { { u"import"_s, import } } } };
        if (!post.notes.isEmpty())
            values.insert(u"description"_s, post.notes);
        if (!post.campaign.isEmpty())
            values.insert(u"campaign_id"_s, idText(m_campaigns.value(nameKey(post.campaign))));
        if (post.at) {
            values.insert(u"scheduled_local"_s, post.at->toText());
            values.insert(u"scheduled_zone"_s, m_choices.zone);
            values.insert(u"scheduled_fold"_s, post.fold);
        }
        return values;
    }

    void addTarget(const QUuid &post, const PlannedTarget &target, const PlannedPost &planned)
    {
        const QUuid account = target.account.isNull() ? placeholder(target.platform) : target.account;
        // What is already past must not go out the moment a worker sees it.
        const bool goes = planned.at && !planned.past && planned.state == ContentState::Approved;
        QJsonObject row { { u"post_id"_s, idText(post) }, { u"account_id"_s, idText(account) },
            { u"platform"_s, toText(target.platform) }, { u"post_type"_s, toText(target.type) },
            { u"delivery_state"_s, toText(goes ? DeliveryState::Scheduled : DeliveryState::Unscheduled) } };
        if (!target.ownText.isEmpty() && target.ownText != planned.text)
            row.insert(u"body_override"_s, target.ownText);
        insert(u"post_targets"_s, row);
    }

    // Stands where the client's account will be connected later.
    QUuid placeholder(Platform platform)
    {
        QUuid &id = m_placeholders[platform];
        if (id.isNull()) {
            id = m_ids.next();
            insertAs(u"accounts"_s, id, unconnectedAccount(id, { platform, m_context.clientName }));
        }
        return id;
    }

    QUuid known(QHash<QString, QUuid> &names, const QString &table, const QString &name, QJsonObject row)
    {
        QUuid &id = names[nameKey(name)];
        if (id.isNull()) {
            row.insert(u"name"_s, name);
            id = insert(table, row);
        }
        return id;
    }

    void join(const QString &table, const QUuid &post, const QString &column, const QUuid &other)
    {
        const QJsonObject row { { u"post_id"_s, idText(post) }, { column, idText(other) } };
        insertAs(table, store::tableInfo(table)->naturalId(row), row);
    }

    const ImportFile &m_file;
    const ImportChoices &m_choices;
    const ImportContext &m_context;
    const StoredFiles &m_files;
    IdSource &m_ids;
    ChangeBuilder &m_builder;
    QHash<QString, QUuid> m_tags;
    QHash<QString, QUuid> m_categories;
    QHash<QString, QUuid> m_campaigns;
    QHash<Platform, QUuid> m_placeholders;
    QUuid m_import;
};

} // namespace

QStringList localFiles(const ImportPlan &plan)
{
    QStringList files;
    QSet<QString> seen;
    for (const PlannedRow &row : plan.rows) {
        if (!Batch::comesIn(row))
            continue;
        for (const MediaItem &item : row.post.media) {
            if (item.kind != MediaItem::Kind::File || seen.contains(item.source))
                continue;
            seen.insert(item.source);
            files += item.source;
        }
    }
    return files;
}

Result<ImportBatch> makeImport(const ImportPlan &plan, const ImportFile &file, const ImportChoices &choices,
    const ImportContext &context, const StoredFiles &files, IdSource &ids, const Clock &clock,
    const std::function<bool()> &cancelled)
{
    Q_ASSERT(plan.questions.isEmpty());
    ImportBatch result;
    if (plan.importable() == 0)
        return result;
    ChangeBuilder builder(
        ids, clock, { u"import.posts"_s, { { u"count"_s, plan.importable() }, { u"file"_s, file.name } } });
    Batch batch(file, choices, context, files, ids, builder);
    result.import = batch.addImport(plan);
    batch.addCampaigns(plan);
    batch.addFiles(plan);
    QDate firstDay;
    for (const PlannedRow &row : plan.rows) {
        if (!Batch::comesIn(row))
            continue;
        if (cancelled && cancelled())
            return fail(importerror::kCancelled);
        if (!batch.isComplete(row)) {
            result.leftOut.append(row.line);
            continue;
        }
        const QUuid post = batch.addPost(row);
        ++result.posts;
        const QDate day = row.post.at ? row.post.at->date : row.post.date;
        if (day.isValid() && (!firstDay.isValid() || day < firstDay)) {
            firstDay = day;
            result.first = post;
        }
    }
    if (result.posts == 0)
        return result;
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    result.sets = std::move(*sets);
    return result;
}

QByteArray rejectedRows(const ImportPlan &plan, const ImportFile &file, const QString &reasonHeader,
    const std::function<QString(const Remark &)> &words)
{
    QList<QStringList> rows;
    const qsizetype width = file.table.columns;
    const auto add = [&rows, width](QStringList cells, const QString &reason) {
        cells.resize(width);
        for (QString &cell : cells)
            cell = withoutFormula(cell);
        rows.append(cells << withoutFormula(reason));
    };
    if (file.layout.header)
        add(file.table.rows.constFirst().cells, reasonHeader);
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict != RowVerdict::Error)
            continue;
        QStringList reasons;
        for (const Remark &remark : row.remarks) {
            if (remark.severity == Remark::Severity::Error)
                reasons += words(remark);
        }
        add(file.table.rows[row.source].cells, reasons.join(u' '));
    }
    return writeCsv(rows, file.table.delimiter);
}

} // namespace galley::schedule
