// How the dialog shows what a preview says, and how far it is.
#include "ui/imports/ImportDialog.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/PreviewModel.h"
#include "ui/imports/PreviewTable.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::MissingTime;

void ImportDialog::showProgress(int files, int total)
{
    const bool isUnderWay = files < total;
    m_progress->setVisible(isUnderWay);
    if (!isUnderWay)
        return;
    m_progress->setText(m_importing ? tr("Copying pictures and clips: %L1 of %L2").arg(files).arg(total)
                                    : tr("Looking at pictures and clips: %L1 of %L2").arg(files).arg(total));
}

void ImportDialog::showMaking(int rows, int total)
{
    m_progress->setText(rows < total ? tr("Importing… %L1 of %L2").arg(rows).arg(total)
                                     : tr("Storing %Ln post(s)…", nullptr, total));
    m_progress->show();
}

void ImportDialog::showFile(const schedule::ImportFile &file)
{
    const QString source = schedule::sourceName(file.layout.source);
    m_fileName->setText(fontMetrics().elidedText(file.name, Qt::ElideMiddle, 260));
    m_fileName->setToolTip(file.path);
    m_source->setVisible(!source.isEmpty());
    m_source->setText(source);
    const int rows = m_preview->plan ? int(m_preview->plan->rows.size()) : int(file.table.rows.size());
    m_fileFacts->setText(
        tr("%1, %2, %3, %Ln row(s)", nullptr, rows)
            .arg(encodingText(file.encoding), delimiterText(file.table.delimiter),
                file.layout.header ? tr("header in line %1").arg(file.table.rows.constFirst().line)
                                   : tr("no header")));
    m_fileFacts->setToolTip(encodingReasonText(file.encodingReason));
}

void ImportDialog::showAnswers()
{
    const QSignalBlocker zone(m_zone), order(m_order), missing(m_missing), encoding(m_encoding),
        state(m_state);
    m_zone->setCurrentIndex(m_zone->findText(m_choices.zone));
    m_zone->setEditText(m_choices.zone);
    m_zone->lineEdit()->setCursorPosition(0); // where it is too long, its beginning shows
    m_zone->setToolTip(m_choices.zone);
    const bool planned = m_preview->plan.has_value();
    QString found = tr("As the file says");
    if (planned && m_preview->plan->dateOrder && !m_choices.dateOrder)
        found = tr("%1, as found").arg(dateOrderText(*m_preview->plan->dateOrder));
    m_order->setItemText(0, found);
    m_order->setToolTip(planned && !m_preview->plan->dateProof.isEmpty()
            ? tr("Because of “%1”").arg(m_preview->plan->dateProof)
            : QString());
    m_order->setCurrentIndex(m_choices.dateOrder ? m_order->findData(int(*m_choices.dateOrder)) : 0);
    int minutes = m_choices.missingTime == MissingTime::Ask ? -2 : -1;
    if (m_choices.missingTime == MissingTime::At)
        minutes = m_choices.missingTimeAt.msecsSinceStartOfDay() / 60'000;
    if (m_missing->findData(minutes) < 0)
        m_missing->addItem(tr("At %1").arg(widgets::timeText(m_choices.missingTimeAt)), minutes);
    m_missing->setCurrentIndex(m_missing->findData(minutes));
    const int at = m_encoding->findText(encodingText(m_preview->file.encoding));
    m_encoding->setCurrentIndex(at);
    m_encoding->setToolTip(encodingReasonText(m_preview->file.encodingReason));
    m_state->setCurrent(m_choices.approved ? 1 : 0);
    showAccounts();
}

void ImportDialog::showRows()
{
    const bool planned = m_preview->plan.has_value();
    const auto count = [planned](int rows) { return planned ? std::optional(rows) : std::nullopt; };
    const auto *plan = planned ? &*m_preview->plan : nullptr;
    m_problems->setText(plan && plan->errors + plan->warnings > 0
            ? tr("Problems: %L1 rejected, %L2 to look at").arg(plan->errors).arg(plan->warnings)
            : tr("Problems"));
    m_problems->setAccessibleName(m_problems->text());
    m_problems->updateGeometry();
    m_skipped->setCount(count(plan ? plan->skipped : 0));
    m_skipped->setVisible(plan && plan->skipped > 0);
    if (m_skipped->isHidden())
        m_skipped->setChecked(false);
    m_details->setText(m_table->currentIndex().data(PreviewModel::RemarksRole).toString());
}

} // namespace galley::imports
