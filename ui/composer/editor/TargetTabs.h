#pragma once

#include <QTabBar>
#include <QUuid>

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
    void mark(int tab, const QString &icon, const QString &meaning);

    Session *m_session = nullptr;
    bool m_filling = false;
};

} // namespace galley::composer
