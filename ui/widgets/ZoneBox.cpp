#include "ui/widgets/ZoneBox.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace galley::widgets {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // "Region/City" only: the rest are abbreviations and old spellings that nobody should choose.
        const QString name = QString::fromLatin1(id);
        if ((name.contains(u'/') && !name.startsWith(u"Etc/") && !name.startsWith(u"SystemV/"))
            || name == u"UTC")
            names.append(name);
    }
    names.sort();
    addItems(names);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(12);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    if (m_zone.isEmpty())
        setZone(QStringLiteral("UTC"));
    const auto choose = [this](const QString &name) {
        if (name != m_zone && findText(name) >= 0) {
            m_zone = name;
            Q_EMIT zoneChosen(name);
        }
    };
    connect(this, &QComboBox::textActivated, this, choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this, choose] {
        const int found = findText(currentText().trimmed().replace(u' ', u'_'), Qt::MatchFixedString);
        const int inside =
            found >= 0 ? found : findText(currentText().trimmed().replace(u' ', u'_'), Qt::MatchContains);
        if (inside >= 0 && !currentText().trimmed().isEmpty())
            choose(itemText(inside));
        setCurrentText(m_zone);
    });
}

QString ZoneBox::zone() const
{
    return m_zone;
}

void ZoneBox::setZone(const QString &zone)
{
    const int index = findText(zone);
    if (index < 0)
        return;
    m_zone = zone;
    setCurrentIndex(index);
}

void ZoneBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setCurrentText(m_zone);
}

} // namespace galley::widgets
