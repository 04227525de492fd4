#include "ui/composer/media/PicturePicker.h"

#include "core/base/WhenDone.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/media/PictureModel.h"
#include "ui/composer/media/PicturePainter.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUse = 1, kFiles = 2;
constexpr int kRows = 3;
constexpr int kAround = 300; // what the window and the dialog take above and below the grid

enum Face { Loading, Grid, Nothing };

} // namespace

PicturePicker::PicturePicker(store::LocalStore &store, pictures::ThumbCache &thumbs, const QUuid &brand,
    const QString &client, const QSet<QUuid> &inPost, Many many, QWidget *window)
    : Dialog(many == Many::One ? tr("Replace by a picture of %1").arg(widgets::isolated(client))
                               : tr("Pictures of %1").arg(widgets::isolated(client)),
        window, Width::Wide)
    , m_store(store)
    , m_brand(brand)
    , m_client(client)
    , m_many(many)
    , m_model(new PictureModel(this))
{
    setObjectName(u"picturePicker"_s);
    m_model->setInPost(inPost);
    auto *body = new QWidget;
    m_search = new widgets::SearchField(tr("Search names and alt texts"), body);
    m_search->setObjectName(u"pictureSearch"_s);
    m_search->setAccessibleName(tr("Search names and alt texts"));
    m_grid = new QListView(body);
    m_grid->setObjectName(u"pictureGrid"_s);
    m_grid->setAccessibleName(tr("Pictures and clips, the last used first"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new PicturePainter(thumbs, m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->viewport()->setAutoFillBackground(false);
    m_grid->setMinimumHeight(std::clamp(window->window()->height() - kAround, PicturePainter::cell().height(),
        kRows * PicturePainter::cell().height()));
    auto *loading =
        new widgets::TextLabel(tr("Looking through the pictures…"), theme::Type::Body, widgets::Ink::Caption);
    loading->setAlignment(Qt::AlignCenter);
    m_nothing = new widgets::EmptyState({}, {}, body);
    m_again = m_nothing->addAction(tr("Try again"));
    m_stack = new QStackedWidget(body);
    m_stack->insertWidget(Loading, loading);
    m_stack->insertWidget(Grid, m_grid);
    m_stack->insertWidget(Nothing, m_nothing);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::s3);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    setBody(body);

    QPushButton *files = addButton(widgets::ButtonKind::Ghost, tr("From this computer…"), kFiles);
    files->setObjectName(u"pictureFiles"_s);
    addButton(widgets::ButtonKind::Secondary, tr("Cancel"), kCancelled);
    m_use = addButton(widgets::ButtonKind::Primary, {}, kUse);
    m_use->setObjectName(u"pictureUse"_s);
    setMainButton(m_use);

    m_search->installEventFilter(this);
    m_grid->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->find(words);
        showWhatIsFound();
    });
    connect(m_grid, &QListView::clicked, this, &PicturePicker::pick);
    connect(m_grid, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        m_model->pickOnly(index);
        pressed();
    });
    connect(m_model, &PictureModel::pickedChanged, this, &PicturePicker::sayPicked);
    connect(&thumbs, &pictures::ThumbCache::loaded, m_grid->viewport(), qOverload<>(&QWidget::update));
    connect(m_again, &QPushButton::clicked, this, &PicturePicker::load);
    connect(&store, &store::LocalStore::committed, this, [this](const store::Commit &commit) {
        if (std::ranges::any_of(commit.rows, [](const auto &row) { return row.table == "assets"_L1; }))
            load();
    });
    connect(this, &Dialog::finished, this, [this](int result) {
        if (result == kUse && !m_model->picked().isEmpty())
            Q_EMIT picked(m_model->picked());
        else if (result == kFiles)
            Q_EMIT filesMeant();
    });
    sayPicked();
    load();
}

void PicturePicker::load()
{
    m_isSettled = false;
    if (m_model->total() == 0)
        m_stack->setCurrentIndex(Loading);
    using Pictures = Result<QList<store::StoredPicture>>;
    const auto found =
        QtConcurrent::run([file = store::files::database(m_store.folder()), brand = m_brand]() -> Pictures {
            const auto reader = store::Reader::open(file);
            if (!reader)
                return tl::unexpected(reader.error());
            return store::clientPictures(**reader, brand);
        });
    whenDone(this, found, [this](const Pictures &pictures) { show(pictures); });
}

void PicturePicker::show(const Result<QList<store::StoredPicture>> &pictures)
{
    m_isSettled = true;
    if (!pictures) {
        const widgets::ErrorWords words = widgets::errorText(pictures.error());
        m_nothing->setText(words.happened, words.meaning);
        m_again->show();
        m_stack->setCurrentIndex(Nothing);
        return;
    }
    m_model->show(*pictures);
    showWhatIsFound();
}

void PicturePicker::showWhatIsFound()
{
    m_again->hide();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(Grid);
        if (!m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_model->index(0));
        return;
    }
    if (!m_isSettled)
        return;
    if (m_model->total() == 0)
        m_nothing->setText(tr("No pictures yet"),
            tr("What is added to posts of %1 shows up here.").arg(widgets::isolated(m_client)));
    else
        m_nothing->setText(
            tr("Nothing is called that"), tr("Neither a name nor an alt text holds these words."));
    m_stack->setCurrentIndex(Nothing);
}

void PicturePicker::pick(const QModelIndex &index)
{
    if (m_many == Many::One)
        m_model->pickOnly(index);
    else
        m_model->toggle(index);
}

void PicturePicker::pressed()
{
    if (m_model->picked().isEmpty())
        pick(m_grid->currentIndex());
    if (m_use->isEnabled())
        m_use->click();
}

void PicturePicker::sayPicked()
{
    const int count = int(m_model->picked().size());
    m_use->setEnabled(count > 0);
    m_use->setText(m_many == Many::One ? tr("Use this one")
            : count == 0               ? tr("Add")
                                       : tr("Add %n", nullptr, count));
}

bool PicturePicker::eventFilter(QObject *object, QEvent *event)
{
    if ((object == m_search || object == m_grid) && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pressed();
            return true;
        }
        if (object == m_grid && key == Qt::Key_Space) {
            pick(m_grid->currentIndex());
            return true;
        }
        if (object == m_search && key == Qt::Key_Down) {
            m_grid->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Dialog::eventFilter(object, event);
}

} // namespace galley::composer
