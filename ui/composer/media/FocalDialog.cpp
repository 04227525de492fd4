#include "ui/composer/media/FocalDialog.h"

#include "ui/composer/media/CropPlaces.h"
#include "ui/composer/preview/Frames.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kStep = 0.01, kLargeStep = 0.1; // of the picture's side
constexpr double kRing = 11;
constexpr double kCuts[] { 0.8, 1, 9.0 / 16, 1.91 };
constexpr int kCutHeight = 64;

QSize pixelsOf(const QRectF &rect, const QPainter &painter)
{
    const qreal ratio = theme::deviceRatio(painter);
    return { int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)) };
}

// What is left of a picture in one shape.
class Cut final : public QWidget
{
public:
    Cut(pictures::ThumbCache &thumbs, const PreviewMedia &media, double aspect, QWidget *parent)
        : QWidget(parent)
        , m_thumbs(thumbs)
        , m_media(media)
        , m_aspect(aspect)
    {
        setFixedSize(int(std::lround(kCutHeight * aspect)), kCutHeight);
        connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
    }

    void setFocal(const QPointF &focal)
    {
        m_media.focal = focal;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPixmap pixmap = m_thumbs.pixmap(
            m_media.brand, m_media.sha256, pixelsOf(rect(), painter), coveringPart(m_media, m_aspect));
        if (pixmap.isNull())
            painter.fillRect(rect(), theme::tk().surface.sunken);
        else
            painter.drawPixmap(rect(), pixmap);
    }

private:
    pictures::ThumbCache &m_thumbs;
    PreviewMedia m_media;
    double m_aspect;
};

} // namespace

FocalFrame::FocalFrame(pictures::ThumbCache &thumbs, const PreviewMedia &media, QWidget *parent)
    : QWidget(parent)
    , m_thumbs(thumbs)
    , m_media(media)
{
    m_media.crop = {};
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(240, 200);
    setAccessibleName(tr("Focal point"));
    theme::showFocusRing(this, theme::radius::sm);
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
    describe();
}

QRectF FocalFrame::pictureRect() const
{
    return containedRect(m_media, QRectF(rect()).adjusted(4, 4, -4, -4));
}

void FocalFrame::take(const QPointF &focal)
{
    const QPointF inside(std::clamp(focal.x(), 0.0, 1.0), std::clamp(focal.y(), 0.0, 1.0));
    if (inside == m_media.focal)
        return;
    m_media.focal = inside;
    describe();
    update();
    Q_EMIT moved(inside);
}

void FocalFrame::describe()
{
    const auto percent = [](double share) { return QLocale().toString(int(std::lround(share * 100))); };
    setAccessibleDescription(tr("%1 % from the left, %2 % from the top")
                                 .arg(percent(m_media.focal.x()), percent(m_media.focal.y())));
}

void FocalFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF picture = pictureRect();
    const QPixmap pixmap = m_thumbs.pixmap(m_media.brand, m_media.sha256, pixelsOf(picture, painter));
    if (pixmap.isNull())
        painter.fillRect(picture, theme::tk().surface.sunken);
    else
        painter.drawPixmap(picture, pixmap, QRectF(pixmap.rect()));
    const QPointF at(picture.left() + m_media.focal.x() * picture.width(),
        picture.top() + m_media.focal.y() * picture.height());
    const auto ring = [&](double radius, const QColor &color, double width) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width));
        painter.drawEllipse(at, radius, radius);
    };
    // White on the picture, with a scrim around it that holds on white.
    ring(kRing, theme::tk().state.scrim, 5);
    ring(kRing, theme::tk().inkOnSwatch, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tk().inkOnSwatch);
    painter.drawEllipse(at, 2.5, 2.5);
}

void FocalFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
    else
        QWidget::mousePressEvent(event);
}

void FocalFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QRectF picture = pictureRect();
    take({ (event->position().x() - picture.left()) / picture.width(),
        (event->position().y() - picture.top()) / picture.height() });
}

void FocalFrame::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? kLargeStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return take(m_media.focal - QPointF(step, 0));
    case Qt::Key_Right:
        return take(m_media.focal + QPointF(step, 0));
    case Qt::Key_Up:
        return take(m_media.focal - QPointF(0, step));
    case Qt::Key_Down:
        return take(m_media.focal + QPointF(0, step));
    case Qt::Key_0:
        return take({ 0.5, 0.5 });
    default:
        return QWidget::keyPressEvent(event);
    }
}

FocalDialog::FocalDialog(pictures::ThumbCache &thumbs, const PreviewMedia &media, QWidget *window)
    : Dialog(tr("What must stay in sight?"), window, Width::Middle)
    , m_frame(new FocalFrame(thumbs, media))
{
    constexpr int kUse = 1;
    PreviewMedia whole = media;
    whole.crop = {};
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame, 1);
    auto *cuts = new QHBoxLayout;
    cuts->setSpacing(16);
    cuts->addStretch();
    for (const double aspect : kCuts) {
        auto *one = new QVBoxLayout;
        auto *cut = new Cut(thumbs, whole, aspect, body);
        connect(m_frame, &FocalFrame::moved, cut, &Cut::setFocal);
        one->addWidget(cut, 0, Qt::AlignHCenter);
        one->addWidget(new widgets::TextLabel(shapeName(aspect), theme::Type::Small, widgets::Ink::Caption),
            0, Qt::AlignHCenter);
        cuts->addLayout(one);
    }
    cuts->addStretch();
    layout->addLayout(cuts);
    auto *hint = new widgets::TextLabel(
        tr("Drag the ring or move it with the arrow keys. Networks cut around this point, in every post "
           "that shows the picture; a crop of your own goes before."),
        theme::Type::Small, widgets::Ink::Caption);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    setBody(body);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    setMainButton(addButton(widgets::ButtonKind::Primary, tr("Use this point"), kUse));
    connect(this, &Dialog::finished, this, [this](int result) {
        if (result == kUse)
            Q_EMIT chosen(m_frame->focal());
    });
}

} // namespace galley::composer
