#include "ui/composer/editor/EditorColumn.h"

#include "ui/composer/Session.h"
#include "ui/composer/editor/AccountChips.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/KeptNote.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/MeterGrid.h"
#include "ui/composer/editor/NotesBrief.h"
#include "ui/composer/editor/NotesList.h"
#include "ui/composer/editor/TargetSettings.h"
#include "ui/composer/editor/TargetTabs.h"
#include "ui/composer/editor/ThreadParts.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/WritingAids.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Access;
using compose::PostDocument;
using compose::TextField;

EditorColumn::EditorColumn(QWidget *parent)
    : QWidget(parent)
    , m_aids(new WritingAids(this))
    , m_tabs(new TargetTabs(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"editorColumn"_s);
    auto *body = new QWidget;
    m_access = new widgets::Banner(widgets::BannerRole::Waiting, {}, {}, body);
    m_access->setObjectName(u"access"_s);
    m_accessButton = m_access->addAction({});
    // Two long words beside a button are wider than a small window's column.
    for (auto *words : m_access->findChildren<widgets::TextLabel *>())
        words->setWordWrap(true);
    m_access->hide();
    m_kept = new KeptNote(body);
    m_accounts = new AccountChips(body);
    m_own = new QWidget(body);
    m_ownText = new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, m_own);
    m_attach = widgets::makeButton(widgets::ButtonKind::Ghost, {}, m_own);
    m_attach->setObjectName(u"attach"_s);
    widgets::setControlSize(m_attach, widgets::ControlSize::Small);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(4);
    own->addWidget(m_ownText);
    own->addWidget(m_attach);
    own->addStretch();
    m_caption = new CaptionCard(*m_aids, body);
    m_parts = new ThreadParts(*m_aids, body);
    m_meters = new MeterGrid(body);
    m_media = new MediaStrip(body);
    m_settings = new TargetSettings(body);
    m_notes = new NotesList(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 14, 24, 24);
    column->setSpacing(16);
    for (QWidget *block : std::initializer_list<QWidget *> { m_access, m_kept, m_accounts, m_own, m_caption,
             m_parts, m_meters, m_media, m_settings, m_notes })
        column->addWidget(block);
    column->addStretch();

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() says otherwise
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 16, 0);
    tabs->addWidget(m_tabs, 1);
    all->addLayout(tabs);
    all->addWidget(m_scroll, 1);
    m_brief = new NotesBrief(*m_notes, *m_scroll, this);
    all->addWidget(m_brief);

    connect(m_tabs, &TargetTabs::chosen, this, [this](const QUuid &target) {
        if (m_session) {
            m_session->autosave().endBurst();
            setTarget(target);
        }
    });
    connect(m_attach, &QPushButton::clicked, this, &EditorColumn::reattach);
    connect(m_accessButton, &QPushButton::clicked, this, [this] {
        if (m_session->document().isGone()) {
            m_session->restore();
        } else if (m_session->document().access() == Access::Fixed) {
            Q_EMIT copyRequested();
        } else {
            m_session->document().editAnyway();
            focusText();
        }
    });
    connect(m_aids, &WritingAids::refused, this, &EditorColumn::refused);
    connect(m_accounts, &AccountChips::refused, this, &EditorColumn::refused);
    connect(m_accounts, &AccountChips::addRequested, this, &EditorColumn::accountMeant);
    connect(m_caption, &CaptionCard::refused, this, &EditorColumn::refused);
    connect(m_caption->tools(), &CaptionTools::partRequested, m_parts, &ThreadParts::add);
    connect(m_caption->edit(), &CaptionEdit::takeBackMeant, this, &EditorColumn::takeBackMeant);
    connect(m_parts, &ThreadParts::takeBackMeant, this, &EditorColumn::takeBackMeant);
    connect(m_parts, &ThreadParts::refused, this, &EditorColumn::refused);
    connect(m_parts, &ThreadParts::filesGiven, this, &EditorColumn::partFilesGiven);
    connect(m_parts, &ThreadParts::pictureGiven, this, &EditorColumn::partPictureGiven);
    connect(m_parts, &ThreadParts::captionMeant, this, [this](qsizetype cursor) {
        focusText();
        if (cursor >= 0)
            m_caption->edit()->selectRange(cursor, cursor);
    });
    connect(m_media, &MediaStrip::refused, this, &EditorColumn::refused);
    connect(m_settings, &TargetSettings::refused, this, &EditorColumn::refused);
    connect(m_notes, &NotesList::visited, this, &EditorColumn::visit);
    connect(m_notes, &NotesList::fixRequested, this, &EditorColumn::fix);
    retranslate();
}

void EditorColumn::setSession(Session *session)
{
    m_session = session;
    m_target = {};
    m_kept->setSession(session);
    m_aids->setSession(session);
    m_caption->setSession(session);
    m_tabs->setSession(session);
    m_parts->setSession(session);
    m_accounts->setSession(session);
    m_meters->setSession(session);
    m_media->setSession(session);
    m_settings->setSession(session);
    m_notes->setSession(session);
    m_brief->refresh();
    if (!session)
        return;
    watch();
    setTarget({});
    refreshAccess();
}

void EditorColumn::watch()
{
    PostDocument &document = m_session->document();
    connect(&document, &PostDocument::textChanged, this, [this](const TextField &field) {
        if (field.kind == TextField::Kind::Body || field.kind == TextField::Kind::OwnText)
            m_caption->refreshText();
        else if (field.kind == TextField::Kind::Part)
            refreshParts();
        else if (field.kind == TextField::Kind::AltText)
            m_media->refresh();
        else if (field.kind == TextField::Kind::Setting)
            m_settings->refresh();
    });
    connect(&document, &PostDocument::targetsChanged, this, [this] {
        m_tabs->refresh();
        m_accounts->refresh();
        m_settings->refresh();
        refreshParts();
    });
    connect(&document, &PostDocument::partsChanged, this, &EditorColumn::refreshParts);
    connect(&document, &PostDocument::targetChanged, this, [this] {
        m_tabs->refresh();
        m_caption->refreshText();
        m_media->refresh();
        m_settings->refresh();
        refreshOwn();
        refreshParts();
    });
    for (const auto changed : { &PostDocument::mediaChanged, &PostDocument::mediumChanged })
        connect(&document, changed, this, [this] {
            m_media->refresh();
            m_parts->refresh();
        });
    connect(&document, &PostDocument::assetsLearned, m_media, &MediaStrip::refresh);
    connect(&document, &PostDocument::assetsLearned, m_parts, &ThreadParts::refresh);
    connect(&document, &PostDocument::settingsChanged, this, [this] { m_settings->refresh(); });
    connect(&document, &PostDocument::accessChanged, this, &EditorColumn::refreshAccess);
    connect(&m_session->notes(), &compose::ProofNotes::metersChanged, m_meters, &MeterGrid::refresh);
    connect(&m_session->notes(), &compose::ProofNotes::notesChanged, this, [this] {
        m_notes->refresh();
        m_brief->refresh();
        m_tabs->refresh();
    });
    connect(&m_session->notes(), &compose::ProofNotes::changed, this, [this] {
        m_caption->refreshMarks();
        m_parts->refreshMarks();
    });
    connect(&m_session->autosave(), &compose::Autosave::burstEnded, this, [this] {
        for (CaptionEdit *edit : edits())
            edit->forgetSteps();
    });
    connect(m_session, &Session::refused, this, &EditorColumn::refused);
    connect(m_session, &Session::contextChanged, this, [this] {
        m_accounts->refresh();
        m_tabs->refresh();
        m_settings->refreshChoices();
        m_caption->refreshMarks();
    });
}

void EditorColumn::setTarget(const QUuid &target)
{
    m_target = compose::findTarget(m_session->post(), target) ? target : QUuid();
    m_tabs->choose(m_target);
    m_caption->setTarget(m_target);
    m_parts->setTarget(m_target);
    refreshParts();
    m_media->setTarget(m_target);
    m_settings->setTarget(m_target);
    refreshOwn();
    Q_EMIT targetChosen(m_target);
}

QList<CaptionEdit *> EditorColumn::edits() const
{
    return m_parts->edits() << m_caption->edit();
}

CaptionEdit *EditorColumn::withSteps(bool redo) const
{
    const QList<CaptionEdit *> all = edits();
    const auto found = std::ranges::find_if(all, [redo](const CaptionEdit *edit) {
        return redo ? edit->document()->isRedoAvailable() : edit->document()->isUndoAvailable();
    });
    return found == all.end() ? nullptr : *found;
}

void EditorColumn::refreshParts()
{
    m_parts->refresh();
    m_caption->tools()->setThreads(m_parts->canThread());
    m_caption->setShort(m_parts->hasParts());
}

bool EditorColumn::canThread() const
{
    return m_parts->canThread();
}

CaptionTools *EditorColumn::tools() const
{
    CaptionTools *tools = m_parts->focusedTools();
    return tools ? tools : m_caption->tools();
}

void EditorColumn::splitHere()
{
    if (m_parts->splitFocused())
        return;
    if (m_caption->edit()->hasFocus())
        m_parts->splitCaption(m_caption->field(), m_caption->edit()->textCursor().selectionStart());
    else
        m_parts->add();
}

void EditorColumn::refreshOwn()
{
    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    const bool ownText = target && target->ownText;
    const bool ownMedia = target && target->hasOwnMedia;
    m_own->setVisible(ownText || ownMedia);
    if (!ownText && !ownMedia)
        return;
    const QString network = widgets::PlatformMark::name(target->platform);
    m_ownText->setText(ownText && ownMedia ? tr("%1 has its own text and pictures.").arg(network)
            : ownText                      ? tr("%1 has its own text.").arg(network)
                                           : tr("%1 has its own pictures.").arg(network));
    m_attach->setText(ownText ? tr("Use base text again") : tr("Use the post's pictures again"));
    m_attach->setEnabled(m_session->document().access() == Access::Open);
}

void EditorColumn::reattach()
{
    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    if (!target)
        return;
    PostDocument &document = m_session->document();
    const auto done = target->ownText ? document.attachText(m_target) : document.attachMedia(m_target);
    if (!done)
        Q_EMIT refused(done.error());
    focusText();
}

void EditorColumn::refreshAccess()
{
    const Access access = m_session->document().access();
    m_access->setVisible(access != Access::Open);
    if (m_session->document().isGone()) {
        m_access->setText(tr("This post is in the bin."),
            m_session->document().hasUnsaved()
                ? tr("What you wrote last is kept here, and comes in when the post is restored.")
                : tr("It was deleted, or its making was undone. It can be restored as it is."));
        m_accessButton->setText(tr("Restore"));
    } else if (access == Access::Fixed) {
        m_access->setText(tr("This post is out or on its way."),
            tr("It stays as it was sent. A copy of it can be changed."));
        m_accessButton->setText(tr("Copy it"));
    } else if (access == Access::Approved) {
        m_access->setText(tr("This post is approved or waiting for approval."),
            tr("Other words, pictures or accounts make it a draft again; another time does not."));
        m_accessButton->setText(tr("Edit anyway"));
    }
    m_caption->refreshText();
    m_accounts->refresh();
    m_media->refresh();
    m_settings->refresh();
    refreshOwn();
    refreshParts();
}

void EditorColumn::focusText()
{
    m_caption->edit()->setFocus(Qt::OtherFocusReason);
}

void EditorColumn::retranslate()
{
    m_caption->retranslate();
    m_parts->retranslate();
    m_media->retranslate();
    if (!m_session)
        return;
    m_tabs->refresh();
    m_accounts->refresh();
    m_notes->refresh();
    m_kept->refresh();
    refreshOwn();
    refreshAccess();
}

} // namespace galley::composer
