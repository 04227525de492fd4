#include "core/compose/KeptShelf.h"

#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <QJsonDocument>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

// [kind, row, key, text, home]
QJsonArray toJson(const KeptWords &words)
{
    return { static_cast<int>(words.field.kind), idText(words.field.row), words.field.key, words.text,
        words.home };
}

std::optional<KeptWords> fromJson(const QJsonArray &json)
{
    const int kind = json.at(0).toInt(-1);
    if (json.size() != 5 || kind < 0 || kind > static_cast<int>(TextField::Kind::Setting)
        || json.at(3).toString().isEmpty())
        return std::nullopt;
    return KeptWords { { static_cast<TextField::Kind>(kind), QUuid(json.at(1).toString()),
                           json.at(2).toString() },
        json.at(3).toString(), json.at(4).toObject() };
}

} // namespace

KeptShelf::KeptShelf(store::LocalStore &store, const QUuid &post)
    : m_store(store)
    , m_key(u"composer.kept."_s + idText(post))
{
    const QString text = store.reader().meta(m_key).value_or(QString());
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto words = fromJson(one.toArray()); words && m_words.size() < kMost)
            m_words.append(*words);
    }
}

void KeptShelf::keep(const QList<KeptWords> &words)
{
    for (const KeptWords &one : words) {
        m_words.removeAll(one);
        m_words.append(one);
    }
    if (m_words.size() > kMost)
        m_words.remove(0, m_words.size() - kMost);
    remember();
}

void KeptShelf::remove(const KeptWords &words)
{
    if (m_words.removeAll(words) > 0)
        remember();
}

void KeptShelf::remember()
{
    QJsonArray json;
    for (const KeptWords &one : std::as_const(m_words))
        json.append(toJson(one));
    m_store.remember(m_key, m_words.isEmpty() ? QString() : QString::fromUtf8(compactJson(json)));
}

} // namespace galley::compose
