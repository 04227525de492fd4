#include "ui/widgets/EmptyState.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::widgets {

namespace {

// The blank sheet; decoration, so without a name.
class Sheet final : public QWidget
{
public:
    explicit Sheet(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(kSheet.width() + 2 * kMargin, kSheet.height() + 2 * kMargin);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF sheet(QPointF(kMargin, kMargin), QSizeF(kSheet));
        painter.fillRect(sheet, theme::tk().surface.sunken);
        paintCropMarks(painter, sheet, 8, 6);
    }

private:
    static constexpr QSize kSheet { 56, 70 };
    static constexpr int kMargin = 12;
};

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, theme::Type::Title, Ink::Text, this))
    , m_sentence(new TextLabel(sentence, theme::Type::Body, Ink::Secondary, this))
    , m_actions(new QHBoxLayout)
{
    m_title->setSerif(21);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(240);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addSpacing(2);
    texts->addWidget(m_sentence);
    texts->addSpacing(10);
    texts->addLayout(m_actions);
    texts->addStretch();
    m_actions->setSpacing(theme::space::s2);
    m_actions->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::s4);
    row->addWidget(new Sheet(this), 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    setText(title, sentence);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = makeButton(ButtonKind::Secondary, text, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace galley::widgets
