#pragma once

#include "core/store/queries/PictureQuery.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace galley::composer {

// The pictures of a client as somebody looks for them: those whose name or description holds what was typed,
// and which were picked in which order.
class PictureModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PictureRole = Qt::UserRole, // store::StoredPicture
        OrderRole, // its place among the picked, from 1; 0: not picked
        InPostRole // it is in the post already
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<store::StoredPicture> &pictures);
    void setInPost(const QSet<QUuid> &assets);
    void find(const QString &words); // all of them, in any order
    void toggle(const QModelIndex &index); // what is in the post is not picked
    void pickOnly(const QModelIndex &index);

    [[nodiscard]] const QList<QUuid> &picked() const { return m_picked; } // in order

    [[nodiscard]] qsizetype total() const { return m_pictures.size(); } // found or not

    [[nodiscard]] const store::StoredPicture &pictureAt(int row) const
    {
        return m_pictures.at(m_shown.at(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void pickedChanged();

private:
    void refill();
    void pickedAnew();

    QList<store::StoredPicture> m_pictures;
    QStringList m_words; // of each picture, folded
    QList<qsizetype> m_shown;
    QStringList m_query;
    QList<QUuid> m_picked;
    QSet<QUuid> m_inPost;
};

// "Country loaf.jpg, picture, 2,400 by 3,000, used in 3 posts": what a screen reader says of a tile.
[[nodiscard]] QString pictureText(const store::StoredPicture &picture);
// "used in 3 posts"; empty: in none.
[[nodiscard]] QString usedText(int posts);

} // namespace galley::composer

Q_DECLARE_METATYPE(galley::store::StoredPicture)
