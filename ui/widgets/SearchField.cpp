#include "ui/widgets/SearchField.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {
constexpr int kIcon = 14;
}

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("quiet", true);
    theme::applyRole(this, theme::Type::Small);
    updateMargins();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        theme::applyRole(this, theme::Type::Small);
        updateMargins();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateMargins);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    updateMargins();
}

void SearchField::updateMargins()
{
    const int end = m_keys.isEmpty() || !text().isEmpty() ? 0 : theme::parts::keyHintWidth(m_keys) + 4;
    setTextMargins(isRightToLeft() ? end : kIcon + 6, 0, isRightToLeft() ? kIcon + 6 : end, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect glass =
        QStyle::visualRect(layoutDirection(), rect(), QRect(9, (height() - kIcon) / 2, kIcon, kIcon));
    painter.drawPixmap(
        glass.topLeft(), theme::icon(u"search", kIcon, theme::tk().ink3, theme::deviceRatio(painter)));
    if (!m_keys.isEmpty() && text().isEmpty()) {
        const int width = theme::parts::keyHintWidth(m_keys);
        const QRect hint = QStyle::visualRect(
            layoutDirection(), rect(), QRect(rect().width() - width - 7, 0, width, height()));
        theme::parts::paintKeyHint(painter, hint, m_keys, false);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace galley::widgets
