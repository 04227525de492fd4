#pragma once

#include "core/domain/ChangeBuilder.h"
#include "core/sample/SampleChanges.h"
#include "core/sample/SampleShift.h"

#include <QJsonArray>
#include <QJsonObject>

namespace galley::sample {

// Turns the document's records into rows, one kind after the other. Keys of the document ("hk", "ada") become
// ids.
class SampleWriter
{
public:
    SampleWriter(const Clock &clock, IdSource &ids, const QJsonObject &document, const SampleShift &shift);

    Result<SampleChanges> write();

private:
    struct Client
    {
        QUuid id;
        QString zone;
        QUuid contact;
        QString contactKey;
        QHash<QString, QUuid> accounts; // by platform
        QHash<QString, QUuid> assets; // by photo
    };

    void writeAgency();
    void writePeople();
    void writeClients();
    void writeAccounts(const QJsonObject &record, Client &client);
    void writeShared(); // categories, tags, campaigns, notes
    void writePosts();
    void writePost(const QJsonObject &record);
    void writeTarget(
        const QJsonObject &record, const QJsonObject &post, const Client &client, bool published);
    void writePicture(const QJsonObject &record, const QUuid &post, Client &client);
    void writeTalk(const QJsonObject &record, const QUuid &post, qint64 due, const Client &client);

    QUuid insert(const QString &table, QJsonObject row);
    [[nodiscard]] qint64 instant(const QString &wall, const QString &zone); // milliseconds UTC
    [[nodiscard]] QJsonValue author(const QString &key) const;

    const Clock &m_clock;
    IdSource &m_ids;
    const QJsonObject m_document;
    const SampleShift m_shift;
    const QString m_zone; // the studio's
    ChangeBuilder m_builder;
    SampleChanges m_out;
    std::optional<Error> m_error;
    qint64 m_begin = 0; // when the studio began, for created_at
    QUuid m_agency;
    QHash<QString, QUuid> m_people;
    QHash<QString, Client> m_clients;
    QHash<QString, QUuid> m_categories;
    QHash<QString, QUuid> m_tags;
    QHash<QString, QUuid> m_campaigns;
    QHash<QString, QString> m_altTexts;
};

} // namespace galley::sample
