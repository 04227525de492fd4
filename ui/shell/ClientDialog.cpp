#include "ui/shell/ClientDialog.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ZoneBox.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

class Swatch final : public QAbstractButton
{
public:
    Swatch(const QColor &color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setCheckable(true);
        setFixedSize(28, 28);
        theme::showFocusRing(this, 6);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        theme::paintPlane(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 5, m_color);
        if (isChecked())
            painter.drawPixmap(
                QRect(6, 6, 16, 16), theme::icon(u"check", 16, Qt::white, devicePixelRatioF()));
    }

private:
    QColor m_color;
};

} // namespace

ClientDialog::ClientDialog(const QString &zone, int swatch, QWidget *window)
    : Dialog(tr("New client"), window, Width::Narrow)
    , m_name(new QLineEdit)
    , m_problem(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Rejected))
    , m_zone(new widgets::ZoneBox)
    , m_zoneProblem(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Rejected))
    , m_swatches(new QButtonGroup(this))
{
    setObjectName(u"newClient"_s);
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString &name, QWidget *field) {
        auto *label = new widgets::TextLabel(name, theme::Type::Body, widgets::Ink::Secondary);
        label->setBuddy(field);
        label->setMinimumHeight(theme::size::control::lg);
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    m_name->setObjectName(u"clientName"_s);
    m_name->setMaxLength(200);
    m_name->setMinimumHeight(theme::size::control::lg);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_zone->setObjectName(u"clientZone"_s);
    m_zone->setMinimumHeight(theme::size::control::lg);
    m_zone->setZone(zone);
    row(tr("Name"), m_name);
    form->addRow(m_problem);
    row(tr("Time zone"), m_zone);
    m_zoneProblem->setText(widgets::ZoneBox::unknownText());
    m_zoneProblem->setWordWrap(true);
    m_zoneProblem->hide();
    form->addRow(m_zoneProblem);
    connect(m_zone, &widgets::ZoneBox::unknownEntered, m_zoneProblem, &QWidget::show);
    connect(m_zone, &QComboBox::editTextChanged, m_zoneProblem, &QWidget::hide);
    row(tr("Colour"), buildSwatches(swatch));
    setBody(body);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    QPushButton *add = addButton(widgets::ButtonKind::Primary, tr("Add client"), 1, false);
    add->setObjectName(u"addClient"_s);
    setMainButton(add);
    connect(add, &QPushButton::clicked, this, &ClientDialog::submit);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

QWidget *ClientDialog::buildSwatches(int chosen)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    int index = 0;
    for (const QColor &color : theme::kClientSwatch) {
        auto *swatch = new Swatch(color, box);
        swatch->setAccessibleName(tr("Colour %1").arg(index + 1));
        swatch->setToolTip(tr("Colour %1").arg(index + 1));
        swatch->setChecked(index == chosen % int(theme::kClientSwatch.size()));
        m_swatches->addButton(swatch, index++);
        layout->addWidget(swatch);
    }
    layout->addStretch();
    return box;
}

void ClientDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_problem->setText(tr("A client needs a name."));
        m_problem->show();
        m_name->setAccessibleDescription(m_problem->text());
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_zone->isKnown()) {
        m_zoneProblem->show();
        m_zone->setAccessibleDescription(m_zoneProblem->text());
        m_zone->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT created({ .name = m_name->text(),
        .zone = m_zone->zone(),
        .colour = theme::kClientSwatch[std::size_t(m_swatches->checkedId())].name(),
        .position = {} });
    close(1);
}

} // namespace galley::shell
