#pragma once

#include <QComboBox>

namespace galley::widgets {

// Every time zone there is, found by typing any part of its name: "new y", "berlin". Always holds a known
// one.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    [[nodiscard]] QString zone() const; // IANA
    void setZone(const QString &zone); // an unknown one leaves it as it is

Q_SIGNALS:
    void zoneChosen(const QString &zone); // by a person

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_zone;
};

} // namespace galley::widgets
