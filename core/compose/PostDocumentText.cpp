#include "core/compose/Errors.h"
#include "core/compose/PostDocument.h"
#include "core/compose/TextIntake.h"

// Texts and settings, wherever they stand.
namespace galley::compose {

namespace {

tl::unexpected<Error> gone()
{
    return fail(errors::kGone);
}

// The text that a field names, or nullptr where there is no such row.
QString *place(PostContent &post, const TextField &field)
{
    using Kind = TextField::Kind;
    switch (field.kind) {
    case Kind::Title:
        return &post.title;
    case Kind::Body:
        return &post.body;
    case Kind::Description:
        return &post.description;
    case Kind::OwnText: {
        Target *target = findTarget(post, field.row);
        if (!target)
            return nullptr;
        if (!target->ownText)
            target->ownText = post.body;
        return &*target->ownText;
    }
    case Kind::Part: {
        const Place at = placeOfPart(post, field.row);
        return at.index < 0 ? nullptr : &(*partsOf(post, at.owner))[at.index].body;
    }
    case Kind::AltText: {
        const Place at = placeOfMedia(post, field.row);
        return at.index < 0 ? nullptr : &(*mediaOf(post, at.owner))[at.index].altText;
    }
    case Kind::Setting:
        break;
    }
    return nullptr;
}

QJsonObject *settingsOf(PostContent &post, const QUuid &target)
{
    if (target.isNull())
        return &post.settings;
    Target *found = findTarget(post, target);
    return found ? &found->settings : nullptr;
}

void say(QJsonObject &settings, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        settings.remove(key);
    else
        settings.insert(key, value);
}

} // namespace

QString PostDocument::text(const TextField &field) const
{
    if (field.kind == TextField::Kind::Setting) {
        PostContent post = m_content;
        const QJsonObject *settings = settingsOf(post, field.row);
        const QJsonValue own = settings ? settings->value(field.key) : QJsonValue();
        return own.isString() ? own.toString() : m_content.settings.value(field.key).toString();
    }
    PostContent post = m_content;
    const QString *found = place(post, field);
    return found ? *found : QString();
}

// Into the place that the field names; an account's tab gets its own text by other words than the post's.
Result<void> PostDocument::put(PostContent &next, const TextField &field, const QString &text)
{
    if (field.kind == TextField::Kind::Setting) {
        QJsonObject *settings = settingsOf(next, field.row);
        if (!settings)
            return gone();
        settings->insert(field.key, text);
        return {};
    }
    if (field.kind == TextField::Kind::OwnText) {
        Target *target = findTarget(next, field.row);
        if (!target)
            return gone();
        if (!target->ownText && text == next.body)
            return {}; // nothing of its own yet
        if (!target->ownText)
            target->ownParts = copyOf(next.parts);
        target->ownText = text;
        return {};
    }
    QString *found = place(next, field);
    if (!found)
        return gone();
    *found = text;
    return {};
}

Result<QString> PostDocument::setText(const TextField &field, const QString &text)
{
    const bool isInternal = field.kind == TextField::Kind::Description;
    if (auto may = mayTouch(isInternal ? Touches::Internal : Touches::Content); !may)
        return tl::unexpected(may.error());
    auto taken = takeIn(text);
    if (!taken)
        return tl::unexpected(taken.error());
    PostContent next = m_content;
    if (auto done = put(next, field, taken->text); !done)
        return tl::unexpected(done.error());
    edit(std::move(next), isInternal ? Touches::Internal : Touches::Content, &field);
    return taken->text;
}

Result<void> PostDocument::setTexts(const QList<std::pair<TextField, QString>> &texts)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    for (const auto &[field, text] : texts) {
        const auto taken = takeIn(text);
        if (!taken)
            return tl::unexpected(taken.error());
        if (auto done = put(next, field, taken->text); !done && done.error().code != errors::kGone)
            return done;
    }
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::setSetting(const QUuid &target, const QString &key, const QJsonValue &value)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    QJsonObject *settings = settingsOf(next, target);
    if (!settings)
        return gone();
    say(*settings, key, value);
    edit(std::move(next), Touches::Content);
    return {};
}

} // namespace galley::compose
