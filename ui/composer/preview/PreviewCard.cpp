#include "ui/composer/preview/PreviewCard.h"

#include "ui/composer/preview/CardPainter.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/PreviewText.h"
#include "ui/composer/preview/TextBlock.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/FocusRing.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace galley::composer {

namespace {

// What it says is put together when somebody listens, not with every keystroke.
class PreviewCardAccessible final : public QAccessibleWidget
{
public:
    explicit PreviewCardAccessible(PreviewCard *card)
        : QAccessibleWidget(card, QAccessible::Graphic)
        , m_card(card)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return previewName(m_card->content());
        case QAccessible::Description:
            return previewDescription(m_card->content(), m_card->state());
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    PreviewCard *m_card;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *card = qobject_cast<PreviewCard *>(object);
    return card ? new PreviewCardAccessible(card) : nullptr;
}

} // namespace

PreviewCard::PreviewCard(pictures::ThumbCache &thumbs, QWidget *parent)
    : QWidget(parent)
    , m_thumbs(thumbs)
{
    installPreviewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::showFocusRing(this, 0);
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
}

PreviewCard::~PreviewCard() = default;

void PreviewCard::setContent(const PreviewContent &content)
{
    if (m_laidOut && content == m_content)
        return;
    const bool isAnother = content.platform != m_content.platform || content.type != m_content.type
        || content.handle != m_content.handle;
    m_content = content;
    if (isAnother) {
        m_texts.clear();
        m_state.unfolded = false;
        m_state.page.clear();
    }
    for (auto page = m_state.page.begin(); page != m_state.page.end(); ++page) {
        const qsizetype count =
            page.key() < m_content.parts.size() ? m_content.parts[page.key()].media.size() : 0;
        *page = int(std::clamp<qsizetype>(*page, 0, std::max<qsizetype>(count - 1, 0)));
    }
    layOut();
}

void PreviewCard::setDark(bool dark)
{
    if (m_state.dark == dark)
        return;
    m_state.dark = dark;
    layOut();
}

void PreviewCard::setUnfolded(bool unfolded)
{
    if (m_state.unfolded == unfolded)
        return;
    m_state.unfolded = unfolded;
    layOut();
}

void PreviewCard::setPage(int part, int page)
{
    const int count = m_card.pages.value(part, 1);
    const int shown = std::clamp(page, 0, count - 1);
    if (m_state.page.value(part) == shown)
        return;
    m_state.page.insert(part, shown);
    layOut();
}

void PreviewCard::setSafeAreaShown(bool shown)
{
    m_safeAreaShown = shown;
    update();
}

void PreviewCard::setZoom(double zoom)
{
    if (std::abs(zoom - m_zoom) < 0.001)
        return;
    m_zoom = zoom;
    setFixedSize(sizeHint());
    update();
}

QSize PreviewCard::sizeHint() const
{
    return { int(std::ceil(m_card.size.width() * m_zoom)), int(std::ceil(m_card.size.height() * m_zoom)) };
}

void PreviewCard::layOut()
{
    m_laidOut = true;
    const Card before = std::exchange(m_card, layOutCard(m_content, m_state, m_texts));
    const bool isSame = before.size == m_card.size && before.paper == m_card.paper
        && before.frame == m_card.frame && before.pieces == m_card.pieces;
    for (auto &[name, text] : m_texts) {
        const TextBlock::Stretch changed = text.takeChanged();
        if (isSame && changed.bottom > changed.top)
            updateText(text, changed);
    }
    if (!isSame)
        update();
    if (size() != sizeHint())
        setFixedSize(sizeHint());
    Q_EMIT laidOut();
}

// At most keys all that is another is a line or two.
void PreviewCard::updateText(const TextBlock &text, const TextBlock::Stretch &changed)
{
    for (const Piece &piece : m_card.pieces) {
        const auto *shown = std::get_if<TextPiece>(&piece);
        if (!shown || shown->text != &text)
            continue;
        const QRectF lines(0, shown->at.y() + changed.top, m_card.size.width(), changed.bottom - changed.top);
        // Glyphs may stand over their line.
        update(QTransform::fromScale(m_zoom, m_zoom).mapRect(lines.adjusted(0, -4, 0, 4)).toAlignedRect());
    }
}

int PreviewCard::pagingPart() const
{
    int first = -1;
    for (auto part = m_card.pages.keyBegin(); part != m_card.pages.keyEnd(); ++part)
        first = first < 0 ? *part : std::min(first, *part);
    return first;
}

void PreviewCard::turn(int part, int by)
{
    setPage(part, m_state.page.value(part) + by);
}

const Spot *PreviewCard::spotAt(const QPointF &at) const
{
    for (const Spot &spot : m_card.spots)
        if (spot.rect.contains(at / m_zoom))
            return &spot;
    return nullptr;
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_zoom, m_zoom);
    paintCard(painter, m_card, &m_thumbs, m_safeAreaShown);
}

void PreviewCard::keyPressEvent(QKeyEvent *event)
{
    const int part = pagingPart();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (part < 0)
            return QWidget::keyPressEvent(event);
        return turn(part, event->key() == Qt::Key_Right ? 1 : -1);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (part < 0)
            return QWidget::keyPressEvent(event);
        return setPage(part, event->key() == Qt::Key_Home ? 0 : m_card.pages.value(part) - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_card.folds)
            return QWidget::keyPressEvent(event);
        return setUnfolded(!m_state.unfolded);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void PreviewCard::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(spotAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewCard::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && spotAt(event->position()));
}

void PreviewCard::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot *spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (!spot)
        return;
    switch (spot->kind) {
    case Spot::Kind::Unfold:
        return setUnfolded(true);
    case Spot::Kind::Previous:
        return turn(spot->part, -1);
    case Spot::Kind::Next:
        return turn(spot->part, 1);
    }
}

void installPreviewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace galley::composer
