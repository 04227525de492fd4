#include "ui/composer/media/PictureModel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Pictures", text, nullptr, count);
}

// é and E and e alike.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

} // namespace

QString usedText(int posts)
{
    return posts == 0 ? QString() : say(QT_TRANSLATE_N_NOOP("Pictures", "used in %n post(s)"), posts);
}

QString pictureText(const store::StoredPicture &picture)
{
    const QLocale locale;
    QStringList parts { picture.filename };
    if (!picture.altText.isEmpty())
        parts.append(picture.altText);
    parts.append(picture.kind == MediaKind::Video ? say(QT_TRANSLATE_NOOP("Pictures", "clip"))
            : picture.kind == MediaKind::Audio    ? say(QT_TRANSLATE_NOOP("Pictures", "sound"))
            : picture.kind == MediaKind::Document ? say(QT_TRANSLATE_NOOP("Pictures", "document"))
                                                  : say(QT_TRANSLATE_NOOP("Pictures", "picture")));
    if (picture.width > 0)
        parts.append(say(QT_TRANSLATE_NOOP("Pictures", "%1 by %2"))
                         .arg(locale.toString(picture.width), locale.toString(picture.height)));
    if (picture.posts > 0)
        parts.append(usedText(picture.posts));
    return parts.join(u", "_s);
}

void PictureModel::show(const QList<store::StoredPicture> &pictures)
{
    m_pictures = pictures;
    m_words.clear();
    for (const store::StoredPicture &picture : pictures)
        m_words.append(folded(picture.filename + u' ' + picture.altText));
    m_picked.removeIf([&](const QUuid &id) {
        return std::ranges::find(pictures, id, &store::StoredPicture::id) == pictures.end();
    });
    refill();
    Q_EMIT pickedChanged();
}

void PictureModel::setInPost(const QSet<QUuid> &assets)
{
    m_inPost = assets;
}

void PictureModel::find(const QString &words)
{
    const QStringList query = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (query == m_query)
        return;
    m_query = query;
    refill();
}

void PictureModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        if (std::ranges::all_of(m_query, [&](const QString &word) { return m_words.at(i).contains(word); }))
            m_shown.append(i);
    }
    endResetModel();
}

void PictureModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || m_inPost.contains(pictureAt(index.row()).id))
        return;
    const QUuid id = pictureAt(index.row()).id;
    if (!m_picked.removeOne(id))
        m_picked.append(id);
    pickedAnew();
}

void PictureModel::pickOnly(const QModelIndex &index)
{
    if (!index.isValid() || m_inPost.contains(pictureAt(index.row()).id))
        return;
    m_picked = { pictureAt(index.row()).id };
    pickedAnew();
}

// The numbers of the others change too.
void PictureModel::pickedAnew()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { OrderRole, Qt::AccessibleTextRole });
    Q_EMIT pickedChanged();
}

int PictureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PictureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const store::StoredPicture &picture = pictureAt(index.row());
    const int order = int(m_picked.indexOf(picture.id)) + 1;
    switch (role) {
    case Qt::DisplayRole:
        return picture.filename;
    case Qt::ToolTipRole:
        return pictureText(picture);
    case Qt::AccessibleTextRole:
        return order > 0 ? say(QT_TRANSLATE_NOOP("Pictures", "%1, picked as number %2"))
                               .arg(pictureText(picture), QLocale().toString(order))
            : m_inPost.contains(picture.id)
            ? say(QT_TRANSLATE_NOOP("Pictures", "%1, in this post already")).arg(pictureText(picture))
            : pictureText(picture);
    case PictureRole:
        return QVariant::fromValue(picture);
    case OrderRole:
        return order;
    case InPostRole:
        return m_inPost.contains(picture.id);
    default:
        return {};
    }
}

} // namespace galley::composer
