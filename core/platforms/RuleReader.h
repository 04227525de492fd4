#pragma once

#include "core/base/Result.h"
#include "core/platforms/PostRules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <span>
#include <utility>

// Strict reading of the rule table's JSON. The first problem wins; after it every read answers an empty
// value, so that the readers of the single structures need no error handling of their own.
namespace galley::platforms {

// The problem of errors::RulesInvalid.
namespace problems {
inline constexpr QLatin1StringView Unreadable("unreadable");
inline constexpr QLatin1StringView NotJson("not_json");
inline constexpr QLatin1StringView Missing("missing");
inline constexpr QLatin1StringView UnknownKey("unknown_key");
inline constexpr QLatin1StringView UnknownWord("unknown_word");
inline constexpr QLatin1StringView WrongType("wrong_type");
inline constexpr QLatin1StringView NotWhole("not_whole");
inline constexpr QLatin1StringView Contradiction("contradiction");
} // namespace problems

template <typename E> using Words = std::span<const std::pair<QLatin1StringView, E>>;

// One file being read.
struct RuleFile
{
    QString name;
    QHash<QString, QStringList> vocabulary; // the enums of common.json
    std::optional<Error> error = {};

    void fail(const QString &path, QLatin1StringView problem);
};

// A JSON value and where it stands.
struct RuleNode
{
    RuleFile *file = nullptr;
    QJsonValue value;
    QString path;

    void fail(QLatin1StringView problem) const { file->fail(path, problem); }

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] qint64 whole() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] QStringList texts() const;

    // A word of the file's vocabulary.
    [[nodiscard]] QString word(QLatin1StringView vocabulary) const;

    template <typename E> [[nodiscard]] E word(Words<E> words) const
    {
        const QString spelled = text();
        for (const auto &[known, meaning] : words)
            if (known == spelled)
                return meaning;
        fail(problems::UnknownWord);
        return words.front().second;
    }

    template <typename Read> [[nodiscard]] auto list(Read read) const
    {
        QList<decltype(read(std::declval<const RuleNode &>()))> items;
        if (!value.isArray()) {
            fail(problems::WrongType);
            return items;
        }
        const QJsonArray array = value.toArray();
        items.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !file->error; ++i)
            items.append(read(RuleNode { file, array.at(i), path + u'[' + QString::number(i) + u']' }));
        return items;
    }
};

// An object being read key by key. Keys that nobody asked for are an error when it goes out of scope.
class RuleObject
{
    Q_DISABLE_COPY_MOVE(RuleObject)

public:
    explicit RuleObject(const RuleNode &node);
    ~RuleObject();

    [[nodiscard]] RuleNode at(const QString &key);

    [[nodiscard]] RuleNode at(QLatin1StringView key) { return at(QString(key)); }

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    [[nodiscard]] const RuleNode &node() const { return m_node; }

    [[nodiscard]] QString text(QLatin1StringView key) { return at(key).text(); }

    [[nodiscard]] bool boolean(QLatin1StringView key) { return at(key).boolean(); }

    [[nodiscard]] qint64 whole(QLatin1StringView key) { return at(key).whole(); }

    [[nodiscard]] QStringList texts(QLatin1StringView key) { return at(key).texts(); }

    [[nodiscard]] QString word(QLatin1StringView key, QLatin1StringView vocabulary)
    {
        return at(key).word(vocabulary);
    }

    template <typename E> [[nodiscard]] E word(QLatin1StringView key, Words<E> words)
    {
        return at(key).template word<E>(words);
    }

    // null where a limit stands means: unknown or unlimited.
    [[nodiscard]] Limit limit(QLatin1StringView key);
    [[nodiscard]] Ratio ratio(QLatin1StringView key);
    [[nodiscard]] QString textOrNull(QLatin1StringView key);

    template <typename Read>
    [[nodiscard]] auto orNull(QLatin1StringView key, Read read)
        -> std::optional<decltype(read(std::declval<const RuleNode &>()))>
    {
        const RuleNode node = at(key);
        if (node.file->error || node.value.isNull())
            return std::nullopt;
        return read(node);
    }

private:
    RuleNode m_node;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

} // namespace galley::platforms
