#include "ui/imports/ImportDialog.h"

#include "core/schedule/import/ReadContext.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/imports/ColumnsPanel.h"
#include "ui/imports/ImportRun.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/PreviewModel.h"
#include "ui/imports/PreviewTable.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Tags.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::ImportField;
using schedule::ImportQuestion;
using schedule::MissingTime;

namespace {

constexpr int kImported = 1;

// As high as a preview is good to read in; the window may give it less.
class Pages final : public QStackedWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return QStackedWidget::sizeHint().expandedTo({ 900, 600 });
    }
};

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(store::LocalStore &store, media::MediaHelper &helper, IdSource &ids,
    const Clock &clock, const QUuid &client, QWidget *window)
    : Dialog(tr("Import a schedule"), window, Width::Wide)
    , m_store(store)
    , m_helper(helper)
    , m_ids(ids)
    , m_clock(clock)
    , m_previewing(new PreviewRun(helper, store, clock, this))
    , m_model(new PreviewModel(this))
{
    setAcceptDrops(true);
    m_pages = new Pages;
    m_pages->addWidget(makeStart());
    m_pages->addWidget(makeReview());
    setBody(m_pages);
    m_save = addButton(widgets::ButtonKind::Secondary, tr("Save rejected rows…"), 0, false);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    m_main = addButton(widgets::ButtonKind::Primary, tr("Import posts"), kImported, false);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    connect(m_main, &QPushButton::clicked, this, &ImportDialog::runImport);
    connect(m_previewing, &PreviewRun::previewed, this, &ImportDialog::takePreview);
    connect(m_previewing, &PreviewRun::refined, this, &ImportDialog::takeVerdicts);
    connect(m_previewing, &PreviewRun::failed, this, &ImportDialog::dropPreview);
    connect(m_previewing, &PreviewRun::looked, this, &ImportDialog::showProgress);
    connect(m_previewing, &PreviewRun::settled, this, [this] {
        showProgress(0, 0);
        updateButtons();
        placeFocus();
        Q_EMIT settled();
    });
    fillClients(client);
    updateButtons();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::isSettled() const
{
    return !m_path.isEmpty() && !m_previewing->isRunning() && !m_importing;
}

void ImportDialog::fillClients(const QUuid &client)
{
    const auto clients = schedule::importClients(m_store.reader());
    if (!clients) {
        showError(clients.error());
        return;
    }
    for (const schedule::ImportClient &one : *clients)
        m_client->addItem(one.name, one.id);
    setClient(client);
}

void ImportDialog::setClient(const QUuid &client)
{
    const int at = m_client->findData(client);
    m_client->setCurrentIndex(std::max(at, 0));
}

void ImportDialog::setFile(const QString &path)
{
    if (path.isEmpty() || m_importing)
        return;
    if (path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return leaveForCalendar(path);
    m_path = path;
    m_preview.reset();
    m_choices = {};
    m_previewing->forgetFiles();
    // Enter meant for the import must not ask for another file while this one is being read.
    keepFocusFrom(m_pages->widget(0));
    preview(true);
}

void ImportDialog::leaveForCalendar(const QString &path)
{
    const QUuid client = m_client->currentData().toUuid();
    close(kCancelled);
    Q_EMIT calendarMeant(client, path);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a schedule"), QFileInfo(m_path).absolutePath(),
        tr("Spreadsheets as text and calendars (*.csv *.tsv *.txt *.ics)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    setFile(localFile(event->mimeData()));
    event->acceptProposedAction();
}

void ImportDialog::preview(bool remembered)
{
    if (m_path.isEmpty() || m_importing)
        return;
    m_previewing->start(m_path, m_client->currentData().toUuid(), m_choices, remembered);
    updateButtons();
}

void ImportDialog::takePreview(const PreviewPointer &preview)
{
    clearBanner();
    m_preview = preview;
    m_choices = m_preview->choices;
    keepFocusFrom(m_pages->currentIndex() == 0 ? m_pages->currentWidget() : nullptr);
    m_pages->setCurrentIndex(1);
    showFile(m_preview->file);
    m_columns->setLayout(m_preview->file.layout);
    m_model->setPreview(m_preview);
    showAnswers();
    showRows();
    if (m_preview->plan)
        showQuestion();
    else
        showError(m_preview->plan.error());
    updateButtons();
}

// What the person looks at stays where it is; only verdicts and counts change.
void ImportDialog::takeVerdicts(const PreviewPointer &preview)
{
    m_preview = preview;
    m_model->setPreview(m_preview);
    showRows();
    updateButtons();
}

void ImportDialog::dropPreview(const Error &error)
{
    clearBanner();
    m_preview.reset();
    m_model->setPreview({});
    keepFocusFrom(m_pages->currentWidget());
    m_pages->setCurrentIndex(0); // nothing of a file that failed stays on screen
    showError(error);
    placeFocus();
}

void ImportDialog::clearBanner()
{
    keepFocusFrom(m_banner);
    delete std::exchange(m_banner, nullptr);
}

// What is about to hide must not hold the focus: Qt would look for another place while the widget is half
// gone. The window's own focus counts, which it has also while another program is in front, as after a drop.
void ImportDialog::keepFocusFrom(const QWidget *leaving)
{
    if (leaving && leaving->isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

// Where a person at the keyboard goes on: the next question, else the main button, else the rows.
void ImportDialog::placeFocus()
{
    if (window()->focusWidget() != this)
        return;
    if (QPushButton *answer = m_banner ? m_banner->findChild<QPushButton *>() : nullptr)
        answer->setFocus(Qt::OtherFocusReason);
    else if (m_main->isEnabled())
        m_main->setFocus(Qt::OtherFocusReason);
    else if (m_preview)
        m_table->setFocus(Qt::OtherFocusReason);
}

widgets::Banner *ImportDialog::newBanner(int role, const QString &title, const QString &sentence)
{
    clearBanner();
    m_banner = new widgets::Banner(static_cast<widgets::BannerRole>(role), title, sentence);
    m_banner->setAccessibleName(title);
    m_banner->setAccessibleDescription(sentence);
    (m_pages->currentIndex() == 0 ? m_startBanner : m_bannerPlace)->addWidget(m_banner);
    m_banner->show(); // a layout would do it only when the events come round again
    return m_banner;
}

void ImportDialog::showError(const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    widgets::Banner *banner = newBanner(int(widgets::BannerRole::Rejected), words.happened, words.meaning);
    connect(banner->addAction(tr("Another file…")), &QPushButton::clicked, this, &ImportDialog::chooseFile);
    updateButtons();
}

void ImportDialog::showQuestion()
{
    const auto &questions = m_preview->plan->questions;
    if (questions.isEmpty()) {
        if (m_preview->remembered) {
            newBanner(int(widgets::BannerRole::Info), tr("Read like the last file with these columns"),
                tr("Look it over below; every answer can be changed."));
        }
        return;
    }
    const ImportQuestion &question = questions.constFirst();
    const auto &layout = m_preview->file.layout;
    widgets::Banner *banner = newBanner(int(widgets::BannerRole::Waiting),
        questions.size() > 1 ? tr("%n question(s) before the import", nullptr, int(questions.size()))
                             : tr("One question before the import"),
        questionText(question, layout));
    const auto offer = [this, banner](const QString &text, auto answer) {
        connect(banner->addAction(text), &QPushButton::clicked, this, answer);
    };
    switch (question.kind) {
    case ImportQuestion::Kind::Columns:
        for (const int column : question.columns) {
            offer(tr("Column %1").arg(column + 1), [this, column, question] {
                for (const int other : question.columns) {
                    if (other != column)
                        m_choices.columns.insert(QString::number(other + 1), { ImportField::Keep, {} });
                }
                preview(false);
            });
        }
        break;
    case ImportQuestion::Kind::DateOrder:
        for (const schedule::DateOrder order : question.orders) {
            offer(dateOrderText(order), [this, order] {
                m_choices.dateOrder = order;
                preview(false);
            });
        }
        break;
    case ImportQuestion::Kind::MissingTime:
        offer(tr("At 09:00"), [this] {
            m_choices.missingTime = MissingTime::At;
            m_choices.missingTimeAt = QTime(9, 0);
            preview(false);
        });
        offer(tr("Without a date"), [this] {
            m_choices.missingTime = MissingTime::Unplanned;
            preview(false);
        });
        break;
    }
}

void ImportDialog::answerColumn(int column, const schedule::ColumnChoice &choice)
{
    m_choices.columns.insert(QString::number(column + 1), choice);
    preview(false);
}

void ImportDialog::updateButtons()
{
    const bool planned = m_preview && m_preview->plan;
    const int posts = planned ? m_preview->plan->importable() : 0;
    const int errors = planned ? m_preview->plan->errors : 0;
    const bool asking = planned && !m_preview->plan->questions.isEmpty();
    m_main->setText(m_importing ? tr("Importing…")
            : posts > 0         ? tr("Import %Ln post(s)", nullptr, posts)
                                : tr("Import posts"));
    m_main->setEnabled(planned && posts > 0 && !asking && !m_importing && !m_previewing->isRunning());
    m_main->setToolTip(asking           ? tr("Answer the question above first")
            : m_previewing->isRunning() ? tr("Every picture is looked at first")
                                        : QString());
    m_save->setVisible(errors > 0 && !asking);
    m_save->setText(tr("Save %Ln rejected row(s)…", nullptr, errors));
}

void ImportDialog::runImport()
{
    if (!m_main->isEnabled())
        return;
    m_importing = new ImportRun(m_helper, m_store, m_ids, m_clock, this);
    connect(m_importing, &ImportRun::progressed, this, &ImportDialog::showProgress);
    connect(m_importing, &ImportRun::making, this, &ImportDialog::showMaking);
    connect(m_importing, &ImportRun::imported, this, &ImportDialog::finishImport);
    connect(m_importing, &ImportRun::failed, this, [this](const Error &error) {
        endRun();
        showError(error);
    });
    m_importing->start(m_preview->file, *m_preview->plan, m_preview->choices, m_preview->context);
    updateButtons();
}

void ImportDialog::endRun()
{
    m_importing->deleteLater();
    m_importing = nullptr;
    showProgress(0, 0);
    updateButtons();
}

void ImportDialog::finishImport(const schedule::ImportBatch &batch)
{
    endRun();
    if (batch.sets.isEmpty()) {
        newBanner(int(widgets::BannerRole::Waiting), tr("Nothing was imported"),
            tr("The pictures of these rows could not be read. Put them beside the file, then try again."));
        return;
    }
    Q_EMIT imported(batch.posts, batch.leftOut, batch.first);
    close(kImported);
}

void ImportDialog::saveRejected()
{
    const QFileInfo info(m_path);
    auto *dialog = new QFileDialog(window(), tr("Save rejected rows"),
        info.dir().filePath(tr("%1 rejected.csv").arg(info.completeBaseName())),
        tr("Spreadsheets as text (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::writeRejected);
    dialog->open();
}

void ImportDialog::writeRejected(const QString &path)
{
    if (!m_preview || !m_preview->plan)
        return;
    QSaveFile file(path);
    const auto reason = [&layout = m_preview->file.layout](const schedule::Remark &remark) {
        return widgets::withoutIsolates(namedRemarkText(remark, layout));
    };
    const QByteArray bytes =
        schedule::rejectedRows(*m_preview->plan, m_preview->file, tr("Why it was left out"), reason);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        newBanner(int(widgets::BannerRole::Rejected),
            tr("%1 could not be saved.").arg(QFileInfo(path).fileName()),
            tr("Nothing was changed. Choose another folder."));
        return;
    }
    newBanner(int(widgets::BannerRole::Info), tr("Saved as %1").arg(QFileInfo(path).fileName()),
        tr("Repair the rows there and import that file."));
}

} // namespace galley::imports
