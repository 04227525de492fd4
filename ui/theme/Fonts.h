#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>

class QWidget;

namespace galley::theme {

// Makes the bundled families known. Once, before the first window; font() does it too.
void loadFonts();

// The font of a type role, at the person's text size. `weight` replaces the role's own (400, 500, 600).
[[nodiscard]] QFont font(Type role, int weight = 0);

// The same with figures of one width: times, counts, tables, rulers.
[[nodiscard]] QFont tabular(Type role, int weight = 0);

// UTM strings, file paths, codes.
[[nodiscard]] QFont mono(Type role);

// The hand: insertions in a client's markup and the "ok" on a proof. `size` in pixels at 100 %.
[[nodiscard]] QFont hand(int size);

// The serif at another size than masthead and hero (empty states 21, details 22, tiles).
[[nodiscard]] QFont serif(int size);

// The label over a section: 11 px, semibold, capitals, tracked.
[[nodiscard]] QFont sectionLabel();

// A length that holds text, at the person's text size: it grows, and never gets less.
[[nodiscard]] int withText(int length);

// Line height of a role in pixels at the person's text size.
[[nodiscard]] int lineHeight(Type role);

// Sets the widget's font; setting it again is all it takes after the text size changed.
void applyRole(QWidget *widget, Type role, int weight = 0);

// The person's text size: 0.9 to 1.5. Theme::changed tells that it became another.
[[nodiscard]] double textScale();

namespace detail {
void setTextScale(double scale);
}

} // namespace galley::theme
