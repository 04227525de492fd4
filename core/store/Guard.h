#pragma once

#include "core/domain/Transitions.h"
#include "core/store/Commit.h"
#include "core/store/People.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace galley::store {

class Connection;
struct TableInfo;

// The rules that every change of a row keeps, checked inside the transaction and before the row is touched:
// the two state machines, what was sent stays as it was sent, approved content changes only on its way back
// to writing, columns of the server are the server's, and who may do what. A server checks the same again.
// The program itself is held to its own steps of the machines, and to nothing that is about persons.
// One Guard per transaction.
class Guard
{
public:
    // Undo restores what was: it may take any step of the same person's back, also where the table knows only
    // the step itself.
    enum class Way { Do, Undo, Redo };

    struct Context
    {
        Origin origin = Origin::Person;
        Way way = Way::Do;
        QUuid person;
        bool hasServer = false;
    };

    Guard(Connection &db, const Context &context);

    // `row` is the row as it is, of an insert as fieldsOfInsert() gives it; `change` holds only fields that
    // differ from it. What is allowed is taken for done. Codes: kInvalid (a column that is not theirs to
    // write), kInvalidTransition, kImmutable, kApprovedContent, kForbidden; `column` in the args names the
    // field.
    Result<void> check(
        const TableInfo &table, const Change &change, const QJsonObject &row, const ChangeSet &set);

    // Logs are the store's own to write.
    [[nodiscard]] bool writesLogs() const { return m_context.origin == Origin::Program; }

    // Whether the state of the row speaks against it, not the person: Undo leaves such a field as it is.
    [[nodiscard]] static bool isOfTheRow(const Error &error);

private:
    // A post as the transaction has it.
    struct Post
    {
        ContentState state = ContentState::Draft;
        QUuid brand;
        QString title;
        bool own = false;
        bool readBack = false; // made on the network itself
        QList<Platform> platforms;
        QHash<QUuid, DeliveryState> locked; // targets from claimed on
    };

    Result<void> checkWriter(const TableInfo &table, const Change &change) const;
    Result<void> checkStep(const TableInfo &table, const Change &change, const QJsonObject &row);
    Result<void> checkFixed(
        const TableInfo &table, const Change &change, const QJsonObject &row, const Post &post) const;
    Result<void> checkApproved(const TableInfo &table, const Change &change, const QUuid &id,
        const Post &post, const ChangeSet &set) const;
    Result<void> checkPerson(const TableInfo &table, const Change &change, const QJsonObject &row,
        const std::optional<Post> &post);
    Result<void> checkRole(const TableInfo &table, const Change &change, const QJsonObject &row);
    tl::unexpected<Error> forbidden(const TableInfo &table, const Change &change, const QString &resource,
        const QString &action, const PermissionSubject &subject, const QString &title);
    Result<std::optional<Post>> post(const QUuid &id);

    Connection &m_db;
    Context m_context;
    People m_people;
    QHash<QUuid, Post> m_posts;
    QSet<QUuid> m_newPosts; // of this transaction: nothing of theirs was sent or approved before
    QSet<QUuid> m_newBrands;
};

} // namespace galley::store
