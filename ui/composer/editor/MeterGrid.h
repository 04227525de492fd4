#pragma once

#include "core/compose/Counters.h"

#include <QWidget>

class QGridLayout;

namespace galley::widgets {
class Meter;
}

namespace galley::composer {

class Session;

// How full every text is on every account, two beside each other.
class MeterGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MeterGrid(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();

private:
    [[nodiscard]] QString nameOf(const compose::Meter &meter) const;

    Session *m_session = nullptr;
    QGridLayout *m_grid;
    QList<widgets::Meter *> m_rows;
    QStringList m_names; // of the rows, with what they are of
};

} // namespace galley::composer
