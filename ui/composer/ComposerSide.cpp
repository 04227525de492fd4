// What stands beside the editor of ComposerPage: how the post will look, and what belongs to it.
#include "ui/composer/ComposerHeader.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/details/DetailsColumn.h"
#include "ui/composer/details/LinkSection.h"
#include "ui/composer/details/WhenSection.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/composer/words/CommentsPanel.h"

#include <QHBoxLayout>
#include <QTabBar>

#include <algorithm>

namespace galley::composer {

namespace {

constexpr int kEditor = 592;
constexpr int kLeastEditor = 440;
constexpr int kDetails = 352;
constexpr int kLeastDetails = 316;
constexpr int kNarrowBelow = 1124; // of the page: a window of 1180 with its rail

} // namespace

void ComposerPage::makeDetails()
{
    if (m_details)
        return;
    m_details = new DetailsColumn(m_side);
    m_details->setMinimumWidth(kLeastDetails);
    m_sideRow->addWidget(m_details);
    m_details->when()->setLeave([this](bool off, const std::function<void()> &act) {
        if (m_host)
            m_host->leaveTime(post(), off, act);
        else
            act();
    });
    connect(m_details, &DetailsColumn::refused, this, &ComposerPage::refuse);
    connect(m_details->comments(), &CommentsPanel::rangeMeant, this,
        [this](const compose::TextField &field, qsizetype start, qsizetype end) {
            m_editor->showWords(field, { start, end - start });
        });
    if (m_session) {
        m_details->setSession(m_session.get());
        m_details->link()->setTarget(m_editor->target());
    }
}

void ComposerPage::fillPreviews()
{
    m_previewsDue = false;
    if (!m_preview || !m_session || m_preview->isHidden())
        return;
    m_preview->setContents(previewsOf(*m_session));
    showTarget(m_editor->target());
}

void ComposerPage::showTarget(const QUuid &target)
{
    if (m_details)
        m_details->link()->setTarget(target);
    if (!m_preview || !m_session)
        return;
    const QList<compose::Target> &targets = m_session->post().targets;
    const auto at = std::ranges::find(targets, target, &compose::Target::id);
    if (at != targets.end())
        m_preview->setCurrent(int(at - targets.begin()));
}

void ComposerPage::arrange()
{
    m_isNarrow = width() < kNarrowBelow;
    m_header->setNarrow(m_isNarrow);
    m_sideTabs->setVisible(m_isNarrow);
    const int room = width() - 1;
    // What the preview does not need goes to the editor.
    m_editor->setFixedWidth(m_isNarrow ? std::max(kLeastEditor, room * 13 / 24)
                                       : std::clamp(room - kLeastDetails - 360, kLeastEditor, kEditor));
    showSide();
}

void ComposerPage::showSide()
{
    const int tab = m_isNarrow ? m_sideTabs->currentIndex() : -1;
    if (tab <= 0 && !m_preview) {
        m_preview = new PreviewPane(m_services.thumbs, m_side);
        m_sideRow->insertWidget(0, m_preview, 1);
        connect(m_preview, &PreviewPane::chosen, this, [this](int index) {
            const QList<compose::Target> &targets = m_session->post().targets;
            // Somebody who writes the base text looks at the accounts one by one.
            if (index < targets.size() && !m_editor->target().isNull())
                m_editor->setTarget(targets[index].id);
        });
    }
    if (tab != 0)
        makeDetails();
    if (m_preview) {
        m_preview->setVisible(tab <= 0);
        if (tab <= 0)
            fillPreviews();
    }
    if (!m_details)
        return;
    using Section = DetailsColumn::Section;
    m_details->setVisible(tab != 0);
    m_details->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : kDetails);
    m_details->showSection(tab == 1 ? Section::When
            : tab == 2              ? Section::Links
            : tab == 3              ? Section::Comments
                                    : Section::All);
}

void ComposerPage::retranslateSide()
{
    m_sideTabs->setAccessibleName(tr("Beside the text"));
    m_sideTabs->setTabText(0, tr("Preview"));
    m_sideTabs->setTabText(1, tr("When"));
    m_sideTabs->setTabText(2, tr("Links"));
    m_sideTabs->setTabText(3, tr("Comments"));
}

} // namespace galley::composer
