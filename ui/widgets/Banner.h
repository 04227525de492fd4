#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace galley::widgets {

class TextLabel;

enum class BannerRole { Waiting, Rejected, Accent, Info };

// What concerns the whole screen: a title, one sentence, what to do about it.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    Banner(BannerRole role, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    QPushButton *addAction(const QString &text);
    void setClosable(bool closable); // not for what blocks publishing

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    BannerRole m_role;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QBoxLayout *m_actions;
    QWidget *m_close = nullptr;
};

} // namespace galley::widgets
