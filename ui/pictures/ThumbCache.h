#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QRectF>
#include <QSet>
#include <QThreadPool>
#include <QUuid>

namespace galley::pictures {

// The pictures that screens show, read and scaled away from the GUI thread and kept while they are wanted.
// Bounded in memory: the ones longest unused go first. Reads renditions alone; a file without one has no
// picture here.
class ThumbCache final : public QObject
{
    Q_OBJECT

public:
    explicit ThumbCache(QString workspaceFolder, QObject *parent = nullptr);
    ~ThumbCache() override; // waits for pictures being read

    // `part` of the picture (in fractions of its sides; none: as much of its middle as there is room for) in
    // exactly `size` device pixels; null until it is read or where there is none. loaded() follows.
    [[nodiscard]] QPixmap pixmap(
        const QUuid &brand, const QString &sha256, QSize size, const QRectF &part = {});

    // It was looked for in that size, and there is nothing that can be shown.
    [[nodiscard]] bool isMissing(const QString &sha256, QSize size) const;

    // For pictures of screens: reads everything asked for so far before it returns.
    void finish();

Q_SIGNALS:
    void loaded(const QString &sha256); // or found missing

private:
    struct Entry
    {
        QPixmap pixmap;
        qint64 bytes = 0;
        quint64 used = 0;
    };

    void keep(const QString &sha256, const QString &key, const QImage &image);
    void makeRoom();

    QString m_folder;
    QThreadPool m_pool;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_reading;
    quint64 m_tick = 0;
    qint64 m_bytes = 0;
};

} // namespace galley::pictures
