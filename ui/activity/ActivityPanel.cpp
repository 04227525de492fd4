#include "ui/activity/ActivityPanel.h"

#include "core/base/WhenDone.h"
#include "core/store/LocalStore.h"
#include "ui/activity/ActivityModel.h"
#include "ui/activity/RowList.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QDirIterator>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace galley::activity {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;
using widgets::ButtonKind;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kWidth = 400;
constexpr int kListHeight = 328;
constexpr int kMargin = 16;

// A band of colour with an icon at its start, round where the popover is.
class Band final : public QWidget
{
public:
    enum class Where { Top, Bottom };

    Band(Where where, const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_where(where)
        , m_icon(icon)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool top = m_where == Where::Top;
        const qreal hair = theme::hairWidth(painter);
        const QRectF inside = QRectF(rect()).adjusted(hair, top ? hair : 0, -hair, top ? 0 : -hair);
        const int round = theme::radius::popover;
        painter.setClipRect(inside);
        theme::paintPlane(painter, inside.adjusted(0, top ? 0 : -2 * round, 0, top ? 2 * round : 0), round,
            top ? tk().approved.tint : tk().surface.sunken);
        painter.fillRect(QRectF(0, top ? height() - hair : 0, width(), hair), tk().line.hair);
        const int size = 16;
        const int line = top ? theme::lineHeight(Type::Body) : height();
        const QRect glyph(kMargin, (top ? kMargin - 4 : 0) + (line - size) / 2, size, size);
        const QRect placed = layoutDirection() == Qt::RightToLeft
            ? QRect(width() - glyph.right() - 1, glyph.y(), size, size)
            : glyph;
        painter.drawPixmap(placed,
            theme::icon(m_icon, size, top ? tk().approved.mark : tk().ink3, theme::deviceRatio(painter)));
    }

private:
    Where m_where;
    QString m_icon;
};

// Where rows go out of sight below the heading, once they do.
class Edge final : public QWidget
{
public:
    explicit Edge(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"activityEdge"_s);
        setFixedHeight(1);
    }

    void setScrolled(int by)
    {
        m_isScrolled = by > 0;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isScrolled)
            return;
        QPainter painter(this);
        theme::paintHairline(painter, QRectF(rect()), tk().line.hair);
    }

private:
    bool m_isScrolled = false;
};

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

ActivityPanel::ActivityPanel(store::LocalStore &store, const Clock &clock, const QString &zone,
    std::function<void(const Error &)> failed, QWidget *parent)
    : QWidget(parent)
    , m_model(new ActivityModel(store, clock, zone, std::move(failed), this))
    , m_list(new RowList(this))
    , m_empty(new TextLabel(
          tr("Nothing has been done here yet. What you write, move and delete shows up here, with the way "
             "back."),
          Type::Body, Ink::Caption, this))
{
    setObjectName(u"activity"_s);
    setFixedWidth(std::max(kWidth, theme::withText(kWidth * 4 / 5)));
    setAccessibleName(tr("Activity"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *title = new TextLabel(tr("Activity"), Type::BodyStrong, Ink::Text, this);
    title->setContentsMargins(kMargin, 12, kMargin, 8);
    column->addWidget(title);
    auto *edge = new Edge(this);
    column->addWidget(edge);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kMargin, 8, kMargin, kMargin);
    column->addWidget(m_empty);
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setAccessibleDescription(tr("Enter opens the post, U undoes or redoes"));
    m_list->setFixedHeight(kListHeight);
    m_list->setModel(m_model);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, edge, &Edge::setScrolled);
    column->addWidget(m_list);
    column->addWidget(makeFoot(store.folder()));
    setFocusProxy(m_list);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::showEmptiness);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) {
        if (const QUuid post = index.data(PostRole).toUuid(); !post.isNull())
            Q_EMIT postChosen(post);
    });
    connect(m_list, &RowList::actionRequested, this, [this](const QModelIndex &index) {
        const store::Activity &action = m_model->row(index.row());
        if (action.undone)
            Q_EMIT redoRequested(action.number);
        else
            Q_EMIT undoRequested(action.number);
    });
    showEmptiness();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

QWidget *ActivityPanel::makeHead()
{
    auto *head = new Band(Band::Where::Top, u"cloud-check"_s, this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    lines->setSpacing(2);
    auto *title = new TextLabel(tr("All changes saved"), Type::BodyStrong, Ink::Text, head);
    title->setIndent(kMargin + 8);
    lines->addWidget(title);
    auto *sentence = new TextLabel(
        tr("It is kept on this computer the moment you do it."), Type::Small, Ink::Secondary, head);
    sentence->setWordWrap(true);
    lines->addWidget(sentence);
    return head;
}

QWidget *ActivityPanel::makeFoot(const QString &folder)
{
    auto *foot = new Band(Band::Where::Bottom, u"database"_s, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * kMargin + 8, 6, kMargin - 6, 6);
    auto *size = new TextLabel({}, Type::Small, Ink::Secondary, foot);
    size->setObjectName(u"activitySize"_s);
    row->addWidget(size, 1);
    auto *bin = widgets::makeButton(ButtonKind::Link, tr("Bin"), foot);
    bin->setObjectName(u"activityBin"_s);
    connect(bin, &QPushButton::clicked, this, &ActivityPanel::binRequested);
    auto *place = widgets::makeButton(ButtonKind::Link, tr("Where"), foot);
    place->setAccessibleName(tr("Where this studio is kept"));
    connect(place, &QPushButton::clicked, this, &ActivityPanel::placeRequested);
    row->addWidget(bin);
    row->addWidget(place);
    whenDone(this, QtConcurrent::run(bytesIn, folder), [size](qint64 bytes) {
        size->setText(tr("%1 kept on this computer")
                          .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
    });
    return foot;
}

void ActivityPanel::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

} // namespace galley::activity
