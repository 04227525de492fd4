#include "ui/composer/editor/NotesList.h"

#include "ui/composer/NoteText.h"
#include "ui/composer/Session.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::ProofNote;
using Severity = ProofNote::Severity;

namespace {

constexpr int kRow = 36;

struct Mark
{
    QString icon;
    QColor ink;
};

Mark markOf(Severity severity)
{
    const theme::Tokens &t = theme::tk();
    switch (severity) {
    case Severity::Error:
        return { u"circle-x"_s, t.rejected.mark };
    case Severity::Warning:
        return { u"triangle-alert"_s, t.waiting.mark };
    case Severity::House:
        return { u"spell-check"_s, t.accent.mark };
    case Severity::Passed:
        return { u"circle-check"_s, t.approved.mark };
    }
    return {};
}

} // namespace

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Text, this))
    , m_button(widgets::makeButton(widgets::ButtonKind::Secondary, {}, this))
    , m_other(widgets::makeButton(widgets::ButtonKind::Ghost, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_other);
    row->addWidget(m_button);
    setMinimumHeight(kRow);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    widgets::setControlSize(m_button, widgets::ControlSize::Small);
    widgets::setControlSize(m_other, widgets::ControlSize::Small);
    setTabOrder(m_other, m_button);
    connect(m_other, &QPushButton::clicked, this, &NoteRow::otherPressed);
    connect(m_button, &QPushButton::clicked, this, &NoteRow::pressed);
}

void NoteRow::show(Severity severity, const QString &text, const QString &button, const QString &other)
{
    const Mark mark = markOf(severity);
    const bool isSameMark = m_severity == severity && m_markInk == mark.ink; // this runs at every key
    m_severity = severity;
    m_markInk = mark.ink;
    if (!isSameMark)
        m_mark->setPixmap(theme::icon(mark.icon, 16, mark.ink, devicePixelRatioF()));
    m_text->setText(text);
    for (const auto &[press, word] : { std::pair(m_button, button), std::pair(m_other, other) }) {
        press->setText(word);
        press->setVisible(!word.isEmpty());
        press->setAccessibleName(
            tr("%1: %2", "a button of a note: what it does, what it is about").arg(word, text));
    }
    setAccessibleName(text);
    QWidget::show();
}

void NoteRow::focusButton()
{
    if (!m_button->isHidden())
        m_button->setFocus(Qt::ShortcutFocusReason);
}

void NoteRow::takeOutOfTabs()
{
    m_button->setFocusPolicy(Qt::NoFocus);
    m_other->setFocusPolicy(Qt::NoFocus);
}

void NoteRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void NoteRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current)
        theme::paintPlane(
            painter, QRectF(rect()).adjusted(3, 2, -3, -2), theme::radius::md, theme::tk().state.selected);
    if (m_line)
        theme::paintHairline(painter, QRectF(14, 0, width() - 28, 1), theme::tk().line.soft);
}

void NoteRow::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT chosen();
}

NotesList::NotesList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_passed(new NoteRow(this))
{
    setObjectName(u"proofNotes"_s);
    m_column->setContentsMargins(0, 2, 0, 2);
    m_column->setSpacing(0);
    m_column->addWidget(m_passed);
    m_passed->hide();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &NotesList::refresh);
}

void NotesList::setSession(Session *session)
{
    m_session = session;
    m_current = -1;
    refresh();
}

void NotesList::refresh()
{
    if (!m_session)
        return;
    setAccessibleName(tr("Notes"));
    const std::optional<ProofNote> before =
        m_current >= 0 && m_current < m_notes.size() ? std::optional(m_notes[m_current].note) : std::nullopt;
    const QList<ProofNote> &notes = m_session->notes().notes();
    m_notes = groupNotes(notes, *m_session);
    const int passed = int(std::ranges::count(notes, Severity::Passed, &ProofNote::severity));
    while (m_rows.size() > m_notes.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_notes.size()) {
        auto *row = new NoteRow(this);
        const qsizetype index = m_rows.size();
        connect(row, &NoteRow::pressed, this, [this, index] { Q_EMIT fixRequested(m_notes[index].note); });
        connect(row, &NoteRow::otherPressed, this, [this, index] {
            ProofNote other = m_notes[index].note;
            other.fix = std::exchange(other.other, {});
            Q_EMIT fixRequested(other);
        });
        connect(row, &NoteRow::chosen, this, [this, index] {
            mark(index);
            Q_EMIT visited(m_notes[index].note);
        });
        m_column->insertWidget(int(index), row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const ProofNote &note = m_notes[i].note;
        m_rows[i]->setLine(i > 0);
        m_rows[i]->show(note.severity, noteText(m_notes[i], *m_session),
            note.fix ? fixText(*note.fix, m_notes[i].isMany()) : QString(),
            note.other ? fixText(*note.other) : QString());
    }
    m_passed->setLine(!m_notes.isEmpty());
    if (passed > 0)
        m_passed->show(Severity::Passed, tr("%n account(s) with nothing to put right", nullptr, passed));
    else
        m_passed->hide();
    const auto again = std::ranges::find_if(
        m_notes, [&](const NoteGroup &group) { return before && group.note == *before; });
    mark(again == m_notes.end() ? -1 : again - m_notes.begin());
    setVisible(!m_notes.isEmpty() || passed > 0);
    update();
}

void NotesList::mark(qsizetype row)
{
    m_current = row;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(i == row);
}

void NotesList::step(int by)
{
    if (m_notes.isEmpty())
        return;
    const qsizetype count = m_notes.size();
    const qsizetype next = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    mark(next);
    QAccessibleEvent told(m_rows[next], QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    Q_EMIT visited(m_notes[next].note);
}

bool NotesList::canFix() const
{
    if (m_current >= 0 && m_current < m_notes.size())
        return m_notes[m_current].note.fix.has_value();
    return !m_notes.isEmpty() && m_notes.first().note.fix;
}

QRect NotesList::firstRow() const
{
    return m_rows.isEmpty() ? QRect() : m_rows.first()->geometry();
}

QString NotesList::firstText() const
{
    return m_notes.isEmpty() ? QString() : noteText(m_notes.first(), *m_session);
}

Severity NotesList::firstSeverity() const
{
    return m_notes.isEmpty() ? Severity::Passed : m_notes.first().note.severity;
}

void NotesList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusButton();
}

void NotesList::fixCurrent()
{
    if (canFix())
        Q_EMIT fixRequested(m_notes[std::max<qsizetype>(m_current, 0)].note);
}

void NotesList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintPlane(painter, rect(), theme::radius::lg, theme::tk().surface.card, theme::tk().line.hair);
}

} // namespace galley::composer
