#include "core/compose/Anchor.h"

#include "core/base/Ids.h"
#include "core/base/TextBreaks.h"

#include <algorithm>
#include <array>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kAround = 32;
constexpr qsizetype kLongestQuote = 2000;

// How fields are called in anchors; the order of TextField::Kind.
constexpr std::array<QLatin1StringView, 7> kFields { "title"_L1, "body"_L1, "description"_L1, "own_text"_L1,
    "part"_L1, "alt_text"_L1, "setting"_L1 };

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto [x, y] = std::ranges::mismatch(a, b);
    Q_UNUSED(y)
    return x - a.begin();
}

} // namespace

std::optional<Anchor> anchorAt(
    const TextField &field, qint64 revision, const QString &text, qsizetype start, qsizetype end)
{
    const QList<TextRange> all = words(text);
    // A cursor inside a word means that word; at its edge too.
    const auto touches = [&](const TextRange &word) {
        const qsizetype wordEnd = word.start + word.length;
        return start == end ? word.start <= start && start <= wordEnd : word.start < end && start < wordEnd;
    };
    const auto first = std::ranges::find_if(all, touches);
    if (first == all.end())
        return std::nullopt;
    auto last = first;
    while (last + 1 != all.end() && touches(*(last + 1)))
        ++last;
    Anchor anchor { field, revision, first->start, last->start + last->length, {}, {}, {} };
    anchor.end = std::min(anchor.end, anchor.start + kLongestQuote);
    anchor.quote = text.sliced(anchor.start, anchor.end - anchor.start);
    const qsizetype from = std::max<qsizetype>(0, anchor.start - kAround);
    anchor.before = text.sliced(from, anchor.start - from);
    anchor.after = text.mid(anchor.end, kAround);
    return anchor;
}

std::optional<Span> find(const Anchor &anchor, const QString &text)
{
    if (anchor.quote.isEmpty())
        return std::nullopt;
    std::optional<Span> best;
    std::pair<qsizetype, qsizetype> bestRank;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        const qsizetype end = at + anchor.quote.size();
        const qsizetype fits = commonEnd(QStringView(text).first(at), anchor.before)
            + commonStart(QStringView(text).sliced(end), anchor.after);
        const std::pair rank(fits, -std::abs(at - anchor.start));
        if (!best || rank > bestRank) {
            best = Span { at, end };
            bestRank = rank;
        }
    }
    return best;
}

std::optional<Span> moved(const Span &span, qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype gone = position + removed;
    if (gone <= span.start) // before it
        return Span { span.start + added - removed, span.end + added - removed };
    if (position >= span.end) // behind it
        return span;
    if (position <= span.start && gone >= span.end)
        return std::nullopt;
    // What is typed inside belongs to it; what is typed over an end does not.
    if (position < span.start)
        return Span { position + added, span.end + added - removed };
    if (gone > span.end)
        return Span { span.start, position };
    return Span { span.start, span.end + added - removed };
}

QJsonObject toJson(const Anchor &anchor)
{
    QJsonObject json { { u"field"_s, kFields.at(static_cast<std::size_t>(anchor.field.kind)) },
        { u"revision"_s, anchor.revision }, { u"start"_s, static_cast<qint64>(anchor.start) },
        { u"end"_s, static_cast<qint64>(anchor.end) }, { u"quote"_s, anchor.quote },
        { u"before"_s, anchor.before }, { u"after"_s, anchor.after } };
    if (!anchor.field.row.isNull())
        json.insert(u"row"_s, idText(anchor.field.row));
    if (!anchor.field.key.isEmpty())
        json.insert(u"key"_s, anchor.field.key);
    return json;
}

std::optional<Anchor> anchorFromJson(const QJsonObject &json)
{
    const auto field = std::ranges::find(kFields, json.value("field"_L1).toString());
    if (field == kFields.end() || !json.value("quote"_L1).isString())
        return std::nullopt;
    return Anchor { { static_cast<TextField::Kind>(field - kFields.begin()),
                        QUuid(json.value("row"_L1).toString()), json.value("key"_L1).toString() },
        json.value("revision"_L1).toInteger(), static_cast<qsizetype>(json.value("start"_L1).toInteger()),
        static_cast<qsizetype>(json.value("end"_L1).toInteger()), json.value("quote"_L1).toString(),
        json.value("before"_L1).toString(), json.value("after"_L1).toString() };
}

} // namespace galley::compose
