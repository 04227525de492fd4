#include "ui/composer/details/MonthPicker.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDays = 42; // six weeks
constexpr QSize kCell(44, 28);
constexpr int kMostDots = 3;

} // namespace

class MonthPicker::Day final : public QAbstractButton
{
public:
    explicit Day(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(kCell);
        theme::showFocusRing(this, theme::radius::sm);
    }

    void setDay(const QDate &day, bool isOutside, bool isToday, bool isChosen, int posts)
    {
        m_day = day;
        m_isOutside = isOutside;
        m_isToday = isToday;
        m_isChosen = isChosen;
        m_posts = posts;
        const QString date = widgets::longDayText(day);
        setAccessibleName(posts > 0 ? MonthPicker::tr("%1, %2", "a day, how many posts")
                                          .arg(date, MonthPicker::tr("%n post(s)", nullptr, posts))
                                    : date);
        update();
    }

    [[nodiscard]] QDate day() const { return m_day; }

protected:
    // Arrows are the month's: by itself a button hands them to the next one in Tab's order.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Tokens &t = theme::tk();
        const QRectF cell = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_isChosen)
            theme::paintPlane(painter, cell, theme::radius::sm, t.accent.fill);
        else if (underMouse())
            theme::paintPlane(painter, cell, theme::radius::sm, t.state.hover);
        if (m_isToday && !m_isChosen)
            theme::paintPlane(painter, cell, theme::radius::sm, Qt::transparent, t.accent.mark);
        const QColor ink = m_isChosen ? t.accent.onFill : m_isOutside ? t.ink3 : t.ink1;
        painter.setPen(ink);
        painter.setFont(theme::font(theme::Type::Small));
        const QRect number = m_posts > 0 ? rect().adjusted(0, 0, 0, -6) : rect();
        painter.drawText(number, Qt::AlignCenter, QLocale().toString(m_day.day()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isChosen ? t.accent.onFill : t.ink3);
        painter.setRenderHint(QPainter::Antialiasing);
        const int dots = std::min(m_posts, kMostDots);
        for (int i = 0; i < dots; ++i)
            painter.drawEllipse(
                QPointF(width() / 2.0 + (i - (dots - 1) / 2.0) * 6, height() - 6), 1.75, 1.75);
    }

private:
    QDate m_day;
    bool m_isOutside = false;
    bool m_isToday = false;
    bool m_isChosen = false;
    int m_posts = 0;
};

MonthPicker::MonthPicker(const QDate &today, const QDate &chosen, const Count &count, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_chosen(chosen)
    , m_at(chosen)
    , m_count(count)
    , m_title(new widgets::TextLabel({}, theme::Type::BodyStrong, widgets::Ink::Text, this))
{
    setObjectName(u"monthPicker"_s);
    setAccessibleName(tr("Month"));
    auto *back = widgets::makeIconButton(u"chevron-left"_s, tr("Previous month"), this);
    auto *forth = widgets::makeIconButton(u"chevron-right"_s, tr("Next month"), this);
    back->setObjectName(u"previousMonth"_s);
    forth->setObjectName(u"nextMonth"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(back);
    head->addWidget(forth);
    auto *grid = new QGridLayout;
    grid->setSpacing(2);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *name = new widgets::TextLabel(locale.standaloneDayName(day, QLocale::NarrowFormat),
            theme::Type::Caption, widgets::Ink::Caption, this);
        name->setAlignment(Qt::AlignCenter);
        grid->addWidget(name, 0, i);
    }
    for (int i = 0; i < kDays; ++i) {
        auto *cell = new Day(this);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { Q_EMIT picked(cell->day()); });
        grid->addWidget(cell, 1 + i / 7, i % 7);
        m_days.append(cell);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(grid);
    connect(back, &QToolButton::clicked, this, [this] {
        m_at = m_at.addMonths(-1);
        fill();
    });
    connect(forth, &QToolButton::clicked, this, [this] {
        m_at = m_at.addMonths(1);
        fill();
    });
    fill();
}

void MonthPicker::focusChosen()
{
    show(m_at);
}

void MonthPicker::show(const QDate &day)
{
    m_at = day;
    fill();
    for (Day *cell : std::as_const(m_days)) {
        if (cell->day() == day)
            cell->setFocus(Qt::OtherFocusReason);
    }
}

void MonthPicker::fill()
{
    const QLocale locale;
    const QDate month(m_at.year(), m_at.month(), 1);
    const QDate first = month.addDays(-((month.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    const QHash<QDate, int> posts = m_count(first, first.addDays(kDays - 1));
    m_title->setText(tr("%1 %2", "month, year")
                         .arg(locale.standaloneMonthName(m_at.month()), locale.toString(m_at, u"yyyy"_s)));
    for (int i = 0; i < kDays; ++i) {
        const QDate day = first.addDays(i);
        m_days[i]->setDay(
            day, day.month() != m_at.month(), day == m_today, day == m_chosen, posts.value(day));
        // One stop for Tab; arrows go on from there.
        m_days[i]->setFocusPolicy(day == m_at ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void MonthPicker::keyPressEvent(QKeyEvent *event)
{
    const int forth = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return show(m_at.addDays(-forth));
    case Qt::Key_Right:
        return show(m_at.addDays(forth));
    case Qt::Key_Up:
        return show(m_at.addDays(-7));
    case Qt::Key_Down:
        return show(m_at.addDays(7));
    case Qt::Key_PageUp:
        return show(m_at.addMonths(-1));
    case Qt::Key_PageDown:
        return show(m_at.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT picked(m_at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace galley::composer
