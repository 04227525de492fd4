#include "ui/composer/words/DiffView.h"

#include "core/compose/PostDocument.h"
#include "core/compose/SettingKeys.h"
#include "core/compose/WordDiff.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlatformMark.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::DiffPiece;
using compose::TextField;

QString fieldName(const compose::PostDocument &document, const TextField &field)
{
    const auto network = [&] {
        const compose::Target *target = compose::findTarget(document.content(), field.row);
        return target ? widgets::PlatformMark::name(target->platform) : DiffView::tr("an account");
    };
    switch (field.kind) {
    case TextField::Kind::Title:
        return DiffView::tr("Title");
    case TextField::Kind::Body:
        return DiffView::tr("Text");
    case TextField::Kind::Description:
        return DiffView::tr("Description");
    case TextField::Kind::OwnText:
        return DiffView::tr("Text for %1").arg(network());
    case TextField::Kind::Part:
        return DiffView::tr("Part of the thread");
    case TextField::Kind::AltText:
        return DiffView::tr("Alternative text of a picture");
    case TextField::Kind::Setting:
        break;
    }
    if (field.key == compose::settings::kFirstComment)
        return DiffView::tr("First comment");
    if (field.key == compose::settings::kLink)
        return DiffView::tr("Link");
    if (field.key == compose::settings::kTitle)
        return DiffView::tr("Title for %1").arg(network());
    return DiffView::tr("What %1 wants to know").arg(network());
}

DiffView::DiffView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What has changed since"));
    document()->setDocumentMargin(12);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &DiffView::write);
}

void DiffView::setTexts(const QList<Text> &texts)
{
    m_texts = texts;
    write();
}

void DiffView::write()
{
    const theme::Tokens &t = theme::tk();
    QTextCharFormat name, same, removed, added;
    name.setFont(theme::font(theme::Type::Small, 600));
    name.setForeground(t.ink3);
    same.setFont(theme::font(theme::Type::Body));
    same.setForeground(t.ink1);
    removed = same;
    removed.setFontStrikeOut(true);
    removed.setForeground(t.accent.text);
    added.setFont(theme::hand(17));
    added.setFontUnderline(true);
    added.setForeground(t.accent.text);

    clear();
    QStringList spoken;
    QTextCursor cursor(document());
    if (m_texts.isEmpty())
        cursor.insertText(tr("These words are what they are now."), same);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const Text &text = m_texts.at(i);
        if (i > 0)
            cursor.insertText(u"\n\n"_s, same);
        cursor.insertText(text.name + u'\n', name);
        spoken.append(text.name);
        for (const DiffPiece &piece : compose::wordDiff(text.before, text.after)) {
            const bool same_ = piece.kind == DiffPiece::Kind::Same;
            cursor.insertText(piece.text,
                same_                                        ? same
                    : piece.kind == DiffPiece::Kind::Removed ? removed
                                                             : added);
            if (!same_)
                spoken.append((piece.kind == DiffPiece::Kind::Removed ? tr("removed: %1") : tr("added: %1"))
                                  .arg(piece.text.simplified()));
        }
    }
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(spoken.mid(0, 60).join(u". "_s));
}

} // namespace galley::composer
