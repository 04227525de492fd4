#include "app/galley/TourPictures.h"

#include "app/galley/Desktop.h"
#include "app/galley/TourStage.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/media/CropDialog.h"
#include "ui/composer/media/PicturePicker.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

void press(QWidget *widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

// The post that waits for its client, taken back to draft to change its pictures.
bool editPictures(TourStage &stage, const QString &command)
{
    if (!stage.openSample())
        return false;
    stage.settle();
    shell::MainWindow &window = stage.desktop().window();
    const auto post = window.workspace()->reader().first(u"SELECT id FROM posts WHERE title = ?"_s,
        { u"Slow bread"_s }, [](const auto &row) { return row.uuid(0); });
    if (!post || !*post)
        return false;
    window.openPost(**post);
    for (const QString &id : { u"composer.edit_anyway"_s, command })
        window.runCommand(id);
    return true;
}

} // namespace

bool showPicker(TourStage &stage)
{
    if (!editPictures(stage, u"composer.choose_media"_s))
        return false;
    const auto *picker = stage.desktop().window().findChild<composer::PicturePicker *>();
    if (!picker || !stage.waitUntil([picker] { return picker->isSettled(); }))
        return false;
    auto *grid = picker->findChild<QAbstractItemView *>();
    grid->setFocus();
    for (const int key : { Qt::Key_Right, Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space })
        press(grid, key);
    return true;
}

bool showCrop(TourStage &stage)
{
    if (!editPictures(stage, u"composer.account1"_s))
        return false;
    shell::MainWindow &window = stage.desktop().window();
    auto *tile = window.findChild<composer::MediaTile *>();
    if (!tile)
        return false;
    tile->setFocus();
    press(tile, Qt::Key_C);
    return window.findChild<composer::CropDialog *>() != nullptr;
}

} // namespace galley::app
