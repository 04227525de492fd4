#pragma once

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley {
enum class Platform;
struct Error;
} // namespace galley

namespace galley::composer {

class Session;

// The accounts of the client: those that the post goes to, and those that it could go to.
class AccountChips final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountChips(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void addRequested(); // an account that the client does not have yet
    void refused(const galley::Error &error);

private:
    void toggle(const QUuid &account, bool on);

    Session *m_session = nullptr;
    widgets::TextLabel *m_caption;
    QWidget *m_flow;
    QToolButton *m_add;
    QList<QAbstractButton *> m_chips; // in the order of the client's accounts
};

// One account: mark and name; checked where the post goes to it.
class AccountChip final : public QAbstractButton
{
    Q_OBJECT

public:
    AccountChip(Platform platform, const QString &name, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Platform m_platform;
};

} // namespace galley::composer
