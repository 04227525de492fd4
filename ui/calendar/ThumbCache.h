#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QUuid>

namespace galley::calendar {

// The small pictures of the calendar, read and scaled away from the GUI thread and kept while they are
// wanted. Bounded: the ones longest unused go first. Reads renditions alone; a file without one has no
// picture here.
class ThumbCache final : public QObject
{
    Q_OBJECT

public:
    explicit ThumbCache(QString workspaceFolder, QObject *parent = nullptr);
    ~ThumbCache() override; // waits for pictures being read

    // Cut to `size` (in device pixels) from the middle; null until it is read or where there is none.
    // loaded() follows.
    [[nodiscard]] QPixmap pixmap(const QUuid &brand, const QString &sha256, QSize size);

    // For pictures of screens: reads everything asked for so far before it returns.
    void finish();

Q_SIGNALS:
    void loaded();

private:
    struct Entry
    {
        QPixmap pixmap;
        quint64 used = 0;
    };

    void keep(const QString &key, const QImage &image);

    QString m_folder;
    QThreadPool m_pool;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_reading;
    quint64 m_tick = 0;
};

} // namespace galley::calendar
