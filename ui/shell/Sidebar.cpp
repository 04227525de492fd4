#include "ui/shell/Sidebar.h"

#include "ui/shell/CommandRegistry.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/SidebarParts.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/DateText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using theme::tk;
using theme::Type;

namespace {

QVBoxLayout *column(QWidget *box, int spacing)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QToolButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(theme::themedIcon(icon));
    button->setFixedSize(theme::size::control::md, theme::size::control::md);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Sidebar::Sidebar(CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
{
    setObjectName(u"sidebar"_s);
    auto *layout = column(this, 0);
    layout->setContentsMargins(0, 0, 1, 0); // the hairline
    m_full = buildFull();
    m_railBox = buildRail();
    m_railBox->hide();
    layout->addWidget(m_full);
    layout->addWidget(m_railBox);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Sidebar::restyle);
    restyle();
    retranslate();
}

Sidebar::~Sidebar() = default;

void Sidebar::tieToCommand(QAbstractButton *button, const QString &command)
{
    connect(button, &QAbstractButton::clicked, this, [this, command] { m_commands.run(command); });
}

QWidget *Sidebar::buildFull()
{
    auto *box = new QWidget(this);
    auto *layout = column(box, 0);

    auto *studio = new StudioButton(box);
    connect(studio, &QAbstractButton::clicked, this, [this, studio] { Q_EMIT menuRequested(studio); });
    m_studioButtons.append(studio);
    layout->addWidget(studio);

    m_find = new FindButton(box);
    m_find->setObjectName(u"find"_s);
    tieToCommand(m_find, u"go.palette"_s);
    auto *findRow = new QHBoxLayout;
    findRow->setContentsMargins(12, 0, 12, 12);
    findRow->addWidget(m_find);
    layout->addLayout(findRow);

    auto *pages = new QWidget(box);
    m_pageRows = column(pages, 2);
    layout->addWidget(pages);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 13, 0);
    m_clientsLabel = new QLabel(box);
    m_addClient = iconButton(u"plus"_s, box);
    m_addClient->setIconSize({ 14, 14 });
    tieToCommand(m_addClient, u"client.new"_s);
    head->addWidget(m_clientsLabel);
    head->addStretch();
    head->addWidget(m_addClient);
    layout->addLayout(head);

    m_clientScroll = new QScrollArea(box);
    m_clientScroll->setFrameShape(QFrame::NoFrame);
    m_clientScroll->setWidgetResizable(true);
    m_clientScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clientScroll->setFocusPolicy(Qt::NoFocus);
    m_clientScroll->viewport()->setAutoFillBackground(false);
    auto *clients = new QWidget;
    clients->setAutoFillBackground(false);
    m_clientRows = column(clients, 2);
    m_allClients = new NavButton(NavButton::Look::Client, clients);
    m_allClients->setObjectName(u"client.all"_s);
    m_allClients->setIconName(u"layers"_s);
    connect(m_allClients, &QAbstractButton::clicked, this, [this] { Q_EMIT clientChosen({}, false); });
    m_clientRows->addWidget(m_allClients);
    m_clientRows->addStretch();
    m_clientScroll->setWidget(clients);
    layout->addWidget(m_clientScroll, 1);

    auto *foot = new QWidget(box);
    auto *footLayout = column(foot, 0);
    footLayout->setContentsMargins(0, 9, 0, 12);
    m_saved = new NavButton(NavButton::Look::Screen, foot);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setPlain(true);
    m_saved->setIconName(u"cloud-check"_s);
    tieToCommand(m_saved, u"view.activity"_s);
    footLayout->addWidget(m_saved);
    auto *personRow = new QHBoxLayout;
    personRow->setContentsMargins(20, 4, 14, 4);
    personRow->setSpacing(8);
    auto *avatar = new AvatarLabel(24, foot);
    m_avatars.append(avatar);
    m_person = new QLabel(foot);
    m_person->setTextFormat(Qt::PlainText);
    m_person->setProperty("mayElide", true);
    m_person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_settings = iconButton(u"settings"_s, foot);
    tieToCommand(m_settings, u"settings.open"_s);
    personRow->addWidget(avatar);
    personRow->addWidget(m_person, 1);
    personRow->addWidget(m_settings);
    footLayout->addLayout(personRow);
    foot->setObjectName(u"foot"_s);
    layout->addWidget(foot);
    return box;
}

QWidget *Sidebar::buildRail()
{
    auto *box = new QWidget(this);
    auto *layout = column(box, 2);
    layout->setContentsMargins(0, 0, 0, 10);
    auto *studio = new StudioButton(box);
    studio->setRail(true);
    connect(studio, &QAbstractButton::clicked, this, [this, studio] { Q_EMIT menuRequested(studio); });
    m_studioButtons.append(studio);
    layout->addWidget(studio);

    const auto cell = [this, box](const QString &icon, const QString &command) {
        auto *button = new NavButton(NavButton::Look::Rail, box);
        button->setIconName(icon);
        tieToCommand(button, command);
        return button;
    };
    m_findCell = cell(u"search"_s, u"go.palette"_s);
    layout->addWidget(m_findCell);
    auto *pages = new QWidget(box);
    m_pageCells = column(pages, 2);
    layout->addWidget(pages);
    layout->addStretch();
    m_savedCell = cell(u"cloud-check"_s, u"view.activity"_s);
    m_settingsCell = cell(u"settings"_s, u"settings.open"_s);
    layout->addWidget(m_savedCell);
    layout->addWidget(m_settingsCell);
    auto *avatar = new AvatarLabel(24, box);
    m_avatars.append(avatar);
    layout->addWidget(avatar, 0, Qt::AlignHCenter);
    return box;
}

void Sidebar::addPage(const QString &id, const QString &text, const QString &icon)
{
    PageEntry entry { new NavButton(NavButton::Look::Screen, m_full),
        new NavButton(NavButton::Look::Rail, m_railBox) };
    for (NavButton *button : { entry.row, entry.cell }) {
        button->setIconName(icon);
        button->setObjectName(u"page."_s + id);
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
    }
    m_pageRows->addWidget(entry.row);
    m_pageCells->addWidget(entry.cell);
    m_pages.insert(id, entry);
    setPageText(id, text);
}

void Sidebar::removePages()
{
    for (const PageEntry &entry : std::as_const(m_pages)) {
        delete entry.row;
        delete entry.cell;
    }
    m_pages.clear();
}

void Sidebar::setPageText(const QString &id, const QString &text)
{
    const PageEntry entry = m_pages.value(id);
    entry.row->setText(text);
    entry.cell->setText(text);
    entry.cell->setToolTip(text);
    entry.row->setAccessibleName(text);
    entry.cell->setAccessibleName(text);
}

void Sidebar::setCurrentPage(const QString &id)
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        it->row->setCurrent(it.key() == id);
        it->cell->setCurrent(it.key() == id);
    }
}

void Sidebar::setStudio(const store::StudioHead &studio)
{
    m_studio = studio;
    for (AvatarLabel *avatar : m_avatars)
        avatar->setPerson(studio.personName);
    m_person->setText(studio.personName);
    showCounts();
}

void Sidebar::showCounts()
{
    // Two counts are two sentences for a translator, joined by the locale's comma.
    const QString counts =
        QLocale().createSeparatedList({ tr("%n client(s)", nullptr, int(m_clients.size())) })
        + tr(", ", "between two counts") + tr("%n people", nullptr, m_studio.people);
    for (StudioButton *button : m_studioButtons) {
        button->setStudio(m_studio.name, counts);
        button->setAccessibleName(tr("Menu of %1").arg(m_studio.name));
        button->setAccessibleDescription(counts);
    }
}

void Sidebar::setSavedAt(const QDateTime &at)
{
    m_savedAt = at;
    const QString time = at.isValid() ? widgets::timeText(at.time()) : QString();
    m_saved->setText(tr("All changes saved"));
    m_saved->setTrailing(time);
    const QString whole = time.isEmpty() ? m_saved->text() : tr("All changes saved %1").arg(time);
    m_saved->setAccessibleName(whole);
    m_savedCell->setAccessibleName(whole);
    m_savedCell->setToolTip(whole);
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    m_full->setVisible(!rail);
    m_railBox->setVisible(rail);
    fitWidth();
}

int Sidebar::openWidth()
{
    return int(std::lround(theme::size::sidebar * std::max(1.0, theme::textScale())));
}

void Sidebar::fitWidth()
{
    setFixedWidth(m_rail ? theme::size::rail : openWidth());
}

void Sidebar::focusCurrent()
{
    for (const PageEntry &entry : std::as_const(m_pages)) {
        NavButton *button = m_rail ? entry.cell : entry.row;
        if (button->isCurrent()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    QWidget *first = m_rail ? static_cast<QWidget *>(m_findCell) : m_find;
    first->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::retranslate()
{
    m_find->setText(tr("Search or jump to"));
    m_find->setAccessibleName(tr("Search or jump to"));
    m_find->setKeys(
        CommandRegistry::keyTexts(QKeySequence(Qt::CTRL | Qt::Key_K)).join(u' ').replace(u'+', u' '));
    m_findCell->setAccessibleName(tr("Search or jump to"));
    m_findCell->setToolTip(tr("Search or jump to"));
    m_clientsLabel->setText(tr("Clients").toUpper());
    m_clientsLabel->setAccessibleName(tr("Clients"));
    m_addClient->setAccessibleName(tr("Add a client"));
    m_addClient->setToolTip(tr("Add a client"));
    m_allClients->setText(tr("All clients"));
    m_allClients->setAccessibleName(tr("All clients"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    m_settingsCell->setAccessibleName(tr("Settings"));
    m_settingsCell->setToolTip(tr("Settings"));
    setSavedAt(m_savedAt);
    showCounts();
}

void Sidebar::restyle()
{
    fitWidth();
    m_clientsLabel->setFont(theme::sectionLabel());
    QPalette quiet = m_clientsLabel->palette();
    quiet.setColor(QPalette::WindowText, tk().ink3);
    m_clientsLabel->setPalette(quiet);
    theme::applyRole(m_person, Type::Body, 500);
    m_saved->setIconInk(tk().approved.mark);
    m_savedCell->setIconInk(tk().approved.mark);
    for (QWidget *button : findChildren<QAbstractButton *>())
        button->updateGeometry();
    update();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tk().surface.desk);
    const qreal hair = theme::hairWidth(painter);
    const qreal edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - hair;
    painter.fillRect(QRectF(edge, 0, hair, height()), tk().line.hair);
    if (!m_rail) {
        const QWidget *foot = findChild<QWidget *>(u"foot"_s);
        const int top = foot->mapTo(this, QPoint()).y();
        painter.fillRect(QRectF(0, top, width(), hair), tk().line.hair);
    }
}

} // namespace galley::shell
