#pragma once

#include "core/base/Clock.h"
#include "core/base/GapTimes.h"
#include "core/domain/DatePhrase.h"
#include "ui/widgets/WhichTime.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace galley::widgets {
class TextLabel;
}

namespace galley::calendar {

// A day and time as people write them ("thu 9", "+2d", "22.10. 7:45"), with what was understood below: the
// full date, the client's zone, and one's own time. Days and hours that are left out stay as they were. Where
// clocks show the hour twice or never it asks which of two times is meant.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    struct Setup
    {
        QString zone; // the client's
        QString ownZone;
        std::optional<WallTime> from; // where the post is now
        QTime usual = QTime(9, 0); // of a day without a time
        bool mayBeEmpty = false; // a post may be without a day
        qsizetype posts = 1; // of several each goes as far as is said
    };

    WhenField(const Clock &clock, Setup setup, QWidget *parent = nullptr); // the clock outlives the field

    void setZone(const QString &zone);
    void setWall(const std::optional<WallTime> &wall, int fold = 0);

    [[nodiscard]] std::optional<WallTime> wall() const { return m_wall; }

    [[nodiscard]] int fold() const { return m_fold; } // 1: the second of two passes

    [[nodiscard]] bool isAsking() const; // which of two is meant

    [[nodiscard]] bool onlyDay() const { return m_onlyDay; } // no hour was said

    // Minutes of wall time by which each of several posts moves, where a distance was said.
    [[nodiscard]] std::optional<qint64> shift() const { return m_shift; }

    [[nodiscard]] bool isValid() const { return m_valid; }

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void entered(); // Enter in a field that is understood

private:
    void understand();
    void understandShift(const DatePhrase &phrase);
    using Question = widgets::WhichTime::Question;
    void ask(Question question, const std::optional<GapTimes> &instead = {});
    [[nodiscard]] PhraseContext context() const;
    [[nodiscard]] QString typed(const WallTime &wall) const;

    const Clock &m_clock;
    Setup m_setup;
    QLineEdit *m_edit;
    widgets::TextLabel *m_meaning;
    widgets::WhichTime *m_which;
    std::optional<WallTime> m_wall;
    std::optional<qint64> m_shift;
    int m_fold = 0;
    bool m_onlyDay = false;
    bool m_valid = false;
};

} // namespace galley::calendar
