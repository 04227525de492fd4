#include "ui/imports/ColumnsPanel.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/PreviewModel.h"
#include "ui/imports/PreviewTable.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// What the dialog is built of.
namespace galley::imports {

using schedule::MissingTime;
using widgets::Ink;
using widgets::TextLabel;

namespace {

// A caption over a control, tied together for screen readers.
QVBoxLayout *field(const QString &name, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space::s1);
    auto *caption = new TextLabel(name, theme::Type::Caption, Ink::Caption);
    caption->setBuddy(control);
    control->setAccessibleName(name);
    column->addWidget(caption);
    column->addWidget(control);
    return column;
}

QComboBox *narrowBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

QWidget *ImportDialog::makeStart()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::space::s10, 0, theme::space::s10);
    auto *empty = new widgets::EmptyState(tr("Drop a client's spreadsheet here"),
        tr("CSV or TSV from Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel "
           "or Ayrshare. "
           "You see every row before anything happens. A calendar (.ics) comes in as notes on its days."));
    connect(empty->addAction(tr("Choose a file…")), &QPushButton::clicked, this, &ImportDialog::chooseFile);
    QPushButton *dates = empty->addAction(tr("Dates of a calendar…"));
    dates->setObjectName(u"importCalendar"_s);
    connect(dates, &QPushButton::clicked, this, [this] { leaveForCalendar({}); });
    m_startBanner = new QVBoxLayout;
    layout->addLayout(m_startBanner);
    layout->addStretch();
    layout->addWidget(empty);
    layout->addStretch();
    return page;
}

QWidget *ImportDialog::makeReview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::s3);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::s2);
    m_fileName = new TextLabel(QString(), theme::Type::BodyStrong);
    m_source = new widgets::Tag(QString(), widgets::TagRole::Neutral);
    m_fileFacts = new TextLabel(QString(), theme::Type::Small, Ink::Caption);
    QPushButton *other = widgets::makeButton(widgets::ButtonKind::Ghost, tr("Another file…"), page);
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    head->addWidget(m_fileName);
    head->addWidget(m_source);
    head->addWidget(m_fileFacts);
    head->addStretch();
    head->addWidget(other);
    layout->addLayout(head);
    layout->addWidget(makeAnswers());
    m_bannerPlace = new QVBoxLayout;
    m_bannerPlace->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_bannerPlace);

    auto *body = new QHBoxLayout;
    body->setSpacing(theme::space::s6);
    auto *columns = new QVBoxLayout;
    columns->setSpacing(theme::space::s2);
    auto *title = new TextLabel(tr("Columns"));
    title->setSectionLabel();
    m_columns = new ColumnsPanel;
    m_columns->setMinimumWidth(248);
    m_columns->setMaximumWidth(theme::withText(248));
    connect(m_columns, &ColumnsPanel::chosen, this,
        [this](int column, const schedule::ColumnChoice &chosen) { answerColumn(column, chosen); });
    columns->addWidget(title);
    columns->addWidget(m_columns, 1);
    columns->addWidget(makeAccounts());
    body->addLayout(columns);
    body->addWidget(makeRows(), 1);
    layout->addLayout(body, 1);
    return page;
}

QWidget *ImportDialog::makeAnswers()
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::s3);

    m_client = narrowBox();
    connect(m_client, &QComboBox::activated, this, [this] {
        m_choices.zone.clear();
        preview(true);
    });
    m_zone = narrowBox();
    m_zone->setEditable(true);
    m_zone->setProperty("choice", true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto zoneChosen = [this] {
        if (m_choices.zone == m_zone->currentText())
            return;
        m_choices.zone = m_zone->currentText();
        preview(false);
    };
    connect(m_zone, &QComboBox::activated, this, zoneChosen);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, zoneChosen);

    m_order = narrowBox();
    m_order->addItem(tr("As the file says"), -1);
    for (const auto order : { schedule::DateOrder::DayMonthYear, schedule::DateOrder::MonthDayYear,
             schedule::DateOrder::YearMonthDay })
        m_order->addItem(dateOrderText(order), int(order));
    connect(m_order, &QComboBox::activated, this, [this] {
        const int chosen = m_order->currentData().toInt();
        m_choices.dateOrder.reset();
        if (chosen >= 0)
            m_choices.dateOrder = static_cast<schedule::DateOrder>(chosen);
        preview(false);
    });

    m_missing = narrowBox();
    m_missing->addItem(tr("Ask"), -2);
    m_missing->addItem(tr("Without a date"), -1);
    for (int hour = 7; hour <= 20; ++hour)
        m_missing->addItem(tr("At %1").arg(widgets::timeText(QTime(hour, 0))), hour * 60);
    connect(m_missing, &QComboBox::activated, this, [this] {
        const int chosen = m_missing->currentData().toInt();
        m_choices.missingTime = chosen == -2 ? MissingTime::Ask
            : chosen == -1                   ? MissingTime::Unplanned
                                             : MissingTime::At;
        m_choices.missingTimeAt = chosen >= 0 ? QTime(chosen / 60, chosen % 60) : QTime();
        preview(false);
    });

    m_encoding = narrowBox();
    for (const auto encoding : { schedule::TextEncoding::Utf8, schedule::TextEncoding::Utf16LittleEndian,
             schedule::TextEncoding::Windows1252, schedule::TextEncoding::MacRoman })
        m_encoding->addItem(encodingText(encoding), int(encoding));
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_choices.encoding = static_cast<schedule::TextEncoding>(m_encoding->currentData().toInt());
        preview(false);
    });

    m_state = new widgets::SegmentedControl;
    m_state->addSegment(tr("Drafts"));
    m_state->addSegment(tr("Approved"));
    connect(m_state, &widgets::SegmentedControl::chosen, this, [this](int chosen) {
        m_choices.approved = chosen == 1;
        preview(false);
    });

    const int inARow = window()->width() < theme::withText(930) ? 3 : 6; // large text takes two rows
    const auto add = [&](const QString &name, QWidget *control) {
        const int at = layout->count();
        layout->addLayout(field(name, control), at / inARow, at % inARow, Qt::AlignTop);
    };
    add(tr("For the client"), m_client);
    add(tr("Times are those of"), m_zone);
    add(tr("Dates"), m_order);
    add(tr("Rows without a time"), m_missing);
    add(tr("Letters"), m_encoding);
    add(tr("Come in as"), m_state);
    for (int column = 0; column < 5; ++column)
        layout->setColumnStretch(column, column < inARow ? 1 : 0);
    return row;
}

// Where rows go that name no network, and what happens where the client has no account.
QWidget *ImportDialog::makeAccounts()
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::s2);
    m_platforms = narrowBox();
    connect(m_platforms, &QComboBox::activated, this, [this] {
        m_choices.platforms = platformsAt(m_platforms->currentIndex());
        preview(false);
    });
    m_places = new QCheckBox(tr("Make a place for missing accounts"));
    m_places->setToolTip(tr("They can be connected later. Without it, such rows are rejected."));
    connect(m_places, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.createAccounts = on;
        preview(false);
    });
    layout->addLayout(field(tr("Rows without a network go to"), m_platforms));
    layout->addWidget(m_places);
    return area;
}

QList<Platform> ImportDialog::platformsAt(int index) const
{
    QList<Platform> platforms;
    for (const QVariant &platform : m_platforms->itemData(index).toList())
        platforms.append(static_cast<Platform>(platform.toInt()));
    return platforms;
}

void ImportDialog::showAccounts()
{
    const QSignalBlocker blocked(m_platforms);
    QVariantList all;
    m_platforms->clear();
    m_platforms->addItem(tr("No network"), QVariantList());
    for (const schedule::ImportAccount &account : m_preview->context.accounts) {
        if (all.contains(int(account.platform)))
            continue;
        all += int(account.platform);
        m_platforms->addItem(
            widgets::PlatformMark::name(account.platform), QVariantList { int(account.platform) });
    }
    if (all.size() > 1)
        m_platforms->insertItem(1, tr("All networks of the client"), all);
    for (int i = 0; i < m_platforms->count(); ++i) {
        if (platformsAt(i) == m_choices.platforms)
            m_platforms->setCurrentIndex(i);
    }
    m_places->setChecked(m_choices.createAccounts);
}

QWidget *ImportDialog::makeRows()
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::s2);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::space::s2);
    const auto chip = [&](const QString &text, PreviewModel::Filter filter) {
        auto *made = new widgets::Chip(text);
        made->setCheckable(true);
        chips->addWidget(made);
        connect(made, &QAbstractButton::toggled, this, [this, made, filter](bool on) {
            // One filter at a time; taken off, all rows show.
            for (widgets::Chip *other : { m_problems, m_skipped }) {
                if (on && other != made)
                    other->setChecked(false);
            }
            if (on || m_model->filter() == filter)
                m_model->setFilter(on ? filter : PreviewModel::Filter::All);
        });
        return made;
    };
    auto *title = new TextLabel(tr("Rows"));
    title->setSectionLabel();
    chips->addWidget(title);
    chips->addSpacing(theme::space::s2);
    m_problems = chip(tr("Problems"), PreviewModel::Filter::Problems);
    m_skipped = chip(tr("There already"), PreviewModel::Filter::Skipped);
    chips->addStretch();
    m_progress = new TextLabel(QString(), theme::Type::Small, Ink::Caption);
    m_progress->hide();
    chips->addWidget(m_progress);
    layout->addLayout(chips);

    m_table = new PreviewTable(*m_model);
    layout->addWidget(m_table, 1);

    m_details = new TextLabel(QString(), theme::Type::Small, Ink::Secondary);
    m_details->setWordWrap(true);
    m_details->setMinimumHeight(32);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](
            const QModelIndex &row) { m_details->setText(row.data(PreviewModel::RemarksRole).toString()); });
    return area;
}

} // namespace galley::imports
