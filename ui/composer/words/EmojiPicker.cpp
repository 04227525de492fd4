#include "ui/composer/words/EmojiPicker.h"

#include "ui/composer/words/EmojiModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Emoji;
using compose::EmojiTable;
using compose::SkinTone;

namespace {

constexpr int kColumns = 9;
constexpr int kRows = 6;
constexpr int kScrollBar = 14;

int cell()
{
    return theme::withText(40);
}

QFont emojiFont()
{
    QFont font = theme::font(theme::Type::Lead);
    font.setPixelSize(theme::withText(22));
    return font;
}

// Unicode's names of the groups; one that is not known keeps its own.
constexpr const char *kGroups[] { QT_TRANSLATE_NOOP("EmojiGroup", "Smileys & Emotion"),
    QT_TRANSLATE_NOOP("EmojiGroup", "People & Body"), QT_TRANSLATE_NOOP("EmojiGroup", "Animals & Nature"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Food & Drink"), QT_TRANSLATE_NOOP("EmojiGroup", "Travel & Places"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Activities"), QT_TRANSLATE_NOOP("EmojiGroup", "Objects"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Symbols"), QT_TRANSLATE_NOOP("EmojiGroup", "Flags") };

QString groupName(const QString &name)
{
    const auto known =
        std::ranges::find_if(kGroups, [&](const char *one) { return name == QLatin1StringView(one); });
    return known == std::end(kGroups) ? name : QCoreApplication::translate("EmojiGroup", *known);
}

class CellPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Tokens &t = theme::tk();
        const QRectF place = QRectF(option.rect).adjusted(2, 2, -2, -2);
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver))
            theme::paintPlane(*painter, place, theme::radius::md, current ? t.state.selected : t.state.hover,
                current ? t.focus.ring : QColor(), 2);
        painter->setFont(emojiFont());
        theme::paintText(*painter, option.rect, index.data().toString(), t.ink1, Qt::AlignCenter);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { cell(), cell() };
    }
};

QIcon pictureOf(const QString &emoji)
{
    return theme::paintedIcon([emoji](QPainter &painter, const QRectF &rect) {
        QFont font = theme::font(theme::Type::Body);
        font.setPixelSize(std::max(1, int(rect.height())));
        painter.setFont(font);
        painter.setPen(theme::tk().ink2);
        painter.drawText(rect.adjusted(-4, -4, 4, 4), Qt::AlignCenter, emoji);
    });
}

} // namespace

void EmojiPicker::prepare()
{
    QThreadPool::globalInstance()->start([language = QLocale().name()] { (void)EmojiTable::in(language); });
}

EmojiPicker::EmojiPicker(compose::RecentEmoji &recent, QWidget *window)
    : Popover(window)
    , m_table(EmojiTable::in(QLocale().name()))
    , m_recent(recent)
    , m_model(new EmojiModel(this))
{
    setAccessibleName(tr("Emoji"));
    auto *body = new QWidget;
    m_search = new widgets::SearchField(tr("Find an emoji"), body);
    m_search->setObjectName(u"emojiSearch"_s);
    m_groups = new widgets::SegmentedControl(body);
    m_groups->setObjectName(u"emojiGroups"_s);
    m_groups->setAccessibleName(tr("Groups of emoji"));
    m_groups->addSegment(tr("Used last"), u"history"_s);
    for (int i = 0; i < m_table.groups().size(); ++i) {
        const auto first = std::ranges::find(m_table.all(), i, &Emoji::group);
        m_groups->addSegment(groupName(m_table.groups().at(i)),
            pictureOf(first == m_table.all().end() ? QString() : first->text));
    }
    m_grid = new QListView(body);
    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new CellPainter(m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setMouseTracking(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setFixedSize(kColumns * cell() + kScrollBar, kRows * cell());
    m_grid->viewport()->setAutoFillBackground(false);
    m_name = new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, body);
    m_tone = new QComboBox(body);
    m_tone->setObjectName(u"emojiTone"_s);
    m_tone->setAccessibleName(tr("Skin tone"));
    const Emoji hand { u"✋"_s, 0, {}, true };
    const QStringList tones { tr("no skin tone"), tr("light"), tr("medium-light"), tr("medium"),
        tr("medium-dark"), tr("dark") };
    for (int i = 0; i < tones.size(); ++i)
        m_tone->addItem(pictureOf(compose::withTone(hand, static_cast<SkinTone>(i))), tones.at(i));
    m_tone->setCurrentIndex(static_cast<int>(m_recent.tone()));
    m_model->setTone(m_recent.tone());

    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::space::s2);
    footer->addWidget(m_name, 1);
    footer->addWidget(m_tone);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(theme::space::s2);
    column->addWidget(m_search);
    column->addWidget(m_groups);
    column->addWidget(m_grid, 0, Qt::AlignHCenter);
    column->addLayout(footer);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setContent(body);
    setFocusProxy(m_search);

    m_search->installEventFilter(this);
    m_grid->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::find);
    connect(m_groups, &widgets::SegmentedControl::chosen, this, [this](int index) {
        m_search->clear();
        showGroup(index);
    });
    connect(m_grid, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::sayCurrent);
    connect(m_tone, &QComboBox::activated, this, [this](int index) {
        m_recent.setTone(static_cast<SkinTone>(index));
        m_model->setTone(m_recent.tone());
    });
    const int start = m_recent.texts().isEmpty() ? 1 : 0;
    m_groups->setCurrent(start);
    showGroup(start);
}

void EmojiPicker::find(const QString &query)
{
    if (query.trimmed().isEmpty()) {
        showGroup(m_groups->current());
        return;
    }
    m_model->show(m_table.search(query));
    select(0);
}

void EmojiPicker::showGroup(int index)
{
    QList<Emoji> shown;
    if (index <= 0) {
        // As they were written, with the tone they had then.
        for (const QString &text : m_recent.texts()) {
            const auto known = std::ranges::find(m_table.all(), text, &Emoji::text);
            shown.append(known == m_table.all().end() ? Emoji { text, 0, text, false }
                                                      : Emoji { text, 0, known->name, false });
        }
    } else {
        std::ranges::copy_if(m_table.all(), std::back_inserter(shown),
            [&](const Emoji &emoji) { return emoji.group == index - 1; });
    }
    m_model->show(shown);
    select(0);
}

void EmojiPicker::select(int row)
{
    m_grid->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    sayCurrent();
}

void EmojiPicker::sayCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    m_name->setText(current.isValid()    ? m_model->nameAt(current.row())
            : m_search->text().isEmpty() ? tr("What you take will be here.")
                                         : tr("No emoji is called that."));
}

// The grid is walked from the search field too: one types, walks and takes without leaving it.
void EmojiPicker::walk(int key)
{
    const int row = m_grid->currentIndex().row();
    const int columns = std::max(1, m_grid->viewport()->width() / cell());
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return select(row - forwards);
    case Qt::Key_Right:
        return select(row + forwards);
    case Qt::Key_Up:
        return select(row >= columns ? row - columns : row);
    case Qt::Key_Down:
        return select(row + columns < m_model->rowCount() ? row + columns : row);
    default:
        break;
    }
}

void EmojiPicker::take(int row)
{
    const QString emoji = m_model->textAt(row);
    if (emoji.isEmpty())
        return;
    m_recent.take(emoji);
    Q_EMIT picked(emoji);
}

bool EmojiPicker::eventFilter(QObject *object, QEvent *event)
{
    if ((object == m_search || object == m_grid) && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_grid->currentIndex().row());
            return true;
        }
        // Sideways keys belong to the words while there are some to walk in.
        const bool inWords = object == m_search && !m_search->text().isEmpty()
            && !(key == Qt::Key_Right && m_search->cursorPosition() == m_search->text().size());
        const bool walksHere = key == Qt::Key_Up || key == Qt::Key_Down
            || (!inWords && (key == Qt::Key_Left || key == Qt::Key_Right));
        if (walksHere) {
            walk(key);
            return true;
        }
    }
    return Popover::eventFilter(object, event);
}

} // namespace galley::composer
