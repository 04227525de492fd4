#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace galley::compose {

// One language's words. On one thread at a time.
class Dictionary
{
public:
    // "de-AT" takes de_AT, else de or the first country of de there is; null: there is none.
    [[nodiscard]] static std::unique_ptr<Dictionary> find(
        const QString &language, const QStringList &folders);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    [[nodiscard]] bool knows(const QString &word);
    [[nodiscard]] QStringList suggest(const QString &word);

private:
    struct Encoding;
    Dictionary(const QString &affixes, const QString &words);

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<Encoding> m_encoding;
    QHash<QString, bool> m_known; // bounded
};

} // namespace galley::compose
