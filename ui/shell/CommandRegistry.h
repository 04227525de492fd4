#pragma once

#include "ui/widgets/Command.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace galley::shell {

// Every command of the window and its pages: what menus, palette, sheet of keys and toolbars are made of.
// Each command has one QAction on the window, which carries its shortcuts.
class CommandRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit CommandRegistry(QWidget *window);

    void add(const widgets::Command &command) { addForPage({}, command); }

    // A page's command acts while that page is shown; one of the group Go always does.
    void addForPage(const QString &pageId, const widgets::Command &command);
    void removePageCommands(); // the workspace was closed
    void removePageCommands(const QString &pageId); // that page is gone
    void setCurrentPage(const QString &pageId);

    // In the order they were added.
    [[nodiscard]] QList<widgets::Command> commands() const;
    [[nodiscard]] const widgets::Command *find(const QString &id) const;
    [[nodiscard]] widgets::Availability availability(const QString &id) const;
    [[nodiscard]] QAction *action(const QString &id) const;

    // False when it is not available; refused() then told why.
    bool run(const QString &id);

    // A menu of these commands that asks for texts, states and reasons each time it opens. Empty ids are
    // separators.
    QMenu *menu(const QStringList &ids, QWidget *parent);

    // Single letters can be switched off for people who trigger them by accident (WCAG 2.1.4).
    void setLetterKeys(bool on);

    // Texts again, after the language changed.
    void retranslate();

    [[nodiscard]] static QString groupText(widgets::CommandGroup group);

    // How a sequence is printed: "Ctrl+K", "G C".
    [[nodiscard]] static QStringList keyTexts(const QKeySequence &sequence);

Q_SIGNALS:
    void refused(const QString &reason);
    void ran(const QString &id);

private:
    struct Entry
    {
        widgets::Command command;
        QString pageId;
        QAction *action = nullptr;
    };

    void removeWhere(const std::function<bool(const Entry &)> &goes);
    [[nodiscard]] bool belongsHere(const Entry &entry) const;
    void refresh(const Entry &entry) const;
    void applyShortcuts(const Entry &entry) const;

    QWidget *m_window;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_index;
    QString m_page;
    bool m_letterKeys = true;
};

// Whether the stroke is a letter, digit or sign without Ctrl, Alt or Meta, which a text field would take as
// text.
[[nodiscard]] bool isLetterKey(const QKeySequence &sequence);

} // namespace galley::shell
