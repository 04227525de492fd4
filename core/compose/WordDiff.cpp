#include "core/compose/WordDiff.h"

#include "core/base/TextBreaks.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <vector>

namespace galley::compose {

namespace {

using Kind = DiffPiece::Kind;

constexpr int kMostEdits = 600; // the trace grows with its square

// Where words end, but never within what a reader sees as one sign.
QList<qsizetype> wholeWords(QStringView text)
{
    const QList<qsizetype> words = wordBoundaries(text);
    const QList<qsizetype> signs = graphemeBoundaries(text);
    QList<qsizetype> both;
    std::ranges::set_intersection(words, signs, std::back_inserter(both));
    return both;
}

// Texts as numbers, the same for the same word.
struct Words
{
    QStringView text;
    QList<qsizetype> breaks;
    std::vector<int> numbers;

    Words(QStringView of, QHash<QStringView, int> &known)
        : text(of)
        , breaks(wholeWords(of))
    {
        for (qsizetype i = 0; i + 1 < breaks.size(); ++i) {
            const auto found = known.constFind(word(i));
            numbers.push_back(found == known.cend() ? static_cast<int>(known.size()) : *found);
            if (found == known.cend())
                known.insert(word(i), numbers.back());
        }
    }

    [[nodiscard]] QStringView word(qsizetype i) const
    {
        return text.sliced(breaks[i], breaks[i + 1] - breaks[i]);
    }

    [[nodiscard]] int size() const { return static_cast<int>(numbers.size()); }
};

class Pieces
{
public:
    void add(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == Kind::Same)
            flush();
        QString &into = kind == Kind::Same ? same() : kind == Kind::Removed ? m_removed : m_added;
        into += text;
    }

    QList<DiffPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    QString &same()
    {
        if (m_pieces.isEmpty() || m_pieces.last().kind != Kind::Same)
            m_pieces.append({ Kind::Same, {} });
        return m_pieces.last().text;
    }

    void flush()
    {
        if (!m_removed.isEmpty())
            m_pieces.append({ Kind::Removed, std::exchange(m_removed, {}) });
        if (!m_added.isEmpty())
            m_pieces.append({ Kind::Added, std::exchange(m_added, {}) });
    }

    QList<DiffPiece> m_pieces;
    QString m_removed, m_added;
};

// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the steps from the end to the start as
// (x, y) pairs; empty where it takes more than kMostEdits.
std::vector<std::pair<int, int>> shortestEdit(const Words &a, const Words &b, int first, int endA, int endB)
{
    const int n = endA - first;
    const int m = endB - first;
    const int most = std::min(n + m, kMostEdits);
    const auto at = [most](int k) { return static_cast<std::size_t>(k + most + 1); };
    std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
    std::vector<std::vector<int>> trace;
    const auto same = [&](int x, int y) {
        return a.numbers[static_cast<std::size_t>(first + x)]
            == b.numbers[static_cast<std::size_t>(first + y)];
    };
    int edits = -1;
    for (int d = 0; d <= most && edits < 0; ++d) {
        trace.push_back(reach);
        for (int k = -d; k <= d; k += 2) {
            const bool isDown = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
            int x = isDown ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            while (x < n && x - k < m && same(x, x - k))
                ++x;
            reach[at(k)] = x;
            if (x >= n && x - k >= m)
                edits = d;
        }
    }
    std::vector<std::pair<int, int>> path;
    if (edits < 0)
        return path;
    int x = n;
    int y = m;
    path.emplace_back(x, y);
    for (int d = edits; d > 0; --d) {
        const std::vector<int> &before = trace[static_cast<std::size_t>(d)];
        const int k = x - y;
        const bool isDown = k == -d || (k != d && before[at(k - 1)] < before[at(k + 1)]);
        const int from = isDown ? k + 1 : k - 1;
        const int fromX = before[at(from)];
        const int fromY = fromX - from;
        path.emplace_back(isDown ? fromX : fromX + 1, isDown ? fromY + 1 : fromY);
        path.emplace_back(fromX, fromY);
        x = fromX;
        y = fromY;
    }
    path.emplace_back(0, 0);
    std::ranges::reverse(path);
    return path;
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QHash<QStringView, int> known;
    const Words a(before, known);
    const Words b(after, known);
    int first = 0;
    while (first < std::min(a.size(), b.size())
        && a.numbers[static_cast<std::size_t>(first)] == b.numbers[static_cast<std::size_t>(first)])
        ++first;
    int endA = a.size();
    int endB = b.size();
    while (endA > first && endB > first
        && a.numbers[static_cast<std::size_t>(endA - 1)] == b.numbers[static_cast<std::size_t>(endB - 1)]) {
        --endA;
        --endB;
    }
    const auto from = [](const Words &words, int word) {
        return words.breaks.isEmpty() ? qsizetype(0) : words.breaks[word];
    };
    Pieces pieces;
    pieces.add(Kind::Same, QStringView(before).first(from(a, first)));
    const auto path = shortestEdit(a, b, first, endA, endB);
    if (path.empty()) {
        pieces.add(Kind::Removed, QStringView(before).sliced(from(a, first), from(a, endA) - from(a, first)));
        pieces.add(Kind::Added, QStringView(after).sliced(from(b, first), from(b, endB) - from(b, first)));
    }
    for (std::size_t i = 1; i < path.size(); ++i) {
        auto [x, y] = path[i - 1];
        const auto [toX, toY] = path[i];
        for (; x < toX && y < toY; ++x, ++y)
            pieces.add(Kind::Same, a.word(first + x));
        for (; x < toX; ++x)
            pieces.add(Kind::Removed, a.word(first + x));
        for (; y < toY; ++y)
            pieces.add(Kind::Added, b.word(first + y));
    }
    pieces.add(Kind::Same, QStringView(before).sliced(from(a, endA)));
    return pieces.take();
}

} // namespace galley::compose
