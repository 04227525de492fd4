#pragma once

#include "ui/composer/CropFrame.h"
#include "ui/widgets/Dialog.h"

namespace galley::composer {

// Asks which part of a picture a network shall show. The file stays as it is; the answer is a crop of
// fractions.
class CropDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // `aspect` is width / height of the network's frame. The cache outlives the dialog.
    CropDialog(pictures::ThumbCache &thumbs, const PreviewMedia &media, double aspect, QWidget *window);

Q_SIGNALS:
    void cropped(const Crop &crop); // the person means it

private:
    CropFrame *m_frame;
};

} // namespace galley::composer
