#include "core/platforms/XData.h"

#include <QFile>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms::x {

namespace {

template <typename Parse> SequenceTrie load(const QString &resource, Parse parse)
{
    SequenceTrie trie;
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) // compiled in: this build is broken
        qFatal("%s is missing from the program", qUtf8Printable(resource));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            trie.insert(parse(line));
    }
    return trie;
}

} // namespace

const SequenceTrie &emojiSequences()
{
    static const SequenceTrie trie = load(u":/platforms/x-emoji.txt"_s, [](const QByteArray &line) {
        QString sequence;
        for (const QByteArray &hex : line.split(' ')) {
            const char32_t codePoint = hex.toUInt(nullptr, 16);
            sequence += QString::fromUcs4(&codePoint, 1);
        }
        return sequence;
    });
    return trie;
}

const SequenceTrie &topLevelDomains()
{
    static const SequenceTrie trie =
        load(u":/platforms/x-tlds.txt"_s, [](const QByteArray &line) { return QString::fromUtf8(line); });
    return trie;
}

} // namespace galley::platforms::x
