#include "ui/composer/details/LabelPicker.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 7;
constexpr int kIndex = Qt::UserRole; // of the label; -1: the one to make

int rowHeight()
{
    return theme::lineHeight(theme::Type::Body) + 12;
}

} // namespace

LabelPicker::LabelPicker(const QList<Label> &labels, QWidget *window)
    : Popover(window)
    , m_labels(labels)
{
    setObjectName(u"labelPicker"_s);
    setAccessibleName(tr("Labels"));
    auto *body = new QWidget;
    m_search = new widgets::SearchField(tr("Find or make a label"), body);
    m_search->setObjectName(u"labelSearch"_s);
    m_search->setAccessibleName(tr("Find or make a label"));
    m_search->setMaxLength(120);
    m_search->setMinimumWidth(theme::withText(240));
    m_search->installEventFilter(this);
    m_list = new QListWidget(body);
    m_list->setObjectName(u"labelList"_s);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setContent(body);
    connect(m_search, &QLineEdit::textChanged, this, &LabelPicker::find);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { take(m_list->row(item)); });
    find();
}

void LabelPicker::openAt(const QRect &anchor)
{
    Popover::openAt(anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void LabelPicker::find()
{
    const QString text = m_search->text().simplified();
    m_list->clear();
    bool isKnown = false;
    for (int i = 0; i < m_labels.size(); ++i) {
        const Label &label = m_labels[i];
        isKnown = isKnown || (label.isTag && label.name.compare(text, Qt::CaseInsensitive) == 0);
        if (!label.name.contains(text, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(theme::themedIcon(label.isOn ? u"check"_s
                                                 : label.isTag        ? u"tag"_s
                                                                      : u"layers"_s),
            label.name, m_list);
        item->setSizeHint({ 0, rowHeight() });
        item->setData(kIndex, i);
        item->setData(Qt::AccessibleTextRole, label.isOn ? tr("%1, chosen").arg(label.name) : label.name);
    }
    if (!text.isEmpty() && !isKnown) {
        auto *item = new QListWidgetItem(
            theme::themedIcon(u"plus"_s), tr("Make “%1”").arg(widgets::isolated(text)), m_list);
        item->setSizeHint({ 0, rowHeight() });
        item->setData(kIndex, -1);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, kRows) * rowHeight() + 4);
}

void LabelPicker::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const int index = item->data(kIndex).toInt();
    if (index < 0) {
        const QString name = m_search->text().simplified();
        close();
        Q_EMIT made(name);
        return;
    }
    Label &label = m_labels[index];
    label.isOn = !label.isOn;
    Q_EMIT toggled(label.id, label.isTag);
    find();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(kIndex).toInt() == index)
            m_list->setCurrentRow(i);
    }
}

bool LabelPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(
                std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(row);
            return true;
        }
    }
    return Popover::eventFilter(object, event);
}

} // namespace galley::composer
