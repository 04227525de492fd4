#include "ui/widgets/ZoneBox.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
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
    // As wide as a usual name needs, not the longest one of six hundred: a form keeps its columns.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
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
        const int found = matching();
        if (found >= 0) {
            choose(itemText(found));
            setCurrentText(m_zone);
        } else {
            Q_EMIT unknownEntered();
        }
    });
}

int ZoneBox::matching() const
{
    const QString typed = currentText().trimmed().replace(u' ', u'_');
    if (typed.isEmpty())
        return -1;
    if (const int whole = findText(typed, Qt::MatchFixedString); whole >= 0)
        return whole;
    // "Ber" is Berlin, whatever continent comes first: of the cities that begin so the first.
    int found = -1;
    QString city;
    for (int i = 0; i < count(); ++i) {
        const QString name = itemText(i).section(u'/', -1);
        if (name.startsWith(typed, Qt::CaseInsensitive) && (found < 0 || name < city)) {
            found = i;
            city = name;
        }
    }
    return found >= 0 ? found : findText(typed, Qt::MatchContains);
}

QString ZoneBox::unknownText()
{
    return tr("No time zone is called that. Type the name of a large city there, like Berlin.");
}

bool ZoneBox::isKnown() const
{
    return matching() >= 0;
}

QString ZoneBox::zone() const
{
    const int at = matching();
    return at >= 0 ? itemText(at) : m_zone;
}

void ZoneBox::setZone(const QString &zone)
{
    const int index = findText(zone);
    if (index < 0)
        return;
    m_zone = zone;
    setCurrentIndex(index);
}

void ZoneBox::keyPressEvent(QKeyEvent *event)
{
    QComboBox::keyPressEvent(event);
    // Enter does not press a dialog's main button over a zone that there is none of.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isKnown()) {
        lineEdit()->selectAll();
        event->accept();
    }
}

void ZoneBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        lineEdit()->selectAll();
}

} // namespace galley::widgets
