#include "ui/shell/SampleBar.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace galley::shell {

using theme::tk;

SampleBar::SampleBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new widgets::TextLabel({}, theme::Type::Small, widgets::Ink::Secondary, this))
    , m_start(widgets::makeButton(widgets::ButtonKind::Link, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 2, 20, 3);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_start);
    layout->addStretch();
    m_start->setObjectName(QStringLiteral("startOwn"));
    connect(m_start, &QPushButton::clicked, this, &SampleBar::startRequested);
    setMinimumHeight(32);
    retranslate();
}

void SampleBar::retranslate()
{
    m_text->setText(tr("Sample studio. Nothing here is sent."));
    m_start->setText(tr("Start your own"));
}

void SampleBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SampleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tk().accent.tint);
    const qreal hair = theme::hairWidth(painter);
    painter.fillRect(QRectF(0, height() - hair, width(), hair), tk().accent.line);
}

} // namespace galley::shell
