#pragma once

#include <QWidget>

class QMenu;

namespace galley::widgets {

// Every part of the interface on one sheet, in the theme that is on: what golden pictures compare, and where
// a change of a token or of the style is looked at. `photos` is a folder with the sample studio's pictures.
class KitPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KitPage(const QString &photos, QWidget *parent = nullptr);

    static constexpr QSize kSize { 720, 900 };

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *m_primaryFocus = nullptr;
    QWidget *m_secondaryFocus = nullptr;
    QWidget *m_toastPlace = nullptr;
    QWidget *m_toastRegion = nullptr;
    QWidget *m_card = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace galley::widgets
