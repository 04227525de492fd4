#pragma once

#include "core/compose/Slots.h"

#include <QAbstractButton>

namespace galley::composer {

// A good time that is free: how good as a square, then the time.
class SlotChip final : public QAbstractButton
{
    Q_OBJECT

public:
    SlotChip(const compose::SlotSuggestion &slot, QWidget *parent);

    // By its date, or where the day of the week says which one by that alone.
    void setDated(bool dated);

    [[nodiscard]] const compose::SlotSuggestion &slot() const { return m_slot; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    compose::SlotSuggestion m_slot;
};

} // namespace galley::composer
