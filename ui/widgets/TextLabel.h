#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QHash>
#include <QLabel>

namespace galley::widgets {

enum class Ink { Text, Secondary, Caption, Accent, Rejected };

// A label in a type role and an ink, which follows the theme and the person's text size.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, theme::Type role = theme::Type::Body, Ink ink = Ink::Text,
        QWidget *parent = nullptr);

    void setRole(theme::Type role, int weight = 0);
    void setSerif(int size); // the masthead's face at another size
    void setSectionLabel(); // the small capitals over a section
    void setTabular();
    void setInk(Ink ink);

    // Wrapped text keeps the role's line height, which QLabel does not know.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Measured
    {
        QString text;
        QFont font;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        QHash<int, int> lines; // by width
    };

    void apply();
    [[nodiscard]] int linesAt(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] bool isParagraph() const;

    theme::Type m_role;
    Ink m_ink;
    int m_weight = 0;
    int m_serif = 0;
    bool m_tabular = false;
    bool m_section = false;
    mutable Measured m_measured;
};

} // namespace galley::widgets
