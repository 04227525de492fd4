#include "ui/composer/editor/AltTextPopover.h"

#include "ui/composer/Session.h"
#include "ui/composer/words/PlainEdit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::TextField;

void openAltText(Session &session, const QUuid &media, QWidget *anchor)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("AltText", text); };
    QWidget *window = anchor->window();
    auto *popover = new widgets::Popover(window);
    auto *box = new QWidget(popover);
    box->setObjectName(u"altText"_s);
    box->setFixedWidth(320);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *title = new widgets::TextLabel(tr(QT_TRANSLATE_NOOP("AltText", "What does the picture show?")),
        theme::Type::BodyStrong, widgets::Ink::Text, box);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *edit = new PlainEdit(box);
    edit->setObjectName(u"altTextEdit"_s);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(96);
    edit->setAccessibleName(tr(QT_TRANSLATE_NOOP("AltText", "Alt text")));
    edit->setPlaceholderText(
        tr(QT_TRANSLATE_NOOP("AltText", "A loaf with spiral marks on a dark wooden board.")));
    const TextField field { TextField::Kind::AltText, media };
    edit->setPlainText(session.document().text(field));
    edit->moveCursor(QTextCursor::End);
    column->addWidget(edit);
    auto *done =
        widgets::makeButton(widgets::ButtonKind::Primary, tr(QT_TRANSLATE_NOOP("AltText", "Done")), box);
    column->addWidget(done, 0, Qt::AlignRight);
    // It is in the post as it is typed, so closing asks nothing.
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit, field, open = QPointer(&session)] {
        if (!open)
            return;
        const auto taken = open->document().setText(field, edit->toPlainText());
        if (taken)
            return;
        const QSignalBlocker quiet(edit);
        edit->setPlainText(open->document().text(field));
        edit->moveCursor(QTextCursor::End);
        Q_EMIT open->refused(taken.error());
    });
    QObject::connect(edit, &PlainEdit::refused, &session, &Session::refused);
    // Nobody writes on where nothing can be kept any more.
    QObject::connect(&session.document(), &compose::PostDocument::changed, popover,
        [popover, media, document = &session.document()] {
            const bool isThere = compose::placeOfMedia(document->content(), media).index >= 0;
            if (!isThere || document->access() != compose::Access::Open)
                popover->close();
        });
    QObject::connect(done, &QPushButton::clicked, popover, &widgets::Popover::close);
    QObject::connect(&session, &QObject::destroyed, popover, &widgets::Popover::close);
    popover->setContent(box);
    popover->openAt(QRect(anchor->mapTo(window, QPoint()), anchor->size()));
    edit->setFocus(Qt::PopupFocusReason);
}

} // namespace galley::composer
