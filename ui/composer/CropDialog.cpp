#include "ui/composer/CropDialog.h"

#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace galley::composer {

CropDialog::CropDialog(
    pictures::ThumbCache &thumbs, const PreviewMedia &media, double aspect, QWidget *window)
    : Dialog(tr("Crop the picture"), window, Width::Middle)
    , m_frame(new CropFrame(thumbs))
{
    constexpr int kCrop = 1;
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(4, 4, 4, 0); // room for the frame's focus ring
    layout->addWidget(m_frame, 1);
    auto *hint = new widgets::TextLabel(tr("Drag the frame or move it with the arrow keys. The wheel, + and "
                                           "− make it larger and smaller. The file "
                                           "stays whole."),
        theme::Type::Small, widgets::Ink::Caption);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_frame->setMedia(media, aspect);
    setBody(body);

    QPushButton *reset = addButton(widgets::ButtonKind::Ghost, tr("Start again from the middle"), 0, false);
    connect(reset, &QPushButton::clicked, m_frame, &CropFrame::reset);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    setMainButton(addButton(widgets::ButtonKind::Primary, tr("Use this part"), kCrop));
    connect(this, &Dialog::finished, this, [this](int result) {
        if (result == kCrop)
            Q_EMIT cropped(m_frame->crop());
    });
}

} // namespace galley::composer
