#include "ui/composer/media/FailureList.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace galley::composer {

namespace {

constexpr int kAside = 10, kAbove = 7;
constexpr int kAtATime = 200; // lines laid out before the next event: there may be thousands

class LineDelegate final : public QStyledItemDelegate
{
public:
    explicit LineDelegate(const QListView &view)
        : QStyledItemDelegate(nullptr)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view.viewport()->width();
        QTextLayout layout;
        return { width, laidOut(layout, index, width) + 2 * kAbove };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Tokens &t = theme::tk();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent)
            painter->fillRect(option.rect, t.state.selected);
        if (index.row() > 0)
            theme::paintHairline(*painter,
                QRectF(option.rect.left() + kAside, option.rect.top(), option.rect.width() - 2 * kAside, 1),
                t.line.soft);
        QTextLayout layout;
        laidOut(layout, index, option.rect.width());
        painter->setPen(t.ink1);
        layout.draw(painter, option.rect.topLeft() + QPointF(kAside, kAbove));
    }

private:
    int laidOut(QTextLayout &layout, const QModelIndex &index, int width) const
    {
        QTextOption how;
        how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        how.setTextDirection(m_view.layoutDirection());
        layout.setTextOption(how);
        layout.setFont(theme::font(theme::Type::Small));
        layout.setText(index.data().toString());
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width - 2 * kAside));
            line.setPosition({ 0, height });
            height += theme::lineHeight(theme::Type::Small);
        }
        layout.endLayout();
        return int(std::ceil(height));
    }

    const QListView &m_view;
};

} // namespace

FailureList::FailureList(const QStringList &lines, const QStringList &wholes, QWidget *parent)
    : QListView(parent)
{
    auto *model = new QStandardItemModel(this);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *item = new QStandardItem(lines[i]);
        item->setToolTip(wholes.value(i));
        item->setEditable(false);
        model->appendRow(item);
    }
    setModel(model);
    auto *delegate = new LineDelegate(*this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setLayoutMode(Batched);
    setBatchSize(kAtATime);
}

void FailureList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // other widths, other heights
}

} // namespace galley::composer
