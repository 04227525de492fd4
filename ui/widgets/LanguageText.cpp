#include "ui/widgets/LanguageText.h"

#include <QLocale>

namespace galley::widgets {

QString languageText(const QString &code)
{
    const QLocale locale(QString(code).replace(u'-', u'_'));
    if (locale.language() == QLocale::C)
        return code;
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString languageCode(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(u'_', 0, 0);
}

} // namespace galley::widgets
