#include "ui/composer/words/CommentRow.h"

#include "core/base/TextBreaks.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kAvatar = 24;
constexpr int kReplyIndent = 20;
constexpr int kGhostPadding = 8;
constexpr qsizetype kQuote = 40; // characters

class Avatar final : public QWidget
{
public:
    Avatar(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(kAvatar, kAvatar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        widgets::paintAvatar(painter, rect(), m_name, widgets::swatchFor(m_name));
    }

private:
    QString m_name;
};

} // namespace

CommentRow::CommentRow(const compose::Comment &comment, const QString &when, bool isMine, QWidget *parent)
    : QWidget(parent)
    , m_comment(comment)
{
    const QString author = comment.authorName.isEmpty() ? tr("Somebody") : comment.authorName;
    setAccessibleName(comment.isResolved ? tr("Resolved comment of %1, %2").arg(author, when)
                                         : tr("Comment of %1, %2").arg(author, when));
    setAccessibleDescription(comment.body);
    auto *name = new TextLabel(author, theme::Type::Small, Ink::Text, this);
    name->setRole(theme::Type::Small, 600);
    name->setTextFormat(Qt::PlainText);
    auto *time = new TextLabel(when, theme::Type::Small, Ink::Caption, this);
    time->setTabular();
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::s2);
    head->addWidget(name);
    head->addWidget(time);
    head->addStretch();
    auto *body = new TextLabel(
        comment.body, theme::Type::Small, comment.isResolved ? Ink::Caption : Ink::Secondary, this);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    if (comment.anchor) {
        m_quote = widgets::makeButton(widgets::ButtonKind::Link, {}, this);
        m_quote->setObjectName(u"quote"_s);
        connect(m_quote, &QPushButton::clicked, this, [this] {
            if (m_place)
                Q_EMIT rangeMeant(m_comment.anchor->field, m_place->start, m_place->end);
        });
        words->addWidget(m_quote, 0, Qt::AlignLeft);
    }
    words->addWidget(body);
    m_actions = new QWidget(this);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(-kGhostPadding, 0, 0, 0); // their words stand in line with the comment
    actions->setSpacing(0);
    actions->setAlignment(Qt::AlignLeading);
    words->addWidget(m_actions);

    const QString whose = author;
    if (comment.parent.isNull()) {
        connect(addAction(tr("Reply"), u"reply"_s, tr("Reply to %1").arg(whose)), &QPushButton::clicked, this,
            &CommentRow::replyRequested);
        const bool open = !comment.isResolved;
        connect(addAction(open ? tr("Resolve") : tr("Open again"), u"resolve"_s,
                    open ? tr("Resolve the comment of %1").arg(whose)
                         : tr("Open the comment of %1 again").arg(whose)),
            &QPushButton::clicked, this, [this, open] { Q_EMIT resolveRequested(open); });
    }
    if (isMine) {
        connect(addAction(tr("Edit"), u"edit"_s, tr("Edit your comment")), &QPushButton::clicked, this,
            &CommentRow::editRequested);
        connect(addAction(tr("Delete"), u"remove"_s, tr("Delete your comment")), &QPushButton::clicked, this,
            &CommentRow::removeRequested);
    }
    m_actions->setVisible(comment.parent.isNull() || isMine);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(comment.parent.isNull() ? 0 : kReplyIndent, 0, 0, 0);
    row->setSpacing(theme::space::s2);
    row->addWidget(new Avatar(author, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setPlace({});
}

QPushButton *CommentRow::addAction(const QString &text, const QString &name, const QString &spoken)
{
    auto *button = widgets::makeButton(widgets::ButtonKind::Ghost, text, m_actions);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    widgets::setControlSize(button, widgets::ControlSize::Small);
    m_actions->layout()->addWidget(button);
    return button;
}

void CommentRow::setPlace(const std::optional<compose::Span> &place)
{
    m_place = place;
    if (!m_quote)
        return;
    const QString quote = shortened(QString(m_comment.anchor->quote).simplified(), kQuote);
    m_quote->setText(widgets::plainText(place ? tr("“%1”").arg(quote) : tr("“%1” is gone").arg(quote)));
    m_quote->setAccessibleName(place ? tr("About “%1”: select it in the text").arg(quote)
                                     : tr("About “%1”, which is not in the text any more").arg(quote));
    m_quote->setEnabled(place.has_value());
}

} // namespace galley::composer
