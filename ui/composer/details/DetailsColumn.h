#pragma once

#include "core/base/Result.h"

#include <QScrollArea>
#include <QUuid>

class QBoxLayout;

namespace galley::composer {

class CommentsPanel;
class LabelsSection;
class LinkSection;
class Session;
class WhenSection;

// What belongs to a post besides its words and pictures. All of it below each other, or in a small window one
// section at a time.
class DetailsColumn final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Section { All, When, Links, Comments };

    explicit DetailsColumn(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void showSection(Section section);
    void retranslate();

    [[nodiscard]] WhenSection *when() const { return m_when; }

    [[nodiscard]] LinkSection *link() const { return m_link; }

    [[nodiscard]] CommentsPanel *comments() const { return m_comments; }

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    QWidget *m_lines[3];
    WhenSection *m_when;
    LinkSection *m_link;
    LabelsSection *m_labels;
    CommentsPanel *m_comments;
};

} // namespace galley::composer
