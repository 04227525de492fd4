#pragma once

#include <QJsonObject>
#include <QString>

namespace galley {

// The marks by which a site's statistics tell where a visitor came from. Empty fields say nothing.
struct Utm
{
    QString source;
    QString medium;
    QString campaign;
    QString term;
    QString content;

    bool operator==(const Utm &) const = default;
};

// {"source": …} as in the settings of posts and campaigns; other keys and values that are no text are left
// out.
[[nodiscard]] Utm utmFromJson(const QJsonObject &json);

// `own` where it says something, `inherited` (the campaign's) where it does not.
[[nodiscard]] Utm merged(const Utm &own, const Utm &inherited);

// The link with those marks: parameters of the same name are replaced, everything else, the fragment too,
// stays byte for byte. What is no http or https address comes back unchanged.
[[nodiscard]] QString withUtm(const QString &link, const Utm &utm);

} // namespace galley
