#pragma once

#include "core/domain/DatePhrase.h"
#include "core/store/queries/ClientList.h"
#include "ui/shell/PaletteRow.h"

#include <QCoreApplication>

namespace galley::shell {

class CommandRegistry;
struct PaletteSentence;

// A post as the palette shows it. `day` and `time` are the client's wall time in `zone`.
struct PalettePost
{
    QUuid id;
    QUuid client;
    QString title;
    QString clientName;
    QDate day; // invalid: not planned yet
    QTime time;
    QString zone; // IANA
    PostStatus status = PostStatus::Draft;
    QString thumbSha;
};

// What the palette asks of the window. All of it is answered from the local store at once, bounded by
// `limit`.
class PaletteHost
{
public:
    virtual ~PaletteHost() = default;
    [[nodiscard]] virtual QList<PalettePost> searchPosts(const QString &text, int limit) = 0;
    [[nodiscard]] virtual QList<PalettePost> chosenPosts() = 0; // selected in the page, for "move to friday"
    [[nodiscard]] virtual QList<store::ClientRow> clients() = 0;
    // Today and now on a wall in that zone; empty: one's own.
    [[nodiscard]] virtual PhraseContext phraseContext(const QString &zone) = 0;
    [[nodiscard]] virtual int postsOn(const QDate &day) = 0;

    // How many posts searchPosts() would find at all, counted up to `most`.
    [[nodiscard]] virtual int countPosts(const QString &text, int most) = 0;

    virtual void goToDate(const QDate &day) = 0;
    virtual void showPost(const QUuid &post) = 0;
    virtual void chooseClient(const QUuid &client, bool add) = 0;
    virtual void movePost(const QUuid &post, const QDate &day, const QTime &time) = 0;
    virtual void copyPost(const QUuid &post, const QDate &day, const QTime &time) = 0;
    virtual void editClient(const QUuid &client) = 0;
};

// Turns what was typed into rows, grouped and ranked.
class PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSource)

public:
    PaletteSource(CommandRegistry &commands, PaletteHost &host);

    [[nodiscard]] QList<PaletteRow> rows(const QString &text, const QStringList &recentCommands) const;

    [[nodiscard]] static QString groupText(PaletteGroup group);
    // Whether a command that was run may be offered again as the first thing there is.
    [[nodiscard]] static bool isRecallable(const QString &command);

private:
    void addSentence(const QString &text, QList<PaletteRow> &rows) const;
    void addPlan(const PaletteSentence &sentence, const QString &text, const PalettePost &post, bool withCopy,
        QList<PaletteRow> &rows) const;
    void addPosts(const QString &text, QList<PaletteRow> &rows) const;
    void addDay(const QString &text, QList<PaletteRow> &rows) const;
    void addClients(const QString &text, QList<PaletteRow> &rows) const;
    // All but those that are `shown` already.
    void addCommands(
        const QString &text, bool all, QList<PaletteRow> &rows, const QStringList &shown = {}) const;
    void addMorePosts(const QString &subject, int shown, QList<PaletteRow> &rows) const;
    [[nodiscard]] QStringList recallable(const QStringList &commands) const;
    [[nodiscard]] PaletteRow commandRow(const QString &id) const;
    [[nodiscard]] PaletteRow postRow(const PalettePost &post) const;
    [[nodiscard]] QList<PaletteRow> actionsOf(const PalettePost &post) const;

    CommandRegistry &m_commands;
    PaletteHost &m_host;
};

// "Europe/Berlin" → "Berlin".
[[nodiscard]] QString zoneCity(const QString &zone);

} // namespace galley::shell
