#include "ui/calendar/DayList.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SlipPainter.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::Type;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kWidth = 264;
constexpr int kRing = 2; // room of a slip's focus ring; with it slips stand as far apart as in the month
constexpr int kMostHeight = 420;

// One post of the list.
class SlipButton final : public QAbstractButton
{
public:
    SlipButton(CalendarModel &model, pictures::ThumbCache &thumbs, const QUuid &post, QWidget *parent)
        : QAbstractButton(parent)
        , m_model(model)
        , m_thumbs(thumbs)
        , m_post(post)
    {
        setFixedHeight(widgets::SlipPainter::height() + 2 * kRing);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        if (const store::MonthPost *row = model.post(post))
            setAccessibleName(spokenSlip(model, *row));
        connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int row = m_model.rowOf(m_post);
        if (row < 0)
            return;
        QPainter painter(this);
        static const schedule::MonthLayout kNoLayout;
        MonthScene scene { m_model, kNoLayout, m_thumbs, rect(), 0, isRightToLeft() };
        if (underMouse())
            scene.hovered = m_post;
        scene.current = m_post;
        scene.showFocus = hasFocus();
        paintPost(painter, scene, row, rect().adjusted(kRing, kRing, -kRing, -kRing));
    }

private:
    CalendarModel &m_model;
    pictures::ThumbCache &m_thumbs;
    QUuid m_post;
};

} // namespace

DayList::DayList(CalendarModel &model, pictures::ThumbCache &thumbs, QDate day, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(kWidth);
    setObjectName(u"dayList"_s);
    setAccessibleName(spokenDay(model, day));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *heading = new TextLabel(dayText(day), Type::BodyStrong, Ink::Text, this);
    column->addWidget(heading);
    QStringList around;
    for (const schedule::DayNote &note : model.notes().value(day))
        around.append(noteText(note));
    for (const store::MonthCampaign &campaign : model.campaigns()) {
        if (campaign.first <= day && day <= campaign.last)
            around.append(campaign.name);
    }
    if (!around.isEmpty()) {
        auto *label = new TextLabel(around.join(u" · "_s), Type::Small, Ink::Caption, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget(area);
    auto *slips = new QVBoxLayout(list);
    slips->setContentsMargins(0, 0, 0, 0);
    slips->setSpacing(0);
    QList<QUuid> posts;
    const auto [first, count] = model.rowsOf(day);
    for (int row = first; row < first + count; ++row)
        posts.append(model.posts()[row].id);
    model.needLooks(posts);
    for (const QUuid &post : posts) {
        auto *slip = new SlipButton(model, thumbs, post, list);
        connect(slip, &QAbstractButton::clicked, this, [this, post] { Q_EMIT postChosen(post); });
        slips->addWidget(slip);
    }
    area->setWidget(list);
    list->setAutoFillBackground(false); // the scroll area would paint the window's colour
    area->setFixedHeight(std::min(kMostHeight, std::max(1, list->sizeHint().height())));
    column->addWidget(area);
    auto *add = widgets::makeButton(widgets::ButtonKind::Secondary, tr("New post"), this);
    connect(add, &QPushButton::clicked, this, [this, day] { Q_EMIT newPostRequested(day); });
    column->addWidget(add, 0, Qt::AlignLeft);
}

void DayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley::calendar
