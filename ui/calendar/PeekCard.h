#pragma once

#include "core/store/queries/MonthQuery.h"

#include <QWidget>

class QVBoxLayout;

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

// A post at a glance: picture, client, title, text, time in the client's zone and one's own, who approved
// what, and for a failed post why in one sentence. Lives in a popover.
class PeekCard final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 428;

    explicit PeekCard(pictures::ThumbCache &thumbs, QWidget *parent = nullptr); // the cache outlives the card

    struct Shown
    {
        store::PeekPost peek;
        store::MonthBrand brand;
        QString ownZone;
        qint64 nowMs = 0;
        bool editable = true; // not out and not on its way
    };

    void show(const Shown &shown);

    [[nodiscard]] QUuid post() const { return m_shown.peek.post.id; }

    [[nodiscard]] QString spoken() const; // everything on the card, for a screen reader

Q_SIGNALS:
    void editRequested(const QUuid &post);
    void moveRequested(const QUuid &post);
    void copyRequested(const QUuid &post);

private:
    void rebuild();
    void addHead(QVBoxLayout *column);
    void addApprovals(QVBoxLayout *column);
    void addFailures(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);

    pictures::ThumbCache &m_thumbs;
    Shown m_shown;
    QWidget *m_body = nullptr;
};

} // namespace galley::calendar
