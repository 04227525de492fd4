#include "ui/composer/preview/PreviewPane.h"

#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/preview/PreviewText.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace galley::composer {

namespace {

constexpr int kAround = 32; // between the card and the pane: room for the crop marks
constexpr int kBlankHeight = 440; // 4:5, as most pictures are

} // namespace

// The sunken paper, with crop marks around the card or around the blank sheet of a post that is not begun.
class PreviewPane::Stage final : public QWidget
{
public:
    explicit Stage(QWidget *parent)
        : QWidget(parent)
    {
    }

    QWidget *card = nullptr;
    QString blank; // what stands on the blank sheet

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::tk().surface.sunken);
        if (!card->isHidden())
            return widgets::paintCropMarks(painter, card->geometry());
        const int width = std::min<int>(int(kCardWidth), this->width() - 2 * kAround);
        const QRect sheet((this->width() - width) / 2, kAround + 8, width, kBlankHeight);
        painter.fillRect(sheet, theme::tk().surface.sheet);
        widgets::paintCropMarks(painter, sheet);
        painter.setFont(theme::serif(21));
        painter.setPen(theme::tk().ink3);
        painter.drawText(sheet.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, blank);
    }
};

PreviewPane::PreviewPane(pictures::ThumbCache &thumbs, QWidget *parent)
    : QWidget(parent)
    , m_header(new QHBoxLayout)
    , m_light(widgets::makeIconButton(QStringLiteral("moon"), {}, this))
    , m_scroll(new QScrollArea(this))
    , m_stage(new Stage(this))
    , m_card(new PreviewCard(thumbs, m_stage))
    , m_fold(widgets::makeButton(widgets::ButtonKind::Ghost, {}, m_stage))
    , m_safeAreas(new widgets::Switch({}, m_stage))
    , m_safeAreasLabel(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Caption, m_stage))
{
    setObjectName(QStringLiteral("previewPane"));
    m_light->setCheckable(true);
    m_header->setContentsMargins(16, 0, 16, 0);
    m_header->addStretch();
    m_header->addWidget(m_light);

    m_fold->setIcon(theme::themedIcon(QStringLiteral("scissors")));
    m_fold->setCheckable(true);
    widgets::setControlSize(m_fold, widgets::ControlSize::Small);
    auto *areas = new QHBoxLayout;
    areas->setSpacing(theme::space::s2);
    areas->addStretch();
    areas->addWidget(m_safeAreas);
    areas->addWidget(m_safeAreasLabel);
    areas->addStretch();
    auto *footer = new QVBoxLayout; // one below the other: a pane may be 320 wide
    footer->setSpacing(theme::space::s1);
    footer->addWidget(m_fold, 0, Qt::AlignHCenter);
    footer->addLayout(areas);
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(kAround, kAround + 8, kAround, theme::space::s6);
    stage->setSpacing(28);
    stage->addWidget(m_card, 0, Qt::AlignHCenter);
    stage->addLayout(footer);
    stage->addStretch();
    m_stage->card = m_card;

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_stage);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_card->installEventFilter(this);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *header = new QWidget(this);
    header->setLayout(m_header);
    header->setFixedHeight(theme::size::control::lg + theme::space::s4);
    all->addWidget(header);
    all->addWidget(m_scroll, 1);
    setMinimumWidth(360);

    connect(m_light, &QToolButton::toggled, this, &PreviewPane::setDark);
    connect(m_fold, &QPushButton::toggled, m_card, [this](bool open) { m_card->setUnfolded(open); });
    connect(m_safeAreas, &QAbstractButton::toggled, m_card, &PreviewCard::setSafeAreaShown);
    connect(m_card, &PreviewCard::laidOut, this, [this] {
        fit();
        refreshFooter();
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PreviewPane::fit);
    retranslate();
}

void PreviewPane::setContents(const QList<PreviewContent> &contents)
{
    const auto sameAccount = [](const PreviewContent &a, const PreviewContent &b) {
        return a.platform == b.platform && a.handle == b.handle && a.accountName == b.accountName;
    };
    const bool sameAccounts =
        std::equal(contents.cbegin(), contents.cend(), m_contents.cbegin(), m_contents.cend(), sameAccount);
    m_contents = contents;
    if (!sameAccounts || !m_accounts)
        rebuildAccounts();
    showCurrent();
}

void PreviewPane::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_contents.size())
        return;
    m_current = index;
    if (m_accounts)
        m_accounts->setCurrent(index);
    m_scroll->verticalScrollBar()->setValue(0);
    showCurrent();
}

void PreviewPane::setDark(bool dark)
{
    m_light->setChecked(dark);
    m_light->setIcon(theme::themedIcon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_card->setDark(dark);
    retranslate();
}

void PreviewPane::rebuildAccounts()
{
    const bool hadFocus = m_accounts && m_accounts->isAncestorOf(focusWidget());
    delete m_accounts;
    m_accounts = new widgets::SegmentedControl(this);
    m_accounts->setAccessibleName(tr("Account to preview"));
    for (const PreviewContent &content : m_contents) {
        const QString account = content.accountName.isEmpty() ? content.handle : content.accountName;
        m_accounts->addSegment(tr("%1, %2").arg(widgets::PlatformMark::name(content.platform), account),
            widgets::PlatformMark::icon(content.platform));
    }
    m_accounts->setVisible(m_contents.size() > 1);
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, int(m_contents.size()) - 1));
    m_accounts->setCurrent(m_current);
    m_header->insertWidget(0, m_accounts);
    if (hadFocus)
        m_accounts->setFocus();
    connect(m_accounts, &widgets::SegmentedControl::chosen, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
}

void PreviewPane::showCurrent()
{
    const bool isBlank = m_contents.isEmpty() || isEmpty(m_contents[m_current]);
    m_card->setVisible(!isBlank);
    if (!isBlank)
        m_card->setContent(m_contents[m_current]);
    const QString blankBefore = m_stage->blank;
    m_stage->blank = m_contents.isEmpty() ? tr("Choose an account to see it as its network shows it")
                                          : tr("Add a picture or a sentence");
    m_stage->setMinimumHeight(isBlank ? kBlankHeight + 3 * kAround : 0);
    m_stage->setAccessibleName(isBlank ? m_stage->blank : QString());
    refreshFooter();
    if (m_stage->blank != blankBefore)
        m_stage->update();
}

void PreviewPane::refreshFooter()
{
    const bool isShown = !m_card->isHidden();
    const Card &card = m_card->card();
    m_fold->setVisible(isShown && card.folds);
    if (card.folds) {
        m_fold->setText(foldText(card));
        m_fold->setChecked(m_card->state().unfolded);
        m_fold->setToolTip(m_card->state().unfolded ? tr("Fold the text again") : tr("Show the whole text"));
    }
    m_safeAreas->setVisible(isShown && card.safeArea);
    m_safeAreasLabel->setVisible(isShown && card.safeArea);
}

// As large as the person's text size asks for, as far as the pane is wide.
void PreviewPane::fit()
{
    const qreal cardWidth = std::max(m_card->card().size.width(), 1.0);
    const qreal room = std::max(200, m_scroll->viewport()->width() - 2 * kAround);
    m_card->setZoom(std::clamp(room / cardWidth, 0.5, theme::textScale()));
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tk().surface.sunken);
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    // The room for the card is that of the viewport: it narrows when the scroll bar comes.
    if (watched != m_card && event->type() == QEvent::Resize)
        fit();
    // The marks around the card go with it.
    static constexpr std::array kMoves { QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide };
    if (watched == m_card && std::ranges::find(kMoves, event->type()) != kMoves.end())
        m_stage->update();
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshFooter();
    }
}

void PreviewPane::retranslate()
{
    const QString light = m_light->isChecked() ? tr("Show the light look") : tr("Show the dark look");
    m_light->setAccessibleName(light);
    m_light->setToolTip(light);
    m_safeAreasLabel->setText(tr("Safe areas"));
    m_safeAreas->setAccessibleName(tr("Safe areas"));
    m_safeAreas->setToolTip(tr("Marks what the app covers with its own buttons and text"));
    showCurrent();
}

} // namespace galley::composer
