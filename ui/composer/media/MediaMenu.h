#pragma once

#include <QMenu>
#include <QUuid>

namespace galley::composer {

class Session;

// All that can be done with one picture or clip of a post. Its keys are those of the strip, printed here.
class MediaMenu final : public QMenu
{
    Q_OBJECT

public:
    // `target`: the account whose tab is open, null for the base text. The session outlives the menu.
    MediaMenu(Session &session, const QUuid &media, const QUuid &target, QWidget *parent);

Q_SIGNALS:
    void cropMeant();
    void focalMeant();
    void replaceMeant();
    void altMeant();
    void moveMeant(int by);
    void ownMediaMeant(bool own); // pictures for this account only, or the post's again
    void detailsMeant();
    void removeMeant();
};

} // namespace galley::composer
