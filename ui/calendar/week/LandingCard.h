#pragma once

#include "ui/calendar/week/WeekText.h"
#include "ui/widgets/SlipPainter.h"

#include <QWidget>

namespace galley::calendar {

// What floats over the week while a post is in the hand. Both let the pointer through.

// The card itself, with its shadow.
class CardInHand final : public QWidget
{
    Q_OBJECT

public:
    explicit CardInHand(QWidget *parent);

    void setCard(const widgets::SlipData &card, QSize size, int count);
    void setTime(const QString &time, const QString &place); // place: of its clock, where that is to be told
    void moveCard(QPoint topLeft); // of the card, without its shadow
    void settleAt(QPoint topLeft); // travels there and is gone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::SlipData m_card;
    QSize m_size;
    int m_count = 1;
};

// 236 wide, beside the slot: date, second zone, and what speaks for or against it.
class LandingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LandingCard(QWidget *parent);

    // What the keys that it names can change.
    enum class Hold { ByKeys, FromTray, FromWeek };

    void setWords(const LandingWords &words, Hold hold);
    void placeBeside(const QRect &slot, const QRect &inside);

    [[nodiscard]] const LandingWords &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hint
    {
        QString keys;
        QString text;
    };

    [[nodiscard]] QList<QList<Hint>> hints() const; // in lines
    [[nodiscard]] int reasonsHeight() const;
    void fit();

    LandingWords m_words;
    Hold m_hold = Hold::FromWeek;
};

} // namespace galley::calendar
