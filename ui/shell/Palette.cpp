#include "ui/shell/Palette.h"

#include "ui/shell/PaletteModel.h"
#include "ui/shell/PaletteSource.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/KeyHintPainter.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using theme::tk;
using theme::Type;

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 112;
constexpr int kInput = 56;
constexpr int kFooter = 40;
constexpr int kMostRows = 9;

} // namespace

Palette::Palette(const PaletteSource &source, PaletteDelegate::Thumb thumb, QWidget *window)
    : QWidget(window)
    , m_source(source)
    , m_model(new PaletteModel(this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    hide();
    m_input->setFrame(false);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_input->setMaxLength(200);
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(std::move(thumb), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    connect(m_input, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, [this] { runCurrent(false); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->rowAt(index))
            m_list->setCurrentIndex(index);
    });
    window->installEventFilter(this);
    retranslate();
}

Palette::~Palette() = default;

void Palette::open(const QString &text)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_input->setFont(theme::font(Type::Title, 400));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    if (m_input->text() == text)
        ask(text);
    else
        m_input->setText(text);
    m_input->selectAll();
}

void Palette::close()
{
    if (!isVisible())
        return;
    hide();
    m_input->clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Palette::setSearchable(qint64 count)
{
    m_searchable = count;
    update();
}

void Palette::refresh()
{
    if (isVisible())
        m_list->viewport()->update();
}

void Palette::ask(const QString &text)
{
    m_inMore = false;
    if (isVisible())
        setRows(m_source.rows(text, m_recent));
}

void Palette::setRows(const QList<PaletteRow> &rows)
{
    m_model->setRows(rows);
    m_list->setCurrentIndex(m_model->firstRow());
    m_list->scrollToTop();
    place();
    announce();
}

void Palette::place()
{
    const QRect room = rect();
    const int wide = std::min(kWidth, room.width() - 48);
    const int top = std::min(kTop, room.height() / 8);
    int content = 0;
    int rows = 0;
    for (int i = 0; i < m_model->rowCount() && rows < kMostRows; ++i) {
        const bool heading = m_model->index(i).data(PaletteModel::HeadingRole).toBool();
        content += heading ? PaletteDelegate::headingHeight() : PaletteDelegate::rowHeight();
        rows += heading ? 0 : 1;
    }
    const bool empty = m_model->rowCount() == 0;
    const int listTall = empty ? 72 : std::min(content + 8, room.height() - top - 24 - kInput - kFooter);
    m_panel = QRect((room.width() - wide) / 2, top, wide, kInput + listTall + kFooter);
    const int escWide = widgets::keyHintSize(tr("Esc")).width();
    m_input->setGeometry(QStyle::visualRect(layoutDirection(), m_panel,
        { m_panel.left() + 46, m_panel.top() + 1, wide - 46 - 20 - escWide - 12, kInput - 2 }));
    m_list->setGeometry(m_panel.left() + 1, m_panel.top() + kInput, wide - 2, listTall);
    m_list->setVisible(!empty);
    update();
}

void Palette::move(int by)
{
    const QModelIndex next = m_model->step(m_list->currentIndex(), by);
    m_list->setCurrentIndex(next);
    if (next == m_model->firstRow())
        m_list->scrollToTop();
    else
        m_list->scrollTo(next);
    announce();
}

void Palette::announce()
{
    const QModelIndex index = m_list->currentIndex();
    const PaletteRow *row = m_model->rowAt(index);
    m_input->setAccessibleDescription(
        row ? index.data(Qt::AccessibleTextRole).toString() : tr("Nothing found"));
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void Palette::runCurrent(bool also)
{
    const PaletteRow *current = m_model->rowAt(m_list->currentIndex());
    if (!current)
        return;
    const PaletteRow row = *current; // running it may ask anew
    if (!row.refill.isEmpty() && row.enabled) {
        m_input->setText(row.refill);
        return;
    }
    const auto action = also && row.runAlso ? row.runAlso : row.run;
    if (!action)
        return;
    close();
    action();
}

void Palette::showMore()
{
    const PaletteRow *row = m_model->rowAt(m_list->currentIndex());
    if (!row || !row->more)
        return;
    const auto more = row->more;
    setRows(more());
    m_inMore = true;
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < 5; ++i)
            move(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < 5; ++i)
            move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent(modifiers & Qt::ControlModifier);
        return true;
    case Qt::Key_Tab:
        showMore();
        return true;
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        if (m_inMore)
            ask(m_input->text());
        else
            close();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    // Everything typed belongs to the palette while it is open; only Ctrl+K comes through, to close it again.
    if (watched == m_input && event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->key() == Qt::Key_K && (key->modifiers() & Qt::ControlModifier)))
            event->accept();
        return false;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel.contains(event->position().toPoint()))
        close();
    event->accept();
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Palette::retranslate()
{
    m_input->setPlaceholderText(tr("Search, or say what to do: move slow bread to friday 9"));
    m_input->setAccessibleName(tr("Search or command"));
    m_list->setAccessibleName(tr("What was found"));
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tk().state.scrim);
    theme::paintShadow(painter, m_panel, theme::Elevation::Dialog);
    theme::paintPlane(painter, m_panel, theme::radius::xl, tk().surface.raised, tk().line.hair);
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), m_panel, logical);
    };

    const QRect glyph(m_panel.left() + 20, m_panel.top() + (kInput - 18) / 2, 18, 18);
    painter.drawPixmap(placed(glyph), theme::icon(u"search", 18, tk().ink3, devicePixelRatioF()));
    const QSize esc = widgets::keyHintSize(tr("Esc"));
    widgets::paintKeyHint(painter,
        placed(
            { QPoint(m_panel.right() - 19 - esc.width(), m_panel.top() + (kInput - esc.height()) / 2), esc }),
        tr("Esc"));
    theme::paintHairline(
        painter, QRectF(m_panel.left(), m_panel.top() + kInput - 1, m_panel.width(), 1), tk().line.hair);

    const QRect footer(m_panel.left(), m_panel.bottom() + 1 - kFooter, m_panel.width(), kFooter);
    paintFooter(painter, footer);
    if (!m_list->isVisible()) {
        painter.setFont(theme::font(Type::Body));
        theme::paintText(painter,
            QRectF(m_panel.left() + 20, m_panel.top() + kInput, m_panel.width() - 40, 72),
            tr("Nothing here is called that."), tk().ink3, Qt::AlignCenter);
    }
}

void Palette::paintFooter(QPainter &painter, const QRect &box) const
{
    painter.save();
    painter.setClipRect(box);
    const QRect tall = box.adjusted(0, -theme::radius::xl, 0, 0);
    theme::paintPlane(painter, tall, theme::radius::xl, tk().surface.sunken, tk().line.hair);
    painter.restore();
    theme::paintHairline(painter, QRectF(box.left(), box.top(), box.width(), 1), tk().line.hair);
    const auto placed = [this, &box](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), box, logical);
    };
    const QFont small = theme::font(Type::Small);
    const QFontMetrics metrics(small);
    int x = box.left() + 20;
    const auto hint = [&](const QStringList &keys, const QString &text) {
        for (const QString &key : keys) {
            const QSize size = widgets::keyHintSize(key);
            widgets::paintKeyHint(
                painter, placed({ QPoint(x, box.top() + (box.height() - size.height()) / 2), size }), key);
            x += size.width() + 6;
        }
        painter.setFont(small);
        const int wide = metrics.horizontalAdvance(text) + 2;
        theme::paintText(
            painter, placed({ x, box.top(), wide, box.height() }), text, tk().ink3, Qt::AlignCenter);
        x += wide + 14;
    };
    hint({ u"↑"_s, u"↓"_s }, tr("choose"));
    const PaletteRow *row = m_model->rowAt(m_list->currentIndex());
    if (row && row->more)
        hint({ tr("Tab") }, tr("more actions"));
    hint({ u">"_s }, tr("commands only"));
    const QString searched = tr("searched %Ln thing(s) here, offline too", nullptr,
        int(std::min<qint64>(m_searchable, 2'000'000'000)));
    painter.setFont(small);
    const int room = box.right() - 20 - x;
    if (metrics.horizontalAdvance(searched) <= room)
        theme::paintText(painter, placed({ x, box.top(), room, box.height() }), searched, tk().ink3,
            Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace galley::shell
