#pragma once

class QLineEdit;
class QString;

namespace galley::widgets {

// Marks what was typed as wrong and says why, to the eye (border, cross, tooltip) and to screen readers. The
// reason also belongs below the field, as text. An empty reason takes the mark off again.
void setInvalid(QLineEdit *field, const QString &reason);

} // namespace galley::widgets
