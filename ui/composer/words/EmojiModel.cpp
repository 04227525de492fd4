#include "ui/composer/words/EmojiModel.h"

namespace galley::composer {

void EmojiModel::show(const QList<compose::Emoji> &emoji)
{
    if (!m_emoji.isEmpty()) {
        beginRemoveRows({}, 0, int(m_emoji.size()) - 1);
        m_emoji.clear();
        endRemoveRows();
    }
    if (!emoji.isEmpty()) {
        beginInsertRows({}, 0, int(emoji.size()) - 1);
        m_emoji = emoji;
        endInsertRows();
    }
}

void EmojiModel::setTone(compose::SkinTone tone)
{
    m_tone = tone;
    if (!m_emoji.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_emoji.size()) - 1), { Qt::DisplayRole });
}

QString EmojiModel::textAt(int row) const
{
    return row >= 0 && row < m_emoji.size() ? compose::withTone(m_emoji.at(row), m_tone) : QString();
}

QString EmojiModel::nameAt(int row) const
{
    return row >= 0 && row < m_emoji.size() ? m_emoji.at(row).name : QString();
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_emoji.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return nameAt(index.row());
    default:
        return {};
    }
}

} // namespace galley::composer
