#include "ui/composer/details/CommentsSection.h"

#include "core/base/WhenDone.h"
#include "core/compose/Comments.h"
#include "core/store/LocalStore.h"
#include "ui/composer/Session.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using widgets::Ink;
using widgets::TextLabel;

namespace {

class Avatar final : public QWidget
{
public:
    Avatar(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(24, 24);
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

CommentsSection::CommentsSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, theme::Type::BodyStrong, Ink::Text, this))
    , m_who(new TextLabel({}, theme::Type::Small, Ink::Caption, this))
    , m_list(new QVBoxLayout)
    , m_reply(new QLineEdit(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_who);
    m_list->setSpacing(10);
    m_reply->setObjectName(u"commentReply"_s);
    m_reply->setMinimumHeight(theme::size::control::lg);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_list);
    column->addWidget(m_reply);
    connect(m_reply, &QLineEdit::returnPressed, this, &CommentsSection::send);
    retranslate();
}

void CommentsSection::retranslate()
{
    m_title->setText(tr("Comments"));
    m_who->setText(tr("team only"));
    m_reply->setPlaceholderText(tr("Say something to the team"));
    m_reply->setAccessibleName(tr("New comment, team only"));
    refresh();
}

void CommentsSection::setSession(Session *session)
{
    m_session = session;
    m_reply->clear();
    refresh();
    if (!session)
        return;
    connect(&session->services().store, &store::LocalStore::committed, session,
        [this](const store::Commit &commit) {
            const bool concerns = std::ranges::any_of(
                commit.rows, [](const store::ChangedRow &row) { return row.table == "comments"_L1; });
            if (concerns)
                refresh();
        });
}

void CommentsSection::refresh()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    if (!m_session)
        return;
    const auto comments =
        compose::readComments(m_session->services().store.reader(), m_session->document().id());
    for (const compose::Comment &comment : comments.value_or(QList<compose::Comment>())) {
        if (comment.audience != CommentAudience::Internal)
            continue; // the client's own words belong to the review
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new Avatar(comment.authorName, row), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        auto *name = new TextLabel(comment.authorName, theme::Type::Small, Ink::Text, row);
        name->setRole(theme::Type::Small, QFont::DemiBold);
        name->setTextFormat(Qt::PlainText);
        head->addWidget(name);
        if (const auto at = toWall(comment.at, m_session->ownZone())) {
            auto *time = new TextLabel(
                widgets::dayTimeText(at->date, at->time), theme::Type::Small, Ink::Caption, row);
            time->setTabular();
            head->addWidget(time);
        }
        head->addStretch();
        words->addLayout(head);
        auto *body = new TextLabel(
            comment.body, theme::Type::Small, comment.isResolved ? Ink::Caption : Ink::Secondary, row);
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        words->addWidget(body);
        line->addLayout(words, 1);
        m_list->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    m_reply->setEnabled(!m_session->document().isNew());
    m_reply->setToolTip(
        m_session->document().isNew() ? tr("Write the post first, then say something about it") : QString());
}

void CommentsSection::send()
{
    const Services &services = m_session->services();
    const auto sets = compose::addComment(services.ids, services.clock,
        { .brand = m_session->post().brand,
            .post = m_session->document().id(),
            .author = services.store.person(),
            .body = m_reply->text() });
    if (!sets) {
        Q_EMIT refused(sets.error());
        return;
    }
    if (sets->isEmpty())
        return;
    const QString sent = m_reply->text();
    m_reply->setReadOnly(true); // what is on its way is not changed, and comes back if it does not arrive
    whenDone(this, services.store.apply(*sets), [this, sent](const Result<store::Commit> &done) {
        m_reply->setReadOnly(false);
        if (!done)
            Q_EMIT refused(done.error());
        else if (m_reply->text() == sent)
            m_reply->clear();
    });
}

} // namespace galley::composer
