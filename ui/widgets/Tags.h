#pragma once

#include "core/domain/Enums.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace galley::theme {
struct Role;
}

namespace galley::widgets {

enum class TagRole { Neutral, Approved, Waiting, Accent, Rejected, Info, Outline };

// A small word on a tint, with a status mark where it names a status. Returns its width.
int paintTag(QPainter &painter, const QPointF &topLeft, const QString &text, TagRole role,
    std::optional<PostStatus> mark = {});
[[nodiscard]] QSize tagSize(const QString &text, bool withMark);

// A tag as a widget.
class Tag final : public QWidget
{
    Q_OBJECT

public:
    Tag(const QString &text, TagRole role, QWidget *parent = nullptr);
    explicit Tag(PostStatus status, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    TagRole m_role = TagRole::Neutral;
    std::optional<PostStatus> m_status;
};

// A key or keys ("Ctrl K") as they stand on the keyboard. Decoration: screen readers hear the shortcut
// itself.
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_keys;
};

} // namespace galley::widgets
