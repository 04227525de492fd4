#include "ui/composer/media/CropDialog.h"

#include "ui/composer/preview/Frames.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

CropDialog::CropDialog(
    pictures::ThumbCache &thumbs, const QList<CropPlace> &places, qsizetype current, QWidget *window)
    : Dialog(tr("Crop the picture"), window, Width::Middle)
    , m_frame(new CropFrame(thumbs))
    , m_shape(new QComboBox)
{
    constexpr int kCrop = 1;
    for (const CropPlace &place : places) {
        Draft draft { place, place.aspect, false, place.media.crop.isEmpty() };
        if (!draft.isWhole)
            draft.aspect = aspectOf(place.media);
        m_drafts.append(draft);
    }
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    if (places.size() > 1) {
        auto *networks = new widgets::SegmentedControl(body);
        networks->setObjectName(u"cropNetworks"_s);
        networks->setAccessibleName(tr("Network"));
        for (const CropPlace &place : places) {
            if (place.platform)
                networks->addSegment(widgets::PlatformMark::name(*place.platform),
                    widgets::PlatformMark::icon(*place.platform));
            else
                networks->addSegment(tr("All networks"));
        }
        networks->setCurrent(int(current));
        connect(networks, &widgets::SegmentedControl::chosen, this, &CropDialog::showPlace);
        head->addWidget(networks);
    }
    head->addStretch();
    m_shape->setObjectName(u"cropShape"_s);
    m_shape->setAccessibleName(tr("Shape"));
    head->addWidget(m_shape);
    layout->addLayout(head);
    layout->addWidget(m_frame, 1);
    auto *hint = new widgets::TextLabel(tr("Drag the frame or move it with the arrow keys. The wheel, + and "
                                           "− make it larger and smaller. The file "
                                           "stays whole."),
        theme::Type::Small, widgets::Ink::Caption);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    setBody(body);

    connect(m_frame, &CropFrame::cropChanged, this, &CropDialog::keep);
    connect(m_shape, &QComboBox::activated, this, [this] {
        m_drafts[m_current].aspect = m_shape->currentData().toDouble();
        m_frame->setMedia(m_drafts[m_current].place.media, m_drafts[m_current].aspect);
        keep();
    });
    QPushButton *whole = addButton(widgets::ButtonKind::Ghost, tr("Use the whole picture"), 0, false);
    whole->setObjectName(u"cropWhole"_s);
    connect(whole, &QPushButton::clicked, this, [this] {
        Draft &draft = m_drafts[m_current];
        draft.isMeant = true;
        draft.isWhole = true;
        draft.place.media.crop = {};
        draft.aspect = draft.place.aspect;
        showPlace(m_current);
    });
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    setMainButton(addButton(widgets::ButtonKind::Primary, tr("Use this part"), kCrop));
    connect(this, &Dialog::finished, this, [this](int result) {
        if (result == kCrop)
            Q_EMIT cropped(answer());
    });
    showPlace(current);
}

void CropDialog::showPlace(qsizetype index)
{
    m_current = std::clamp<qsizetype>(index, 0, m_drafts.size() - 1);
    m_frame->setMedia(m_drafts.at(m_current).place.media, m_drafts.at(m_current).aspect);
    fillShapes();
}

void CropDialog::fillShapes()
{
    const Draft &draft = m_drafts.at(m_current);
    QList<double> shapes = cropShapes(draft.place);
    const auto isSame = [&](double shape) { return std::abs(shape / draft.aspect - 1) < 0.01; };
    if (std::ranges::none_of(shapes, isSame))
        shapes.prepend(draft.aspect); // cut before the network changed what it shows
    m_shape->clear();
    for (const double shape : std::as_const(shapes)) {
        m_shape->addItem(shapeName(shape), shape);
        if (isSame(shape) && m_shape->currentIndex() <= 0)
            m_shape->setCurrentIndex(m_shape->count() - 1);
    }
}

void CropDialog::keep()
{
    Draft &draft = m_drafts[m_current];
    draft.isMeant = true;
    draft.isWhole = false;
    draft.place.media.crop = m_frame->crop().rect;
}

QHash<QString, QRectF> CropDialog::answer()
{
    // Whoever agrees to what is shown means it, but where all of the picture is shown nothing need be cut.
    const QRectF shown = m_frame->crop().rect;
    const bool isAll = shown.width() > 0.995 && shown.height() > 0.995;
    if (!m_drafts.at(m_current).isMeant && !isAll)
        keep();
    QHash<QString, QRectF> crops;
    for (const Draft &draft : std::as_const(m_drafts)) {
        if (draft.isMeant)
            crops.insert(draft.place.frame, draft.isWhole ? QRectF() : draft.place.media.crop);
    }
    return crops;
}

} // namespace galley::composer
