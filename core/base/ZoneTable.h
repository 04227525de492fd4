#pragma once

#include "core/base/Result.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace galley {

// When one zone's clocks change, as tzdata has it. Read-only after it is made.
class ZoneTable
{
public:
    struct Segment
    {
        qint64 startMs; // UTC; the segment holds until the next one starts
        int offset; // seconds east of UTC
    };

    // The segments that meet the 32 hours around an instant, in order; the first may have begun long before.
    // No clock changes more than three times in so short a while.
    struct Window
    {
        std::array<Segment, 4> items;
        size_t size = 0;

        [[nodiscard]] std::span<const Segment> segments() const { return { items.data(), size }; }
    };

    static constexpr int kFirstYear = 1970;
    static constexpr int kLastYear = 2099;

    // Made at a zone's first use and kept for the life of the program; safe from any thread.
    [[nodiscard]] static Result<std::shared_ptr<const ZoneTable>> find(const QString &zone);

    [[nodiscard]] int offsetAt(qint64 utcMs) const;
    [[nodiscard]] Window around(qint64 utcMs) const;

private:
    [[nodiscard]] size_t indexAt(qint64 utcMs) const;
    [[nodiscard]] int farOffsetAt(qint64 utcMs) const;
    [[nodiscard]] Window farAround(qint64 utcMs) const;

    QByteArray m_id;
    std::vector<Segment> m_listed; // never empty, in order
};

} // namespace galley
