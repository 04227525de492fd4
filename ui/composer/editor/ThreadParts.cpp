#include "ui/composer/editor/ThreadParts.h"

#include "core/compose/Effective.h"
#include "core/platforms/RuleTable.h"
#include "ui/composer/Session.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/ThreadPart.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlatformMark.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Meter;
using compose::Part;
using compose::Target;
using compose::TextField;

namespace {

bool hasThreads(const Target &target)
{
    return platforms::RuleTable::shipped().postType(target.platform, PostType::Thread);
}

} // namespace

ThreadParts::ThreadParts(WritingAids &aids, QWidget *parent)
    : QWidget(parent)
    , m_aids(aids)
    , m_column(new QVBoxLayout(this))
    , m_add(widgets::makeButton(widgets::ButtonKind::Ghost, {}, this))
{
    setObjectName(u"threadParts"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_add->setObjectName(u"addPart"_s);
    m_add->setIcon(theme::themedIcon(u"plus"_s));
    widgets::setControlSize(m_add, widgets::ControlSize::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ThreadParts::add);
    retranslate();
}

void ThreadParts::retranslate()
{
    m_add->setText(tr("Add a part"));
    m_add->setToolTip(u"%1 (%2)"_s.arg(tr("Add a part to the thread"),
        QKeySequence(u"Ctrl+Shift+Return"_s).toString(QKeySequence::NativeText)));
    for (ThreadPart *part : std::as_const(m_parts))
        part->retranslate();
    refreshMarks();
}

void ThreadParts::setSession(Session *session)
{
    m_session = nullptr;
    qDeleteAll(std::exchange(m_parts, {}));
    m_target = {};
    m_owner = {};
    m_session = session;
    refresh();
}

void ThreadParts::setTarget(const QUuid &target)
{
    m_target = target;
    refresh();
}

const Target *ThreadParts::target() const
{
    return m_session ? compose::findTarget(m_session->post(), m_target) : nullptr;
}

bool ThreadParts::canThread() const
{
    if (!m_session || m_session->document().access() != compose::Access::Open)
        return false;
    const Target *one = target();
    return one ? hasThreads(*one) : std::ranges::any_of(m_session->post().targets, hasThreads);
}

QList<Part> ThreadParts::shownParts() const
{
    if (!m_session)
        return {};
    const Target *one = target();
    if (!one)
        return m_session->post().parts;
    return one->type == PostType::Thread ? compose::partsFor(m_session->post(), *one) : QList<Part>();
}

ThreadPart *ThreadParts::partOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_parts, id, &ThreadPart::id);
    return found == m_parts.end() ? nullptr : *found;
}

ThreadPart *ThreadParts::makePart()
{
    auto *made = new ThreadPart(*m_session, m_aids, this);
    connect(made, &ThreadPart::edited, this, [this, made](const QString &text) { take(made, text); });
    connect(made, &ThreadPart::mergeRequested, this, [this, made] { merge(made->id()); });
    connect(made, &ThreadPart::moveRequested, this, [this, made](int by) { move(made->id(), by); });
    connect(made, &ThreadPart::removeRequested, this, [this, made] { remove(made->id()); });
    connect(made, &ThreadPart::refused, this, &ThreadParts::refused);
    connect(made->edit(), &CaptionEdit::takeBackMeant, this, &ThreadParts::takeBackMeant);
    connect(made->edit(), &CaptionEdit::filesGiven, this,
        [this, made](const QStringList &files) { Q_EMIT filesGiven(files, own(made->id())); });
    connect(made->edit(), &CaptionEdit::pictureGiven, this,
        [this, made](const GivenPicture &picture) { Q_EMIT pictureGiven(picture, own(made->id())); });
    return made;
}

// A part keeps its card wherever it moves to; where an account gets its own parts, they take over the cards
// of those that they were copied from, and nobody loses the cursor.
void ThreadParts::refresh()
{
    if (!m_session)
        return;
    const Target *one = target();
    const QUuid owner = one && one->ownText ? one->id : QUuid();
    const bool isCopy = owner != m_owner;
    m_owner = owner;
    const QList<Part> parts = shownParts();
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    QList<ThreadPart *> left = std::exchange(m_parts, {});
    const QList<ThreadPart *> before = left;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto found = std::ranges::find(left, parts.at(i).id, &ThreadPart::id);
        if (found == left.end() && isCopy && i < before.size())
            found = std::ranges::find(left, before.at(i));
        ThreadPart *part = found == left.end() ? makePart() : *found;
        left.removeOne(part);
        m_parts.append(part);
        if (m_column->indexOf(part) != int(i)) {
            m_column->removeWidget(part);
            m_column->insertWidget(int(i), part);
        }
        part->setPart(parts.at(i), i + 2, parts.size() + 1, isOpen);
        if (part != m_written)
            part->setText(parts.at(i).body);
        part->show();
    }
    for (ThreadPart *part : std::as_const(left)) {
        part->hide();
        part->deleteLater(); // one of its buttons may be what called
    }
    m_add->setVisible(canThread() && !m_parts.isEmpty());
    setVisible(!m_parts.isEmpty());
    refreshMarks();
}

void ThreadParts::refreshMarks()
{
    if (!m_session)
        return;
    const QLocale locale;
    for (ThreadPart *part : std::as_const(m_parts)) {
        // Of the accounts that share a part the one in which it is fullest counts.
        const Meter *fullest = nullptr;
        for (const Meter &meter : m_session->notes().meters()) {
            if (meter.part != part->id() || (!m_target.isNull() && meter.target != m_target))
                continue;
            if (!fullest || meter.used * fullest->limit > fullest->used * meter.limit)
                fullest = &meter;
        }
        QString words;
        if (fullest) {
            words = tr("%1 of %2").arg(locale.toString(fullest->used), locale.toString(fullest->limit));
            if (m_target.isNull())
                words = tr("%1, %2", "network, 212 of 280")
                            .arg(widgets::PlatformMark::name(fullest->platform), words);
        }
        part->setLength(words, fullest && fullest->isOver(), fullest ? fullest->overflowAt : -1);
    }
}

QUuid ThreadParts::own(const QUuid &shown)
{
    const Target *one = target();
    if (!one || one->ownText)
        return shown;
    const compose::Place place = compose::placeOfPart(m_session->post(), shown);
    if (!say(m_session->document().detachText(m_target)))
        return {};
    const QList<Part> &parts = target()->ownParts;
    return place.index >= 0 && place.index < parts.size() ? parts.at(place.index).id : QUuid();
}

void ThreadParts::take(ThreadPart *part, const QString &text)
{
    m_written = part;
    const auto taken = m_session->document().setText({ TextField::Kind::Part, own(part->id()) }, text);
    m_written = nullptr;
    if (!taken)
        Q_EMIT refused(taken.error());
    if (!taken || *taken != text)
        refresh();
}

void ThreadParts::add()
{
    if (!canThread())
        return;
    const Target *one = target();
    if (one && !one->ownText && !say(m_session->document().detachText(m_target)))
        return;
    const auto added = m_session->document().addPart(m_target);
    if (!added) {
        Q_EMIT refused(added.error());
        return;
    }
    // Somebody chose another type before: a part is for a thread.
    if (const Target *now = target(); now && now->type != PostType::Thread
        && !say(m_session->document().setType(m_target, PostType::Thread)))
        return;
    focusPart(*added);
}

CaptionEdit *ThreadParts::editOf(const QUuid &part) const
{
    const ThreadPart *card = partOf(part);
    return card ? card->edit() : nullptr;
}

QList<CaptionEdit *> ThreadParts::edits() const
{
    QList<CaptionEdit *> all;
    for (const ThreadPart *part : m_parts)
        all.append(part->edit());
    return all;
}

ThreadPart *ThreadParts::focused() const
{
    const auto part =
        std::ranges::find_if(m_parts, [](const ThreadPart *one) { return one->edit()->hasFocus(); });
    return part == m_parts.end() ? nullptr : *part;
}

CaptionTools *ThreadParts::focusedTools() const
{
    const ThreadPart *part = focused();
    return part ? part->tools() : nullptr;
}

CaptionEdit *ThreadParts::focusedText(TextField &field) const
{
    const ThreadPart *part = focused();
    if (!part)
        return nullptr;
    field = { TextField::Kind::Part, part->id() };
    return part->edit();
}

bool ThreadParts::splitFocused()
{
    const ThreadPart *part = focused();
    if (!part || !canThread())
        return false;
    const qsizetype at = part->edit()->textCursor().selectionStart();
    const auto made = m_session->document().splitText({ TextField::Kind::Part, own(part->id()) }, at);
    if (made)
        focusPart(*made);
    else
        Q_EMIT refused(made.error());
    return true;
}

void ThreadParts::splitCaption(const TextField &caption, qsizetype at)
{
    if (!canThread())
        return;
    const auto made = m_session->document().splitText(caption, at);
    if (made)
        focusPart(*made);
    else
        Q_EMIT refused(made.error());
}

void ThreadParts::merge(const QUuid &part)
{
    const QUuid mine = own(part);
    const compose::Place place = compose::placeOfPart(m_session->post(), mine);
    const QList<Part> *list = compose::partsOf(m_session->post(), place.owner);
    if (place.index < 0 || !list)
        return;
    const qsizetype joint = list->at(place.index).body.size(); // the cursor stays before the same words
    const QUuid before = place.index > 0 ? list->at(place.index - 1).id : QUuid();
    if (!say(m_session->document().mergePart(mine)))
        return;
    if (!before.isNull()) {
        const QString text = m_session->document().text({ TextField::Kind::Part, before });
        focusPart(before, text.size() - joint);
        return;
    }
    const TextField caption = m_target.isNull() ? TextField { TextField::Kind::Body }
                                                : TextField { TextField::Kind::OwnText, m_target };
    Q_EMIT captionMeant(m_session->document().text(caption).size() - joint);
}

void ThreadParts::move(const QUuid &part, int by)
{
    const QUuid mine = own(part);
    const compose::Place place = compose::placeOfPart(m_session->post(), mine);
    const QList<Part> *list = compose::partsOf(m_session->post(), place.owner);
    const qsizetype to = place.index + by;
    if (place.index < 0 || !list || to < 0 || to >= list->size())
        return;
    const ThreadPart *card = partOf(part);
    const qsizetype cursor = card ? card->edit()->textCursor().position() : 0;
    if (say(m_session->document().movePart(mine, to)))
        focusPart(mine, cursor);
}

void ThreadParts::remove(const QUuid &part)
{
    const QUuid mine = own(part);
    const compose::Place place = compose::placeOfPart(m_session->post(), mine);
    if (!say(m_session->document().removePart(mine)))
        return;
    if (m_parts.isEmpty())
        Q_EMIT captionMeant(-1);
    else
        focusPart(m_parts.at(std::clamp<qsizetype>(place.index, 0, m_parts.size() - 1))->id());
}

void ThreadParts::focusPart(const QUuid &part, qsizetype cursor)
{
    ThreadPart *card = partOf(part);
    if (!card)
        return;
    card->edit()->selectRange(cursor, cursor);
    card->edit()->setFocus(Qt::OtherFocusReason);
}

void ThreadParts::reveal(const QUuid &part, qsizetype start, qsizetype end)
{
    ThreadPart *card = partOf(part);
    if (!card)
        return;
    card->edit()->setFocus(Qt::OtherFocusReason);
    if (start >= 0)
        card->edit()->selectRange(start, end);
}

bool ThreadParts::say(const Result<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return result.has_value();
}

} // namespace galley::composer
