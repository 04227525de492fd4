#include "ui/composer/words/CaptionTools.h"

#include "ui/composer/words/EmojiPicker.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

CaptionTools::CaptionTools(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_emoji(widgets::makeIconButton(u"smile"_s, {}, this))
    , m_snippets(widgets::makeIconButton(u"hash"_s, {}, this))
    , m_part(widgets::makeIconButton(u"list"_s, {}, this))
{
    m_emoji->setObjectName(u"emoji"_s);
    m_snippets->setObjectName(u"snippets"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::s1);
    row->addWidget(m_emoji);
    row->addWidget(m_snippets);
    row->addWidget(m_part);
    m_part->setObjectName(u"threadPartButton"_s);
    m_part->hide();
    m_edit->installEventFilter(this);
    connect(m_emoji, &QToolButton::clicked, this, &CaptionTools::openEmoji);
    connect(m_part, &QToolButton::clicked, this, &CaptionTools::partRequested);
    connect(m_snippets, &QToolButton::clicked, this, &CaptionTools::openSnippets);
    retranslate();
    refresh();
}

void CaptionTools::retranslate()
{
    const auto name = [this](QToolButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(
            m_after.isEmpty() ? text : tr("%1: %2", "a button, which text it is for").arg(text, m_after));
        button->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    };
    name(m_emoji, tr("Emoji"), {});
    name(m_snippets, tr("Hashtag set or snippet"),
        QKeySequence(u"Ctrl+Shift+H"_s).toString(QKeySequence::NativeText));
    name(m_part, tr("Add a part to the thread"),
        QKeySequence(u"Ctrl+Shift+Return"_s).toString(QKeySequence::NativeText));
}

void CaptionTools::setShelf(const std::optional<SnippetShelf> &shelf, compose::RecentEmoji *recent)
{
    m_shelf = shelf ? std::make_unique<SnippetShelf>(*shelf) : nullptr;
    m_recent = recent;
    refresh();
    if (m_shelf)
        EmojiPicker::prepare();
}

void CaptionTools::setThreads(bool can)
{
    m_part->setVisible(can);
}

void CaptionTools::nameAfter(const QString &text)
{
    if (text == m_after)
        return;
    m_after = text;
    retranslate();
}

bool CaptionTools::canWrite() const
{
    return m_shelf && m_recent && !m_edit->isReadOnly();
}

void CaptionTools::refresh()
{
    m_emoji->setEnabled(canWrite());
    m_snippets->setEnabled(canWrite());
    m_part->setEnabled(canWrite());
}

// The focus goes back to the text when they close: one writes on.
void CaptionTools::openEmoji()
{
    if (!canWrite())
        return;
    m_edit->setFocus(Qt::OtherFocusReason);
    auto *picker = new EmojiPicker(*m_recent, window());
    connect(picker, &EmojiPicker::picked, this, &CaptionTools::insert);
    picker->openAt(QRect(m_emoji->mapTo(window(), QPoint()), m_emoji->size()));
}

void CaptionTools::openSnippets()
{
    if (!canWrite())
        return;
    m_edit->setFocus(Qt::OtherFocusReason);
    // The last one was kept for the answers it may have waited for.
    if (auto *last = m_snippets->findChild<SnippetMenu *>())
        last->deleteLater();
    auto *menu = new SnippetMenu(*m_shelf, m_snippets);
    const QTextCursor cursor = m_edit->textCursor();
    menu->setPlace(m_edit->toPlainText(), cursor.selectionStart(), cursor.selectionEnd());
    connect(menu, &SnippetMenu::insertRequested, this, &CaptionTools::insert);
    connect(menu, &SnippetMenu::refused, this, &CaptionTools::refused);
    menu->popup(m_snippets->mapToGlobal(QPoint(0, m_snippets->height())));
}

void CaptionTools::insert(const QString &words)
{
    if (!canWrite())
        return;
    m_edit->insertPlainText(words);
    m_edit->ensureCursorVisible();
}

bool CaptionTools::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::ReadOnlyChange)
        refresh();
    return QWidget::eventFilter(object, event);
}

} // namespace galley::composer
