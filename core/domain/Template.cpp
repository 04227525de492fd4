#include "core/domain/Template.h"

#include <QRegularExpression>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(
        u"\\{\\{[ \\t]*([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_ -]{0,62}[\\p{L}\\p{N}_])?)[ \\t]*\\}\\}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// Calls `see` with the text before each place and its name, and returns where the rest begins.
template <typename See> qsizetype eachPlace(const QString &body, See &&see)
{
    qsizetype from = 0;
    auto places = placeholder().globalMatch(body);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        see(QStringView(body).sliced(from, place.capturedStart() - from), place.captured(1),
            place.captured());
        from = place.capturedEnd();
    }
    return from;
}

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name, Qt::CaseInsensitive))
        names.append(name);
}

} // namespace

QStringList placeholdersOf(const QString &body)
{
    QStringList names;
    eachPlace(body, [&](QStringView, const QString &name, const QString &) { addOnce(names, name); });
    return names;
}

FilledTemplate fillTemplate(const QString &body, const QHash<QString, QString> &values)
{
    FilledTemplate filled;
    const qsizetype rest =
        eachPlace(body, [&](QStringView before, const QString &name, const QString &asWritten) {
            filled.text += before;
            if (const auto value = values.constFind(name.toLower()); value != values.constEnd()) {
                filled.text += *value;
            } else {
                filled.text += asWritten;
                addOnce(filled.missing, name);
            }
        });
    filled.text += QStringView(body).sliced(rest);
    return filled;
}

} // namespace galley
