#include "ui/shell/WordRows.h"

#include "core/compose/Spelling.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LanguageText.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using compose::BannedWord;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kLongest = 200;

QStringList listed(const QString &text)
{
    QStringList words;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = one.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

QLineEdit *field(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMinimumHeight(theme::size::control::lg);
    return edit;
}

} // namespace

WordRows::WordRows(const compose::Guidelines &guidelines, const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_guidelines(guidelines)
    , m_languages(languages)
    , m_banned(new QVBoxLayout)
    , m_add(widgets::makeButton(widgets::ButtonKind::Secondary, tr("Add a word"), this))
    , m_required(field(u"requiredWords"_s, this))
    , m_hashtags(field(u"requiredHashtags"_s, this))
    , m_altText(new QCheckBox(tr("Every picture is described"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto heading = [&](const QString &text, QWidget *of) {
        auto *label = new TextLabel(text, theme::Type::BodyStrong, Ink::Text, this);
        label->setWordWrap(true);
        label->setBuddy(of);
        column->addWidget(label);
        return text;
    };
    addLanguages(column);
    heading(tr("Words to avoid"), m_add);
    m_banned->setSpacing(8);
    column->addLayout(m_banned);
    m_add->setObjectName(u"addWord"_s);
    m_add->setIcon(theme::themedIcon(u"plus"_s));
    m_add->setAccessibleName(tr("Add a word to avoid"));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addSpacing(8);
    m_required->setAccessibleName(heading(tr("One of these words in every text"), m_required));
    m_required->setPlaceholderText(tr("Several, with commas between them"));
    m_required->setText(guidelines.requiredWords.join(u", "_s));
    column->addWidget(m_required);
    column->addSpacing(8);
    m_hashtags->setAccessibleName(heading(tr("All of these hashtags"), m_hashtags));
    m_hashtags->setPlaceholderText(tr("Several, with commas between them"));
    m_hashtags->setText(guidelines.requiredHashtags.join(u", "_s));
    column->addWidget(m_hashtags);
    column->addSpacing(8);
    m_altText->setObjectName(u"describePictures"_s);
    m_altText->setChecked(guidelines.altText);
    column->addWidget(m_altText);
    column->addStretch();
    for (const BannedWord &word : guidelines.banned)
        append(word);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({});
        m_rows.constLast().word->setFocus(Qt::OtherFocusReason);
    });
}

// Those that this computer can check, and what the client has beyond them.
void WordRows::addLanguages(QBoxLayout *column)
{
    QStringList codes = compose::spelledLanguages();
    for (const QString &code : std::as_const(m_languages)) {
        // "en" stands for the "en-US" that is read the same.
        const auto same = std::ranges::find(codes, widgets::languageText(code), widgets::languageText);
        if (same == codes.end())
            codes.append(code);
        else
            *same = code;
    }
    if (codes.isEmpty())
        return;
    auto *label = new TextLabel(tr("Languages of the texts"), theme::Type::BodyStrong, Ink::Text, this);
    column->addWidget(label);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (const QString &code : std::as_const(codes)) {
        auto *box = new QCheckBox(widgets::languageText(code), this);
        box->setObjectName(u"language."_s + code);
        box->setProperty("language", code);
        box->setChecked(m_languages.contains(code));
        grid->addWidget(box, int(m_offered.size()) / 3, int(m_offered.size()) % 3);
        m_offered.append(box);
    }
    column->addLayout(grid);
    column->addSpacing(8);
}

// What was first stays first.
QStringList WordRows::languages() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_offered) {
        if (box->isChecked())
            chosen.append(box->property("language").toString());
    }
    std::ranges::stable_sort(chosen, {}, [this](const QString &code) {
        const qsizetype at = m_languages.indexOf(code);
        return at < 0 ? m_languages.size() : at;
    });
    return chosen;
}

void WordRows::append(const BannedWord &word)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const Row row { box, field(u"bannedWord"_s, box), field(u"insteadWord"_s, box),
        widgets::makeIconButton(u"trash-2"_s, {}, box) };
    for (QLineEdit *edit : { row.word, row.instead }) {
        edit->setMaxLength(kLongest);
        line->addWidget(edit, 1);
    }
    row.word->setText(word.word);
    row.word->setPlaceholderText(tr("Word or phrase"));
    row.word->setAccessibleName(tr("Word to avoid"));
    row.instead->setText(word.instead);
    row.instead->setPlaceholderText(tr("Write this instead, if you like"));
    row.remove->setObjectName(u"removeWord"_s);
    line->addWidget(row.remove);
    m_banned->addWidget(box);
    box->show();
    m_rows.append(row);
    name(row);
    connect(row.word, &QLineEdit::textEdited, this, [row] { name(row); });
    connect(row.remove, &QToolButton::clicked, this, [this, box] { take(box); });
}

void WordRows::take(const QWidget *box)
{
    const auto at = std::ranges::find(m_rows, box, &Row::box);
    const qsizetype next = at - m_rows.begin();
    at->box->hide();
    at->box->deleteLater();
    m_rows.erase(at);
    if (next < m_rows.size())
        m_rows.at(next).remove->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void WordRows::name(const Row &row)
{
    const QString word = row.word->text().simplified();
    row.instead->setAccessibleName(
        word.isEmpty() ? tr("What to write instead") : tr("Instead of %1").arg(word));
    const QString remove = word.isEmpty() ? tr("Remove this word") : tr("Remove %1").arg(word);
    row.remove->setAccessibleName(remove);
    row.remove->setToolTip(remove);
}

compose::Guidelines WordRows::guidelines() const
{
    compose::Guidelines said = m_guidelines;
    said.banned.clear();
    for (const Row &row : m_rows) {
        const QString word = row.word->text().simplified();
        if (!word.isEmpty())
            said.banned.append({ word, row.instead->text().simplified() });
    }
    said.requiredWords = listed(m_required->text());
    said.requiredHashtags.clear();
    for (const QString &tag : listed(m_hashtags->text().replace(u' ', u',')))
        said.requiredHashtags.append(tag.startsWith(u'#') ? tag : u'#' + tag);
    said.altText = m_altText->isChecked();
    return said;
}

} // namespace galley::shell
