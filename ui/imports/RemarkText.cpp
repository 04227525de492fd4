#include "core/base/WallTime.h"
#include "core/domain/Enums.h"
#include "core/schedule/import/Remarks.h"
#include "ui/imports/ImportText.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FindingText.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/PlatformMark.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

namespace {

// {name} stands for the argument of that name; {platform} for the network that the rule belongs to.
struct Words
{
    QLatin1StringView code;
    const char *text;
};

// lupdate reads these as they stand, so they are not shortened by a macro.
constexpr Words kWords[] {
    { "import.row.open_quote"_L1,
        QT_TRANSLATE_NOOP("Import",
            "A quotation mark opens in line {line} and never closes, so the lines below it were read as one "
            "text. Close it, then import again.") },
    { "import.row.cell_too_large"_L1,
        QT_TRANSLATE_NOOP(
            "Import", "One cell is far too long for a post. Perhaps a quotation mark is missing.") },
    { "import.row.too_many_cells"_L1,
        QT_TRANSLATE_NOOP("Import",
            "The row has {cells} cells where the header has {columns}. A text with the separator in it needs "
            "quotation marks.") },
    { "import.row.zero_bytes"_L1,
        QT_TRANSLATE_NOOP("Import", "The cell holds zero bytes, which are not text.") },
    { "import.row.damaged_text"_L1,
        QT_TRANSLATE_NOOP("Import", "A letter was lost before the file came here and shows as �.") },
    { "import.row.nothing"_L1, QT_TRANSLATE_NOOP("Import", "There is neither a text nor a picture.") },
    { "import.row.text_too_long"_L1,
        QT_TRANSLATE_NOOP("Import", "The text is longer than a post can hold.") },
    { "import.row.repeated"_L1, QT_TRANSLATE_NOOP("Import", "The same post stands in line {line} already.") },
    { "import.row.existing"_L1, QT_TRANSLATE_NOOP("Import", "This post is there already.") },
    { "import.date.unreadable"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” is not a date.") },
    { "import.date.phrase"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” is a phrase. Write the date it means.") },
    { "import.date.phrase_read"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” is read as {at}. Make sure that this is meant.") },
    { "import.date.zone"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” names its own time zone: here that is {at}.") },
    { "import.date.zone_unclear"_L1,
        QT_TRANSLATE_NOOP("Import",
            "“{cell}” names a time zone that can be several. Leave it out, and choose the zone above.") },
    { "import.date.no_year"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” has no year.") },
    { "import.date.out_of_range"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” is too far away to be meant.") },
    { "import.date.order"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” can be two dates. Say which number comes first.") },
    { "import.date.other_order"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” does not fit the order of the other dates.") },
    { "import.date.serial"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” was read as a date of Excel: {at}.") },
    { "import.date.unix_time"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” was read as Unix time: {at}.") },
    { "import.date.weekday"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” names another weekday than {date} has.") },
    { "import.date.missing"_L1, QT_TRANSLATE_NOOP("Import", "There is a time, but no date.") },
    { "import.date.past"_L1,
        QT_TRANSLATE_NOOP(
            "Import", "This time has passed. The post comes in, but does not go out by itself.") },
    { "import.date.gap"_L1,
        QT_TRANSLATE_NOOP("Import", "The clocks jump over {at} that night. It is planned for {shown}.") },
    { "import.date.overlap"_L1,
        QT_TRANSLATE_NOOP("Import", "The clocks show {at} twice that night. The first one is taken.") },
    { "import.date.none"_L1,
        QT_TRANSLATE_NOOP("Import", "No date: comes in without a place on the calendar.") },
    { "import.time.unreadable"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” is not a time.") },
    { "import.time.twice"_L1, QT_TRANSLATE_NOOP("Import", "The date names another time than “{cell}”.") },
    { "import.time.missing"_L1, QT_TRANSLATE_NOOP("Import", "The time is missing.") },
    { "import.time.unplanned"_L1,
        QT_TRANSLATE_NOOP("Import", "No time: comes in without a place on the calendar.") },
    { "import.time.assumed"_L1, QT_TRANSLATE_NOOP("Import", "No time in the file: planned for {at}.") },
    { "import.time.half"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” says neither am nor pm, as other rows do.") },
    { "import.platform.unknown"_L1,
        QT_TRANSLATE_NOOP("Import", "“{word}” is neither a network nor an account of this client.") },
    { "import.platform.unsupported"_L1, QT_TRANSLATE_NOOP("Import", "Galley does not post to {name}.") },
    { "import.platform.none"_L1,
        QT_TRANSLATE_NOOP("Import", "No network is named: comes in without accounts.") },
    { "import.account.none"_L1, QT_TRANSLATE_NOOP("Import", "The client has no account on {platform}.") },
    { "import.account.new"_L1, QT_TRANSLATE_NOOP("Import", "A place for an account on {platform} is made.") },
    { "import.account.several"_L1,
        QT_TRANSLATE_NOOP("Import", "The client has several accounts on {platform}; {account} is taken.") },
    { "import.flag.unreadable"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” is neither yes nor no.") },
    { "import.type.unknown"_L1,
        QT_TRANSLATE_NOOP("Import", "“{cell}” is not a kind of post; the usual kind is taken.") },
    { "import.type.not_there"_L1,
        QT_TRANSLATE_NOOP("Import", "{platform} has no {type}; the usual kind is taken.") },
    { "import.status.unknown"_L1, QT_TRANSLATE_NOOP("Import", "The status “{cell}” is kept as a note.") },
    { "import.status.published"_L1,
        QT_TRANSLATE_NOOP("Import", "It says that this post is out already. It comes in as a draft.") },
    { "import.status.incomplete"_L1,
        QT_TRANSLATE_NOOP("Import", "Says approved, but something is missing yet. It comes in as a draft.") },
    { "import.link.invalid"_L1, QT_TRANSLATE_NOOP("Import", "“{cell}” is not a link.") },
    { "import.media.missing"_L1, QT_TRANSLATE_NOOP("Import", "There is no file {file}.") },
    { "import.media.empty_folder"_L1,
        QT_TRANSLATE_NOOP("Import", "The folder {file} holds no picture or clip.") },
    { "import.media.wrong_kind"_L1,
        QT_TRANSLATE_NOOP("Import", "{file} is neither a picture nor a clip nor a document.") },
    { "import.media.too_many"_L1,
        QT_TRANSLATE_NOOP("Import", "The folder {file} holds more than {limit} files.") },
    { "import.alt_text.spare"_L1,
        QT_TRANSLATE_NOOP("Import", "There are {measured} alt texts for {limit} pictures.") },
    { "import.comments.spare"_L1,
        QT_TRANSLATE_NOOP("Import", "There are {measured} comments. The first one goes out with the post.") },
};

QString momentText(const QString &iso)
{
    // A time that the clocks jump over is none to QDateTime where this computer's clocks do so too.
    if (const auto at = WallTime::fromText(iso))
        return widgets::datedDayTimeText(at->date, at->time);
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? widgets::datedDayText(date) : iso;
}

QString argument(const QString &key, const QJsonValue &value)
{
    if (key == "at"_L1 || key == "shown"_L1 || key == "date"_L1)
        return momentText(value.toString());
    if (key == "platform"_L1) {
        const auto platform = platformFromText(value.toString());
        return platform ? widgets::PlatformMark::name(*platform) : value.toString();
    }
    if (value.isDouble())
        return QLocale().toString(qint64(value.toDouble()));
    QString text = value.toVariant().toString().simplified();
    constexpr qsizetype kCell = 60;
    if (text.size() > kCell)
        text = text.first(kCell - 1) + u'…';
    return widgets::isolated(text);
}

} // namespace

QString remarkText(const schedule::Remark &remark)
{
    static const QHash<QString, const char *> words = [] {
        QHash<QString, const char *> index;
        for (const Words &entry : kWords)
            index.insert(entry.code, entry.text);
        return index;
    }();
    QJsonObject args = remark.args;
    if (remark.platform)
        args.insert(u"platform"_s, QString(toText(*remark.platform)));
    if (remark.code == schedule::remark::kMediaUnusable)
        return widgets::errorText({ args[u"error"].toString(), args }).happened;
    const char *source = words.value(remark.code);
    if (!source) {
        return widgets::findingText(
            remark.code, args, remark.platform ? widgets::PlatformMark::name(*remark.platform) : QString());
    }
    QString text = QCoreApplication::translate("Import", source);
    for (auto it = args.begin(); it != args.end(); ++it)
        text.replace(u'{' + it.key() + u'}', argument(it.key(), it.value()));
    return text;
}

} // namespace galley::imports
