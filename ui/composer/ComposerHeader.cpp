#include "ui/composer/ComposerHeader.h"

#include "core/base/Clock.h"
#include "core/domain/PostStatus.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/composer/Session.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TakeBackKeys.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Autosave;
using compose::PostDocument;
using compose::TextField;

namespace {

constexpr int kTitleLength = 500;
constexpr int kNarrowHeader = 48;
constexpr int kNarrowTitle = 24;

} // namespace

class ComposerHeader::Tile final : public QWidget
{
public:
    explicit Tile(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(24, 24);
    }

    void setClient(const QString &name, const QColor &colour)
    {
        m_name = name;
        m_colour = colour.isValid() ? colour : widgets::swatchFor(name);
        setToolTip(name);
        setAccessibleName(name);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        widgets::paintClientTile(painter, rect(), m_name, m_colour);
    }

private:
    QString m_name;
    QColor m_colour;
};

ComposerHeader::ComposerHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(widgets::makeIconButton(u"arrow-left"_s, {}, this))
    , m_tile(new Tile(this))
    , m_title(new QLineEdit(this))
    , m_statusPlace(new QHBoxLayout)
    , m_saved(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, this))
    , m_retry(widgets::makeButton(widgets::ButtonKind::Danger, {}, this))
    , m_undo(widgets::makeIconButton(u"undo-2"_s, {}, this))
    , m_versions(widgets::makeIconButton(u"history"_s, {}, this))
    , m_more(widgets::makeIconButton(u"ellipsis"_s, {}, this))
    , m_close(widgets::makeButton(widgets::ButtonKind::Secondary, {}, this))
{
    setObjectName(u"composerHeader"_s);
    m_back->setObjectName(u"composerBack"_s);
    m_title->setObjectName(u"postTitle"_s);
    m_title->setProperty("bare", true);
    m_title->setFrame(false);
    m_title->setMaxLength(kTitleLength);
    m_saved->setObjectName(u"savedState"_s);
    m_saved->setTabular();
    m_close->setObjectName(u"composerClose"_s);
    m_retry->setObjectName(u"composerRetry"_s);
    m_undo->setObjectName(u"composerUndo"_s);
    m_versions->setObjectName(u"composerVersions"_s);
    m_more->setObjectName(u"composerMore"_s);
    m_retry->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(m_tile);
    row->addWidget(m_title);
    row->addLayout(m_statusPlace);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(m_retry);
    row->addWidget(m_undo);
    row->addWidget(m_versions);
    row->addWidget(m_more);
    row->addWidget(m_close);

    connect(m_back, &QToolButton::clicked, this, &ComposerHeader::backRequested);
    connect(m_close, &QPushButton::clicked, this, &ComposerHeader::backRequested);
    // A click takes what the key takes in the text that is being written, which keeps the focus.
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_title->installEventFilter(this);
    connect(m_undo, &QToolButton::clicked, this, [this] { Q_EMIT takeBackMeant(false); });
    connect(m_versions, &QToolButton::clicked, this, &ComposerHeader::versionsRequested);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT menuRequested(m_more); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_session->autosave().retry(); });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto taken = m_session->document().setText({ TextField::Kind::Title }, text);
        if (!taken) {
            Q_EMIT refused(taken.error());
            refreshTitle();
        }
        fitTitle();
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_session)
            m_session->autosave().endBurst();
    });
    connect(m_title, &QLineEdit::returnPressed, this, &ComposerHeader::writingRequested);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ComposerHeader::restyle);
    restyle();
    retranslate();
    setUndo({});
}

void ComposerHeader::retranslate()
{
    m_back->setAccessibleName(tr("Back, everything is saved"));
    m_back->setToolTip(tr("Back, everything is saved (Esc)"));
    m_versions->setAccessibleName(tr("Earlier versions"));
    m_versions->setToolTip(tr("Earlier versions"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_close->setText(tr("Save and close"));
    m_retry->setText(tr("Try again"));
    m_title->setPlaceholderText(tr("Untitled"));
    m_title->setAccessibleName(tr("Title"));
    refreshTitle();
    refreshStatus();
    refreshSaved();
}

void ComposerHeader::restyle()
{
    m_title->setFont(m_narrow ? theme::serif(kNarrowTitle) : theme::font(theme::Type::Masthead));
    setMinimumHeight(m_narrow ? kNarrowHeader : theme::size::header);
    fitTitle();
}

void ComposerHeader::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    restyle();
    refreshSaved();
}

void ComposerHeader::setSession(Session *session)
{
    m_session = session;
    if (!session)
        return;
    PostDocument &document = session->document();
    connect(&document, &PostDocument::textChanged, this, [this](const TextField &field) {
        if (field.kind == TextField::Kind::Title)
            refreshTitle();
        else if (field.kind == TextField::Kind::Body)
            refreshTitle(); // a post without one is called by the start of its text
    });
    connect(&document, &PostDocument::accessChanged, this, [this] {
        refreshStatus();
        refreshTitle();
    });
    connect(&document, &PostDocument::changed, this, [this] {
        refreshStatus();
        refreshSaved();
    });
    connect(&session->autosave(), &Autosave::stateChanged, this, &ComposerHeader::refreshSaved);
    connect(&session->autosave(), &Autosave::saved, this, &ComposerHeader::refreshSaved);
    // Not while the field tells of a key.
    connect(&session->autosave(), &Autosave::burstEnded, this, &ComposerHeader::forgetSteps,
        Qt::QueuedConnection);
    QColor colour;
    if (const auto brands = store::MonthQuery(session->services().store.reader()).brands()) {
        const auto own = std::ranges::find(*brands, session->post().brand, &store::MonthBrand::id);
        if (own != brands->end())
            colour = QColor::fromString(own->colour);
    }
    m_tile->setClient(session->context().name, colour);
    refreshTitle();
    refreshStatus();
    refreshSaved();
}

void ComposerHeader::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void ComposerHeader::setUndo(const QString &text)
{
    m_undo->setEnabled(!text.isEmpty());
    m_undo->setToolTip(text.isEmpty() ? tr("Nothing in this post to undo") : text);
    m_undo->setAccessibleName(text.isEmpty() ? tr("Undo") : text);
}

QLineEdit *ComposerHeader::withSteps(bool redo) const
{
    const bool has = redo ? m_title->isRedoAvailable() : m_title->isUndoAvailable();
    return m_title->hasFocus() && has ? m_title : nullptr;
}

// A line of text forgets what was typed when it is given another.
void ComposerHeader::forgetSteps()
{
    if (!m_title->isUndoAvailable() && !m_title->isRedoAvailable())
        return;
    const int cursor = m_title->cursorPosition();
    m_title->setText(m_title->text());
    m_title->setCursorPosition(cursor);
}

bool ComposerHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const auto redo = widgets::takesBack(*key)) {
            Q_EMIT takeBackMeant(*redo);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComposerHeader::fitTitle()
{
    const QString shown = m_title->text().isEmpty() ? m_title->placeholderText() : m_title->text();
    const int width = QFontMetrics(m_title->font()).horizontalAdvance(shown) + 16;
    m_title->setMaximumWidth(std::max(width, 120));
    m_title->setMinimumWidth(std::min(width, 120));
}

void ComposerHeader::refreshTitle()
{
    if (!m_session)
        return;
    const QString title = m_session->post().title;
    if (m_title->text() != title) {
        m_title->setText(title);
        m_title->setCursorPosition(0);
    }
    const QString called = compose::shownTitle(m_session->post());
    m_title->setPlaceholderText(called.isEmpty() ? tr("Untitled") : called);
    m_title->setReadOnly(m_session->document().access() != compose::Access::Open);
    fitTitle();
}

void ComposerHeader::refreshStatus()
{
    if (!m_session)
        return;
    const compose::PostContent &post = m_session->post();
    QList<DeliveryState> deliveries;
    for (const compose::Target &target : post.targets)
        deliveries.append(target.delivery);
    PostStatus status = displayStatus(post.state, deliveries, false);
    // Whether the client has it stands in the store.
    if (status == PostStatus::InReview) {
        const auto rows = store::MonthQuery(m_session->services().store.reader()).postsById({ post.id });
        if (rows && !rows->isEmpty())
            status = rows->first().status;
    }
    if (m_status && m_status->property("status").toInt() == int(status) && m_status->locale() == QLocale())
        return;
    delete m_status;
    m_status = new widgets::Tag(status, this);
    m_status->setObjectName(u"postStatus"_s);
    m_status->setProperty("status", int(status));
    m_status->setLocale(QLocale());
    m_statusPlace->addWidget(m_status);
}

void ComposerHeader::refreshSaved()
{
    if (!m_session)
        return;
    const Autosave &autosave = m_session->autosave();
    const compose::PostContent &post = m_session->post();
    const bool isBlank =
        m_session->document().isNew() && post.title.isEmpty() && post.body.isEmpty() && post.media.isEmpty();
    const bool failed = autosave.state() == Autosave::State::Failed;
    m_retry->setVisible(failed);
    m_saved->setInk(failed ? widgets::Ink::Rejected : widgets::Ink::Caption);
    QString text;
    if (failed) {
        text = tr("Not saved: %1").arg(widgets::errorText(*autosave.error()).happened);
    } else if (autosave.state() == Autosave::State::Waiting) {
        text = tr("Not saved: the post is in the bin");
    } else if (isBlank) {
        text = tr("Nothing to save yet");
    } else if (autosave.state() == Autosave::State::Pending) {
        text = tr("Saving…");
    } else if (const auto &at = m_session->savedAt()) {
        const auto today = toWall(m_session->services().clock.nowMs(), m_session->ownZone());
        const QString time =
            !today || today->date == at->date ? widgets::timeText(at->time) : widgets::shortDayText(at->date);
        text = m_narrow ? tr("Saved %1").arg(time) : tr("Saved on this computer, %1").arg(time);
    } else {
        text = m_narrow ? tr("Saved") : tr("Saved on this computer");
    }
    m_saved->setText(text);
    m_saved->setToolTip(text);
}

void ComposerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    painter.fillRect(rect(), t.surface.sheet);
    theme::paintHairline(painter, QRectF(0, height() - 1, width(), 1), t.line.hair);
    if (m_title->hasFocus())
        painter.fillRect(
            QRect(m_title->x(), m_title->geometry().bottom() - 2, m_title->width(), 2), t.focus.ring);
}

} // namespace galley::composer
