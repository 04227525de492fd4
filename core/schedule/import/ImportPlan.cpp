#include "core/schedule/import/ImportPlan.h"

#include "core/schedule/import/Errors.h"
#include "core/schedule/import/PlanContent.h"
#include "core/schedule/import/PlanDates.h"
#include "core/schedule/import/PlanTargets.h"
#include "core/schedule/import/Remarks.h"
#include "core/schedule/import/Words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;
using Severity = Remark::Severity;

namespace {

QString whenOf(const PlannedPost &post)
{
    return post.at ? post.at->toText() : post.date.toString(Qt::ISODate);
}

QString digestOf(const QStringList &parts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

constexpr qsizetype kMaxTextBytes = 64 * 1024; // half of what one change set holds

class Planner
{
public:
    Planner(const ImportFile &file, const ImportChoices &choices, const ImportContext &context)
        : m_file(file)
        , m_choices(choices)
        , m_context(context)
        , m_content(file, choices, context)
        , m_dates(file, choices, context.nowMs)
        , m_overflow(overflowColumn())
    {
    }

    [[nodiscard]] const PlanDates &dates() const { return m_dates; }

    [[nodiscard]] bool isBlank(qsizetype source) const
    {
        const QStringList &cells = m_file.table.rows[source].cells;
        return std::all_of(
            cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

    PlannedRow plan(qsizetype source)
    {
        PlannedRow row;
        row.source = source;
        row.line = m_file.table.rows[source].line;
        if (checkRow(m_file.table.rows[source], row.remarks)) {
            m_content.plan(source, row.post, row.remarks);
            m_dates.plan(source, row.post, row.remarks);
            planTargets(m_file, m_choices, m_context, source, row.post, row.remarks);
            m_content.planState(source, row.post, row.remarks);
            checkContent(source, row.post, row.remarks);
        }
        row.post.fingerprint = rowFingerprint(m_context.client, row.post);
        judge(row);
        return row;
    }

private:
    // The first column that only stray cells reach: a text with the delimiter in it that nobody quoted.
    [[nodiscard]] qsizetype overflowColumn() const
    {
        const qsizetype first = m_file.firstRow();
        if (first == 0 || m_file.table.rows.isEmpty())
            return m_file.table.columns;
        const qsizetype width = m_file.table.rows.constFirst().cells.size();
        qsizetype beyond = 0;
        for (qsizetype r = first; r < m_file.table.rows.size(); ++r) {
            const QStringList &cells = m_file.table.rows[r].cells;
            beyond += std::any_of(cells.begin() + std::min(width, cells.size()), cells.end(),
                [](const QString &one) { return !one.trimmed().isEmpty(); });
        }
        return beyond * 2 > m_file.table.rows.size() - first ? m_file.table.columns : width;
    }

    // False: the cells cannot be trusted, so nothing more is said about them.
    bool checkRow(const CsvRow &row, QList<Remark> &remarks) const
    {
        if (row.damage == RowDamage::OpenQuote) {
            const qsizetype swallowed = row.cells.constLast().count(u'\n');
            remarks.append({ Severity::Error, remark::kOpenQuote,
                { { u"line"_s, row.damageLine }, { u"rows"_s, swallowed } }, int(row.cells.size()) - 1 });
            return false;
        }
        if (row.damage == RowDamage::CellTooLarge) {
            remarks.append({ Severity::Error, remark::kCellTooLarge });
            return false;
        }
        bool trusted = true;
        bool damaged = false;
        for (int c = 0; c < row.cells.size(); ++c) {
            if (c >= m_overflow && !row.cells[c].trimmed().isEmpty()) {
                remarks.append({ Severity::Error, remark::kTooManyCells,
                    { { u"cells"_s, row.cells.size() }, { u"columns"_s, m_overflow } } });
                return false;
            }
            if (row.cells[c].contains(QChar(u'\0'))) {
                remarks.append({ Severity::Error, remark::kZeroBytes, {}, c });
                trusted = false;
            }
            if (!damaged && row.cells[c].contains(QChar(QChar::ReplacementCharacter))) {
                remarks.append({ Severity::Warning, remark::kDamagedText, {}, c });
                damaged = true;
            }
        }
        return trusted;
    }

    void checkContent(qsizetype source, PlannedPost &post, QList<Remark> &remarks) const
    {
        const bool mediaAsked = std::any_of(remarks.begin(), remarks.end(),
            [](const Remark &one) { return one.code.startsWith("import.media."_L1); });
        if (post.text.isEmpty() && post.media.isEmpty()) {
            if (!mediaAsked)
                remarks.append({ Severity::Error, remark::kNothing });
            return;
        }
        if (const qsizetype bytes = post.text.toUtf8().size(); bytes > kMaxTextBytes) {
            remarks.append({ Severity::Error, remark::kTextTooLong,
                { { u"measured"_s, bytes }, { u"limit"_s, kMaxTextBytes } },
                m_file.layout.columnOf(ImportField::Text) });
            return;
        }
        std::optional<PostType> type;
        if (const QString word = m_content.cell(source, ImportField::PostType).trimmed(); !word.isEmpty()) {
            type = postTypeWord(word);
            if (!type) {
                remarks.append({ Severity::Warning, remark::kTypeUnknown, { { u"cell"_s, word } },
                    m_file.layout.columnOf(ImportField::PostType) });
            }
        }
        if (!mediaAsked) // a rule about pictures would only repeat that one is missing
            checkRules(post, m_file.layout, m_choices, type, remarks);
    }

    void judge(PlannedRow &row)
    {
        std::stable_sort(row.remarks.begin(), row.remarks.end(),
            [](const Remark &a, const Remark &b) { return a.severity > b.severity; });
        const Severity worst = row.remarks.isEmpty() ? Severity::Note : row.remarks.constFirst().severity;
        row.verdict = worst == Severity::Error ? RowVerdict::Error
            : worst == Severity::Warning       ? RowVerdict::Warning
                                               : RowVerdict::Ok;
        if (row.verdict == RowVerdict::Error)
            return;
        const auto above = m_seen.constFind(row.post.fingerprint);
        Remark again { Severity::Warning, remark::kExisting };
        if (above != m_seen.cend())
            again = { Severity::Warning, remark::kRepeated, { { u"line"_s, *above } } };
        else
            m_seen.insert(row.post.fingerprint, row.line);
        if (above == m_seen.cend() && !isThere(row.post))
            return;
        row.remarks.prepend(again);
        row.verdict = m_choices.skipExisting ? RowVerdict::Skipped : RowVerdict::Warning;
    }

    [[nodiscard]] bool isThere(const PlannedPost &post) const
    {
        return m_context.imported.contains(post.fingerprint)
            || (!post.namesNetwork
                && m_context.words.contains(wordsFingerprint(m_context.client, post.text, whenOf(post))));
    }

    const ImportFile &m_file;
    const ImportChoices &m_choices;
    const ImportContext &m_context;
    PlanContent m_content;
    PlanDates m_dates;
    qsizetype m_overflow;
    QHash<QString, int> m_seen; // fingerprint to line
};

void count(ImportPlan &plan, const PlannedRow &row)
{
    switch (row.verdict) {
    case RowVerdict::Ok:
        ++plan.ok;
        break;
    case RowVerdict::Warning:
        ++plan.warnings;
        break;
    case RowVerdict::Error:
        ++plan.errors;
        break;
    case RowVerdict::Skipped:
        ++plan.skipped;
        break;
    }
    plan.withoutPlatform += row.post.targets.isEmpty();
    plan.withoutTime += row.post.date.isValid();
    if (row.verdict != RowVerdict::Ok && row.verdict != RowVerdict::Warning)
        return;
    for (const PlannedTarget &target : row.post.targets) {
        if (target.account.isNull() && !plan.newAccounts.contains(target.platform))
            plan.newAccounts.append(target.platform);
    }
}

void ask(ImportPlan &plan, const ImportFile &file, const ImportChoices &choices)
{
    for (const QList<int> &columns : file.layout.clashes())
        plan.questions.append({ ImportQuestion::Kind::Columns, columns, {}, {}, 0, int(plan.rows.size()) });
    const int column = file.layout.columnOf(ImportField::Date);
    const auto cellOf = [&](int row) { return file.table.rows[row].cells.value(column).trimmed(); };
    const bool open = plan.dates.certainty == DateGuess::Certainty::Ambiguous
        || plan.dates.certainty == DateGuess::Certainty::Likely
        || plan.dates.certainty == DateGuess::Certainty::Mixed;
    if (open && !choices.dateOrder) {
        plan.questions.append(
            { ImportQuestion::Kind::DateOrder, { column }, plan.dates.candidates, cellOf(plan.dates.example),
                file.table.rows[plan.dates.example].line, std::max(plan.dates.open, 1) });
        if (plan.dates.proof >= 0) {
            plan.questions.last().proof = cellOf(plan.dates.proof);
            plan.questions.last().proofLine = file.table.rows[plan.dates.proof].line;
        }
    }
    if (plan.dates.proof >= 0)
        plan.dateProof = cellOf(plan.dates.proof);
    if (choices.missingTime == MissingTime::Ask && plan.withoutTime > 0) {
        const auto first = std::find_if(plan.rows.begin(), plan.rows.end(),
            [](const PlannedRow &row) { return row.post.date.isValid(); });
        plan.questions.append({ ImportQuestion::Kind::MissingTime, file.layout.columnsOf(ImportField::Time),
            {}, cellOf(int(first->source)), first->line, plan.withoutTime });
    }
}

} // namespace

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString rowFingerprint(const QUuid &client, const PlannedPost &post)
{
    QStringList platforms;
    for (const PlannedTarget &target : post.targets)
        platforms += QString(toText(target.platform));
    platforms.sort();
    QStringList parts { client.toString(QUuid::WithoutBraces),
        post.text.normalized(QString::NormalizationForm_C).simplified(), whenOf(post), platforms.join(u',') };
    if (post.text.isEmpty()) {
        for (const MediaItem &item : post.media)
            parts += item.source;
    }
    return digestOf(parts);
}

QString wordsFingerprint(const QUuid &client, const QString &text, const QString &when)
{
    if (text.isEmpty())
        return {};
    return digestOf({ client.toString(QUuid::WithoutBraces),
        text.normalized(QString::NormalizationForm_C).simplified(), when });
}

Result<ImportPlan> planImport(const ImportFile &file, const ImportChoices &choices,
    const ImportContext &context, const std::function<bool()> &cancelled)
{
    if (!isKnownZone(choices.zone))
        return fail(importerror::kBadZone, { { u"zone"_s, choices.zone } });
    if (!file.layout.isSchedule()) {
        QStringList headers;
        for (const ImportColumn &column : file.layout.columns)
            headers += column.header;
        return fail(importerror::kNotSchedule,
            { { u"file"_s, file.name }, { u"columns"_s, headers.mid(0, 6).join(u", "_s) } });
    }

    Planner planner(file, choices, context);
    ImportPlan plan;
    plan.dates = planner.dates().guess();
    if (plan.dates.certainty != DateGuess::Certainty::NotNeeded)
        plan.dateOrder = planner.dates().order();
    plan.rows.reserve(file.table.rows.size());
    for (qsizetype source = file.firstRow(); source < file.table.rows.size(); ++source) {
        if (source % 64 == 0 && cancelled && cancelled())
            return fail(importerror::kCancelled);
        if (planner.isBlank(source))
            continue;
        plan.rows.append(planner.plan(source));
        count(plan, plan.rows.constLast());
    }
    ask(plan, file, choices);
    return plan;
}

} // namespace galley::schedule
