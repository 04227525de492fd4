#include "core/compose/RecentEmoji.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kKey = u"composer.emoji"_s;
constexpr qsizetype kLongest = 40; // UTF-16 of one emoji: a family with tones has 25

} // namespace

RecentEmoji::RecentEmoji(store::LocalStore &store)
    : m_store(store)
{
    const QString text = store.reader().meta(kKey).value_or(QString());
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue &one : json.value("recent"_L1).toArray()) {
        const QString emoji = one.toString();
        if (!emoji.isEmpty() && emoji.size() <= kLongest && m_texts.size() < kMost)
            m_texts.append(emoji);
    }
    const int tone = json.value("tone"_L1).toInt();
    if (tone > 0 && tone <= static_cast<int>(SkinTone::Dark))
        m_tone = static_cast<SkinTone>(tone);
}

void RecentEmoji::take(const QString &text)
{
    if (!m_texts.isEmpty() && m_texts.first() == text)
        return;
    m_texts.removeAll(text);
    m_texts.prepend(text);
    if (m_texts.size() > kMost)
        m_texts.removeLast();
    remember();
}

void RecentEmoji::setTone(SkinTone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    remember();
}

void RecentEmoji::remember()
{
    const QJsonObject json { { u"recent"_s, QJsonArray::fromStringList(m_texts) },
        { u"tone"_s, static_cast<int>(m_tone) } };
    m_store.remember(kKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace galley::compose
