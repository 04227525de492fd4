#include "ui/composer/words/SnippetMenu.h"

#include "core/base/TextBreaks.h"
#include "core/base/WhenDone.h"
#include "core/store/LocalStore.h"
#include "ui/composer/words/SnippetDialog.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <algorithm>
#include <utility>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Snippet;

namespace {

constexpr qsizetype kShown = 60; // characters of the words, as a hint

} // namespace

SnippetMenu::SnippetMenu(const SnippetShelf &shelf, QWidget *parent)
    : QMenu(parent)
    , m_shelf(shelf)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SnippetMenu::fill);
}

void SnippetMenu::setPlace(const QString &text, qsizetype start, qsizetype end)
{
    m_text = text;
    m_start = std::clamp<qsizetype>(std::min(start, end), 0, text.size());
    m_end = std::clamp<qsizetype>(std::max(start, end), 0, text.size());
}

void SnippetMenu::fill()
{
    clear();
    delete std::exchange(m_renaming, nullptr);
    delete std::exchange(m_removal, nullptr);
    setAccessibleName(tr("Hashtag sets and snippets"));
    const auto read = compose::readSnippets(m_shelf.store.reader(), m_shelf.brand);
    if (!read)
        Q_EMIT refused(read.error());
    const QList<Snippet> all = read.value_or(QList<Snippet>());
    addSnippets(all, Snippet::Kind::Hashtags, tr("Hashtag sets"));
    addSnippets(all, Snippet::Kind::Text, tr("Snippets"));
    if (all.isEmpty())
        addAction(tr("Select words or hashtags to save them here"))->setEnabled(false);
    addSeparator();

    const QString selected = m_text.sliced(m_start, m_end - m_start);
    const bool isSet = compose::kindOf(selected) == Snippet::Kind::Hashtags;
    QAction *save = addAction(theme::themedIcon(u"plus"_s),
        isSet ? tr("Save the selected hashtags…") : tr("Save the selected words…"), this, [this, selected] {
            auto *dialog = new SnippetDialog(m_shelf, selected, parentWidget()->window());
            connect(dialog, &SnippetDialog::refused, this, &SnippetMenu::refused);
            dialog->open();
        });
    save->setObjectName(u"saveSnippet"_s);
    save->setEnabled(!selected.trimmed().isEmpty());
    if (all.isEmpty())
        return;
    m_renaming = addMenu(theme::themedIcon(u"pencil"_s), tr("Rename"));
    m_renaming->setObjectName(u"renameSnippet"_s);
    for (const Snippet &snippet : all)
        m_renaming->addAction(widgets::plainText(snippet.name), this, [this, snippet] { rename(snippet); });
    m_removal = addMenu(theme::themedIcon(u"trash-2"_s), tr("Remove"));
    m_removal->setObjectName(u"removeSnippet"_s);
    for (const Snippet &snippet : all) {
        QAction *action = m_removal->addAction(
            widgets::plainText(snippet.name), this, [this, snippet] { remove(snippet); });
        widgets::setDestructive(action);
    }
}

void SnippetMenu::addSnippets(const QList<Snippet> &all, Snippet::Kind kind, const QString &title)
{
    bool hasTitle = false;
    for (const Snippet &snippet : all) {
        if (snippet.kind != kind)
            continue;
        if (!std::exchange(hasTitle, true))
            addSection(title);
        // Seen as it would be without what is selected, which makes way.
        QString rest = m_text;
        rest.remove(m_start, m_end - m_start);
        const QString words = compose::insertion(snippet, rest, m_start);
        const QString name = snippet.brand.isNull() ? tr("%1 (all clients)").arg(snippet.name) : snippet.name;
        QAction *action =
            addAction(theme::themedIcon(kind == Snippet::Kind::Hashtags ? u"hash"_s : u"braces"_s),
                widgets::plainText(words.isEmpty() ? tr("%1: all there already").arg(name) : name), this,
                [this, words] { Q_EMIT insertRequested(words); });
        action->setToolTip(shortened(snippet.body.simplified(), kShown));
        action->setEnabled(!words.isEmpty());
    }
}

void SnippetMenu::rename(const Snippet &snippet)
{
    auto *dialog = new SnippetDialog(m_shelf, snippet, parentWidget()->window());
    connect(dialog, &SnippetDialog::refused, this, &SnippetMenu::refused);
    dialog->open();
}

void SnippetMenu::remove(const Snippet &snippet)
{
    const auto sets = compose::removeSnippet(m_shelf.ids, m_shelf.clock, snippet);
    if (!sets) {
        Q_EMIT refused(sets.error());
        return;
    }
    whenDone(this, m_shelf.store.apply(*sets), [this](const Result<store::Commit> &done) {
        if (!done)
            Q_EMIT refused(done.error());
    });
}

} // namespace galley::composer
