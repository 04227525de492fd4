#include "ui/shell/RecoveryText.h"

#include "core/base/WallTime.h"
#include "core/store/Recovery.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LabelText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace galley::shell {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

} // namespace

QString rebuiltText()
{
    return Text::tr("The file of this studio was damaged and has been rebuilt.");
}

QString rebuiltFromText(const store::RecoveryReport &report, const QString &zone)
{
    const auto copied = toWall(report.copyAt, zone);
    QString text = report.copyAt != 0 && copied
        ? Text::tr("It stands on the copy of %1; what was done after it was done again from the journal.")
              .arg(widgets::datedDayTimeText(copied->date, copied->time))
        : Text::tr("Everything done here was done again from the journal.");
    text += u' '
        + (report.complete ? Text::tr("Nothing is missing.")
                           : Text::tr("The journal has a gap, so look through what you changed last."));
    if (!report.aside.isEmpty())
        text += u' '
            + Text::tr("The damaged file is kept beside it as %1.")
                  .arg(widgets::isolated(QFileInfo(report.aside).fileName()));
    return text;
}

} // namespace galley::shell
