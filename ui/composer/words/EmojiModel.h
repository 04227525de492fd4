#pragma once

#include "core/compose/Emoji.h"

#include <QAbstractListModel>

namespace galley::composer {

// Some emoji in the skin tone that is on. Display: the characters; tooltip and screen readers: the name.
class EmojiModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<compose::Emoji> &emoji);
    void setTone(compose::SkinTone tone);

    [[nodiscard]] QString textAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<compose::Emoji> m_emoji;
    compose::SkinTone m_tone = compose::SkinTone::None;
};

} // namespace galley::composer
