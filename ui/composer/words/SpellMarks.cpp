#include "ui/composer/words/SpellMarks.h"

#include "core/base/WhenDone.h"
#include "core/compose/Anchor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDelayMs = 250;

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit *edit, compose::Spelling &spelling)
    : QObject(edit)
    , m_edit(edit)
    , m_spelling(spelling)
    , m_text(edit->toPlainText())
{
    m_due.setSingleShot(true);
    m_due.setInterval(kDelayMs);
    connect(&m_due, &QTimer::timeout, this, &SpellMarks::check);
    connect(edit->document(), &QTextDocument::contentsChange, this, &SpellMarks::shift);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::show);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        m_shown.clear();
        show();
    });
    edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(edit, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        menuAt(m_edit->cursorForPosition(at).position())->popup(m_edit->viewport()->mapToGlobal(at));
    });
}

void SpellMarks::setRules(const compose::SpellingRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    check();
}

void SpellMarks::check()
{
    m_due.stop();
    const quint64 asked = ++m_asked;
    m_text = m_edit->toPlainText();
    if (m_rules.languages.isEmpty()) {
        m_wrong.clear();
        show();
        return;
    }
    whenDone(
        this, m_spelling.check(m_text, m_rules), [this, asked](const compose::Spelling::Checked &checked) {
            if (asked != m_asked)
                return; // the text is another by now, and asked about again
            m_wrong = checked.wrong;
            m_isTyping = m_isTyping && m_edit->hasFocus();
            show();
        });
}

void SpellMarks::shift(int position, int removed, int added)
{
    const QString text = m_edit->toPlainText();
    if (text == m_text)
        return; // a highlighter coloured it
    m_text = text;
    ++m_asked;
    m_isTyping = true;
    QList<TextRange> moved;
    for (const TextRange &word : std::as_const(m_wrong)) {
        // A word that is typed in or beside is another one.
        const qsizetype end = word.start + word.length;
        if (position <= end && position + removed >= word.start)
            continue;
        const auto span = compose::moved({ word.start, end }, position, removed, added);
        if (span && span->end <= text.size())
            moved.append({ span->start, span->end - span->start });
    }
    m_wrong = moved;
    // What is shown has moved by itself.
    for (TextRange &word : m_shown) {
        const auto span = compose::moved({ word.start, word.start + word.length }, position, removed, added);
        word = span ? TextRange { span->start, span->end - span->start } : TextRange();
    }
    show();
    m_due.start();
}

QList<TextRange> SpellMarks::marked() const
{
    const int cursor = m_edit->textCursor().position();
    QList<TextRange> marked;
    for (const TextRange &word : m_wrong) {
        const bool isBeingTyped = m_isTyping && cursor == word.start + word.length;
        if (!isBeingTyped)
            marked.append(word);
    }
    return marked;
}

void SpellMarks::show()
{
    const QList<TextRange> words = marked();
    if (words == m_shown)
        return;
    m_shown = words;
    // Dots, because waves are the notes'.
    QTextCharFormat dots;
    dots.setUnderlineStyle(QTextCharFormat::DotLine);
    dots.setUnderlineColor(theme::tk().rejected.mark);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextRange &word : words) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(int(word.start));
        cursor.setPosition(int(word.start + word.length), QTextCursor::KeepAnchor);
        selections.append({ cursor, dots });
    }
    m_edit->setExtraSelections(selections);
    Q_EMIT markedChanged();
}

QMenu *SpellMarks::menuAt(int position)
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto word = std::ranges::find_if(m_wrong, [position](const TextRange &one) {
        return one.start <= position && position <= one.start + one.length;
    });
    if (word != m_wrong.end() && !m_edit->isReadOnly())
        suggest(menu, m_text.sliced(word->start, word->length), int(word->start));
    return menu;
}

void SpellMarks::suggest(QMenu *menu, const QString &word, int start)
{
    QAction *first = menu->actions().value(0);
    auto *wait = new QAction(tr("Looking for other spellings…"), menu);
    wait->setEnabled(false);
    menu->insertAction(first, wait);
    auto *add = new QAction(widgets::plainText(tr("Add “%1” to the client’s words").arg(word)), menu);
    add->setObjectName(u"addWord"_s);
    connect(add, &QAction::triggered, this, [this, word] { Q_EMIT wordAdded(word); });
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    const QPointer<QMenu> open = menu;
    whenDone(menu, m_spelling.suggest(word, m_rules),
        [this, open, wait, add, word, start](const QStringList &meant) {
            if (!open)
                return;
            for (const QString &one : meant) {
                auto *action = new QAction(widgets::plainText(one), open);
                QFont bold = action->font();
                bold.setWeight(QFont::DemiBold);
                action->setFont(bold);
                action->setProperty("suggestion", one);
                connect(action, &QAction::triggered, this,
                    [this, start, word, one] { replace(start, word, one); });
                open->insertAction(add, action);
            }
            if (meant.isEmpty())
                wait->setText(tr("No other spelling is known"));
            else
                open->removeAction(wait);
        });
}

// One step of the text's own undo. Where the word is another by now nothing happens.
void SpellMarks::replace(int start, const QString &word, const QString &by)
{
    if (m_edit->isReadOnly() || m_text.mid(start, word.size()) != word)
        return;
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(start);
    cursor.setPosition(start + int(word.size()), QTextCursor::KeepAnchor);
    cursor.insertText(by);
    m_edit->setTextCursor(cursor);
    m_isTyping = false;
}

} // namespace galley::composer
