#pragma once

#include <QTranslator>

namespace galley::test {

// Speaks a language that nobody has to know: "Slow bread" is "[Ŝļöŵ ḅŕëáḋ!!]". Two fifths longer than
// English, accents above and below, brackets at both ends, so that whatever is cut, squeezed or not
// translated shows. Placeholders, date formats and key names stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int n) const override;
};

[[nodiscard]] QString pseudoText(const QString &text);

} // namespace galley::test
