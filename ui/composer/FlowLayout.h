#pragma once

#include <QLayout>
#include <QList>

namespace galley::composer {

// Items beside each other, and on a next line where there is no more room.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    // The last item never begins a line: what stands before it comes along.
    void setLastTied(bool tied) { m_isLastTied = tied; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const; // the height it takes

    QList<QLayoutItem *> m_items;
    bool m_isLastTied = false;
};

} // namespace galley::composer
