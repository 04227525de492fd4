#pragma once

#include <QAbstractButton>

namespace galley::widgets {

// On or off at once, without a Save. 28 x 16 with a place of 24 to hit.
class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
};

} // namespace galley::widgets
