#include "ui/imports/ImportText.h"

#include "ui/widgets/DateText.h"
#include "ui/widgets/LabelText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::ImportField;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// What a map file needs to answer the question.
QStringList mapHint(const schedule::ImportQuestion &question, const schedule::ImportLayout &layout)
{
    using Kind = schedule::ImportQuestion::Kind;
    switch (question.kind) {
    case Kind::Columns: {
        QStringList others;
        for (const int column : question.columns.mid(1))
            others += u"\"%1\": \"keep\""_s.arg(column + 1);
        return { Text::tr("To take the first of them, add to the map file:"),
            u"    \"columns\": {\"%1\": \"%2\", %3}"_s.arg(question.columns.constFirst() + 1)
                .arg(schedule::fieldName(layout.columns[question.columns.constFirst()].field),
                    others.join(u", "_s)) };
    }
    case Kind::DateOrder: {
        QStringList lines { Text::tr("Add one of these to the map file:") };
        for (const schedule::DateOrder order : question.orders)
            lines += u"    \"date_order\": \"%1\""_s.arg(schedule::dateOrderName(order));
        return lines;
    }
    case Kind::MissingTime:
        return { Text::tr("Add one of these to the map file:"), u"    \"missing_time\": \"09:00\""_s,
            u"    \"missing_time\": \"unplanned\""_s };
    }
    return {};
}

} // namespace

QString fieldText(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return Text::tr("Leave out");
    case ImportField::Keep:
        return Text::tr("Keep as a note");
    case ImportField::Text:
        return Text::tr("Text");
    case ImportField::Title:
        return Text::tr("Title");
    case ImportField::Date:
        return Text::tr("Date, or date and time");
    case ImportField::Time:
        return Text::tr("Time");
    case ImportField::Link:
        return Text::tr("Link");
    case ImportField::Media:
        return Text::tr("Pictures and clips");
    case ImportField::AltText:
        return Text::tr("Alt texts");
    case ImportField::Platforms:
        return Text::tr("Networks or accounts");
    case ImportField::PlatformText:
        return Text::tr("A network's own text");
    case ImportField::PlatformFlag:
        return Text::tr("A network, yes or no");
    case ImportField::Labels:
        return Text::tr("Labels");
    case ImportField::Category:
        return Text::tr("Category");
    case ImportField::Campaign:
        return Text::tr("Campaign");
    case ImportField::FirstComment:
        return Text::tr("First comment");
    case ImportField::PostType:
        return Text::tr("Kind of post");
    case ImportField::Status:
        return Text::tr("Status");
    case ImportField::DraftFlag:
        return Text::tr("Draft, yes or no");
    case ImportField::Notes:
        return Text::tr("Internal notes");
    }
    return {};
}

QString encodingText(schedule::TextEncoding encoding)
{
    using schedule::TextEncoding;
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
        return Text::tr("Windows (Western)");
    case TextEncoding::MacRoman:
        return Text::tr("Mac (older)");
    }
    return {};
}

QString encodingReasonText(schedule::EncodingReason reason)
{
    using schedule::EncodingReason;
    switch (reason) {
    case EncodingReason::ByteOrderMark:
        return Text::tr("The file says so itself.");
    case EncodingReason::ValidUtf8:
        return Text::tr("Every letter fits.");
    case EncodingReason::MostlyUtf8:
        return Text::tr("It fits, but for some damaged letters.");
    case EncodingReason::ZeroBytes:
        return Text::tr("Its letters take two bytes each.");
    case EncodingReason::NotUtf8:
        return Text::tr("It is not UTF-8, and older Windows programs write so.");
    case EncodingReason::Chosen:
        return Text::tr("As you chose.");
    }
    return {};
}

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Text::tr("comma");
    case u';':
        return Text::tr("semicolon");
    case u'\t':
        return Text::tr("tab");
    case u'|':
        return Text::tr("bar");
    default:
        return delimiter;
    }
}

QString dateOrderText(schedule::DateOrder order)
{
    switch (order) {
    case schedule::DateOrder::DayMonthYear:
        return Text::tr("Day first");
    case schedule::DateOrder::MonthDayYear:
        return Text::tr("Month first");
    case schedule::DateOrder::YearMonthDay:
        break;
    }
    return Text::tr("Year first");
}

QString columnText(const schedule::ImportLayout &layout, int column)
{
    if (column < 0 || column >= layout.columns.size() || layout.columns[column].header.isEmpty())
        return Text::tr("Column %1").arg(column + 1);
    // "Date - Intl. format or prompt": the explanation is not the name.
    return widgets::isolated(layout.columns[column].header.section(u" - "_s, 0, 0).simplified().left(40));
}

QString namedRemarkText(const schedule::Remark &remark, const schedule::ImportLayout &layout)
{
    return remark.column < 0 ? remarkText(remark)
                             : Text::tr("%1: %2", "column, what is wrong")
                                   .arg(columnText(layout, remark.column), remarkText(remark));
}

QString placedRemarkText(const schedule::Remark &remark, int line, const schedule::ImportLayout &layout)
{
    if (remark.column < 0)
        return Text::tr("Line %1: %2").arg(line).arg(remarkText(remark));
    return Text::tr("Line %1, %2: %3").arg(line).arg(columnText(layout, remark.column), remarkText(remark));
}

QString questionText(const schedule::ImportQuestion &question, const schedule::ImportLayout &layout)
{
    using Kind = schedule::ImportQuestion::Kind;
    switch (question.kind) {
    case Kind::Columns: {
        QStringList names;
        for (const int column : question.columns)
            names += Text::tr("column %1 (%2)").arg(column + 1).arg(columnText(layout, column));
        return Text::tr("Which of these is “%1”: %2?")
            .arg(
                fieldText(layout.columns[question.columns.constFirst()].field), names.join(Text::tr(" or ")));
    }
    case Kind::DateOrder: {
        QStringList meanings;
        const schedule::DateReading reading = schedule::readDateCell(question.example);
        for (const schedule::DateOrder order : question.orders) {
            if (reading.date(order).isValid())
                meanings += widgets::longDateText(reading.date(order));
        }
        meanings.removeDuplicates();
        if (!question.proof.isEmpty()) {
            return Text::tr(
                "“%1” in line %2, %3, can be %4, and only “%5” in line %6 says which. Which number "
                "comes first?")
                .arg(widgets::isolated(question.example))
                .arg(question.line)
                .arg(columnText(layout, question.columns.constFirst()), meanings.join(Text::tr(" or ")),
                    widgets::isolated(question.proof))
                .arg(question.proofLine);
        }
        return Text::tr("“%1” in line %2, %3, can be %4. Which number comes first?")
            .arg(widgets::isolated(question.example))
            .arg(question.line)
            .arg(columnText(layout, question.columns.constFirst()), meanings.join(Text::tr(" or ")));
    }
    case Kind::MissingTime:
        return Text::tr("%n row(s) have a date and no time, the first in line %1. When should they go out?",
            nullptr, question.rows)
            .arg(question.line);
    }
    return {};
}

QStringList reportLines(const schedule::PreparedImport &prepared, int imported)
{
    const schedule::ImportPlan &plan = prepared.plan;
    const schedule::ImportLayout &layout = prepared.file.layout;
    const QString source = schedule::sourceName(layout.source);
    QStringList lines { Text::tr("%1: %2, %3, %n row(s)%4", nullptr, int(plan.rows.size()))
                            .arg(prepared.file.name, encodingText(prepared.file.encoding),
                                delimiterText(prepared.file.table.delimiter),
                                source.isEmpty() ? QString() : Text::tr(", as %1 writes it").arg(source)) };
    if (plan.dateOrder) {
        lines += Text::tr("Dates are read as: %1%2")
                     .arg(dateOrderText(*plan.dateOrder).toLower(),
                         plan.dateProof.isEmpty() ? QString()
                                                  : Text::tr(" (because of “%1”)").arg(plan.dateProof));
    }
    lines += Text::tr("Times are those of %1").arg(prepared.choices.zone);
    for (const schedule::ImportQuestion &question : plan.questions) {
        lines += questionText(question, layout);
        lines += mapHint(question, layout);
    }
    for (const schedule::PlannedRow &row : plan.rows) {
        for (const schedule::Remark &remark : row.remarks) {
            if (remark.severity != schedule::Remark::Severity::Note
                && row.verdict != schedule::RowVerdict::Skipped)
                lines += placedRemarkText(remark, row.line, layout);
        }
    }
    if (!plan.questions.isEmpty())
        lines += Text::tr("Nothing was imported.");
    else
        lines += Text::tr("%1 imported, %2 there already, %3 rejected")
                     .arg(imported)
                     .arg(plan.skipped)
                     .arg(plan.errors);
    return lines;
}

} // namespace galley::imports
