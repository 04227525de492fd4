#include "ui/composer/ComposerPage.h"

#include "core/base/WhenDone.h"
#include "core/compose/When.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/ClientList.h"
#include "ui/composer/ComposerHeader.h"
#include "ui/composer/details/DetailsColumn.h"
#include "ui/composer/details/LinkSection.h"
#include "ui/composer/details/WhenSection.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/media/IntakeBar.h"
#include "ui/composer/media/MediaIntake.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusOrder.h"
#include "ui/widgets/LabelText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

ComposerPage::ComposerPage(const Services &services, QWidget *parent)
    : PostPage(parent)
    , m_services(services)
    , m_places(services.store)
    , m_header(new ComposerHeader(this))
    , m_editor(new EditorColumn(this))
    , m_side(new QWidget(this))
    , m_sideRow(new QHBoxLayout)
    , m_sideTabs(new QTabBar(m_side))
{
    setObjectName(u"composerPage"_s);
    setAcceptDrops(true);
    m_sideTabs->setObjectName(u"sideTabs"_s);
    m_sideTabs->setDrawBase(false);
    m_sideTabs->setExpanding(false);
    for (int i = 0; i < 4; ++i)
        m_sideTabs->addTab(QString());
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_sideTabs);
    m_sideRow->setContentsMargins(0, 0, 0, 0);
    m_sideRow->setSpacing(0);
    side->addLayout(m_sideRow, 1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // the line between them
    columns->addWidget(m_editor);
    columns->addWidget(m_side, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    m_sideTabs->hide();
    setFocusProxy(m_editor->caption()->edit());

    connect(m_header, &ComposerHeader::backRequested, this, &ComposerPage::leave);
    connect(m_header, &ComposerHeader::writingRequested, m_editor, &EditorColumn::focusText);
    connect(m_header, &ComposerHeader::takeBackMeant, this, &ComposerPage::takeBack);
    connect(m_editor, &EditorColumn::takeBackMeant, this, &ComposerPage::takeBack);
    // Behind what is typed, which is stored after Autosave::kDelayMs.
    m_placeDue.setSingleShot(true);
    m_placeDue.setInterval(compose::Autosave::kDelayMs + 100);
    connect(&m_placeDue, &QTimer::timeout, this, &ComposerPage::rememberPlace);
    connect(m_editor->caption()->edit(), &QPlainTextEdit::cursorPositionChanged, this,
        &ComposerPage::placeChanged);
    connect(
        m_editor->caption()->edit(), &QPlainTextEdit::selectionChanged, this, &ComposerPage::placeChanged);
    connect(m_editor, &EditorColumn::targetChosen, this, &ComposerPage::placeChanged);
    connect(&services.store, &store::LocalStore::undoChanged, this, &ComposerPage::learnSteps);
    connect(m_header, &ComposerHeader::versionsRequested, this, &ComposerPage::showVersions);
    connect(m_header, &ComposerHeader::menuRequested, this, &ComposerPage::openMenu);
    connect(m_header, &ComposerHeader::refused, this, &ComposerPage::refuse);
    connect(m_editor, &EditorColumn::refused, this, &ComposerPage::refuse);
    connect(m_editor, &EditorColumn::targetChosen, this, &ComposerPage::showTarget);
    connect(m_editor, &EditorColumn::accountMeant, this, [this] {
        if (m_host && m_session)
            m_host->openAccounts(m_session->post().brand);
    });
    connect(m_editor, &EditorColumn::titleMeant, m_header, &ComposerHeader::focusTitle);
    connect(m_editor, &EditorColumn::copyRequested, this, [this] {
        if (m_host)
            m_host->runCommand(u"composer.copy"_s);
    });
    connect(m_editor, &EditorColumn::timeMeant, this, [this] {
        makeDetails();
        m_sideTabs->setCurrentIndex(1);
        m_details->when()->focusDay();
    });
    connect(m_editor, &EditorColumn::linkMeant, this, [this] {
        makeDetails();
        m_sideTabs->setCurrentIndex(2);
        m_details->link()->focusLink();
    });
    connect(m_editor->media(), &MediaStrip::addRequested, this, &ComposerPage::offerSources);
    connect(m_editor->media(), &MediaStrip::replaceRequested, this, &ComposerPage::choosePictures);
    connect(m_editor, &EditorColumn::jpegsMeant, this, &ComposerPage::makeJpegs);
    connect(m_editor->media()->intake(), &IntakeBar::againRequested, this,
        [this](const QList<QUuid> &media) { m_intake->makeJpegs(media); });
    connect(m_editor->media()->intake(), &IntakeBar::cancelRequested, this, [this] { m_intake->cancel(); });
    connect(m_editor->caption()->edit(), &CaptionEdit::filesGiven, this,
        [this](const QStringList &files) { m_intake->add(files, m_editor->media()->owner()); });
    connect(m_editor->caption()->edit(), &CaptionEdit::pictureGiven, this,
        [this](const GivenPicture &picture) { m_intake->add(picture, m_editor->media()->owner()); });
    connect(m_editor, &EditorColumn::partFilesGiven, this,
        [this](const QStringList &files, const QUuid &part) { m_intake->add(files, part); });
    connect(m_editor, &EditorColumn::partPictureGiven, this,
        [this](const GivenPicture &picture, const QUuid &part) { m_intake->add(picture, part); });
    connect(m_sideTabs, &QTabBar::currentChanged, this, &ComposerPage::showSide);
    retranslateSide();
}

ComposerPage::~ComposerPage()
{
    // What goes must not hand the focus on within a window that goes with it.
    if (QWidget *at = focusWidget())
        at->clearFocus();
    m_finishing.clear();
    m_intake.reset();
    m_editor->setSession(nullptr);
    m_header->setSession(nullptr);
    if (m_details)
        m_details->setSession(nullptr);
}

void ComposerPage::openPost(const QUuid &post)
{
    if (m_session && m_session->document().id() == post)
        return;
    show(Session::open(m_services, post));
}

void ComposerPage::writePost(const QUuid &client, const QDate &day, const QTime &time)
{
    compose::NewPost post { .brand = client, .zone = {} };
    if (post.brand.isNull() && !m_scope.isEmpty())
        post.brand = m_scope.first();
    const auto clients = store::clientList(m_services.store.reader());
    if (post.brand.isNull() && clients && !clients->isEmpty())
        post.brand = clients->first().id;
    QString zone;
    for (const store::ClientRow &one : clients.value_or(QList<store::ClientRow>())) {
        if (one.id == post.brand)
            zone = one.zone;
    }
    if (day.isValid())
        post.wall =
            time.isValid() ? WallTime { day, time } : compose::usualTime(day, zone, m_services.clock.nowMs());
    show(Session::begin(m_services, post));
}

void ComposerPage::show(Result<std::unique_ptr<Session>> session)
{
    if (!session) {
        refuse(session.error());
        return;
    }
    rememberPlace();
    m_partMeant = {};
    // The widgets let go of the old one before it goes.
    std::unique_ptr<Session> old = std::exchange(m_session, std::move(*session));
    m_header->setSession(m_session.get());
    m_editor->setSession(m_session.get());
    if (m_details)
        m_details->setSession(m_session.get());
    if (m_intake)
        letFinish(std::exchange(m_intake, {}), std::move(old));
    old.reset();
    m_intake = std::make_unique<MediaIntake>(*m_session);
    IntakeBar *bar = m_editor->media()->intake();
    connect(m_intake.get(), &MediaIntake::progressed, bar, &IntakeBar::setProgress);
    connect(m_intake.get(), &MediaIntake::reported, bar, &IntakeBar::showReport);
    connect(m_intake.get(), &MediaIntake::finished, bar, &IntakeBar::setDone);
    connect(m_intake.get(), &MediaIntake::failed, this, &ComposerPage::refuse);
    compose::PostDocument &document = m_session->document();
    const auto later = [this] {
        if (std::exchange(m_previewsDue, true))
            return;
        QMetaObject::invokeMethod(this, &ComposerPage::fillPreviews, Qt::QueuedConnection);
    };
    connect(&document, &compose::PostDocument::changed, this, later);
    connect(&document, &compose::PostDocument::changed, this, &ComposerPage::showUndo);
    connect(&document, &compose::PostDocument::textEdited, this, &ComposerPage::placeChanged);
    connect(&m_session->autosave(), &compose::Autosave::burstEnded, this, &ComposerPage::showUndo);
    connect(&m_session->autosave(), &compose::Autosave::stateChanged, this, &ComposerPage::showUndo);
    m_isWritten = false;
    const auto written = [this] { m_isWritten = true; };
    connect(&document, &compose::PostDocument::textEdited, this, written);
    connect(&document, &compose::PostDocument::structureEdited, this, written);
    m_takingBack = false;
    m_toTakeBack.clear();
    m_editor->setUpdatesEnabled(true);
    connect(&document, &compose::PostDocument::assetsLearned, this, later);
    connect(m_session.get(), &Session::contextChanged, this, later);
    connect(&document, &compose::PostDocument::textChanged, this, [this](const compose::TextField &field) {
        using Kind = compose::TextField::Kind;
        if (m_host && (field.kind == Kind::Title || field.kind == Kind::Body))
            m_host->titleChanged();
    });
    learnSteps();
    arrange();
    fillPreviews();
    returnToPlace();
    if (m_host)
        m_host->titleChanged();
}

QUuid ComposerPage::post() const
{
    return m_session ? m_session->document().id() : QUuid();
}

void ComposerPage::leave()
{
    if (m_session)
        m_session->autosave().endBurst();
    if (m_host)
        m_host->leavePost();
}

// A key that elsewhere throws away: it is said that what was written is kept, once it is.
void ComposerPage::leaveByKey()
{
    if (!m_session)
        return leave();
    compose::Autosave &autosave = m_session->autosave();
    autosave.endBurst();
    const bool isWritten = std::exchange(m_isWritten, false);
    const auto before = m_services.store.undoStep();
    const QFuture<Result<void>> kept = autosave.flush();
    const QString text = tr("%1 is saved on this computer.").arg(widgets::isolated(title()));
    whenDone(this, kept, [this, isWritten, before, text](const Result<void> &done) {
        const auto step = m_services.store.undoStep();
        const bool isToldAlready = step && (!before || before->group != step->group); // with Undo
        if (isWritten && done && m_host && !isToldAlready && !m_session->document().isGone())
            m_host->showNote(text);
    });
    leave();
}

void ComposerPage::finish(const std::function<void(const Result<void> &)> &done)
{
    if (!m_session)
        return done({});
    MediaIntake *running = !m_finishing.empty() ? m_finishing.front().intake.get()
        : m_intake->isRunning()                 ? m_intake.get()
                                                : nullptr;
    if (running) {
        connect(
            running, &MediaIntake::finished, this, [this, done] { finish(done); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    whenDone(this, m_session->autosave().flush(), done);
}

void ComposerPage::placeChanged()
{
    if (m_session && !m_placeDue.isActive())
        m_placeDue.start();
}

void ComposerPage::refuse(const Error &error)
{
    if (m_host)
        m_host->showError(error);
}

QString ComposerPage::pageId() const
{
    return u"composer"_s;
}

QString ComposerPage::navText() const
{
    return tr("Composer");
}

QString ComposerPage::navIcon() const
{
    return u"pencil-line"_s;
}

QString ComposerPage::title() const
{
    const QString title = m_session ? compose::shownTitle(m_session->post()) : QString();
    return title.isEmpty() ? tr("New post") : title;
}

void ComposerPage::setHost(widgets::PageHost *host)
{
    m_host = host;
}

void ComposerPage::setScope(const QList<QUuid> &clients)
{
    m_scope = clients;
}

QList<QUuid> ComposerPage::selectedPosts() const
{
    return m_session && !m_session->document().isNew() ? QList<QUuid> { post() } : QList<QUuid>();
}

void ComposerPage::focusContent(Qt::FocusReason reason)
{
    CaptionEdit *part = m_editor->textOfPart(std::exchange(m_partMeant, {}));
    (part ? part : m_editor->caption()->edit())->setFocus(reason);
}

void ComposerPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    painter.fillRect(rect(), t.surface.sheet);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(),
        QRect(m_editor->width(), m_header->height(), 1, height() - m_header->height()));
    painter.fillRect(line, t.line.hair);
}

void ComposerPage::resizeEvent(QResizeEvent *event)
{
    PostPage::resizeEvent(event);
    arrange();
}

// Gone elsewhere, by whatever way: what comes next is another step of Undo.
void ComposerPage::hideEvent(QHideEvent *event)
{
    if (m_session)
        m_session->autosave().endBurst();
    rememberPlace();
    PostPage::hideEvent(event);
}

void ComposerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_header->retranslate();
        showUndo();
        m_editor->retranslate();
        if (m_details)
            m_details->retranslate();
        retranslateSide();
    }
    PostPage::changeEvent(event);
}

// Accounts, pictures, notes and parts come and go: the order is that of the screen, whenever somebody asks.
bool ComposerPage::focusNextPrevChild(bool next)
{
    widgets::orderFocus(this);
    if (!PostPage::focusNextPrevChild(next))
        return false;
    // An area scrolls by itself only where the focus was in it before.
    QWidget *at = focusWidget();
    for (QWidget *around = at; around && around != this; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(at);
    }
    return true;
}

void ComposerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leaveByKey();
    else
        PostPage::keyPressEvent(event);
}

} // namespace galley::composer
