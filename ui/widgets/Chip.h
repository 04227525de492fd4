#pragma once

#include "core/domain/Enums.h"

#include <QAbstractButton>

#include <optional>

namespace galley::widgets {

// A filter: mark or icon, words, a bold count. Checked it is tinted and shows the cross that takes it off.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setCompact(bool compact); // mark and count alone; the words go into the tooltip
    void setStatus(PostStatus status);
    void setIconName(const QString &name);
    void setCount(std::optional<int> count); // never elided
    void setOpensMenu(bool opens); // a small arrow at the end

    [[nodiscard]] std::optional<int> count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    [[nodiscard]] int fixedWidth() const; // everything but the words
    void describe();
    [[nodiscard]] QString shownText() const;

    QString m_icon;
    std::optional<PostStatus> m_status;
    std::optional<int> m_count;
    bool m_opensMenu = false;
    bool m_compact = false;
};

} // namespace galley::widgets
