#include "ui/theme/Icons.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

static void initIconResources()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are linked only when named
}

namespace galley::theme {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "galley.theme.icons")

bool followsReadingDirection(QStringView name)
{
    static const QSet<QStringView> names { u"arrow-left", u"arrow-right", u"chevron-left", u"chevron-right",
        u"send", u"reply", u"undo-2", u"redo-2", u"log-in", u"panel-right", u"panel-left",
        u"corner-down-left", u"external-link", u"list", u"list-filter", u"trending-up", u"trending-down" };
    return names.contains(name);
}

QPixmap render(const QString &path, int size, const QColor &color, qreal dpr, bool mirrored)
{
    const auto key = u"galley/%1/%2/%3/%4/%5"_s.arg(path, QString::number(size),
        QString::number(color.rgba(), 16), QString::number(dpr), QString::number(int(mirrored)));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    static const bool ready = (initIconResources(), true);
    Q_UNUSED(ready);
    pixmap = QPixmap(QSize(size, size) * dpr);
    pixmap.fill(Qt::transparent);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        // Qt's renderer knows no currentColor.
        QSvgRenderer svg(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        if (mirrored) {
            painter.translate(pixmap.width(), 0);
            painter.scale(-1, 1);
        }
        svg.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    } else {
        qCWarning(lcIcons) << "no icon" << path;
    }
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedEngine final : public QIconEngine
{
public:
    explicit ThemedEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, icon(m_name, side, ink(mode), deviceRatio(*painter)));
    }

    // Qt 6.4 asks here in device pixels and sets the ratio of the answer itself.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icon(m_name, std::min(size.width(), size.height()), ink(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QString iconName() override { return m_name; }

    bool isNull() override { return m_name.isEmpty(); }

    QString key() const override { return u"galley-themed"_s; }

    QIconEngine *clone() const override { return new ThemedEngine(m_name); }

private:
    static QColor ink(QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled:
            return tk().ink4;
        case QIcon::Active:
        case QIcon::Selected:
            return tk().ink1;
        case QIcon::Normal:
            break;
        }
        return tk().ink2;
    }

    QString m_name;
};

class PaintedEngine final : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    explicit PaintedEngine(Paint paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        m_paint(*painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QString key() const override { return u"galley-painted"_s; }

    QIconEngine *clone() const override { return new PaintedEngine(m_paint); }

private:
    Paint m_paint;
};

} // namespace

QPixmap icon(QStringView name, int size, const QColor &color, qreal dpr)
{
    const bool mirrored =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && followsReadingDirection(name);
    return render(u":/icons/%1.svg"_s.arg(name), size, color, dpr, mirrored);
}

QPixmap unmirroredIcon(QStringView name, int size, const QColor &color, qreal dpr)
{
    return render(u":/icons/%1.svg"_s.arg(name), size, color, dpr, false);
}

QPixmap platformGlyph(QStringView platform, int size, const QColor &color, qreal dpr)
{
    return render(u":/icons/platforms/%1.svg"_s.arg(platform), size, color, dpr, false);
}

QIcon paintedIcon(std::function<void(QPainter &, const QRectF &)> paint)
{
    return QIcon(new PaintedEngine(std::move(paint)));
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedEngine(name));
}

QPixmap logo(int size, qreal dpr)
{
    const auto key = u"galley/logo/%1/%2/%3"_s.arg(
        QString::number(size), QString::number(dpr), QString::number(int(tk().isDark)));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * dpr);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(pixmap.width() / 26.0, pixmap.height() / 26.0);
    p.setPen(Qt::NoPen);
    p.setBrush(tk().logo.ground);
    p.drawRoundedRect(QRectF(0, 0, 26, 26), 6, 6);
    p.setPen(QPen(tk().logo.line, 1.7, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(6.5, 8.2), QPointF(19.5, 8.2));
    p.drawLine(QPointF(6.5, 12.2), QPointF(10.7, 12.2));
    p.drawLine(QPointF(15.3, 12.2), QPointF(19.5, 12.2));
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(tk().logo.caret, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(QPolygonF { { 9.2, 19.8 }, { 13, 12.6 }, { 16.8, 19.8 } });
    p.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace galley::theme
