#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QComboBox>
#include <QUuid>

namespace galley::compose {
struct TargetField;
}

namespace galley::composer {

class Session;

// The board, subreddit or playlist that a post goes to. Where the network has listed none yet and wants one,
// its name can be typed.
class PlaceBox final : public QComboBox
{
    Q_OBJECT

public:
    // The session outlives this.
    PlaceBox(Session &session, const QUuid &target, const compose::TargetField &field, QWidget *parent);

    [[nodiscard]] bool isEmpty() const; // there is nothing to choose, and nothing can be typed
    void refresh(); // what is chosen; what is being typed stays

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    void takeTyped();
    void choose(const QUuid &place);
    void make(const QString &name);

    Session &m_session;
    QUuid m_target;
    DestinationKind m_kind;
    QString m_making; // the name of one that is being stored
};

} // namespace galley::composer
