#pragma once

#include <QComboBox>

namespace galley::widgets {

// Every time zone there is, found by typing any part of its name: "new y", "berlin". What was typed stays,
// also where it names none: the form around it asks isKnown() and says so; zone() is the last known one.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    [[nodiscard]] QString zone() const; // IANA
    [[nodiscard]] bool isKnown() const; // what stands in it now
    [[nodiscard]] static QString unknownText(); // what a form says when it is not
    void setZone(const QString &zone); // an unknown one leaves it as it is

Q_SIGNALS:
    void zoneChosen(const QString &zone); // by a person
    void unknownEntered(); // what was typed names none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int matching() const; // the entry that is meant; -1: none

    QString m_zone;
};

} // namespace galley::widgets
