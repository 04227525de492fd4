#include "ui/widgets/RuleText.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

constexpr qsizetype kNamesShown = 3;

struct Word
{
    QLatin1StringView key;
    const char *text;
};

//: All of these follow "can": "Only Ada can approve posts."
constexpr Word kPermissions[] {
    { "agency.view"_L1, QT_TRANSLATE_NOOP("Rule", "see the studio") },
    { "agency.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change the studio") },
    { "agency.add_client"_L1, QT_TRANSLATE_NOOP("Rule", "add clients") },
    { "agency.export"_L1, QT_TRANSLATE_NOOP("Rule", "export everything") },
    { "agency.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete the studio") },
    { "members.view"_L1, QT_TRANSLATE_NOOP("Rule", "see who works here") },
    { "members.invite"_L1, QT_TRANSLATE_NOOP("Rule", "invite people") },
    { "members.change_role"_L1, QT_TRANSLATE_NOOP("Rule", "change what others may do") },
    { "members.remove"_L1, QT_TRANSLATE_NOOP("Rule", "remove people") },
    { "members.grant"_L1, QT_TRANSLATE_NOOP("Rule", "make exceptions for people") },
    { "brands.view"_L1, QT_TRANSLATE_NOOP("Rule", "see this client") },
    { "brands.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change this client") },
    { "brands.archive"_L1, QT_TRANSLATE_NOOP("Rule", "archive this client") },
    { "brands.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete this client") },
    { "brand_members.view"_L1, QT_TRANSLATE_NOOP("Rule", "see who works for this client") },
    { "brand_members.invite"_L1, QT_TRANSLATE_NOOP("Rule", "add people to this client") },
    { "brand_members.change_role"_L1,
        QT_TRANSLATE_NOOP("Rule", "change what others may do for this client") },
    { "brand_members.remove"_L1, QT_TRANSLATE_NOOP("Rule", "take people off this client") },
    { "contacts.view"_L1, QT_TRANSLATE_NOOP("Rule", "see the people of this client") },
    { "contacts.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change the people of this client") },
    { "accounts.view"_L1, QT_TRANSLATE_NOOP("Rule", "see the accounts of this client") },
    { "accounts.connect"_L1, QT_TRANSLATE_NOOP("Rule", "connect accounts") },
    { "accounts.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change accounts") },
    { "accounts.disconnect"_L1, QT_TRANSLATE_NOOP("Rule", "disconnect accounts") },
    { "posts.view"_L1, QT_TRANSLATE_NOOP("Rule", "see the posts of this client") },
    { "posts.create"_L1, QT_TRANSLATE_NOOP("Rule", "write posts for this client") },
    { "posts.import"_L1, QT_TRANSLATE_NOOP("Rule", "import posts for this client") },
    { "posts.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change posts of this client") },
    { "posts.edit_approved"_L1, QT_TRANSLATE_NOOP("Rule", "change an approved post of somebody else") },
    { "posts.submit"_L1, QT_TRANSLATE_NOOP("Rule", "send posts to review") },
    { "posts.approve"_L1, QT_TRANSLATE_NOOP("Rule", "approve posts or send them back") },
    { "posts.schedule"_L1, QT_TRANSLATE_NOOP("Rule", "schedule posts of this client") },
    { "posts.publish"_L1, QT_TRANSLATE_NOOP("Rule", "publish posts") },
    { "posts.archive"_L1, QT_TRANSLATE_NOOP("Rule", "archive posts") },
    { "posts.cancel"_L1, QT_TRANSLATE_NOOP("Rule", "cancel a post of somebody else") },
    { "posts.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete a post of somebody else") },
    { "comments.view"_L1, QT_TRANSLATE_NOOP("Rule", "read comments") },
    { "comments.write"_L1, QT_TRANSLATE_NOOP("Rule", "write comments") },
    { "comments.resolve"_L1, QT_TRANSLATE_NOOP("Rule", "resolve comments") },
    { "comments.delete"_L1, QT_TRANSLATE_NOOP("Rule", "change comments of somebody else") },
    { "assets.view"_L1, QT_TRANSLATE_NOOP("Rule", "see the media of this client") },
    { "assets.upload"_L1, QT_TRANSLATE_NOOP("Rule", "add media") },
    { "assets.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change media") },
    { "assets.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete media") },
    { "campaigns.view"_L1, QT_TRANSLATE_NOOP("Rule", "see campaigns") },
    { "campaigns.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change campaigns") },
    { "campaigns.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete campaigns") },
    { "labels.view"_L1, QT_TRANSLATE_NOOP("Rule", "see labels") },
    { "labels.edit"_L1, QT_TRANSLATE_NOOP("Rule", "change labels") },
    { "labels.delete"_L1, QT_TRANSLATE_NOOP("Rule", "delete labels") },
    { "calendar.view"_L1, QT_TRANSLATE_NOOP("Rule", "see this calendar") },
    { "calendar.edit_notes"_L1, QT_TRANSLATE_NOOP("Rule", "write notes in this calendar") },
    { "calendar.edit_slots"_L1, QT_TRANSLATE_NOOP("Rule", "change the usual times of this client") },
    { "views.share"_L1, QT_TRANSLATE_NOOP("Rule", "share views") },
};

constexpr Word kStates[] {
    { "idea"_L1, QT_TRANSLATE_NOOP("Rule", "an idea") },
    { "draft"_L1, QT_TRANSLATE_NOOP("Rule", "a draft") },
    { "in_review"_L1, QT_TRANSLATE_NOOP("Rule", "in review") },
    { "changes_requested"_L1, QT_TRANSLATE_NOOP("Rule", "waiting for changes") },
    { "rejected"_L1, QT_TRANSLATE_NOOP("Rule", "rejected") },
    { "approved"_L1, QT_TRANSLATE_NOOP("Rule", "approved") },
    { "archived"_L1, QT_TRANSLATE_NOOP("Rule", "archived") },
    { "cancelled"_L1, QT_TRANSLATE_NOOP("Rule", "cancelled") },
    { "unscheduled"_L1, QT_TRANSLATE_NOOP("Rule", "not scheduled") },
    { "scheduled"_L1, QT_TRANSLATE_NOOP("Rule", "scheduled") },
    { "held"_L1, QT_TRANSLATE_NOOP("Rule", "held back") },
    { "claimed"_L1, QT_TRANSLATE_NOOP("Rule", "about to be published") },
    { "sending"_L1, QT_TRANSLATE_NOOP("Rule", "being published") },
    { "unconfirmed"_L1, QT_TRANSLATE_NOOP("Rule", "sent, but not confirmed") },
    { "published"_L1, QT_TRANSLATE_NOOP("Rule", "published") },
    { "failed"_L1, QT_TRANSLATE_NOOP("Rule", "failed") },
    { "removed"_L1, QT_TRANSLATE_NOOP("Rule", "removed from the network") },
};

QString find(std::span<const Word> words, const QString &key)
{
    for (const Word &word : words)
        if (word.key == key)
            return QCoreApplication::translate("Rule", word.text);
    return {};
}

} // namespace

QString permissionText(const QString &cell)
{
    return find(kPermissions, cell);
}

QString stateText(const QString &state)
{
    const QString words = find(kStates, state);
    return words.isEmpty() ? state : words;
}

QString anyOf(const QStringList &names)
{
    QStringList shown = names.mid(0, names.size() > kNamesShown + 1 ? kNamesShown : names.size());
    for (QString &name : shown)
        name = QChar(0x2068) + name + QChar(0x2069);
    const auto others = int(names.size() - shown.size());
    QString last;
    if (others > 0)
        last = QCoreApplication::translate("Rule", "%n others", nullptr, others);
    else if (shown.size() > 1)
        last = shown.takeLast();
    QString text = shown.join(QCoreApplication::translate("Rule", ", "));
    if (!last.isEmpty())
        text += QCoreApplication::translate("Rule", " or ") + last;
    return text;
}

} // namespace galley::widgets
