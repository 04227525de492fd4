#include "ui/composer/words/WritingAids.h"

#include "core/base/WhenDone.h"
#include "core/compose/ClientWords.h"
#include "core/compose/RecentEmoji.h"
#include "core/store/LocalStore.h"
#include "ui/composer/Session.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/SpellMarks.h"

#include <QPlainTextEdit>

namespace galley::composer {

WritingAids::WritingAids(QObject *parent)
    : QObject(parent)
{
}

// The marks and tools hold on to what is here, and may outlive it by a moment.
WritingAids::~WritingAids()
{
    for (const QPointer<SpellMarks> &marks : std::as_const(m_marks))
        delete marks;
    for (const QPointer<CaptionTools> &tools : std::as_const(m_tools)) {
        if (tools)
            tools->setShelf({}, nullptr);
    }
}

void WritingAids::setSession(Session *session)
{
    m_session = session;
    if (session && !m_recent)
        m_recent = std::make_unique<compose::RecentEmoji>(session->services().store);
    if (session)
        connect(session, &Session::contextChanged, this, &WritingAids::checkSpelling);
    m_tools.removeIf([](const QPointer<CaptionTools> &tools) { return !tools; });
    for (const QPointer<CaptionTools> &tools : std::as_const(m_tools))
        fill(tools);
    checkSpelling();
}

void WritingAids::watch(QPlainTextEdit *edit)
{
    auto *marks = new SpellMarks(edit, m_spelling);
    connect(marks, &SpellMarks::wordAdded, this, &WritingAids::learn);
    marks->setRules(m_rules);
    m_marks.removeIf([](const QPointer<SpellMarks> &one) { return !one; });
    m_marks.append(marks);
}

void WritingAids::equip(CaptionTools *tools)
{
    connect(tools, &CaptionTools::refused, this, &WritingAids::refused);
    m_tools.removeIf([](const QPointer<CaptionTools> &one) { return !one; });
    m_tools.append(tools);
    fill(tools);
}

void WritingAids::fill(CaptionTools *tools) const
{
    if (!m_session)
        return tools->setShelf({}, nullptr);
    const Services &services = m_session->services();
    tools->setShelf(SnippetShelf { services.store, services.ids, services.clock, m_session->post().brand },
        m_recent.get());
}

void WritingAids::checkSpelling()
{
    m_rules = {};
    if (m_session)
        m_rules = { m_session->context().languages, m_session->context().guidelines.dictionary };
    for (const QPointer<SpellMarks> &marks : std::as_const(m_marks)) {
        if (marks)
            marks->setRules(m_rules);
    }
}

// The client's word from now on, in every post of this client.
void WritingAids::learn(const QString &word)
{
    if (!m_session)
        return;
    const Services &services = m_session->services();
    const auto sets = compose::addClientWord(
        services.store.reader(), services.ids, services.clock, m_session->post().brand, word);
    if (!sets) {
        Q_EMIT refused(sets.error());
        return;
    }
    if (sets->isEmpty())
        return;
    whenDone(this, services.store.apply(*sets), [this](const Result<store::Commit> &done) {
        if (!done)
            Q_EMIT refused(done.error());
    });
}

} // namespace galley::composer
