#pragma once

#include "core/base/Result.h"

#include <QUuid>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class SentLink;
class Session;

// The campaign that the post belongs to, its link, and the link as it will be sent with the marks of both.
class LinkSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkSection(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setTarget(const QUuid &target); // as which account sends it; null: the first
    void refresh();
    void focusLink();
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    void fillCampaigns();
    void finishLink();
    void sayProblem(); // of what stands in the field
    void showSent();

    Session *m_session = nullptr;
    QUuid m_target;
    widgets::TextLabel *m_title;
    QComboBox *m_campaign;
    QLineEdit *m_link;
    widgets::TextLabel *m_problem;
    QWidget *m_sent;
    widgets::TextLabel *m_sentCaption;
    SentLink *m_sentLink;
    QToolButton *m_copy;
};

} // namespace galley::composer
