#include "ui/composer/words/CommentsPanel.h"

#include "core/base/TextBreaks.h"
#include "core/base/WallTime.h"
#include "core/base/WhenDone.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/words/CommentField.h"
#include "ui/composer/words/CommentRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Comment;
using compose::PostDocument;
using compose::TextField;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kPlacesDelayMs = 250;
constexpr qsizetype kQuote = 30; // characters

// The client's own words belong to the review.
Result<QList<Comment>> ofTheTeam(const CommentsPanel::Subject &subject)
{
    auto comments = compose::readComments(subject.store.reader(), subject.document.id());
    if (comments)
        comments->removeIf([](const Comment &one) { return one.audience != CommentAudience::Internal; });
    return comments;
}

} // namespace

CommentsPanel::CommentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, theme::Type::BodyStrong, Ink::Text, this))
    , m_who(new TextLabel({}, theme::Type::Small, Ink::Caption, this))
    , m_list(new QVBoxLayout)
    , m_resolved(widgets::makeButton(widgets::ButtonKind::Link, {}, this))
    , m_about(new QWidget(this))
    , m_aboutText(new TextLabel({}, theme::Type::Small, Ink::Secondary, m_about))
    , m_aboutClose(widgets::makeIconButton(u"x"_s, {}, m_about))
    , m_field(new CommentField(this))
{
    m_resolved->setObjectName(u"resolvedComments"_s);
    m_resolved->setCheckable(true);
    m_field->setObjectName(u"commentField"_s);
    m_aboutClose->setObjectName(u"commentAboutClose"_s);
    m_aboutText->setTextFormat(Qt::PlainText);
    m_aboutText->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_who);
    auto *about = new QHBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(theme::space::s1);
    about->addWidget(m_aboutText, 1, Qt::AlignVCenter);
    about->addWidget(m_aboutClose);
    widgets::setControlSize(m_aboutClose, widgets::ControlSize::Small);
    m_list->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_list);
    column->addWidget(m_resolved, 0, Qt::AlignLeading);
    column->addWidget(m_about);
    column->addWidget(m_field);
    m_placesDue.setSingleShot(true);
    m_placesDue.setInterval(kPlacesDelayMs);
    m_field->installEventFilter(this);
    connect(&m_placesDue, &QTimer::timeout, this, &CommentsPanel::findPlaces);
    connect(m_field, &CommentField::sent, this, &CommentsPanel::send);
    connect(m_field, &CommentField::refused, this, &CommentsPanel::refused);
    connect(m_aboutClose, &QToolButton::clicked, this, [this] {
        m_anchor.reset();
        write({});
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_resolved, &QPushButton::toggled, this, [this](bool shown) {
        m_showsResolved = shown;
        rebuild();
    });
    retranslate();
}

CommentsPanel::~CommentsPanel() = default;

void CommentsPanel::retranslate()
{
    m_title->setText(tr("Comments"));
    m_who->setText(tr("team only"));
    m_aboutClose->setAccessibleName(tr("Write a comment about the whole post"));
    m_aboutClose->setToolTip(m_aboutClose->accessibleName());
    rebuild();
    showWriting();
}

void CommentsPanel::setSubject(const std::optional<Subject> &subject)
{
    if (m_subject)
        keepDraft();
    for (const QMetaObject::Connection &one : std::as_const(m_watched))
        disconnect(one);
    m_watched.clear();
    m_subject.reset();
    m_writing = {};
    m_anchor.reset();
    m_showsResolved = false;
    m_resolved->setChecked(false);
    m_comments.clear();
    if (subject) {
        m_subject = std::make_unique<Subject>(*subject);
        m_watched.append(connect(
            &m_subject->store, &store::LocalStore::committed, this, [this](const store::Commit &commit) {
                const bool concerns = std::ranges::any_of(commit.rows, [this](const store::ChangedRow &row) {
                    return row.table == "comments"_L1 || row.id == m_subject->document.id();
                });
                if (concerns)
                    read();
            }));
        m_watched.append(
            connect(&m_subject->document, &PostDocument::textChanged, this, [this] { m_placesDue.start(); }));
        m_comments = ofTheTeam(*m_subject).value_or(QList<Comment>());
    }
    m_field->setPlainText(m_subject ? m_drafts.value(draftKey()) : QString());
    rebuild();
    showWriting();
    Q_EMIT countChanged();
}

qsizetype CommentsPanel::openCount() const
{
    return std::ranges::count_if(
        m_comments, [](const Comment &one) { return one.parent.isNull() && !one.isResolved; });
}

void CommentsPanel::read()
{
    showWriting(); // the post may be stored by now
    const auto comments = ofTheTeam(*m_subject);
    if (!comments || *comments == m_comments)
        return;
    m_comments = *comments;
    const auto isThere = [this](const Comment &comment) {
        return std::ranges::any_of(m_comments, [&](const Comment &one) { return one.id == comment.id; });
    };
    rebuild();
    // What was being answered is gone: the words stay, as a comment of their own.
    if (m_writing.kind != Writing::Kind::New && !isThere(m_writing.comment)) {
        m_drafts.remove(draftKey());
        m_writing = {};
        showWriting();
    }
    Q_EMIT countChanged();
}

// Threads in the order they began, each with its answers below it.
void CommentsPanel::rebuild()
{
    const bool hadFocus = std::ranges::any_of(
        m_rows, [](const CommentRow *row) { return row->isAncestorOf(QApplication::focusWidget()); });
    for (CommentRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one that called
    }
    m_rows.clear();
    qsizetype resolved = 0;
    for (const Comment &comment : std::as_const(m_comments)) {
        if (!comment.parent.isNull())
            continue;
        resolved += comment.isResolved ? 1 : 0;
        if (comment.isResolved && !m_showsResolved)
            continue;
        addRow(comment);
        for (const Comment &answer : std::as_const(m_comments)) {
            if (answer.parent == comment.id)
                addRow(answer);
        }
    }
    m_resolved->setVisible(resolved > 0);
    m_resolved->setText(m_showsResolved ? tr("Hide what is resolved")
                                        : tr("Show %n resolved comment(s)", nullptr, int(resolved)));
    if (hadFocus)
        m_field->setFocus(Qt::OtherFocusReason);
    findPlaces();
}

void CommentsPanel::addRow(const Comment &comment)
{
    QString when;
    if (const auto at = toWall(comment.at, m_subject->zone))
        when = widgets::dayTimeText(at->date, at->time);
    const QUuid me = m_subject->store.person();
    auto *row = new CommentRow(comment, when, !me.isNull() && comment.author == me, this);
    m_list->addWidget(row);
    m_rows.append(row);
    row->show();
    connect(row, &CommentRow::rangeMeant, this, &CommentsPanel::rangeMeant);
    connect(row, &CommentRow::replyRequested, this, [this, comment] {
        write({ Writing::Kind::Reply, comment });
    });
    connect(row, &CommentRow::editRequested, this, [this, comment] {
        write({ Writing::Kind::Edit, comment });
    });
    connect(row, &CommentRow::resolveRequested, this, [this, comment](bool resolved) {
        apply(compose::resolveComment(
            m_subject->ids, m_subject->clock, comment, m_subject->store.person(), resolved));
    });
    connect(row, &CommentRow::removeRequested, this,
        [this, comment] { apply(compose::removeComment(m_subject->ids, m_subject->clock, comment)); });
}

void CommentsPanel::findPlaces()
{
    if (!m_subject)
        return;
    for (CommentRow *row : std::as_const(m_rows)) {
        if (const auto &anchor = row->comment().anchor)
            row->setPlace(compose::find(*anchor, m_subject->document.text(anchor->field)));
    }
}

void CommentsPanel::commentOn(const TextField &field, qsizetype start, qsizetype end)
{
    if (!m_subject)
        return;
    const auto row = m_subject->store.reader().row(u"posts", m_subject->document.id());
    const qint64 revision = row && *row ? (*row)->value("revision"_L1).toInteger() : 0;
    const auto anchor = compose::anchorAt(field, revision, m_subject->document.text(field), start, end);
    if (!anchor)
        return;
    m_anchor = anchor;
    write({});
}

QString CommentsPanel::draftKey() const
{
    return u"%1/%2/%3"_s.arg(
        idText(m_subject->document.id()), QString::number(int(m_writing.kind)), idText(m_writing.comment.id));
}

// Words that were only there to be changed are none of one's own.
void CommentsPanel::keepDraft()
{
    const QString text = m_field->toPlainText();
    if (text.trimmed().isEmpty() || (m_writing.kind == Writing::Kind::Edit && text == m_writing.comment.body))
        m_drafts.remove(draftKey());
    else
        m_drafts.insert(draftKey(), text);
}

void CommentsPanel::write(const Writing &writing)
{
    if (!m_subject)
        return;
    keepDraft();
    m_writing = writing;
    const QString start = writing.kind == Writing::Kind::Edit ? writing.comment.body : QString();
    m_field->setPlainText(m_drafts.value(draftKey(), start));
    m_field->moveCursor(QTextCursor::End);
    showWriting();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::showWriting()
{
    const QString author = m_writing.comment.authorName;
    QString about;
    QString placeholder = tr("Say something to the team");
    if (m_writing.kind == Writing::Kind::Reply)
        about = placeholder = tr("Reply to %1").arg(author);
    else if (m_writing.kind == Writing::Kind::Edit)
        about = placeholder = tr("Other words for your comment");
    else if (m_anchor)
        about = tr("About “%1”").arg(shortened(QString(m_anchor->quote).simplified(), kQuote));
    m_aboutText->setText(about);
    m_about->setVisible(!about.isEmpty());
    const bool isNew = m_subject && m_subject->document.isNew();
    m_field->setEnabled(m_subject && !isNew);
    m_field->setPlaceholderText(
        isNew ? tr("Write the post first, then say something about it") : placeholder);
    m_field->setAccessibleName(about.isEmpty() ? tr("New comment, team only") : about);
    m_field->setAccessibleDescription(tr("Enter sends, Shift+Enter begins a line"));
}

void CommentsPanel::send()
{
    if (!m_subject || m_field->isReadOnly())
        return;
    const QString body = m_field->toPlainText();
    if (m_writing.kind == Writing::Kind::Edit) {
        if (body == m_writing.comment.body)
            return write({});
        return apply(compose::editComment(m_subject->ids, m_subject->clock, m_writing.comment, body), [this] {
            m_field->clear();
            write({});
        });
    }
    const QUuid parent = m_writing.kind == Writing::Kind::Reply ? m_writing.comment.id : QUuid();
    apply(compose::addComment(m_subject->ids, m_subject->clock,
              { .brand = m_subject->document.content().brand,
                  .post = m_subject->document.id(),
                  .author = m_subject->store.person(),
                  .body = body,
                  .anchor = parent.isNull() ? m_anchor : std::nullopt,
                  .parent = parent }),
        [this, parent] {
            if (parent.isNull())
                m_anchor.reset();
            m_field->clear();
            write({});
        });
}

// What is on its way is not changed meanwhile, and is still there when it does not arrive.
void CommentsPanel::apply(const Result<QList<ChangeSet>> &sets, const std::function<void()> &done)
{
    if (!sets) {
        Q_EMIT refused(sets.error());
        return;
    }
    if (sets->isEmpty())
        return;
    if (done)
        m_field->setReadOnly(true);
    const QString key = draftKey();
    whenDone(this, m_subject->store.apply(*sets), [this, done, key](const Result<store::Commit> &applied) {
        if (done)
            m_field->setReadOnly(false);
        if (!applied)
            Q_EMIT refused(applied.error());
        else if (done && m_subject && draftKey() == key)
            done();
        else if (done)
            m_drafts.remove(key); // another post is shown by now
    });
}

bool CommentsPanel::eventFilter(QObject *object, QEvent *event)
{
    const bool isEscape = object == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && (m_writing.kind != Writing::Kind::New || m_anchor)) {
        m_anchor.reset();
        write({});
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace galley::composer
