#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace galley::store {
struct Commit;
}

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class Session;

// What colleagues say to each other about the post; a client never sees it.
class CommentsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsSection(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    void send();

    Session *m_session = nullptr;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_who;
    QBoxLayout *m_list;
    QLineEdit *m_reply;
    QList<QWidget *> m_rows;
};

} // namespace galley::composer
