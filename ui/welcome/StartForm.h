#pragma once

#include "core/domain/NewStudio.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::widgets {
class ZoneBox;
}

namespace galley::welcome {

// The few things a studio on this computer needs to begin: what it and the person are called, a first client,
// a zone.
class StartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StartForm(QWidget *parent);

    void setThenImport(bool thenImport);
    void showProblem(const QString &sentence); // about the whole; empty takes it away
    void focusFirst();

Q_SIGNALS:
    void submitted(const galley::NewStudio &studio, bool thenImport);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *label;
        QLineEdit *edit;
        QLabel *problem;
    };

    Field addField(const QString &name, class QVBoxLayout *layout);
    bool complain(const Field &field, bool wrong, const QString &sentence);
    void submit();
    void retranslate();
    void restyle();

    Field m_studio {};
    Field m_person {};
    Field m_client {};
    QLabel *m_title;
    QLabel *m_zoneLabel;
    widgets::ZoneBox *m_zone;
    QLabel *m_zoneProblem;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_start;
    bool m_thenImport = false;
};

} // namespace galley::welcome
