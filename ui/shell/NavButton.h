#pragma once

#include <QAbstractButton>
#include <QColor>

namespace galley::shell {

// A row of the sidebar, or a cell of the rail: a screen, a client, or a thing to do. It spans the sidebar's
// whole width, so that the current screen can carry its mark at the window's edge.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Screen, Client, Rail };

    NavButton(Look look, QWidget *parent);

    void setIconName(const QString &name);
    void setIconInk(const QColor &ink); // instead of the text's
    void setTile(const QString &clientName, const QString &colour);
    void setCount(int count, bool waiting); // 0 shows nothing; waiting puts the status mark before it
    void setCurrent(bool current);

    [[nodiscard]] bool isCurrent() const { return m_current; }

    void setTrailing(const QString &text)
    {
        m_trailing = text;
        update();
    } // "11:23"

    void setPlain(bool plain) { m_plain = plain; } // smaller and quieter: the saved line

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void altClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect plane() const;
    void paintRail(QPainter &painter) const;
    void paintRow(QPainter &painter) const;
    void paintCurrentMark(QPainter &painter) const;

    Look m_look;
    QString m_iconName;
    QColor m_iconInk;
    QString m_tileName;
    QString m_tileColour;
    QString m_trailing;
    int m_count = 0;
    bool m_waiting = false;
    bool m_current = false;
    bool m_plain = false;
};

} // namespace galley::shell
