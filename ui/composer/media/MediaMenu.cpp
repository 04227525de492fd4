#include "ui/composer/media/MediaMenu.h"

#include "ui/composer/Session.h"
#include "ui/composer/media/CropPlaces.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

MediaMenu::MediaMenu(Session &session, const QUuid &media, const QUuid &target, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"mediaMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const compose::PostContent &post = session.post();
    const bool isOpen = session.document().access() == compose::Access::Open;
    const compose::Place place = compose::placeOfMedia(post, media);
    const QList<compose::Media> *list = compose::mediaOf(post, place.owner);
    const qsizetype last = list ? list->size() - 1 : -1;
    const compose::AssetFacts *asset =
        list && place.index >= 0 ? session.document().asset(list->at(place.index).asset) : nullptr;
    const bool isPicture =
        asset && asset->kind == MediaKind::Image && asset->width && !asset->sha256.isEmpty();

    const auto add = [this](const QString &id, const QString &icon, const QString &text,
                         const QKeySequence &key, bool enabled, auto signal, auto... args) {
        QAction *action = addAction(theme::themedIcon(icon), text);
        action->setObjectName(id);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the strip has the key
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, signal, args...] {
            Q_EMIT(this->*signal)(args...);
        });
        return action;
    };
    add(u"mediaCrop"_s, u"crop"_s, tr("Crop…"), QKeySequence(Qt::Key_C),
        isOpen && !cropPlaces(session, media).isEmpty(), &MediaMenu::cropMeant);
    add(u"mediaFocal"_s, u"focus"_s, tr("Focal point…"), QKeySequence(Qt::Key_F), isPicture,
        &MediaMenu::focalMeant);
    add(u"mediaAlt"_s, u"file-text"_s, tr("Alt text…"), QKeySequence(Qt::Key_Return), isOpen,
        &MediaMenu::altMeant);
    add(u"mediaReplace"_s, u"repeat"_s, tr("Replace…"), QKeySequence(Qt::Key_R), isOpen,
        &MediaMenu::replaceMeant);
    addSeparator();
    add(u"mediaForward"_s, u"arrow-left"_s, tr("Move forward"), QKeySequence(Qt::ALT | Qt::Key_Up),
        isOpen && place.index > 0, &MediaMenu::moveMeant, -1);
    add(u"mediaBack"_s, u"arrow-right"_s, tr("Move back"), QKeySequence(Qt::ALT | Qt::Key_Down),
        isOpen && place.index < last, &MediaMenu::moveMeant, 1);
    const compose::Target *account = compose::findTarget(post, target);
    if (account && !account->hasOwnMedia)
        add(u"mediaOwn"_s, u"layers"_s, tr("Choose pictures for this account only"), {}, isOpen,
            &MediaMenu::ownMediaMeant, true);
    else if (account)
        add(u"mediaShared"_s, u"layers"_s, tr("Use the pictures of the post again"), {}, isOpen,
            &MediaMenu::ownMediaMeant, false);
    addSeparator();
    add(u"mediaDetails"_s, u"info"_s, tr("File details"), QKeySequence(Qt::Key_I), asset != nullptr,
        &MediaMenu::detailsMeant);
    widgets::setDestructive(add(u"mediaRemove"_s, u"x"_s, tr("Take out"), QKeySequence(Qt::Key_Delete),
        isOpen, &MediaMenu::removeMeant));
}

} // namespace galley::composer
