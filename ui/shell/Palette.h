#pragma once

#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteRow.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace galley::shell {

class PaletteModel;
class PaletteSource;

// Ctrl+K: one line to type in and everything that can be done, gone to or found. It lies over the window,
// takes all keys while it is open, and gives the focus back when it closes.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    Palette(const PaletteSource &source, PaletteDelegate::Thumb thumb, QWidget *window);
    ~Palette() override;

    void open(const QString &text = {});
    void close();

    [[nodiscard]] bool isOpen() const { return isVisible(); }

    // "searched 6,214 things here"
    void setSearchable(qint64 count);

    void setRecent(const QStringList &commands) { m_recent = commands; }

    // The answer again: a picture arrived, or the store changed.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &text);
    void setRows(const QList<PaletteRow> &rows);
    void move(int by);
    void runCurrent(bool also);
    void showMore();
    void announce();
    void place();
    void retranslate();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void paintFooter(QPainter &painter, const QRect &box) const;

    const PaletteSource &m_source;
    PaletteModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    QStringList m_recent;
    QPointer<QWidget> m_focusBefore;
    QRect m_panel;
    qint64 m_searchable = 0;
    bool m_inMore = false;
};

} // namespace galley::shell
