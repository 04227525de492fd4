#include "core/schedule/import/PlanContent.h"

#include "core/platforms/WebLink.h"
#include "core/schedule/import/Remarks.h"
#include "core/schedule/import/Words.h"

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;
using Severity = Remark::Severity;

namespace {

// "First! || Second comment, with a comma"
QStringList barredList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u"||"_s)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

void addMedia(const MediaItem &item, int column, PlannedPost &post, QList<Remark> &remarks)
{
    QJsonObject args { { u"file"_s, item.written } };
    const auto refuse = [&](QLatin1StringView code) {
        remarks.append({ Severity::Error, code, args, column });
    };
    switch (item.kind) {
    case MediaItem::Kind::Address:
    case MediaItem::Kind::File:
        post.media.append(item);
        break;
    case MediaItem::Kind::Missing:
        refuse(remark::kMediaMissing);
        break;
    case MediaItem::Kind::EmptyFolder:
        refuse(remark::kMediaEmptyFolder);
        break;
    case MediaItem::Kind::WrongKind:
        refuse(remark::kMediaWrongKind);
        break;
    case MediaItem::Kind::TooMany:
        args.insert(u"limit"_s, kMaxFolderFiles);
        refuse(remark::kMediaTooMany);
        break;
    }
}

ContentState stateOf(StatusWord word)
{
    switch (word) {
    case StatusWord::Idea:
        return ContentState::Idea;
    case StatusWord::InReview:
        return ContentState::InReview;
    case StatusWord::Approved:
        return ContentState::Approved;
    case StatusWord::Cancelled:
        return ContentState::Cancelled;
    case StatusWord::Draft:
    case StatusWord::Published:
        break;
    }
    return ContentState::Draft;
}

} // namespace

PlanContent::PlanContent(const ImportFile &file, const ImportChoices &choices, const ImportContext &context)
    : m_file(file)
    , m_choices(choices)
    , m_context(context)
{
}

QString PlanContent::cell(qsizetype source, int column) const
{
    const QStringList &cells = m_file.table.rows[source].cells;
    if (column < 0 || column >= cells.size())
        return {};
    QString text = cells[column];
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.trimmed().isEmpty() ? QString() : restoredFormula(text);
}

QString PlanContent::cell(qsizetype source, ImportField field) const
{
    return cell(source, m_file.layout.columnOf(field));
}

void PlanContent::plan(qsizetype source, PlannedPost &post, QList<Remark> &remarks)
{
    readWords(source, post, remarks);
    readMedia(source, post, remarks);
}

void PlanContent::readWords(qsizetype source, PlannedPost &post, QList<Remark> &remarks) const
{
    const ImportLayout &layout = m_file.layout;
    post.text = cell(source, ImportField::Text);
    post.title = cell(source, ImportField::Title).simplified().left(500);
    post.category = cell(source, ImportField::Category).simplified().left(120);
    post.campaign = cell(source, ImportField::Campaign).simplified().left(200);
    for (const int column : layout.columnsOf(ImportField::Labels)) {
        for (QString label : splitListCell(cell(source, column))) {
            while (label.startsWith(u'#'))
                label.remove(0, 1);
            label = label.simplified().left(120);
            if (!label.isEmpty() && !post.labels.contains(label, Qt::CaseInsensitive))
                post.labels += label;
        }
    }
    QStringList notes;
    for (const int column : layout.columnsOf(ImportField::Notes)) {
        if (const QString note = cell(source, column).trimmed(); !note.isEmpty())
            notes += note;
    }
    post.notes = notes.join(u'\n').left(20'000);
    post.comments = barredList(cell(source, ImportField::FirstComment));
    if (post.comments.size() > 1) {
        remarks.append({ Severity::Note, remark::kCommentsSpare, { { u"measured"_s, post.comments.size() } },
            layout.columnOf(ImportField::FirstComment) });
    }
    post.link = platforms::webLink(cell(source, ImportField::Link).trimmed());
    if (!post.link.isEmpty() && !platforms::isWebLink(post.link, false)) {
        remarks.append({ Severity::Error, remark::kLinkInvalid, { { u"cell"_s, post.link } },
            layout.columnOf(ImportField::Link) });
    }
    for (const int column : layout.columnsOf(ImportField::Keep)) {
        const QString kept = cell(source, column).trimmed();
        if (kept.isEmpty() || post.kept.size() >= 40)
            continue;
        const QString header = layout.columns[column].header;
        post.kept.insert(header.isEmpty() ? QString::number(column + 1) : header.left(200), kept.left(2000));
    }
}

void PlanContent::readMedia(qsizetype source, PlannedPost &post, QList<Remark> &remarks)
{
    for (const int column : m_file.layout.columnsOf(ImportField::Media)) {
        for (const QString &entry : splitMediaCell(cell(source, column))) {
            auto known = m_media.constFind(entry);
            if (known == m_media.cend())
                known = m_media.insert(entry, resolveMedia(entry, m_file.folder));
            for (const MediaItem &item : *known) {
                addMedia(item, column, post, remarks);
                if (item.kind == MediaItem::Kind::File)
                    useFinding(post.media.last(), column, remarks);
            }
        }
    }
    for (const int column : m_file.layout.columnsOf(ImportField::AltText))
        post.altTexts += barredList(cell(source, column));
    if (post.altTexts.size() > post.media.size()) {
        remarks.append({ Severity::Warning, remark::kAltTextSpare,
            { { u"measured"_s, post.altTexts.size() }, { u"limit"_s, post.media.size() } },
            m_file.layout.columnOf(ImportField::AltText) });
    }
}

// What a file holds counts, whatever its name says.
void PlanContent::useFinding(MediaItem &item, int column, QList<Remark> &remarks) const
{
    const auto found = m_context.files.constFind(item.source);
    if (found == m_context.files.cend())
        return;
    if (!*found) {
        QJsonObject args = found->error().args;
        args.insert(u"file"_s, item.source.section(u'/', -1));
        args.insert(u"error"_s, found->error().code);
        remarks.append({ Severity::Error, remark::kMediaUnusable, args, column });
        return;
    }
    item.facts = **found;
    item.media = item.facts->kind;
    item.bytes = item.facts->bytes;
}

void PlanContent::planState(qsizetype source, PlannedPost &post, QList<Remark> &remarks) const
{
    post.state = m_choices.approved ? ContentState::Approved : ContentState::Draft;
    const QString status = cell(source, ImportField::Status).trimmed();
    if (!status.isEmpty()) {
        const auto word = statusWord(status);
        const int column = m_file.layout.columnOf(ImportField::Status);
        if (!word) {
            remarks.append({ Severity::Note, remark::kStatusUnknown, { { u"cell"_s, status } }, column });
            post.kept.insert(m_file.layout.columns[column].header, status.left(2000));
        } else if (*word == StatusWord::Published) {
            remarks.append({ Severity::Warning, remark::kStatusPublished, {}, column });
            post.state = ContentState::Draft;
        } else {
            post.state = stateOf(*word);
        }
    }
    if (yesNo(cell(source, ImportField::DraftFlag)).value_or(false))
        post.state = ContentState::Draft;
    if (!post.at && post.state == ContentState::Approved)
        post.state = ContentState::Draft; // nothing to wait for
}

} // namespace galley::schedule
