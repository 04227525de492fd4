#include "core/schedule/import/Columns.h"

#include "core/schedule/import/DateCell.h"
#include "core/schedule/import/MediaCell.h"
#include "core/schedule/import/Words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kFieldNames {
    std::pair { ImportField::Ignore, "ignore"_L1 },
    std::pair { ImportField::Keep, "keep"_L1 },
    std::pair { ImportField::Text, "text"_L1 },
    std::pair { ImportField::Title, "title"_L1 },
    std::pair { ImportField::Date, "date"_L1 },
    std::pair { ImportField::Time, "time"_L1 },
    std::pair { ImportField::Link, "link"_L1 },
    std::pair { ImportField::Media, "media"_L1 },
    std::pair { ImportField::AltText, "alt_text"_L1 },
    std::pair { ImportField::Platforms, "platforms"_L1 },
    std::pair { ImportField::PlatformText, "platform_text"_L1 },
    std::pair { ImportField::PlatformFlag, "platform_flag"_L1 },
    std::pair { ImportField::Labels, "labels"_L1 },
    std::pair { ImportField::Category, "category"_L1 },
    std::pair { ImportField::Campaign, "campaign"_L1 },
    std::pair { ImportField::FirstComment, "first_comment"_L1 },
    std::pair { ImportField::PostType, "post_type"_L1 },
    std::pair { ImportField::Status, "status"_L1 },
    std::pair { ImportField::DraftFlag, "draft"_L1 },
    std::pair { ImportField::Notes, "notes"_L1 },
};

constexpr int kCensusRows = 200;

// What the cells of one column look like, over the first rows.
struct ColumnCensus
{
    int filled = 0;
    int dates = 0;
    int times = 0;
    int numbers = 0;
    int links = 0;
    int media = 0;
    int yesNo = 0;
    int platforms = 0;
    int sentences = 0; // with a blank in them
    qsizetype units = 0;

    [[nodiscard]] bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 8; }
};

bool isNumber(QStringView cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'%';
    });
}

QString cellAt(const CsvRow &row, int column)
{
    return column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

ColumnCensus census(const CsvTable &table, int column, bool header)
{
    ColumnCensus found;
    const int last = int(std::min<qsizetype>(table.rows.size(), kCensusRows + header));
    for (int r = header; r < last; ++r) {
        const QString cell = cellAt(table.rows[r], column);
        if (cell.isEmpty())
            continue;
        ++found.filled;
        found.units += cell.size();
        found.yesNo += yesNo(cell).has_value();
        found.platforms += platformWord(cell).has_value();
        found.sentences += cell.contains(u' ') || cell.size() > 60;
        if (isWebAddress(cell)) {
            ++found.links;
            found.media += mediaKindOf(cell).has_value();
            continue;
        }
        const DateReading date = readDateCell(cell);
        if (date.isDate() && date.form == DateReading::Form::Written)
            ++found.dates;
        else
            found.numbers += isNumber(cell);
        if (readTimeCell(cell).isTime())
            ++found.times;
        else if (mediaKindOf(cell) && !cell.contains(u'\n'))
            ++found.media;
    }
    return found;
}

// A header says what kind of column it is; whether "Posting time" holds a clock time or a whole date, or
// whether "Instagram" holds a text or a yes, only the cells can tell.
ImportField settled(ImportField field, const ColumnCensus &cells)
{
    switch (field) {
    case ImportField::Date:
        return cells.mostly(cells.times) ? ImportField::Time : field;
    case ImportField::Time:
        return cells.mostly(cells.dates) ? ImportField::Date : field;
    case ImportField::PlatformText:
        return cells.filled == 0 || cells.mostly(cells.yesNo) ? ImportField::PlatformFlag : field;
    case ImportField::Text:
    case ImportField::Title:
    case ImportField::FirstComment:
    case ImportField::Category:
        return cells.filled > 1 && cells.mostly(cells.numbers) ? ImportField::Keep
                                                               : field; // figures, not words
    default:
        return field;
    }
}

ImportField byCells(const ColumnCensus &cells)
{
    if (cells.mostly(cells.dates))
        return ImportField::Date;
    if (cells.mostly(cells.times) && !cells.mostly(cells.numbers))
        return ImportField::Time;
    if (cells.mostly(cells.media))
        return ImportField::Media;
    if (cells.mostly(cells.links))
        return ImportField::Link;
    if (cells.mostly(cells.platforms))
        return ImportField::Platforms;
    return ImportField::Keep;
}

bool looksLikeHeader(const CsvTable &table)
{
    if (table.rows.isEmpty())
        return false;
    int known = 0;
    for (const QString &raw : table.rows.constFirst().cells) {
        const QString cell = raw.trimmed();
        if (isWebAddress(cell) || readDateCell(cell).isDate() || readTimeCell(cell).isTime())
            return false;
        known += headerMeaning(cell).has_value();
    }
    if (known > 0)
        return true;
    // Words over columns of dates or figures are a header in a language we do not know.
    for (int c = 0; c < int(table.columns); ++c) {
        const ColumnCensus below = census(table, c, true);
        const QString top = cellAt(table.rows.constFirst(), c);
        if (below.filled > 0 && (below.mostly(below.dates) || below.mostly(below.numbers)) && !top.isEmpty()
            && !isNumber(top))
            return true;
    }
    return false;
}

ImportSource sourceOf(const ImportLayout &layout)
{
    const auto any = [&layout](QStringView words) {
        return std::any_of(layout.columns.begin(), layout.columns.end(),
            [words](const ImportColumn &column) { return plainWords(column.header) == words; });
    };
    if (!layout.header) {
        const bool three = layout.columns.size() == 3 && layout.columns[0].field == ImportField::Date
            && layout.columns[1].field == ImportField::Text;
        return three ? ImportSource::Hootsuite : ImportSource::Handmade;
    }
    if (any(u"posting time") && any(u"text") && any(u"image url"))
        return ImportSource::Buffer;
    if (any(u"date intl format or prompt"))
        return ImportSource::Publer;
    if (any(u"message text") && any(u"time 24hr"))
        return ImportSource::Sprout;
    if (any(u"shortener") || (any(u"draft") && any(u"picture url 1")))
        return ImportSource::Metricool;
    if (std::any_of(layout.columns.begin(), layout.columns.end(),
            [](const ImportColumn &column) { return column.header.startsWith("postAtSpecificTime"_L1); }))
        return ImportSource::HighLevel;
    if (any(u"schedule date") && any(u"media urls") && any(u"post"))
        return ImportSource::Ayrshare;
    return ImportSource::Handmade;
}

QString fingerprintOf(const ImportLayout &layout)
{
    QStringList names;
    for (const ImportColumn &column : layout.columns)
        names += plainWords(column.header);
    const QString text = (layout.header ? u"header\n"_s : u"bare\n"_s) + names.join(u'\n');
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

// Without a header the longest words are the text.
void guessText(ImportLayout &layout, const QList<ColumnCensus> &cells)
{
    if (!layout.columnsOf(ImportField::Text).isEmpty())
        return;
    int best = -1;
    for (int c = 0; c < layout.columns.size(); ++c) {
        const ColumnCensus &cell = cells[c];
        const bool words =
            cell.sentences * 2 >= cell.filled && cell.filled > 0 && cell.units / cell.filled >= 12;
        const bool free =
            layout.columns[c].field == ImportField::Keep && (!layout.header || layout.columns[c].guessed);
        if (words && free && (best < 0 || cell.units > cells[best].units))
            best = c;
    }
    if (best >= 0) {
        layout.columns[best].field = ImportField::Text;
        layout.columns[best].guessed = true;
    }
}

} // namespace

QString fieldName(ImportField field)
{
    for (const auto &[value, name] : kFieldNames) {
        if (value == field)
            return name;
    }
    return {};
}

std::optional<ImportField> fieldFromName(QStringView name)
{
    for (const auto &[value, known] : kFieldNames) {
        if (known == name)
            return value;
    }
    return {};
}

bool mayRepeat(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
    case ImportField::Keep:
    case ImportField::Media:
    case ImportField::AltText:
    case ImportField::Platforms:
    case ImportField::PlatformText:
    case ImportField::PlatformFlag:
    case ImportField::Labels:
    case ImportField::Notes:
        return true;
    default:
        return false;
    }
}

QString sourceName(ImportSource source)
{
    switch (source) {
    case ImportSource::Buffer:
        return u"Buffer"_s;
    case ImportSource::Hootsuite:
        return u"Hootsuite"_s;
    case ImportSource::Publer:
        return u"Publer"_s;
    case ImportSource::Sprout:
        return u"Sprout Social"_s;
    case ImportSource::Metricool:
        return u"Metricool"_s;
    case ImportSource::HighLevel:
        return u"HighLevel"_s;
    case ImportSource::Ayrshare:
        return u"Ayrshare"_s;
    case ImportSource::Handmade:
        break;
    }
    return {};
}

QList<QList<int>> ImportLayout::clashes() const
{
    QList<QList<int>> found;
    for (const auto &[field, name] : kFieldNames) {
        const QList<int> same = columnsOf(field);
        if (same.size() > 1 && !mayRepeat(field))
            found.append(same);
    }
    return found;
}

QList<int> ImportLayout::columnsOf(ImportField field) const
{
    QList<int> found;
    for (int c = 0; c < columns.size(); ++c) {
        if (columns[c].field == field)
            found.append(c);
    }
    return found;
}

int ImportLayout::columnOf(ImportField field) const
{
    const QList<int> found = columnsOf(field);
    return found.isEmpty() ? -1 : found.constFirst();
}

bool ImportLayout::isSchedule() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ImportColumn &column) {
        return column.field == ImportField::Text || column.field == ImportField::Media
            || column.field == ImportField::PlatformText;
    });
}

ImportLayout recogniseLayout(const CsvTable &table, std::optional<bool> header)
{
    ImportLayout layout;
    layout.header = header ? *header : looksLikeHeader(table);
    QList<ColumnCensus> cells;
    for (int c = 0; c < int(table.columns); ++c) {
        cells.append(census(table, c, layout.header));
        ImportColumn column;
        if (layout.header)
            column.header = cellAt(table.rows.constFirst(), c);
        if (const auto meaning = headerMeaning(column.header); layout.header && meaning) {
            column.field = settled(meaning->field, cells[c]);
            column.platform = meaning->platform;
        } else if (!layout.header || column.header.isEmpty()) {
            column.field = byCells(cells[c]);
            column.guessed = true;
        } else {
            column.guessed =
                true; // a header that says nothing to us: kept, unless the file has no other text
        }
        for (qsizetype r = layout.header;
             r < table.rows.size() && column.samples.size() < 3 && r < kCensusRows; ++r) {
            if (const QString cell = cellAt(table.rows[r], c); !cell.isEmpty())
                column.samples += cell;
        }
        layout.columns.append(column);
    }
    // "Tag;Datum": of several date columns those without a date in them are not meant.
    if (const QList<int> dates = layout.columnsOf(ImportField::Date); dates.size() > 1) {
        for (const int c : dates) {
            if (cells[c].dates == 0
                && std::any_of(dates.begin(), dates.end(), [&](int d) { return cells[d].dates > 0; }))
                layout.columns[c].field = ImportField::Keep;
        }
    }
    // A foreign header over a column of dates, when no other column is one.
    if (layout.columnsOf(ImportField::Date).isEmpty()) {
        for (int c = 0; c < layout.columns.size(); ++c) {
            if (layout.columns[c].guessed && cells[c].mostly(cells[c].dates)) {
                layout.columns[c].field = ImportField::Date;
                break;
            }
        }
    }
    guessText(layout, cells);
    layout.source = sourceOf(layout);
    layout.fingerprint = fingerprintOf(layout);
    return layout;
}

} // namespace galley::schedule
