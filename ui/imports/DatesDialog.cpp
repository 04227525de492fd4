#include "ui/imports/DatesDialog.h"

#include "core/base/WhenDone.h"
#include "core/schedule/ical/DateChanges.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "ui/imports/DatesModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kImported = 1;

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

// What cannot come in keeps its place in the column, with a box that is off.
class DateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex box = index.siblingAtColumn(DatesModel::Day);
        if (!box.flags().testFlag(Qt::ItemIsUserCheckable))
            option->state &= ~QStyle::State_Enabled;
    }
};

// On a worker's thread, with a reader of its own: the workspace may be closed meanwhile.
Result<schedule::DatePlan> planFile(
    const QString &path, const QString &database, const QUuid &client, const QString &zone)
{
    const auto file = schedule::readIcal(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto reader = store::Reader::open(database);
    if (!reader)
        return tl::unexpected(reader.error());
    return schedule::planDates(*file, client, zone, **reader);
}

} // namespace

DatesDialog::DatesDialog(
    store::LocalStore &store, IdSource &ids, const Clock &clock, const QUuid &client, QWidget *window)
    : Dialog(tr("Import dates"), window, Width::Wide)
    , m_store(store)
    , m_ids(ids)
    , m_clock(clock)
    , m_model(new DatesModel(this))
{
    setAcceptDrops(true);
    setBody(makeBody());
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    m_main = addButton(widgets::ButtonKind::Primary, tr("Import dates"), kImported, false);
    connect(m_main, &QPushButton::clicked, this, &DatesDialog::runImport);
    connect(m_model, &DatesModel::chosenChanged, this, &DatesDialog::updateButtons);
    fillClients(client);
    updateButtons();
}

QWidget *DatesDialog::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::s3);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::s3);
    m_fileName = new TextLabel(QString(), theme::Type::BodyStrong);
    m_facts = new TextLabel(QString(), theme::Type::Small, Ink::Caption);
    m_other = widgets::makeButton(widgets::ButtonKind::Ghost, tr("Another file…"), body);
    connect(m_other, &QPushButton::clicked, this, &DatesDialog::chooseFile);
    head->addWidget(m_fileName);
    head->addWidget(m_facts);
    head->addStretch();
    head->addWidget(m_other);
    layout->addLayout(head);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(theme::space::s3);
    m_client = new QComboBox;
    m_client->setAccessibleName(tr("For the client"));
    m_client->setMinimumContentsLength(18);
    auto *caption = new TextLabel(tr("For the client"), theme::Type::Caption, Ink::Caption);
    caption->setBuddy(m_client);
    connect(m_client, &QComboBox::activated, this, &DatesDialog::read);
    choice->addWidget(caption);
    choice->addWidget(m_client);
    choice->addStretch();
    for (const bool all : { true, false }) {
        QPushButton *check =
            widgets::makeButton(widgets::ButtonKind::Ghost, all ? tr("Check all") : tr("Check none"), body);
        connect(check, &QPushButton::clicked, this, [this, all] { m_model->checkAll(all); });
        choice->addWidget(check);
    }
    layout->addLayout(choice);

    m_bannerPlace = new QVBoxLayout;
    m_bannerPlace->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_bannerPlace);
    layout->addWidget(makeTable(), 1);
    return body;
}

QWidget *DatesDialog::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DateDelegate(m_table));
    m_table->setAccessibleName(tr("Dates of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false); // it lies on the sheet of the dialog
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView *header = m_table->horizontalHeader();
    header->viewport()->setAutoFillBackground(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(DatesModel::Remark, QHeaderView::Stretch);
    constexpr std::pair<int, int> widths[] { { DatesModel::Day, 240 }, { DatesModel::Title, 220 },
        { DatesModel::Repeats, 140 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
    m_table->viewport()->setProperty("mayElide", true); // what the file says is of any length
    m_table->setMinimumHeight(300);
    return m_table;
}

void DatesDialog::fillClients(const QUuid &client)
{
    const auto clients = store::clientList(m_store.reader());
    if (!clients)
        return showError(clients.error());
    const auto head = store::studioHead(m_store.reader());
    m_client->addItem(tr("All clients"), QUuid());
    m_client->setItemData(0, head ? head->personZone : QString(), Qt::UserRole + 1);
    for (const store::ClientRow &one : *clients) {
        m_client->addItem(one.name, one.id);
        m_client->setItemData(m_client->count() - 1, one.zone, Qt::UserRole + 1);
    }
    m_client->setCurrentIndex(std::max(0, m_client->findData(client)));
}

void DatesDialog::setFile(const QString &path)
{
    if (path.isEmpty() || m_importing)
        return;
    m_path = path;
    const QFileInfo info(path);
    m_fileName->setText(fontMetrics().elidedText(info.fileName(), Qt::ElideMiddle, 320));
    m_fileName->setToolTip(path);
    read();
}

void DatesDialog::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a calendar"), QFileInfo(m_path).absolutePath(),
        tr("Calendars (*.ics *.ical *.ifb *.icalendar)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DatesDialog::setFile);
    dialog->open();
}

void DatesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DatesDialog::dropEvent(QDropEvent *event)
{
    setFile(localFile(event->mimeData()));
    event->acceptProposedAction();
}

void DatesDialog::read()
{
    if (m_path.isEmpty() || m_importing)
        return;
    m_working = true;
    clearBanner();
    m_facts->setText(tr("Reading…"));
    updateButtons();
    const auto plan = QtConcurrent::run(planFile, m_path, store::files::database(m_store.folder()),
        m_client->currentData().toUuid(), m_client->currentData(Qt::UserRole + 1).toString());
    whenDone(this, plan, [this, request = ++m_request](const Result<schedule::DatePlan> &done) {
        if (request != m_request)
            return;
        m_working = false;
        takePlan(done);
        Q_EMIT settled();
    });
}

void DatesDialog::takePlan(const Result<schedule::DatePlan> &plan)
{
    if (!plan) {
        m_model->setPlan({});
        m_facts->setText({});
        return showError(plan.error());
    }
    m_model->setPlan(*plan);
    m_facts->setText(tr("%n date(s)", nullptr, int(plan->dates.size())));
    if (std::none_of(
            plan->dates.begin(), plan->dates.end(), [](const auto &date) { return date.canComeIn(); })) {
        newBanner(int(widgets::BannerRole::Info), tr("Nothing of it is new."),
            tr("All of it is here already. Importing it again brings what changes up to date and makes "
               "nothing twice."));
    } else if (plan->others > 0) {
        m_facts->setToolTip(
            tr("%n task(s) or journal(s) of the file are no dates and stay out", nullptr, plan->others));
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, DatesModel::Day));
    // The list is what one came for, unless a hand is somewhere else already.
    if (m_model->rowCount() > 0 && (m_other->hasFocus() || hasFocus()))
        m_table->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

void DatesDialog::clearBanner()
{
    delete std::exchange(m_banner, nullptr);
}

widgets::Banner *DatesDialog::newBanner(int role, const QString &title, const QString &sentence)
{
    clearBanner();
    m_banner = new widgets::Banner(static_cast<widgets::BannerRole>(role), title, sentence);
    m_banner->setAccessibleName(title);
    m_banner->setAccessibleDescription(sentence);
    m_bannerPlace->addWidget(m_banner);
    m_banner->show(); // a layout would do it only when the events come round again
    return m_banner;
}

void DatesDialog::showError(const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    widgets::Banner *banner = newBanner(int(widgets::BannerRole::Rejected), words.happened, words.meaning);
    connect(banner->addAction(tr("Another file…")), &QPushButton::clicked, this, &DatesDialog::chooseFile);
    updateButtons();
}

void DatesDialog::updateButtons()
{
    const int chosen = int(m_model->chosen().size());
    m_main->setText(m_importing ? tr("Importing…")
            : chosen > 0        ? tr("Import %n date(s)", nullptr, chosen)
                                : tr("Import dates"));
    m_main->setEnabled(chosen > 0 && !m_working && !m_importing);
    m_client->setEnabled(!m_importing);
    m_table->setEnabled(!m_importing);
}

void DatesDialog::runImport()
{
    const auto head = store::studioHead(m_store.reader());
    if (!head)
        return showError(head.error());
    m_importing = true;
    clearBanner();
    updateButtons();
    const auto failed = [this](const Error &error) {
        m_importing = false;
        showError(error);
    };
    const auto make = [plan = m_model->plan(), chosen = m_model->chosen(),
                          name = QFileInfo(m_path).fileName(), agency = head->id,
                          database = store::files::database(m_store.folder()), &ids = m_ids,
                          &clock = m_clock]() -> Result<QList<ChangeSet>> {
        const auto reader = store::Reader::open(database);
        if (!reader)
            return tl::unexpected(reader.error());
        return schedule::makeDateNotes(plan, chosen, name, agency, **reader, ids, clock);
    };
    whenDone(this, QtConcurrent::run(make), [this, failed](const Result<QList<ChangeSet>> &sets) {
        if (!sets)
            return failed(sets.error());
        whenDone(this, m_store.apply(*sets), [this, failed](const Result<store::Commit> &done) {
            if (!done)
                return failed(done.error());
            close(kImported);
        });
    });
}

} // namespace galley::imports
