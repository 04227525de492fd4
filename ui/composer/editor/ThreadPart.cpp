#include "ui/composer/editor/ThreadPart.h"

#include "ui/composer/FlowLayout.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/Session.h"
#include "ui/composer/editor/AltTextPopover.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/CaptionHighlighter.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/WritingAids.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastText = 48; // two lines
constexpr int kMostText = 216; // then it scrolls
constexpr int kSlack = 4; // with less Qt scrolls by a line

QString withKeys(const QString &text, const char *keys)
{
    return u"%1 (%2)"_s.arg(text, QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText));
}

} // namespace

ThreadPart::ThreadPart(Session &session, WritingAids &aids, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, this))
    , m_words(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, this))
    , m_up(widgets::makeIconButton(u"arrow-up"_s, {}, this))
    , m_down(widgets::makeIconButton(u"arrow-down"_s, {}, this))
    , m_merge(widgets::makeIconButton(u"block-up"_s, {}, this))
    , m_remove(widgets::makeIconButton(u"trash-2"_s, {}, this))
    , m_edit(new CaptionEdit(this))
    , m_highlighter(new CaptionHighlighter(m_edit->document()))
    , m_tools(new CaptionTools(m_edit, this))
    , m_tilesBox(new QWidget(this))
    , m_flow(new FlowLayout(m_tilesBox, 8))
{
    setObjectName(u"threadPart"_s);
    m_edit->setObjectName(u"partText"_s);
    m_up->setObjectName(u"partUp"_s);
    m_down->setObjectName(u"partDown"_s);
    m_merge->setObjectName(u"partMerge"_s);
    m_remove->setObjectName(u"partRemove"_s);
    m_words->setTabular();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 6, 0);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_words);
    head->addSpacing(8);
    head->addWidget(m_tools);
    for (QToolButton *button : { m_up, m_down, m_merge, m_remove })
        head->addWidget(button);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(15, 0, 6, 10);
    text->setSpacing(8);
    text->addWidget(m_edit);
    text->addWidget(m_tilesBox);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 4, 2, 2);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(text);
    m_tilesBox->hide();
    aids.watch(m_edit);
    aids.equip(m_tools);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(m_edit->toPlainText());
    });
    connect(m_edit, &CaptionEdit::heightChanged, this, &ThreadPart::fit);
    connect(m_edit, &CaptionEdit::refused, this, &ThreadPart::refused);
    connect(m_edit, &CaptionEdit::focusLeft, this, [this] { m_session.autosave().endBurst(); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_merge, &QToolButton::clicked, this, &ThreadPart::mergeRequested);
    connect(m_remove, &QToolButton::clicked, this, &ThreadPart::removeRequested);
    retranslate();
}

void ThreadPart::retranslate()
{
    m_edit->retranslate();
    m_tools->retranslate();
    m_edit->setPlaceholderText(tr("What comes next?"));
    refreshName();
}

void ThreadPart::refreshName()
{
    const QLocale locale;
    const QString title = tr("Part %1 of %2").arg(locale.toString(m_number), locale.toString(m_count));
    m_title->setText(title);
    m_tools->nameAfter(title);
    m_edit->setAccessibleName(m_length.isEmpty() ? title : tr("%1, %2 characters").arg(title, m_length));
    const auto name = [&](QToolButton *button, const QString &text, const char *keys) {
        button->setAccessibleName(
            tr("%1: %2", "a button of a part: what it does, which part").arg(text, title));
        button->setToolTip(keys ? withKeys(text, keys) : text);
    };
    name(m_up, tr("Move up"), "Alt+Up");
    name(m_down, tr("Move down"), "Alt+Down");
    name(m_merge, tr("Join to the part before"), nullptr);
    name(m_remove, tr("Remove the part"), nullptr);
}

void ThreadPart::setPart(const compose::Part &part, qsizetype number, qsizetype count, bool isOpen)
{
    m_part = part;
    m_number = number;
    m_count = count;
    m_edit->setReadOnly(!isOpen);
    m_up->setEnabled(isOpen && number > 2); // the caption stays the first
    m_down->setEnabled(isOpen && number < count);
    m_merge->setEnabled(isOpen);
    m_remove->setEnabled(isOpen);
    showMedia();
    refreshName();
}

void ThreadPart::setText(const QString &text)
{
    m_showing = true;
    m_edit->showText(text);
    m_showing = false;
}

void ThreadPart::setLength(const QString &words, bool isOver, qsizetype overflowAt)
{
    m_length = words;
    m_words->setText(words);
    m_words->setInk(isOver ? widgets::Ink::Rejected : widgets::Ink::Secondary);
    m_highlighter->setMarks({}, overflowAt);
    refreshName();
}

// As high as its text, within limits.
void ThreadPart::fit()
{
    const int height = std::max(kLeastText, m_edit->heightOfText(kMostText) + kSlack);
    if (m_edit->height() != height || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

void ThreadPart::showMedia()
{
    while (m_tiles.size() > m_part.media.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < m_part.media.size()) {
        auto *tile = new MediaTile(m_session.services().thumbs, m_tilesBox);
        connect(tile, &QAbstractButton::clicked, this,
            [this, tile] { openAltText(m_session, tile->look().id, tile); });
        connect(tile, &MediaTile::menuRequested, this,
            [this, tile](const QPoint &at) { showMenu(tile->look().id, at); });
        tile->installEventFilter(this);
        m_flow->addWidget(tile);
        tile->show();
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const compose::Media &medium = m_part.media.at(i);
        TileLook look;
        look.id = medium.id;
        look.media = previewMedia(m_session, medium, std::nullopt);
        look.number = int(i) + 1;
        if (const compose::AssetFacts *asset = m_session.document().asset(medium.asset)) {
            look.file = asset->filename;
            look.isMissing = asset->state == AssetState::Missing;
        }
        m_tiles[i]->setLook(look);
    }
    m_tilesBox->setVisible(!m_tiles.isEmpty());
    m_flow->invalidate();
}

void ThreadPart::showMenu(const QUuid &media, const QPoint &globalPos)
{
    const bool isOpen = m_session.document().access() == compose::Access::Open;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (MediaTile *tile : std::as_const(m_tiles)) {
        if (tile->look().id == media)
            menu->addAction(
                    tr("Alt text…"), tile, [this, tile] { openAltText(m_session, tile->look().id, tile); })
                ->setEnabled(isOpen);
    }
    QAction *remove = menu->addAction(tr("Remove"), this, [this, media] {
        if (const auto done = m_session.document().removeMedia(media); !done)
            Q_EMIT refused(done.error());
    });
    remove->setEnabled(isOpen);
    widgets::setDestructive(remove);
    menu->popup(globalPos);
}

bool ThreadPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (watched == m_edit && isMove && key->modifiers() == Qt::AltModifier) {
            Q_EMIT moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const QTextCursor cursor = m_edit->textCursor();
        if (watched == m_edit && key->key() == Qt::Key_Backspace && cursor.atStart() && !cursor.hasSelection()
            && !m_edit->isReadOnly()) {
            Q_EMIT mergeRequested();
            return true;
        }
        if (auto *tile = qobject_cast<MediaTile *>(watched); tile && key->key() == Qt::Key_Delete) {
            if (const auto done = m_session.document().removeMedia(tile->look().id); !done)
                Q_EMIT refused(done.error());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ThreadPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    const bool focused = m_edit->hasFocus();
    theme::paintPlane(painter, rect(), theme::radius::lg, t.surface.card,
        focused ? t.focus.ring : t.line.control, focused ? 2 : 1);
}

} // namespace galley::composer
