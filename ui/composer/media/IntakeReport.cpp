#include "ui/composer/media/IntakeReport.h"

#include "core/compose/PostContent.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Intake", text, nullptr, count);
}

} // namespace

QString reportTitle(const IntakeReport &report)
{
    const QLocale locale;
    const bool isShort = report.notTried > 0 || !report.failures.isEmpty() || report.stopped;
    if (isShort && report.isJpegs)
        return say(QT_TRANSLATE_NOOP("Intake", "%1 of %2 pictures became JPEGs"))
            .arg(locale.toString(report.kept), locale.toString(report.asked));
    if (isShort) {
        const char *text = report.notTried > 0 || report.stopped
            ? QT_TRANSLATE_NOOP("Intake", "Stopped: %1 of %2 files are in")
            : QT_TRANSLATE_NOOP("Intake", "%1 of %2 files are in");
        return say(text).arg(locale.toString(report.kept), locale.toString(report.asked));
    }
    if (report.asked == 0)
        return say(report.sideFiles > 0
                ? QT_TRANSLATE_NOOP("Intake", "There are no pictures or clips in that")
                : QT_TRANSLATE_NOOP("Intake", "There are no files in that folder"));
    const bool isOnlyBeside = report.sideFiles > 0 && report.reused.isEmpty() && report.repeated == 0;
    if (report.overflow > 0 || isOnlyBeside)
        return say(QT_TRANSLATE_N_NOOP("Intake", "%n file(s) are in the client’s media"), report.kept);
    if (report.reused.size() == 1)
        return say(QT_TRANSLATE_NOOP("Intake", "%1 is in the client’s media already"))
            .arg(widgets::isolated(report.reused.constFirst().file));
    if (!report.reused.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("Intake", "%n file(s) are in the client’s media already"),
            int(report.reused.size()));
    return say(QT_TRANSLATE_NOOP("Intake", "Nothing is added twice"));
}

QString reportSentence(const IntakeReport &report)
{
    QStringList sentences;
    if (report.stopped) {
        const widgets::ErrorWords words = widgets::errorText(*report.stopped);
        sentences.append(words.happened);
    }
    if (report.failures.size() == 1) {
        const widgets::ErrorWords words = widgets::errorText(report.failures.constFirst());
        sentences.append(words.happened);
        if (!report.isJpegs)
            sentences.append(words.meaning);
    } else if (report.isJpegs && !report.failures.isEmpty()) {
        sentences.append(failureLines(report, Naming::FileAlone).mid(0, 2));
    } else if (!report.failures.isEmpty()) {
        sentences.append(say(
            QT_TRANSLATE_N_NOOP("Intake", "%n file(s) could not be added."), int(report.failures.size())));
    }
    if (report.isJpegs && !report.again.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Intake", "%n picture(s) stay as they were."), int(report.again.size())));
    else if (report.notTried > 0)
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Intake", "%n file(s) were not looked at; they are where they were."),
                report.notTried));
    if (report.overflow > 0)
        sentences.append(say(
            QT_TRANSLATE_N_NOOP("Intake",
                "A post holds %1 at most, so %n of them are not in it; choose them from the client’s media."),
            report.overflow)
                             .arg(QLocale().toString(compose::kMostMedia)));
    if (report.reused.size() == 1 && report.reusedMedia.size() == 1) {
        const ReusedFile &one = report.reused.constFirst();
        sentences.append(one.knownAs == one.file
                ? say(QT_TRANSLATE_NOOP("Intake", "The one that is there is used; nothing is stored twice."))
                : say(QT_TRANSLATE_NOOP(
                          "Intake", "It is there as %1, and that one is used; nothing is stored twice."))
                      .arg(widgets::isolated(one.knownAs)));
    } else if (!report.reusedMedia.isEmpty()) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Intake",
                    "%n file(s) are used as they are in the client’s media; nothing is stored twice."),
                int(report.reusedMedia.size())));
    }
    if (report.repeated > 0)
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Intake", "%n file(s) are in this post already."), report.repeated));
    if (report.sideFiles > 0)
        sentences.append(say(QT_TRANSLATE_N_NOOP("Intake",
                                 "%n side file(s) left out: what cameras and programs keep beside pictures."),
            report.sideFiles));
    return sentences.join(u' ');
}

QStringList failureLines(const IntakeReport &report, Naming naming)
{
    QStringList lines;
    for (Error error : report.failures) {
        if (naming == Naming::FileAlone)
            error.args.insert(u"file"_s, QFileInfo(error.args.value("file"_L1).toString()).fileName());
        lines.append(widgets::errorText(error).happened);
    }
    return lines;
}

} // namespace galley::composer
