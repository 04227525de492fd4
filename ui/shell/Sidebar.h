#pragma once

#include "core/store/queries/ClientList.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace galley::shell {

class AvatarLabel;
class CommandRegistry;
class FindButton;
class NavButton;
class StudioButton;

// Navigation on desk paper: 232 wide, or folded to a rail of 56. It says what was chosen and shows what it is
// told.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(CommandRegistry &commands, QWidget *parent);
    ~Sidebar() override;

    void addPage(const QString &id, const QString &text, const QString &icon);
    void removePages();
    void setPageText(const QString &id, const QString &text);
    void setCurrentPage(const QString &id);

    void setStudio(const store::StudioHead &studio);
    void setClients(const QList<store::ClientRow> &clients);
    void setScope(const QList<QUuid> &clients); // empty: all
    void setSavedAt(const QDateTime &at);

    void setRail(bool rail);

    [[nodiscard]] bool isRail() const { return m_rail; }

    [[nodiscard]] static int openWidth(); // unfolded; wider for larger text

    // Where keyboard focus goes when the sidebar is jumped to.
    void focusCurrent();

Q_SIGNALS:
    void pageChosen(const QString &id);
    void clientChosen(const QUuid &client, bool add); // null: all clients
    void menuRequested(QWidget *anchor);
    void clientMenuRequested(const QUuid &client, const QPoint &at); // on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct PageEntry
    {
        NavButton *row;
        NavButton *cell;
    };

    QWidget *buildFull();
    QWidget *buildRail();
    void retranslate();
    void restyle();
    void fitWidth();
    void showCounts();
    void tieToCommand(QAbstractButton *button, const QString &command);

    CommandRegistry &m_commands;
    bool m_rail = false;
    store::StudioHead m_studio;
    QList<store::ClientRow> m_clients;
    QList<QUuid> m_scope;
    QDateTime m_savedAt;

    QWidget *m_full = nullptr;
    QWidget *m_railBox = nullptr;
    QList<StudioButton *> m_studioButtons;
    FindButton *m_find = nullptr;
    NavButton *m_findCell = nullptr;
    QVBoxLayout *m_pageRows = nullptr;
    QVBoxLayout *m_pageCells = nullptr;
    QHash<QString, PageEntry> m_pages;
    QLabel *m_clientsLabel = nullptr;
    QToolButton *m_addClient = nullptr;
    QVBoxLayout *m_clientRows = nullptr;
    QScrollArea *m_clientScroll = nullptr;
    NavButton *m_allClients = nullptr;
    QList<NavButton *> m_clientButtons;
    NavButton *m_saved = nullptr;
    NavButton *m_savedCell = nullptr;
    QList<AvatarLabel *> m_avatars;
    QLabel *m_person = nullptr;
    QToolButton *m_settings = nullptr;
    NavButton *m_settingsCell = nullptr;
};

} // namespace galley::shell
