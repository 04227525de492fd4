#include "ui/composer/editor/MediaStrip.h"

#include "core/compose/Effective.h"
#include "core/platforms/RuleTable.h"
#include "ui/composer/FlowLayout.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/Session.h"
#include "ui/composer/editor/AltTextPopover.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/media/IntakeBar.h"
#include "ui/composer/media/MediaDialogs.h"
#include "ui/composer/media/MediaMenu.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kTilesATurn = 12; // a hundred at once would hold the window up

// The place behind the pictures where further ones are added.
class AddTile final : public QAbstractButton
{
public:
    explicit AddTile(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(MediaTile::kSize);
        setFocusPolicy(Qt::StrongFocus);
        theme::showFocusRing(this, theme::radius::md);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Tokens &t = theme::tk();
        theme::paintPlane(painter, rect(), theme::radius::md, underMouse() ? t.state.hover : t.surface.sheet,
            t.line.control, 1, Qt::DashLine);
        painter.drawPixmap(rect().center() - QPoint(10, 10),
            theme::icon(u"image-plus", 20, t.ink2, theme::deviceRatio(painter)));
    }

    [[nodiscard]] QSize sizeHint() const override { return MediaTile::kSize; }
};

} // namespace

MediaStrip::MediaStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new widgets::TextLabel({}, theme::Type::BodyStrong, widgets::Ink::Text, this))
    , m_count(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, this))
    , m_tilesBox(new QWidget(this))
    , m_flow(new FlowLayout(m_tilesBox, 8))
    , m_add(new AddTile(m_tilesBox))
    , m_hint(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, this))
    , m_intake(new IntakeBar(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    m_add->setObjectName(u"addMedia"_s);
    connect(m_add, &QAbstractButton::clicked, this, &MediaStrip::addRequested);
    m_flow->addWidget(m_add);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_tilesBox);
    column->addWidget(m_intake);
    column->addWidget(m_hint);
    connect(m_intake, &IntakeBar::takeOutRequested, this, [this](const QList<QUuid> &media) {
        for (const QUuid &one : media)
            say(m_session->document().removeMedia(one));
    });
    retranslate();
}

void MediaStrip::retranslate()
{
    m_title->setText(tr("Media"));
    m_add->setAccessibleName(tr("Add pictures or clips"));
    m_add->setToolTip(tr("Add pictures or clips"));
    m_intake->retranslate();
    m_hint->setText(tr("Drag to reorder. Drop files anywhere in the window, or paste."));
    refresh();
}

void MediaStrip::setSession(Session *session)
{
    m_session = session;
    m_target = {};
    m_selected = {};
    m_intake->clear();
    refresh();
}

void MediaStrip::setTarget(const QUuid &target)
{
    m_target = target;
    refresh();
}

QUuid MediaStrip::owner() const
{
    const compose::Target *target = m_session ? compose::findTarget(m_session->post(), m_target) : nullptr;
    return target && target->hasOwnMedia ? target->id : QUuid();
}

void MediaStrip::refresh()
{
    if (!m_session)
        return;
    const compose::PostContent &post = m_session->post();
    const QList<compose::Media> *list = compose::mediaOf(post, owner());
    const QList<compose::Media> media = list ? *list : QList<compose::Media>();
    makeTiles(media.size());
    const compose::Target *target = compose::findTarget(post, m_target);
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const compose::AssetFacts *asset = m_session->document().asset(media[i].asset);
        TileLook look;
        look.id = media[i].id;
        look.media =
            previewMedia(*m_session, media[i], target ? std::optional(target->platform) : std::nullopt);
        look.number = int(i) + 1;
        if (asset) {
            look.file = asset->filename;
            look.isMissing = asset->state == AssetState::Missing;
        }
        m_tiles[i]->setLook(look);
        m_tiles[i]->setSelected(look.id == m_selected);
    }
    if (std::ranges::find(media, m_selected, &compose::Media::id) == media.end())
        m_selected = {};
    const auto *rules =
        target ? platforms::RuleTable::shipped().postType(target->platform, target->type) : nullptr;
    const QLocale locale;
    m_count->setText(rules && rules->media.maxItems > 0
            ? tr("%1 of %2").arg(locale.toString(media.size()), locale.toString(rules->media.maxItems))
            : media.isEmpty() ? QString()
                              : locale.toString(media.size()));
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    m_add->setVisible(isOpen);
    m_hint->setVisible(isOpen);
    m_tilesBox->setVisible(isOpen || !media.isEmpty());
    m_flow->invalidate();
    updateGeometry();
}

// As many tiles as there are media. Many come some at a time, each lot with one layout, and keys, mouse and
// paint between the lots.
void MediaStrip::makeTiles(qsizetype wanted)
{
    while (m_tiles.size() > wanted)
        delete m_tiles.takeLast();
    if (m_tiles.size() == wanted || m_moreDue)
        return;
    m_flow->setEnabled(false); // showing one widget lays out all of them
    m_flow->removeWidget(m_add);
    for (const qsizetype until = std::min(wanted, m_tiles.size() + kTilesATurn); m_tiles.size() < until;) {
        auto *tile = new MediaTile(m_session->services().thumbs, m_tilesBox);
        connect(tile, &MediaTile::focused, this, [this, tile] { select(tile->look().id); });
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { select(tile->look().id); });
        connect(tile, &MediaTile::menuRequested, this,
            [this, tile](const QPoint &at) { showMenu(tile->look().id, at); });
        connect(tile, &MediaTile::dragged, this, &MediaStrip::showLanding);
        connect(
            tile, &MediaTile::dropped, this, [this, tile](const QPoint &at) { land(tile->look().id, at); });
        m_flow->addWidget(tile);
        tile->show();
        m_tiles.append(tile);
        setTabOrder(tile, m_add);
    }
    m_flow->addWidget(m_add); // stays the last
    m_flow->setEnabled(true);
    m_moreDue = m_tiles.size() < wanted;
    if (m_moreDue) {
        QTimer::singleShot(0, this, [this] {
            m_moreDue = false;
            refresh();
        });
    }
}

void MediaStrip::select(const QUuid &media)
{
    m_selected = media;
    for (MediaTile *tile : std::as_const(m_tiles))
        tile->setSelected(tile->look().id == media);
}

void MediaStrip::focusMedia(const QUuid &media)
{
    for (MediaTile *tile : std::as_const(m_tiles)) {
        if (tile->look().id == media)
            tile->setFocus(Qt::ShortcutFocusReason);
    }
}

void MediaStrip::say(const Result<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

void MediaStrip::moveSelected(int by)
{
    if (!m_session || m_selected.isNull())
        return;
    const compose::Place place = compose::placeOfMedia(m_session->post(), m_selected);
    const qsizetype to = place.index + by;
    if (place.index < 0 || to < 0 || to >= m_tiles.size())
        return;
    const QUuid moved = m_selected;
    say(m_session->document().moveMedia(moved, to));
    select(moved);
    for (MediaTile *tile : std::as_const(m_tiles)) {
        if (tile->look().id == moved)
            tile->setFocus(Qt::OtherFocusReason);
    }
}

void MediaStrip::remove(const QUuid &media)
{
    const compose::Place place = compose::placeOfMedia(m_session->post(), media);
    say(m_session->document().removeMedia(media));
    if (m_tiles.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_tiles[std::clamp<qsizetype>(place.index, 0, m_tiles.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

QPoint MediaStrip::addPlace() const
{
    return m_add->mapToGlobal(m_add->rect().bottomLeft() + QPoint(0, 4));
}

void MediaStrip::editAlt(const QUuid &media)
{
    for (MediaTile *tile : std::as_const(m_tiles)) {
        if (tile->look().id == media)
            openAltText(*m_session, media, tile);
    }
}

void MediaStrip::crop(const QUuid &media)
{
    openCrop(*m_session, media, m_target, window(), [this](const Error &error) { Q_EMIT refused(error); });
}

void MediaStrip::moveFocal(const QUuid &media)
{
    openFocal(*m_session, media, window(), [this](const Error &error) { Q_EMIT refused(error); });
}

void MediaStrip::showDetails(const QUuid &media)
{
    openDetails(*m_session, media, window(), [this](const Error &error) { Q_EMIT refused(error); });
}

void MediaStrip::giveOwn(bool own)
{
    compose::PostDocument &document = m_session->document();
    say(own ? document.detachMedia(m_target) : document.attachMedia(m_target));
}

void MediaStrip::showMenu(const QUuid &media, const QPoint &globalPos)
{
    select(media);
    auto *menu = new MediaMenu(*m_session, media, m_target, this);
    connect(menu, &MediaMenu::cropMeant, this, [this, media] { crop(media); });
    connect(menu, &MediaMenu::focalMeant, this, [this, media] { moveFocal(media); });
    connect(menu, &MediaMenu::replaceMeant, this, [this, media] { Q_EMIT replaceRequested(media); });
    connect(menu, &MediaMenu::altMeant, this, [this, media] { editAlt(media); });
    connect(menu, &MediaMenu::moveMeant, this, &MediaStrip::moveSelected);
    connect(menu, &MediaMenu::ownMediaMeant, this, &MediaStrip::giveOwn);
    connect(menu, &MediaMenu::detailsMeant, this, [this, media] { showDetails(media); });
    connect(menu, &MediaMenu::removeMeant, this, [this, media] { remove(media); });
    menu->popup(globalPos);
}

void MediaStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isTile = std::ranges::any_of(m_tiles, [](const MediaTile *tile) { return tile->hasFocus(); });
    if (!isTile || m_selected.isNull())
        return QWidget::keyPressEvent(event);
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (!alt && event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!alt)
            return QWidget::keyPressEvent(event);
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(m_selected);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editAlt(m_selected);
        break;
    case Qt::Key_C:
        if (isOpen)
            crop(m_selected);
        break;
    case Qt::Key_F:
        moveFocal(m_selected);
        break;
    case Qt::Key_R:
        if (isOpen)
            Q_EMIT replaceRequested(m_selected);
        break;
    case Qt::Key_I:
        showDetails(m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

qsizetype MediaStrip::placeAt(const QPoint &globalPos) const
{
    const QPoint at = m_tilesBox->mapFromGlobal(globalPos);
    qsizetype place = 0;
    for (const MediaTile *tile : m_tiles) {
        const QRect box = tile->geometry();
        const bool isBefore = isRightToLeft() ? at.x() > box.center().x() : at.x() < box.center().x();
        if (at.y() < box.top() - 4 || (at.y() <= box.bottom() + 4 && isBefore))
            break;
        ++place;
    }
    return place;
}

void MediaStrip::showLanding(const QPoint &globalPos)
{
    if (m_session->document().access() != compose::Access::Open)
        return;
    const qsizetype place = placeAt(globalPos);
    const QWidget *at = place < m_tiles.size() ? static_cast<QWidget *>(m_tiles[place]) : m_add;
    const QPoint corner =
        m_tilesBox->mapTo(this, isRightToLeft() ? at->geometry().topRight() : at->geometry().topLeft());
    m_landing = corner.x() + (isRightToLeft() ? 4 : -4);
    m_landingTop = corner.y();
    update();
}

void MediaStrip::land(const QUuid &media, const QPoint &globalPos)
{
    m_landing = -1;
    update();
    const qsizetype from = compose::placeOfMedia(m_session->post(), media).index;
    qsizetype to = placeAt(globalPos);
    if (to > from)
        --to; // it leaves its own place free
    if (from >= 0 && to != from)
        say(m_session->document().moveMedia(media, to));
    select(media);
}

void MediaStrip::paintEvent(QPaintEvent *)
{
    if (m_landing < 0)
        return;
    QPainter(this).fillRect(
        QRect(m_landing - 1, m_landingTop, 2, MediaTile::kSize.height()), theme::tk().accent.mark);
}

} // namespace galley::composer
