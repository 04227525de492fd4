#pragma once

#include "ui/composer/media/CropFrame.h"
#include "ui/composer/media/CropPlaces.h"
#include "ui/widgets/Dialog.h"

#include <QHash>

class QComboBox;

namespace galley::composer {

// Asks which part of a picture each network shall show. The file stays as it is; the answer is a crop of
// fractions for every frame that was looked after.
class CropDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // Begins with places[current]. The cache outlives the dialog.
    CropDialog(
        pictures::ThumbCache &thumbs, const QList<CropPlace> &places, qsizetype current, QWidget *window);

Q_SIGNALS:
    // The person means it. By frame; a null rectangle: the whole picture, as the network cuts it.
    void cropped(const QHash<QString, QRectF> &crops);

private:
    struct Draft
    {
        CropPlace place;
        double aspect = 1;
        bool isMeant = false; // somebody chose something here
        bool isWhole = false;
    };

    void showPlace(qsizetype index);
    void fillShapes();
    void keep();
    [[nodiscard]] QHash<QString, QRectF> answer();

    QList<Draft> m_drafts;
    qsizetype m_current = 0;
    CropFrame *m_frame;
    QComboBox *m_shape;
};

} // namespace galley::composer
