#include "ui/shell/ClientDialog.h"

#include "ui/shell/AccountRows.h"
#include "ui/shell/WordRows.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FocusOrder.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ZoneBox.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

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

ClientDialog::ClientDialog(const compose::ClientSheet &sheet, ClientPart part, QWidget *window)
    : Dialog(sheet.brand.isNull() ? tr("New client") : tr("Edit client"), window, Width::Middle)
    , m_sheet(sheet)
    , m_part(part)
    , m_parts(new widgets::SegmentedControl)
    , m_pages(new QStackedWidget)
    , m_accounts(new AccountRows(sheet.accounts))
    , m_words(new WordRows(sheet.guidelines, sheet.languages))
    , m_name(new QLineEdit)
    , m_problem(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Rejected))
    , m_zone(new widgets::ZoneBox)
    , m_zoneProblem(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Rejected))
    , m_swatches(new QButtonGroup(this))
{
    const bool isNew = sheet.brand.isNull();
    setObjectName(isNew ? u"newClient"_s : u"editClient"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_parts->setObjectName(u"clientParts"_s);
    m_parts->setAccessibleName(tr("What of the client"));
    for (const QString &text : { tr("Client"), tr("Accounts"), tr("Words") })
        m_parts->addSegment(text);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    m_pages->addWidget(buildClient());
    m_pages->addWidget(m_accounts);
    m_pages->addWidget(m_words);
    column->addWidget(m_pages, 1);
    setBody(body);
    connect(m_parts, &widgets::SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    turnTo(part);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    QPushButton *done =
        addButton(widgets::ButtonKind::Primary, isNew ? tr("Add client") : tr("Save client"), 1, false);
    done->setObjectName(isNew ? u"addClient"_s : u"saveClient"_s);
    setMainButton(done);
    connect(done, &QPushButton::clicked, this, &ClientDialog::submit);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

void ClientDialog::open()
{
    Dialog::open();
    if (m_part == ClientPart::Accounts)
        m_accounts->add();
}

void ClientDialog::turnTo(ClientPart part)
{
    m_parts->setCurrent(int(part));
    m_pages->setCurrentIndex(int(part));
}

// Rows come and go: the order is that of the screen, whenever somebody asks.
bool ClientDialog::focusNextPrevChild(bool next)
{
    widgets::orderFocus(this);
    return Dialog::focusNextPrevChild(next);
}

QWidget *ClientDialog::buildClient()
{
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
    m_name->setText(m_sheet.name);
    m_zone->setZone(m_sheet.zone);
    row(tr("Name"), m_name);
    form->addRow(m_problem);
    row(tr("Time zone"), m_zone);
    m_zoneProblem->setText(widgets::ZoneBox::unknownText());
    m_zoneProblem->setWordWrap(true);
    m_zoneProblem->hide();
    form->addRow(m_zoneProblem);
    connect(m_zone, &widgets::ZoneBox::unknownEntered, m_zoneProblem, &QWidget::show);
    connect(m_zone, &QComboBox::editTextChanged, m_zoneProblem, &QWidget::hide);
    row(tr("Colour"), buildSwatches());
    return body;
}

QWidget *ClientDialog::buildSwatches()
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
        swatch->setChecked(color == QColor::fromString(m_sheet.colour));
        m_swatches->addButton(swatch, index++);
        layout->addWidget(swatch);
    }
    layout->addStretch();
    return box;
}

void ClientDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        turnTo(ClientPart::Client);
        m_problem->setText(tr("A client needs a name."));
        m_problem->show();
        m_name->setAccessibleDescription(m_problem->text());
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_zone->isKnown()) {
        turnTo(ClientPart::Client);
        m_zoneProblem->show();
        m_zone->setAccessibleDescription(m_zoneProblem->text());
        m_zone->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_accounts->check()) {
        turnTo(ClientPart::Accounts);
        m_accounts->focusProblem();
        return;
    }
    compose::ClientSheet sheet = m_sheet;
    sheet.name = m_name->text();
    sheet.zone = m_zone->zone();
    // A colour of somebody's own is none of these and stays.
    if (const int chosen = m_swatches->checkedId(); chosen >= 0) {
        const QColor &colour = theme::kClientSwatch[std::size_t(chosen)];
        if (colour != QColor::fromString(m_sheet.colour))
            sheet.colour = colour.name();
    }
    sheet.accounts = m_accounts->accounts();
    sheet.guidelines = m_words->guidelines();
    sheet.languages = m_words->languages();
    Q_EMIT submitted(sheet);
    close(1);
}

} // namespace galley::shell
