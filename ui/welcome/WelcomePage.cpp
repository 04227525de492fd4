#include "ui/welcome/WelcomePage.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/welcome/ChoiceButton.h"
#include "ui/welcome/ProofsPicture.h"
#include "ui/welcome/StartForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::welcome {

using theme::tk;
using theme::Type;

namespace {

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::ButtonText, ink);
    widget->setPalette(palette);
}

constexpr int kRing = 4; // what a focus ring takes around a control
constexpr int kStudioColumns = 2;
constexpr int kMostStudios = 4; // the others are where "Open a workspace…" begins
constexpr int kStudioName = 190;
constexpr theme::Mode kModes[] { theme::Mode::Light, theme::Mode::Dark, theme::Mode::Auto };

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new ProofsPicture(this))
    , m_right(new QWidget(this))
    , m_rightLayout(new QVBoxLayout(m_right))
    , m_logo(new QLabel(m_right))
    , m_name(new QLabel(m_right))
    , m_hero(new QLabel(m_right))
    , m_lead(new widgets::TextLabel({}, Type::Lead, widgets::Ink::Secondary, m_right))
    , m_stack(new QStackedWidget(m_right))
    , m_form(new StartForm(m_stack))
{
    setObjectName(u"welcome"_s);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_picture);
    halves->addWidget(m_right, 1);

    m_rightLayout->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->setContentsMargins(kRing, 0, kRing, 0);
    brand->addWidget(m_logo);
    brand->addWidget(m_name);
    brand->addStretch();
    m_name->setText(u"Galley"_s);
    m_hero->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_hero->setContentsMargins(kRing, 0, kRing, 0);
    m_rightLayout->addStretch(1);
    m_rightLayout->addLayout(brand);
    for (QSpacerItem *&gap : m_gaps)
        gap = new QSpacerItem(0, 28);
    m_rightLayout->addSpacerItem(m_gaps[0]);
    m_rightLayout->addWidget(m_hero);
    m_rightLayout->addSpacing(16);
    auto *lead = new QHBoxLayout;
    lead->setContentsMargins(kRing, 0, kRing, 0);
    lead->addWidget(m_lead);
    m_rightLayout->addLayout(lead);
    m_rightLayout->addSpacerItem(m_gaps[1]);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(m_form);
    m_rightLayout->addWidget(m_stack);
    m_rightLayout->addStretch(1);
    m_rightLayout->addWidget(buildFooter());

    connect(m_form, &StartForm::backRequested, this, &WelcomePage::showChoices);
    connect(m_form, &StartForm::submitted, this, &WelcomePage::startRequested);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &WelcomePage::restyle);
    restyle();
    retranslate();
    showChoices();
}

QWidget *WelcomePage::buildChoices()
{
    auto *box = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(kRing, kRing, kRing, kRing);
    layout->setSpacing(12);
    m_sample = new ChoiceButton(u"book-open-check"_s, true, box);
    m_sample->setObjectName(u"sample"_s);
    m_start = new ChoiceButton(u"hard-drive"_s, false, box);
    m_start->setObjectName(u"startHere"_s);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_start, &QAbstractButton::clicked, this, [this] { showForm(false); });
    layout->addWidget(m_sample);
    layout->addWidget(m_start);

    m_studios = new QWidget(box);
    m_studiosGrid = new QGridLayout(m_studios);
    m_studiosGrid->setContentsMargins(0, 0, 0, 0);
    m_studiosGrid->setSpacing(8);
    m_studiosTitle = new widgets::TextLabel({}, Type::Caption, widgets::Ink::Caption, m_studios);
    m_studiosGrid->addWidget(m_studiosTitle, 0, 0, 1, kStudioColumns);
    m_studios->hide();
    layout->addWidget(m_studios);

    m_status = new QLabel(box);
    m_status->setWordWrap(true);
    m_status->hide();
    layout->addWidget(m_status);

    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->setContentsMargins(0, 8, 0, 0);
    m_import = widgets::makeButton(widgets::ButtonKind::Link, {}, box);
    m_import->setObjectName(u"importLink"_s);
    m_open = widgets::makeButton(widgets::ButtonKind::Link, {}, box);
    m_open->setObjectName(u"openLink"_s);
    connect(m_import, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    links->addWidget(m_import);
    links->addWidget(m_open);
    links->addStretch();
    layout->addLayout(links);
    layout->addStretch();
    return box;
}

QWidget *WelcomePage::buildFooter()
{
    auto *box = new QWidget(m_right);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(kRing, kRing, kRing, kRing);
    layout->setSpacing(16);
    m_language = new QComboBox(box);
    m_language->setObjectName(u"language"_s);
    m_theme = new widgets::SegmentedControl(box);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addSegment(tr("Light"), u"sun"_s);
    m_theme->addSegment(tr("Dark"), u"moon"_s);
    m_theme->addSegment(tr("Auto"));
    m_privacy = new QLabel(box);
    m_privacy->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_privacy->setWordWrap(true);
    layout->addWidget(m_language);
    layout->addWidget(m_theme);
    layout->addWidget(m_privacy, 1);
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });
    connect(m_theme, &widgets::SegmentedControl::chosen, this,
        [this](int index) { Q_EMIT themeChosen(kModes[index]); });
    return box;
}

void WelcomePage::setLanguages(const QList<LanguageName> &languages, const QString &current)
{
    m_language->clear();
    for (const LanguageName &language : languages)
        m_language->addItem(language.name, language.code);
    setLanguage(current);
}

void WelcomePage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(m_language->findData(code));
}

void WelcomePage::setThemeMode(theme::Mode mode)
{
    for (int i = 0; i < 3; ++i) {
        if (kModes[i] == mode)
            m_theme->setCurrent(i);
    }
}

void WelcomePage::setStudios(const QList<Studio> &studios)
{
    qDeleteAll(m_studios->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < std::min(int(studios.size()), kMostStudios); ++i) {
        const Studio &studio = studios[i];
        auto *open = widgets::makeButton(widgets::ButtonKind::Secondary, {}, m_studios);
        open->setObjectName(u"studio"_s);
        open->setIcon(theme::themedIcon(u"folder-open"_s));
        open->setText(
            widgets::plainText(open->fontMetrics().elidedText(studio.name, Qt::ElideRight, kStudioName)));
        open->setAccessibleName(studio.name);
        open->setToolTip(studio.folder);
        connect(open, &QPushButton::clicked, this,
            [this, folder = studio.folder] { Q_EMIT studioRequested(folder); });
        m_studiosGrid->addWidget(open, 1 + i / kStudioColumns, i % kStudioColumns);
    }
    m_studios->setVisible(!studios.isEmpty());
}

void WelcomePage::setBusy(const QString &sentence)
{
    for (QWidget *widget :
        { static_cast<QWidget *>(m_sample), static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_open),
            static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_form), m_studios })
        widget->setEnabled(sentence.isEmpty());
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    setInk(m_status, tk().ink2);
}

void WelcomePage::showProblem(const QString &sentence)
{
    setBusy({});
    m_form->showProblem(sentence);
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    setInk(m_status, tk().rejected.text);
}

void WelcomePage::showChoices()
{
    m_hero->show();
    m_lead->show();
    m_stack->setCurrentIndex(0);
    m_status->hide();
    fit();
    focusFirst();
}

void WelcomePage::showForm(bool thenImport)
{
    m_hero->hide();
    m_lead->hide();
    m_form->setThenImport(thenImport);
    m_form->showProblem({});
    m_stack->setCurrentWidget(m_form);
    fit();
    m_form->focusFirst();
}

void WelcomePage::focusFirst()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusFirst();
    else
        m_sample->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_stack->currentWidget() == m_form) {
        if (event->key() == Qt::Key_Escape)
            showChoices();
        else
            QWidget::keyPressEvent(event);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // Enter takes what has the focus, and the sample where nothing has.
        auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
        (focused ? focused : m_sample)->click();
    } else if (plain && event->key() == Qt::Key_O) {
        m_start->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WelcomePage::retranslate()
{
    m_hero->setText(tr("Read it. Mark it.\nSign it off."));
    m_lead->setText(
        tr("Plan, write and approve social posts for all your clients. Everything stays on this computer and "
           "works without a network."));
    m_sample->setTexts(tr("Try the sample studio"),
        tr("Six made-up clients and a year of their posts. No account, nothing is sent."), tr("Enter"));
    m_start->setTexts(
        tr("Start on this computer"), tr("An empty studio of your own. No account needed."), tr("O", "key"));
    m_studiosTitle->setText(tr("Studios on this computer"));
    m_import->setText(tr("Import a spreadsheet…"));
    m_open->setText(tr("Open a workspace…"));
    m_theme->setSegmentText(0, tr("Light"));
    m_theme->setSegmentText(1, tr("Dark"));
    m_theme->setSegmentText(2, tr("Auto"));
    m_theme->setAccessibleName(tr("Theme"));
    m_language->setAccessibleName(tr("Language"));
    m_privacy->setText(tr("Galley sends no usage data"));
}

void WelcomePage::restyle()
{
    m_logo->setPixmap(theme::logo(40, devicePixelRatioF()));
    m_name->setFont(theme::serif(30));
    QFont hero = theme::serif(48);
    m_hero->setFont(hero);
    theme::applyRole(m_status, Type::Body);
    theme::applyRole(m_privacy, Type::Small);
    setInk(m_privacy, tk().ink3);
    fit();
    update();
}

void WelcomePage::fit()
{
    // As drawn at 1440 x 900; in smaller windows the picture gives way first, then the air.
    const bool tight = width() < 1280 || height() < 760;
    m_picture->setFixedWidth(std::clamp(width() * 640 / 1440, 240, 640) - (width() < 1180 ? 64 : 0));
    const int side = tight ? 48 : 100;
    m_rightLayout->setContentsMargins(side - kRing, tight ? 20 : 40, side - kRing, tight ? 16 : 20);
    // Large text in a small window: what is read comes before the air around it.
    const bool cramped = tight && theme::textScale() > 1.2;
    m_hero->setFont(theme::serif(cramped ? 26 : tight ? 36 : 48));
    for (QSpacerItem *gap : m_gaps)
        gap->changeSize(0, cramped ? 12 : 28);
    m_rightLayout->invalidate();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tk().surface.sheet);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace galley::welcome
