#include "ui/imports/ColumnsPanel.h"

#include "ui/imports/ImportText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::ImportField;

namespace {

// In the order in which people look for them.
constexpr ImportField kFields[] { ImportField::Text, ImportField::Date, ImportField::Time,
    ImportField::Platforms, ImportField::Media, ImportField::Link, ImportField::Title, ImportField::AltText,
    ImportField::FirstComment, ImportField::Labels, ImportField::Category, ImportField::Campaign,
    ImportField::PostType, ImportField::Status, ImportField::DraftFlag, ImportField::Notes, ImportField::Keep,
    ImportField::Ignore };

bool sameColumns(const schedule::ImportLayout &a, const schedule::ImportLayout &b)
{
    if (a.columns.size() != b.columns.size())
        return false;
    for (qsizetype c = 0; c < a.columns.size(); ++c) {
        if (a.columns[c].header != b.columns[c].header || a.columns[c].samples != b.columns[c].samples)
            return false;
    }
    return true;
}

constexpr int kPlatformRole = Qt::UserRole + 1; // int of Platform; none where the field is not a network's

void addChoice(QComboBox *box, const QString &text, ImportField field, std::optional<Platform> platform = {})
{
    box->addItem(text, int(field));
    if (platform)
        box->setItemData(box->count() - 1, int(*platform), kPlatformRole);
}

schedule::ColumnChoice choiceAt(const QComboBox *box, int index)
{
    schedule::ColumnChoice choice { static_cast<ImportField>(box->itemData(index).toInt()), {} };
    if (const QVariant platform = box->itemData(index, kPlatformRole); platform.isValid())
        choice.platform = static_cast<Platform>(platform.toInt());
    return choice;
}

void fill(QComboBox *box)
{
    for (const ImportField field : kFields)
        addChoice(box, fieldText(field), field);
    for (const ImportField field : { ImportField::PlatformText, ImportField::PlatformFlag }) {
        box->insertSeparator(box->count());
        for (const Platform platform : allOf<Platform>()) {
            const QString name = widgets::PlatformMark::name(platform);
            addChoice(box,
                field == ImportField::PlatformText ? ColumnsPanel::tr("Text for %1").arg(name)
                                                   : ColumnsPanel::tr("%1, yes or no").arg(name),
                field, platform);
        }
    }
}

void select(QComboBox *box, const schedule::ImportColumn &column)
{
    const QSignalBlocker blocked(box);
    const schedule::ColumnChoice choice { column.field, column.platform };
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i).isValid() && choiceAt(box, i) == choice)
            box->setCurrentIndex(i);
    }
}

} // namespace

ColumnsPanel::ColumnsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What each column means"));
}

void ColumnsPanel::setLayout(const schedule::ImportLayout &layout)
{
    // An answer changes what a column means, not the columns: the box being used must stay where it is.
    if (!sameColumns(m_layout, layout) || m_boxes.isEmpty()) {
        m_boxes.clear();
        auto *body = new QWidget;
        auto *rows = new QVBoxLayout(body);
        rows->setContentsMargins(0, 0, theme::space::s3, 0);
        rows->setSpacing(theme::space::s3);
        for (int c = 0; c < layout.columns.size(); ++c)
            rows->addWidget(makeRow(layout, c));
        rows->addStretch();
        setWidget(body);
        body->setAutoFillBackground(false);
    }
    m_layout = layout;
    showWholeRows();
    for (int c = 0; c < m_boxes.size(); ++c)
        select(m_boxes[c], layout.columns[c]);
}

void ColumnsPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showWholeRows();
}

// Where not all of them have room, the last one that is seen is whole: half a box looks broken.
void ColumnsPanel::showWholeRows()
{
    int unused = 0;
    if (const QLayout *rows = widget() ? widget()->layout() : nullptr) {
        int used = 0; // by as many rows as are seen whole
        bool isAll = true;
        for (int i = 0, y = 0; i < rows->count() && isAll; ++i) {
            const QWidget *row = rows->itemAt(i)->widget();
            if (!row)
                continue; // the stretch below them
            y += (i > 0 ? rows->spacing() : 0) + row->sizeHint().height();
            isAll = y <= height();
            used = isAll ? y : used;
        }
        unused = isAll || used == 0 ? 0 : height() - used;
    }
    if (viewportMargins().bottom() != unused)
        setViewportMargins(0, 0, 0, unused);
}

QWidget *ColumnsPanel::makeRow(const schedule::ImportLayout &layout, int column)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::space::s1);
    auto *name = new widgets::TextLabel(QString(), theme::Type::Small, widgets::Ink::Text);
    name->setRole(theme::Type::Small, 600);
    const QString title = columnText(layout, column);
    name->setText(fontMetrics().elidedText(title, Qt::ElideRight, 230));
    name->setToolTip(title);
    auto *box = new QComboBox;
    fill(box);
    box->setAccessibleName(tr("Meaning of %1").arg(title));
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lines->addWidget(name);
    if (!layout.columns[column].samples.isEmpty()) {
        const QString sample = layout.columns[column].samples.constFirst().simplified();
        auto *example = new widgets::TextLabel(fontMetrics().elidedText(sample, Qt::ElideRight, 230),
            theme::Type::Caption, widgets::Ink::Caption);
        example->setToolTip(layout.columns[column].samples.join(u'\n').left(600));
        lines->addWidget(example);
    }
    lines->addWidget(box);
    connect(box, &QComboBox::activated, this,
        [this, box, column] { Q_EMIT chosen(column, choiceAt(box, box->currentIndex())); });
    m_boxes.append(box);
    return row;
}

} // namespace galley::imports
