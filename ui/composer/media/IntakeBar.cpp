#include "ui/composer/media/IntakeBar.h"

#include "ui/composer/media/FailureList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

IntakeBar::IntakeBar(QWidget *parent)
    : QWidget(parent)
    , m_run(new QWidget(this))
    , m_text(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, m_run))
    , m_bar(new QProgressBar(m_run))
    , m_cancel(widgets::makeIconButton(u"x"_s, {}, m_run))
    , m_wrong(new widgets::Banner(widgets::BannerRole::Waiting, {}, {}, this))
    , m_note(new widgets::Banner(widgets::BannerRole::Info, {}, {}, this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_cancel->setObjectName(u"intakeCancel"_s);
    connect(m_cancel, &QToolButton::clicked, this, &IntakeBar::cancelRequested);
    auto *run = new QHBoxLayout(m_run);
    run->setContentsMargins(0, 0, 0, 0);
    run->setSpacing(12);
    run->addWidget(m_text);
    run->addWidget(m_bar, 1);
    run->addWidget(m_cancel);
    m_wrong->setObjectName(u"intakeWrong"_s);
    m_note->setObjectName(u"intakeNote"_s);
    m_which = m_wrong->addAction({});
    m_again = m_wrong->addAction({});
    m_takeOut = m_note->addAction({});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    for (QWidget *one : { m_run, static_cast<QWidget *>(m_wrong), static_cast<QWidget *>(m_note) }) {
        one->hide();
        all->addWidget(one);
    }
    for (widgets::Banner *banner : { m_wrong, m_note }) {
        banner->setClosable(true);
        for (auto *words : banner->findChildren<widgets::TextLabel *>())
            words->setWordWrap(true);
        connect(banner, &widgets::Banner::closed, this, [this] { setVisible(!m_run->isHidden()); });
    }
    connect(m_which, &QPushButton::clicked, this, &IntakeBar::showFailures);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_wrong->hide();
        Q_EMIT againRequested(m_report.again);
    });
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        m_note->hide();
        Q_EMIT takeOutRequested(m_report.reusedMedia);
    });
    hide();
    retranslate();
}

void IntakeBar::retranslate()
{
    m_bar->setAccessibleName(tr("Files coming in"));
    m_cancel->setAccessibleName(tr("Stop adding"));
    m_cancel->setToolTip(tr("Stop adding"));
    m_which->setText(tr("Show which"));
    m_again->setText(tr("Try again"));
    m_takeOut->setText(tr("Take out again"));
    showReport(m_report);
}

void IntakeBar::setProgress(int done, int total)
{
    show();
    m_run->show();
    m_wrong->hide();
    m_note->hide();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QLocale locale;
    m_text->setText(total == 0 ? tr("Looking for files…")
                               : tr("Adding %1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void IntakeBar::setDone()
{
    m_run->hide();
    setVisible(!m_wrong->isHidden() || !m_note->isHidden());
}

void IntakeBar::clear()
{
    m_report = {};
    m_run->hide();
    showReport(m_report);
}

void IntakeBar::showReport(const IntakeReport &report)
{
    m_report = report;
    const bool isWrong = !report.failures.isEmpty() || report.notTried > 0 || report.stopped.has_value();
    const bool isNote = !isWrong && !report.isPlain();
    m_wrong->setVisible(isWrong);
    m_note->setVisible(isNote);
    m_again->setVisible(!report.again.isEmpty());
    m_which->setVisible(report.failures.size() > 1 && report.again.isEmpty());
    m_takeOut->setVisible(!report.reusedMedia.isEmpty());
    setVisible(isWrong || isNote || !m_run->isHidden());
    if (isWrong || isNote)
        (isWrong ? m_wrong : m_note)->setText(reportTitle(report), reportSentence(report));
}

void IntakeBar::showFailures()
{
    auto *dialog =
        new widgets::Dialog(tr("%n file(s) could not be added", nullptr, int(m_report.failures.size())),
            window(), widgets::Dialog::Width::Middle);
    dialog->setObjectName(u"intakeFailures"_s);
    const QStringList lines = failureLines(m_report, Naming::WithFolder);
    auto *list = new FailureList(failureLines(m_report, Naming::FileAlone), lines);
    list->setObjectName(u"intakeFailureList"_s);
    list->setAccessibleName(tr("Files that could not be added"));
    list->setMinimumHeight(120);
    dialog->setBody(list);
    QPushButton *copy = dialog->addButton(widgets::ButtonKind::Secondary, tr("Copy the list"), 0, false);
    connect(copy, &QPushButton::clicked, list,
        [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    dialog->setMainButton(
        dialog->addButton(widgets::ButtonKind::Secondary, tr("Close"), widgets::Dialog::kCancelled));
    dialog->open();
}

} // namespace galley::composer
