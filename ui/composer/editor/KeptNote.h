#pragma once

#include "core/compose/PostDocument.h"

#include <QWidget>

class QPushButton;

namespace galley::widgets {
class Banner;
} // namespace galley::widgets

namespace galley::composer {

class Session;

// Shows one after another the words whose place was removed elsewhere while they were being written, and
// gives them back. Hidden where there are none, and while they still stand in the post.
class KeptNote final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptNote(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();

private:
    void copy();

    Session *m_session = nullptr;
    compose::KeptWords m_words; // that are shown
    widgets::Banner *m_banner;
    QPushButton *m_putBack;
    QPushButton *m_copy;
};

} // namespace galley::composer
