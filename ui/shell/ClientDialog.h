#pragma once

#include "core/domain/NewStudio.h"
#include "ui/widgets/Dialog.h"

class QButtonGroup;
class QLineEdit;

namespace galley::widgets {
class TextLabel;
class ZoneBox;
} // namespace galley::widgets

namespace galley::shell {

// A new client: what it is called, where it is, its colour.
class ClientDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    ClientDialog(const QString &zone, int swatch, QWidget *window);

Q_SIGNALS:
    void created(const galley::NewClient &client);

private:
    void submit();
    QWidget *buildSwatches(int chosen);

    QLineEdit *m_name;
    widgets::TextLabel *m_problem;
    widgets::ZoneBox *m_zone;
    widgets::TextLabel *m_zoneProblem;
    QButtonGroup *m_swatches;
};

} // namespace galley::shell
