#include "ui/composer/words/SnippetDialog.h"

#include "core/base/TextBreaks.h"
#include "core/base/WhenDone.h"
#include "core/store/Errors.h"
#include "core/store/LocalStore.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Snippet;

namespace {

constexpr int kSave = 1;
constexpr int kLongestName = 60; // characters; the column holds twice as many, for those outside the BMP
constexpr qsizetype kShown = 240;

} // namespace

SnippetDialog::SnippetDialog(const SnippetShelf &shelf, const QString &words, QWidget *window)
    : SnippetDialog(shelf, words, std::nullopt,
        compose::kindOf(words) == Snippet::Kind::Hashtags ? tr("Save as hashtag set") : tr("Save as snippet"),
        window)
{
}

SnippetDialog::SnippetDialog(const SnippetShelf &shelf, const Snippet &renamed, QWidget *window)
    : SnippetDialog(shelf, renamed.body, renamed,
        renamed.kind == Snippet::Kind::Hashtags ? tr("Rename the hashtag set") : tr("Rename the snippet"),
        window)
{
    m_name->setText(renamed.name);
    m_name->selectAll();
    m_forAll->setChecked(renamed.brand.isNull());
    m_forAll->hide();
}

SnippetDialog::SnippetDialog(const SnippetShelf &shelf, const QString &words,
    const std::optional<Snippet> &before, const QString &title, QWidget *window)
    : Dialog(title, window)
    , m_shelf(shelf)
    , m_words(words)
    , m_before(before)
{
    auto *body = new QWidget;
    auto *shown = new widgets::TextLabel(
        shortened(words.trimmed(), kShown), theme::Type::Body, widgets::Ink::Secondary, body);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    m_name = new QLineEdit(body);
    m_name->setObjectName(u"snippetName"_s);
    m_name->setPlaceholderText(tr("What it is called"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kLongestName);
    m_reason = new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Rejected, body);
    m_reason->setWordWrap(true);
    m_forAll = new QCheckBox(tr("For all clients of the studio"), body);
    m_forAll->setObjectName(u"snippetForAll"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::s2);
    column->addWidget(shown);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_forAll);
    setBody(body);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    m_save = addButton(widgets::ButtonKind::Primary, tr("Save"), kSave, false);
    connect(m_save, &QPushButton::clicked, this, &SnippetDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, [this] { say({}); });
    say({});
}

void SnippetDialog::say(const QString &reason)
{
    widgets::setInvalid(m_name, reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void SnippetDialog::save()
{
    Snippet after = m_before.value_or(Snippet {});
    after.name = m_name->text();
    if (!m_before) {
        after.brand = m_forAll->isChecked() ? QUuid() : m_shelf.brand;
        after.kind = compose::kindOf(m_words);
        after.body = m_words;
    }
    const auto sets = m_before ? compose::editSnippet(m_shelf.ids, m_shelf.clock, *m_before, after)
                               : compose::addSnippet(m_shelf.ids, m_shelf.clock, after);
    if (!sets) {
        Q_EMIT refused(sets.error());
        return;
    }
    if (sets->isEmpty()) {
        if (m_before)
            close(kSave); // it keeps its name
        return;
    }
    m_save->setEnabled(false);
    whenDone(this, m_shelf.store.apply(*sets), [this](const Result<store::Commit> &done) {
        if (done)
            return close(kSave);
        m_save->setEnabled(true);
        if (done.error().code == store::errors::kDuplicate)
            say(tr("There is one of that name already."));
        else
            Q_EMIT refused(done.error());
    });
}

} // namespace galley::composer
