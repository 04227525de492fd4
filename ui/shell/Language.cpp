#include "ui/shell/Language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

struct Translators
{
    QTranslator ours;
    QTranslator qts; // the few words of Qt's own: context menus of text fields, dates
    QString code;
};

Translators &translators()
{
    static auto *made = new Translators; // outlives the application object on purpose
    return *made;
}

} // namespace

QStringList languages()
{
    return { u"en"_s, u"de"_s, u"es"_s, u"fr"_s };
}

QString languageName(const QString &code)
{
    if (code == "de"_L1)
        return u"Deutsch"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    if (code == "fr"_L1)
        return u"Français"_s;
    return u"English"_s;
}

void installLanguage(const QString &code)
{
    Translators &on = translators();
    QString wanted = code;
    if (wanted.isEmpty()) {
        wanted = QLocale::system().name().left(2);
        if (!languages().contains(wanted))
            wanted = u"en"_s;
    }
    if (on.code == wanted)
        return;
    on.code = wanted;
    // The region of the system (24 hours, first day of the week) holds where it speaks the same language.
    const QLocale system = QLocale::system();
    QLocale locale = system.name().left(2) == wanted ? system : QLocale(wanted);
    if (wanted == "en"_L1 && system.name().left(2) != "en"_L1)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&on.ours);
    QCoreApplication::removeTranslator(&on.qts);
    if (on.qts.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&on.qts);
    // English has a file too: it holds the plurals.
    if (on.ours.load(u":/i18n/galley_"_s + wanted))
        QCoreApplication::installTranslator(&on.ours);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) // none where there is only a terminal
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString currentLanguage()
{
    return translators().code.isEmpty() ? u"en"_s : translators().code;
}

} // namespace galley::shell
