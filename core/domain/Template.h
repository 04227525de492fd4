#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace galley {

// A template's text has places to fill: {{product}}, {{ opening hours }}. A name is letters, digits, spaces,
// _ and -, at most 64 of them, and means the same however it is capitalised. Braces that hold no name are
// plain text.

// The names in order of first appearance, as they are written there.
[[nodiscard]] QStringList placeholdersOf(const QString &body);

struct FilledTemplate
{
    QString text;
    QStringList missing; // names without a value; they stay in the text as they were
};

// `values` by name in lower case. A value is text and never read as a template itself.
[[nodiscard]] FilledTemplate fillTemplate(const QString &body, const QHash<QString, QString> &values);

} // namespace galley
