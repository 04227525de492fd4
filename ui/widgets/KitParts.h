#pragma once

#include <QHash>
#include <QPixmap>
#include <QWidget>

// The painted parts of the kit page.
namespace galley::widgets::kit {

class Header final : public QWidget
{
public:
    explicit Header(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

class Swatches final : public QWidget
{
public:
    explicit Swatches(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

class Statuses final : public QWidget
{
public:
    explicit Statuses(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

class Marks final : public QWidget
{
public:
    explicit Marks(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

class Slips final : public QWidget
{
public:
    Slips(const QString &photos, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] QPixmap picture(const QString &name) const;

    QHash<QString, QPixmap> m_pictures;
};

class Tip final : public QWidget
{
public:
    Tip(const QString &text, const QString &keys, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text, m_keys;
};

class Bars final : public QWidget
{
public:
    explicit Bars(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

} // namespace galley::widgets::kit
