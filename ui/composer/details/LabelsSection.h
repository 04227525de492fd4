#pragma once

#include "core/base/Result.h"

#include <QUuid>
#include <QWidget>

class QPushButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class Session;

// Tags and categories of the post: a press takes one off, the last button offers the others.
class LabelsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsSection(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    void offer();
    void toggle(const QUuid &label, bool isTag);
    void make(const QString &name);

    Session *m_session = nullptr;
    widgets::TextLabel *m_title;
    QWidget *m_flow;
    QPushButton *m_add;
};

} // namespace galley::composer
