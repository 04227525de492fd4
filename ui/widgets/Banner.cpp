#include "ui/widgets/Banner.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

constexpr int kMark = 22;

const theme::Role &roleOf(BannerRole role)
{
    const auto &t = theme::tk();
    switch (role) {
    case BannerRole::Waiting:
        return t.waiting;
    case BannerRole::Rejected:
        return t.rejected;
    case BannerRole::Accent:
        return t.accent;
    case BannerRole::Info:
        break;
    }
    return t.info;
}

} // namespace

Banner::Banner(BannerRole role, const QString &title, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_title(new TextLabel(title, theme::Type::BodyStrong, Ink::Text, this))
    , m_sentence(new TextLabel(sentence, theme::Type::Body, Ink::Secondary, this))
    , m_actions(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setVisible(!sentence.isEmpty());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + kMark + 12, 10, 12, 10);
    row->setSpacing(theme::space::s3);
    row->addLayout(texts, 1);
    m_actions->setSpacing(theme::space::s2);
    row->addLayout(m_actions);
    setText(title, sentence);
}

void Banner::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = makeButton(ButtonKind::Secondary, text, this);
    m_actions->insertWidget(m_close ? m_actions->count() - 1 : m_actions->count(), button);
    return button;
}

void Banner::setClosable(bool closable)
{
    if (!closable || m_close)
        return;
    auto *close = makeIconButton(u"x"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_actions->addWidget(close);
    m_close = close;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Role &role = roleOf(m_role);
    theme::paintPlane(painter, rect(), theme::radius::lg, role.tint, role.line);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - kMark) / 2, kMark, kMark));
    painter.drawPixmap(mark.topLeft(),
        theme::icon(m_role == BannerRole::Info ? u"info" : u"triangle-alert", kMark, role.mark,
            theme::deviceRatio(painter)));
}

} // namespace galley::widgets
