#include "core/compose/Effective.h"
#include "core/compose/Errors.h"
#include "core/compose/ProofNotes.h"
#include "core/compose/SettingKeys.h"
#include "core/compose/ThreadSplit.h"
#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"
#include "core/platforms/XText.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> withoutAnswer(const Result<QString> &taken)
{
    return taken ? Result<void>() : tl::unexpected(taken.error());
}

// The range still holds what the note was made for.
bool stillSays(const QString &text, const ProofNote &note, const QString &word)
{
    return note.start >= 0 && note.end <= text.size() && note.start < note.end
        && QStringView(text).sliced(note.start, note.end - note.start) == word;
}

Result<void> replaceRange(
    PostDocument &document, const ProofNote &note, const QString &word, const QString &by)
{
    if (!note.field)
        return fail(errors::kGone);
    QString text = document.text(*note.field);
    if (!stillSays(text, note, word))
        return fail(errors::kGone);
    text.replace(note.start, note.end - note.start, by);
    return withoutAnswer(document.setText(*note.field, text));
}

Result<void> addHashtag(PostDocument &document, const ProofNote &note, const QString &tag)
{
    if (!note.field)
        return fail(errors::kGone);
    const QString text = document.text(*note.field);
    // Beside the hashtags that close the text, else as its own paragraph.
    const QString lastLine = text.trimmed().section(u'\n', -1);
    const QString gap = text.trimmed().isEmpty() ? QString() : lastLine.startsWith(u'#') ? u" "_s : u"\n\n"_s;
    QString end = text;
    while (end.endsWith(u' ') || end.endsWith(u'\n'))
        end.chop(1);
    return withoutAnswer(document.setText(*note.field, end + gap + tag));
}

// The account gets a text of its own, so that the others keep the link.
Result<void> moveLink(PostDocument &document, const QUuid &target)
{
    const Target *found = findTarget(document.content(), target);
    if (!found)
        return fail(errors::kGone);
    QString text = textFor(document.content(), *found);
    const auto links = platforms::x::urls(text, platforms::x::UrlForm::WithScheme);
    if (links.isEmpty())
        return fail(errors::kGone);
    const QString link = text.sliced(links.first().start, links.first().end - links.first().start);
    qsizetype start = links.first().start;
    while (start > 0 && text[start - 1] == u' ')
        --start;
    text.remove(start, links.first().end - start);
    QString comment = settingFor(document.content(), *found, settings::kFirstComment).toString();
    if (!comment.contains(link))
        comment += (comment.isEmpty() ? QString() : u"\n"_s) + link;
    return document.setTexts({ { { TextField::Kind::OwnText, target }, text },
        { { TextField::Kind::Setting, target, settings::kFirstComment }, comment } });
}

Result<void> splitIntoThread(PostDocument &document, const ProofNote &note, const ClientContext &context)
{
    const PostContent &post = document.content();
    const Target *target = note.targets.isEmpty() ? nullptr : findTarget(post, note.targets.constFirst());
    if (!target)
        return fail(errors::kGone);
    const auto &rules = platforms::RuleTable::shipped();
    const platforms::PostTypeRules *type = rules.postType(target->platform, PostType::Thread);
    if (!type)
        return fail(errors::kGone);
    Target thread = *target;
    thread.type = PostType::Thread;
    const QList<Piece> pieces =
        piecesFor(post, thread, context, [&](const QUuid &id) { return document.asset(id); });
    const QUuid part = note.field && note.field->kind == TextField::Kind::Part ? note.field->row : QUuid();
    const auto piece = std::ranges::find(pieces, part, &Piece::part);
    if (piece == pieces.end())
        return fail(errors::kGone);
    const platforms::TextRules limits = platforms::rulesForAccount(*type->text, piece->draft.accountTraits);
    const auto fits = [&](platforms::Draft draft) {
        return [draft, &limits, type](const QString &text) mutable {
            draft.text = text;
            return platforms::measure(platforms::sentText(draft, *type), limits).fits();
        };
    };
    platforms::Draft bare = piece->draft;
    bare.link.clear();
    return document.spreadText(target->id, part, threadOf(piece->draft.text, fits(piece->draft), fits(bare)));
}

} // namespace

Result<void> applyFix(PostDocument &document, const ProofNote &note, const ClientContext &context)
{
    if (!note.fix || note.fix->leads())
        return {};
    const QUuid target = note.targets.isEmpty() ? QUuid() : note.targets.constFirst();
    switch (note.fix->kind) {
    case Fix::Kind::MakeOwnText:
        return document.detachText(target);
    case Fix::Kind::SplitIntoThread:
        return splitIntoThread(document, note, context);
    case Fix::Kind::JoinText:
        return document.joinText(target);
    case Fix::Kind::RemoveExtraMedia:
        return document.keepFirstMedia(target, note.fix->count);
    case Fix::Kind::MoveLinkToComment:
        return moveLink(document, target);
    case Fix::Kind::ReplaceWord:
        return replaceRange(document, note, note.args.value("word"_L1).toString(), note.fix->text);
    case Fix::Kind::RemoveCharacter:
        return replaceRange(document, note, note.fix->text, {});
    case Fix::Kind::AddHashtag:
        return addHashtag(document, note, note.fix->text);
    case Fix::Kind::ClearField:
        return note.field ? withoutAnswer(document.setText(*note.field, {})) : fail(errors::kGone);
    case Fix::Kind::SuitType:
        return document.setSuitingType(target);
    default:
        return {};
    }
}

} // namespace galley::compose
