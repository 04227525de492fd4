#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct pg_result;

namespace galley::backend {

// What a statement gave back, in PostgreSQL's text form. A view into it lives as long as the rows do.
class Rows
{
public:
    explicit Rows(pg_result *result);

    [[nodiscard]] int count() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] int affected() const; // rows an INSERT, UPDATE or DELETE touched

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] std::string_view text(int row, int column) const; // empty for NULL

    [[nodiscard]] std::string string(int row, int column) const { return std::string(text(row, column)); }

    [[nodiscard]] std::optional<std::string> optional(int row, int column) const;
    [[nodiscard]] long long number(int row, int column) const; // 0 for NULL

    [[nodiscard]] bool truth(int row, int column) const { return text(row, column) == "t"; }

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };

    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace galley::backend
