#include "ui/composer/editor/CaptionCard.h"

#include "core/base/TextBreaks.h"
#include "ui/composer/Session.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/CaptionHighlighter.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/WritingAids.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageText.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Meter;
using compose::ProofNote;
using compose::TextField;

namespace {

constexpr int kTextHeight = 190;
constexpr int kShortText = 96; // four lines
constexpr int kMostText = 264; // eleven lines, then it scrolls
constexpr int kSlack = 4; // with less Qt scrolls by a line

} // namespace

CaptionCard::CaptionCard(WritingAids &aids, QWidget *parent)
    : QWidget(parent)
    , m_edit(new CaptionEdit(this))
    , m_highlighter(new CaptionHighlighter(m_edit->document()))
    , m_tools(new CaptionTools(m_edit, this))
    , m_language(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, this))
    , m_count(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, this))
{
    setShort(false);
    aids.watch(m_edit);
    aids.equip(m_tools);
    m_count->setTabular();
    m_count->setObjectName(u"captionCount"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->setSpacing(16);
    bar->addWidget(m_tools);
    bar->addStretch();
    bar->addWidget(m_language);
    bar->addWidget(m_count);
    auto *footer = new QWidget(this);
    footer->setLayout(bar);
    footer->setMinimumHeight(theme::size::toolbar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(15, 14, 6, 8);
    text->addWidget(m_edit);
    column->addLayout(text, 1);
    column->addWidget(footer);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CaptionCard::take);
    connect(m_edit, &CaptionEdit::heightChanged, this, &CaptionCard::fit);
    connect(m_edit, &CaptionEdit::refused, this, &CaptionCard::refused);
    connect(m_edit, &CaptionEdit::focusLeft, this, [this] {
        if (m_session)
            m_session->autosave().endBurst();
    });
}

void CaptionCard::setSession(Session *session)
{
    m_session = nullptr;
    m_target = {};
    m_showing = true;
    m_edit->clear();
    m_edit->forgetSteps();
    m_showing = false;
    m_session = session;
}

void CaptionCard::setShort(bool isShort)
{
    m_leastHeight = isShort ? kShortText : kTextHeight;
    fit();
}

// As high as its text, within limits.
void CaptionCard::fit()
{
    const int height = std::max(m_leastHeight, m_edit->heightOfText(kMostText) + kSlack);
    if (m_edit->minimumHeight() != height || m_edit->maximumHeight() != height)
        m_edit->setFixedHeight(height);
}

void CaptionCard::setTarget(const QUuid &target)
{
    m_target = target;
    refreshText();
    // Each text has an undo of its own: nobody takes back in one what was written in another.
    m_edit->forgetSteps();
    refreshMarks();
}

TextField CaptionCard::field() const
{
    return m_target.isNull() ? TextField { TextField::Kind::Body }
                             : TextField { TextField::Kind::OwnText, m_target };
}

void CaptionCard::refreshText()
{
    if (!m_session)
        return;
    m_edit->setReadOnly(m_session->document().access() != compose::Access::Open);
    m_showing = true;
    m_edit->showText(m_session->document().text(field()));
    m_showing = false;
    countWithoutMeters();
}

// Where no account is chosen there are no meters to tell that the text is another.
void CaptionCard::countWithoutMeters()
{
    if (m_session->notes().meters().isEmpty())
        refreshMarks();
}

void CaptionCard::take()
{
    if (m_showing || !m_session)
        return;
    const QString text = m_edit->toPlainText();
    const auto taken = m_session->document().setText(field(), text);
    if (!taken) {
        Q_EMIT refused(taken.error());
        refreshText();
    } else if (*taken != text) {
        refreshText();
    } else {
        countWithoutMeters();
    }
}

// What the text is held to: the account's own limit; in the base text that of the account in which the most
// is too much, where there is one.
const Meter *CaptionCard::tightest() const
{
    const Meter *found = nullptr;
    for (const Meter &one : m_session->notes().meters()) {
        if (!one.part.isNull() || one.text != Meter::Text::Body)
            continue;
        if (one.target == m_target)
            return &one;
        const compose::Target *target = compose::findTarget(m_session->post(), one.target);
        const bool isShared = m_target.isNull() && target && !target->ownText && one.isOver();
        if (isShared && (!found || (one.overflowAt >= 0 && one.overflowAt < found->overflowAt)))
            found = &one;
    }
    return found;
}

void CaptionCard::refreshMarks()
{
    if (!m_session)
        return;
    const QString text = m_edit->toPlainText();
    QList<CaptionHighlighter::Mark> marks;
    int concerns = 0;
    for (const ProofNote &note : m_session->notes().notes()) {
        if (note.severity == ProofNote::Severity::Passed)
            continue;
        const bool isHere = note.field == field()
            || (note.field == TextField { TextField::Kind::Body } && note.targets.contains(m_target));
        if (!isHere)
            continue;
        ++concerns;
        if (note.start >= 0 && note.end > note.start && note.end <= text.size())
            marks.append({ note.start, note.end, note.severity == ProofNote::Severity::Error });
    }
    const Meter *meter = tightest();
    m_highlighter->setMarks(marks, meter ? meter->overflowAt : -1);

    const QLocale locale;
    QString count;
    if (meter && m_target.isNull())
        count = tr("%1 of %2 for %3", "used and allowed characters, network")
                    .arg(locale.toString(meter->used), locale.toString(meter->limit),
                        widgets::PlatformMark::name(meter->platform));
    else if (meter)
        count = tr("%1 of %2").arg(locale.toString(meter->used), locale.toString(meter->limit));
    else
        count = tr("%Ln character(s)", nullptr, int(graphemeCount(text)));
    const bool isOver = meter && meter->isOver();
    m_count->setText(count);
    m_count->setInk(isOver ? widgets::Ink::Rejected : widgets::Ink::Secondary);
    QStringList languages;
    for (const QString &code : m_session->context().languages)
        languages.append(widgets::languageText(code));
    m_language->setText(languages.join(u", "_s));
    m_language->setVisible(!languages.isEmpty());

    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    QStringList name { target ? tr("Caption, %1").arg(widgets::PlatformMark::name(target->platform))
                              : tr("Caption"),
        meter ? tr("%1 characters").arg(count) : count };
    if (concerns > 0)
        name.append(tr("%n note(s)", nullptr, concerns));
    m_edit->setAccessibleName(name.join(u", "_s));
    if (isOver != m_isOver) {
        m_isOver = isOver;
        QAccessibleEvent crossed(m_edit, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&crossed);
    }
}

void CaptionCard::retranslate()
{
    m_edit->retranslate();
    m_tools->retranslate();
    refreshMarks();
}

void CaptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    const bool focused = m_edit->hasFocus();
    theme::paintPlane(painter, rect(), theme::radius::lg, t.surface.card,
        focused ? t.focus.ring : t.line.control, focused ? 2 : 1);
    const int line = m_count->parentWidget()->y();
    theme::paintHairline(painter, QRectF(9, line, width() - 18, 1), t.line.soft);
}

} // namespace galley::composer
