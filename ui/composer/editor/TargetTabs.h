#pragma once

#include "core/domain/Enums.h"

#include <QTabBar>
#include <QUuid>

#include <optional>

namespace galley::composer {

class Session;

// Base text and one tab for every account that the post goes to: a pencil where it has a text of its own, a
// triangle where something is wrong.
class TargetTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit TargetTabs(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none

    // Null: the base text.
    [[nodiscard]] QUuid current() const;
    void choose(const QUuid &target);
    void refresh(); // which there are, and their marks

Q_SIGNALS:
    void chosen(const QUuid &target);

private:
    // What stands on a tab.
    struct Tab
    {
        QUuid target = {}; // null: the base text
        std::optional<Platform> platform = {};
        QString text = {}, name = {};
        QString mark = {}, meaning = {}; // an icon and what it says; empty: none

        bool operator==(const Tab &) const = default;
    };

    [[nodiscard]] QList<Tab> wanted() const;
    void restyle();
    void show(int at, const Tab &tab);
    void mark(int at, const QString &icon, const QString &meaning);

    Session *m_session = nullptr;
    QList<Tab> m_tabs;
    bool m_filling = false;
};

} // namespace galley::composer
