#include "ui/welcome/StartForm.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LanguageText.h"
#include "ui/widgets/ZoneBox.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::welcome {

using theme::tk;
using theme::Type;

namespace {

constexpr int kRing = 4; // what a focus ring takes around a control

void setInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

StartForm::StartForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kRing, kRing, kRing, kRing);
    layout->setSpacing(4);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addSpacing(12);
    m_studio = addField(u"studioName"_s, layout);
    m_person = addField(u"personName"_s, layout);
    m_client = addField(u"firstClient"_s, layout);
    // Made in the order they are read: Tab goes by it.
    m_zoneLabel = new QLabel(this);
    m_zone = new widgets::ZoneBox(this);
    m_zoneProblem = new QLabel(this);
    m_problem = new QLabel(this);
    m_back = widgets::makeButton(widgets::ButtonKind::Ghost, {}, this);
    m_start = widgets::makeButton(widgets::ButtonKind::Primary, {}, this);
    m_zoneLabel->setBuddy(m_zone);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setMinimumHeight(theme::size::control::lg);
    layout->addWidget(m_zoneLabel);
    layout->addWidget(m_zone);
    m_zoneProblem->setWordWrap(true);
    m_zoneProblem->hide();
    layout->addWidget(m_zoneProblem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    m_back->setObjectName(u"back"_s);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    widgets::setControlSize(m_back, widgets::ControlSize::Large);
    widgets::setControlSize(m_start, widgets::ControlSize::Large);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_start);
    layout->addLayout(buttons);

    connect(m_zone, &QComboBox::editTextChanged, m_zoneProblem, &QLabel::hide);
    connect(m_zone->lineEdit(), &QLineEdit::returnPressed, this, &StartForm::submit);
    connect(m_back, &QPushButton::clicked, this, &StartForm::backRequested);
    connect(m_start, &QPushButton::clicked, this, &StartForm::submit);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &StartForm::restyle);
    restyle();
    retranslate();
}

StartForm::Field StartForm::addField(const QString &name, QVBoxLayout *layout)
{
    Field field { new QLabel(this), new QLineEdit(this), new QLabel(this) };
    field.edit->setObjectName(name);
    field.edit->setMaxLength(200);
    field.edit->setMinimumHeight(theme::size::control::lg);
    field.label->setBuddy(field.edit);
    field.problem->setWordWrap(true);
    field.problem->hide();
    layout->addWidget(field.label);
    layout->addWidget(field.edit);
    layout->addWidget(field.problem);
    layout->addSpacing(8);
    connect(field.edit, &QLineEdit::textEdited, this, [field] { field.problem->hide(); });
    connect(field.edit, &QLineEdit::returnPressed, this, &StartForm::submit);
    return field;
}

bool StartForm::complain(const Field &field, bool wrong, const QString &sentence)
{
    field.problem->setText(sentence);
    field.problem->setVisible(wrong);
    field.edit->setAccessibleDescription(wrong ? sentence : QString());
    if (wrong)
        field.edit->setFocus(Qt::OtherFocusReason);
    return wrong;
}

void StartForm::submit()
{
    // From the last to the first, so that the focus ends on the first that is wrong.
    const bool noZone = !m_zone->isKnown();
    if (noZone) {
        m_zoneProblem->setText(widgets::ZoneBox::unknownText());
        m_zoneProblem->show();
        m_zone->setFocus(Qt::OtherFocusReason);
    }
    m_zone->setAccessibleDescription(noZone ? m_zoneProblem->text() : QString());
    const bool noPerson = complain(m_person, m_person.edit->text().trimmed().isEmpty(),
        tr("Your name stands beside what you do. It stays on this computer."));
    const bool noStudio = complain(m_studio, m_studio.edit->text().trimmed().isEmpty(),
        tr("A studio needs a name. It can be changed later."));
    if (noPerson || noStudio || noZone)
        return;
    const QString zone = m_zone->zone();
    NewStudio studio { .name = m_studio.edit->text(),
        .person = m_person.edit->text(),
        .locale = widgets::languageCode(locale()),
        .zone = zone,
        .firstClient = {} };
    studio.firstClient.name = m_client.edit->text();
    studio.firstClient.zone = zone;
    studio.firstClient.languages = { studio.locale };
    studio.firstClient.colour = theme::kClientSwatch[0].name();
    Q_EMIT submitted(studio, m_thenImport);
}

void StartForm::setThenImport(bool thenImport)
{
    m_thenImport = thenImport;
    retranslate();
}

void StartForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartForm::focusFirst()
{
    m_studio.edit->setFocus(Qt::OtherFocusReason);
}

void StartForm::retranslate()
{
    m_title->setText(m_thenImport ? tr("Whose spreadsheet is it?") : tr("Your studio"));
    const auto name = [](const Field &field, const QString &text, const QString &hint) {
        field.label->setText(text);
        field.edit->setAccessibleName(text);
        field.edit->setPlaceholderText(hint);
    };
    name(m_studio, tr("Name of the studio"), tr("Studio Marginalia"));
    name(m_person, tr("Your name"), tr("Ada Okafor"));
    name(m_client, tr("First client"), tr("May stay empty for now"));
    m_zoneLabel->setText(tr("Time zone of the client"));
    m_zone->setAccessibleName(tr("Time zone of the client"));
    m_back->setText(tr("Back"));
    m_start->setText(m_thenImport ? tr("Start and choose the file") : tr("Start"));
}

void StartForm::restyle()
{
    m_title->setFont(theme::serif(27));
    for (QLabel *label : { m_studio.label, m_person.label, m_client.label, m_zoneLabel }) {
        theme::applyRole(label, Type::Small, 500);
        setInk(label, tk().ink2);
    }
    for (QLabel *label : { m_studio.problem, m_person.problem, m_client.problem, m_zoneProblem, m_problem }) {
        theme::applyRole(label, Type::Small);
        setInk(label, tk().rejected.text);
    }
}

void StartForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace galley::welcome
