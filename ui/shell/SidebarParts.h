#pragma once

#include <QAbstractButton>

namespace galley::shell {

// The top row: the mark of the program, the studio's name and size. Opens the program's menu.
class StudioButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StudioButton(QWidget *parent);

    void setStudio(const QString &name, const QString &counts);
    void setRail(bool rail);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_counts;
    bool m_rail = false;
};

// Looks like a search field and opens the palette.
class FindButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget *parent);

    void setKeys(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

// A person's round mark with their initials. Decoration: the name stands beside it or in the tooltip.
class AvatarLabel final : public QWidget
{
    Q_OBJECT

public:
    AvatarLabel(int size, QWidget *parent);

    void setPerson(const QString &name);

    [[nodiscard]] QSize sizeHint() const override { return { m_size, m_size }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
};

} // namespace galley::shell
