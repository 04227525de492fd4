#pragma once

#include <QAbstractButton>

namespace galley::welcome {

// One of the ways to begin: icon, what it is, what it means, and the key that takes it.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &icon, bool main, QWidget *parent);

    void setTexts(const QString &title, const QString &description, const QString &key);

    [[nodiscard]] QSize sizeHint() const override { return { 480, heightForWidth(480) }; }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, heightForWidth(320) }; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect descriptionBox(int width) const;

    QString m_icon;
    bool m_main;
    QString m_description;
    QString m_key;
};

} // namespace galley::welcome
