#include "core/schedule/import/Csv.h"

#include "core/schedule/import/Errors.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

class Parser
{
public:
    Parser(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_lineFeeds(text.contains(u'\n'))
    {
    }

    // False at the end of the text.
    bool next(CsvRow &row)
    {
        skipEmptyLines();
        if (m_at >= m_text.size())
            return false;
        row = {};
        row.line = m_line;
        while (readCell(row)) { }
        return true;
    }

private:
    [[nodiscard]] bool endsRow(QChar c) const
    {
        return c == u'\n' || (c == u'\r' && (!m_lineFeeds || atCrLf()));
    }

    [[nodiscard]] bool atCrLf() const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n'; }

    void passLineEnd()
    {
        m_at += m_text[m_at] == u'\r' && atCrLf() ? 2 : 1;
        ++m_line;
    }

    void skipEmptyLines()
    {
        while (m_at < m_text.size() && endsRow(m_text[m_at]))
            passLineEnd();
    }

    // True when another cell of the same row follows.
    bool readCell(CsvRow &row)
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            readQuoted(row, cell);
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !endsRow(m_text[m_at])) {
            m_line += m_text[m_at] == u'\r';
            ++m_at;
        }
        append(row, cell, m_text.sliced(from, m_at - from));
        row.cells.append(std::move(cell));
        if (m_at >= m_text.size())
            return false;
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            return true;
        }
        passLineEnd();
        return false;
    }

    void readQuoted(CsvRow &row, QString &cell)
    {
        const int opened = m_line;
        ++m_at;
        qsizetype from = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                append(row, cell, m_text.sliced(from, m_at - from));
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != u'"')
                    return;
                from = m_at; // a doubled quote: the second one belongs to the cell
            } else if (c == u'\n' || (c == u'\r' && !atCrLf())) {
                ++m_line;
            }
        }
        append(row, cell, m_text.sliced(std::min(from, m_text.size())));
        row.damage = RowDamage::OpenQuote;
        row.damageLine = opened;
    }

    static void append(CsvRow &row, QString &cell, QStringView piece)
    {
        const qsizetype free = kMaxCellUnits - cell.size();
        if (piece.size() > free) {
            piece.truncate(free);
            if (row.damage == RowDamage::None) {
                row.damage = RowDamage::CellTooLarge;
                row.damageLine = row.line;
            }
        }
        cell += piece;
    }

    QStringView m_text;
    QChar m_delimiter;
    bool m_lineFeeds;
    qsizetype m_at = 0;
    int m_line = 1;
};

struct Evenness
{
    double share = 0; // of the rows that have the commonest width
    qsizetype width = 1;
};

Evenness evenness(QStringView head, QChar delimiter)
{
    Parser parser(head, delimiter);
    QHash<qsizetype, int> widths;
    int rows = 0;
    for (CsvRow row; rows < 100 && parser.next(row); ++rows)
        ++widths[row.cells.size()];
    Evenness best;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double share = double(it.value()) / rows;
        if (it.key() > 1 && (share > best.share || (share == best.share && it.key() > best.width)))
            best = { share, it.key() };
    }
    return best;
}

// Excel's own hint in the first line: sep=;
std::optional<QChar> delimiterHint(QStringView text)
{
    if (text.size() < 5 || !text.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    if (text.size() > 5 && text[5] != u'\n' && text[5] != u'\r')
        return {};
    return text[4];
}

bool needsQuotes(const QString &cell, QChar delimiter)
{
    if (cell.isEmpty())
        return false;
    if (cell.front().isSpace() || cell.back().isSpace())
        return true;
    return std::any_of(cell.begin(), cell.end(),
        [delimiter](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
}

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

} // namespace

QChar detectDelimiter(QStringView text)
{
    if (const auto hint = delimiterHint(text))
        return *hint;
    const auto head = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    QChar best = u',';
    Evenness bestSoFar;
    for (const char16_t candidate : { u',', u';', u'\t', u'|' }) {
        const Evenness found = evenness(head, QChar(candidate));
        if (found.share > bestSoFar.share + 0.05
            || (found.share > bestSoFar.share - 0.05 && found.width > bestSoFar.width)) {
            best = QChar(candidate);
            bestSoFar = found;
        }
    }
    return best;
}

Result<CsvTable> readCsv(QStringView text, std::optional<QChar> delimiter)
{
    CsvTable table;
    table.delimiter = delimiter ? *delimiter : detectDelimiter(text);
    Parser parser(text, table.delimiter);
    qsizetype cells = 0;
    CsvRow row;
    if (delimiterHint(text))
        parser.next(row);
    while (parser.next(row)) {
        cells += row.cells.size();
        if (cells > kMaxCells)
            return fail(importerror::kTooManyRows, { { u"rows"_s, table.rows.size() } });
        table.columns = std::max(table.columns, row.cells.size());
        table.rows.append(std::move(row));
    }
    return table;
}

QByteArray writeCsv(const QList<QStringList> &rows, QChar delimiter)
{
    QString text(QChar(QChar::ByteOrderMark));
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += delimiter;
            // A row of one empty cell would read as an empty line, and a first cell "sep=…" as Excel's hint.
            if (needsQuotes(cells[i], delimiter) || (cells.size() == 1 && cells[i].isEmpty())
                || cells[i].startsWith("sep="_L1, Qt::CaseInsensitive)) {
                text += u'"' + QString(cells[i]).replace(u'"', u"\"\""_s) + u'"';
            } else {
                text += cells[i];
            }
        }
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

QString withoutFormula(const QString &cell)
{
    return startsFormula(cell) ? u'\'' + cell : cell;
}

QString restoredFormula(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)) ? cell.mid(1) : cell;
}

} // namespace galley::schedule
