#include "ui/composer/details/DetailsColumn.h"

#include "ui/composer/Session.h"
#include "ui/composer/details/LabelsSection.h"
#include "ui/composer/details/LinkSection.h"
#include "ui/composer/details/WhenSection.h"
#include "ui/composer/words/CommentsPanel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace galley::composer {

using compose::PostDocument;
using compose::TextField;

namespace {

class Line final : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintHairline(painter, rect(), theme::tk().line.soft);
    }
};

} // namespace

DetailsColumn::DetailsColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailsColumn"));
    auto *body = new QWidget;
    m_when = new WhenSection(body);
    m_link = new LinkSection(body);
    m_labels = new LabelsSection(body);
    m_comments = new CommentsPanel(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 18, 20, 24);
    column->setSpacing(18);
    column->addWidget(m_when);
    column->addWidget(m_lines[0] = new Line(body));
    column->addWidget(m_link);
    column->addWidget(m_lines[1] = new Line(body));
    column->addWidget(m_labels);
    column->addWidget(m_lines[2] = new Line(body));
    column->addWidget(m_comments);
    column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(body);
    body->setAutoFillBackground(false); // setWidget() says otherwise
    connect(m_when, &WhenSection::refused, this, &DetailsColumn::refused);
    connect(m_link, &LinkSection::refused, this, &DetailsColumn::refused);
    connect(m_labels, &LabelsSection::refused, this, &DetailsColumn::refused);
    connect(m_comments, &CommentsPanel::refused, this, &DetailsColumn::refused);
}

void DetailsColumn::setSession(Session *session)
{
    m_when->setSession(session);
    m_link->setSession(session);
    m_labels->setSession(session);
    if (!session) {
        m_comments->setSubject({});
        return;
    }
    m_comments->setSubject(CommentsPanel::Subject { session->services().store, session->services().ids,
        session->services().clock, session->document(), session->ownZone() });
    m_comments->setEnabled(!session->document().isNew());
    PostDocument &document = session->document();
    connect(&document, &PostDocument::whenChanged, this, [this] { m_when->refresh(); });
    connect(&document, &PostDocument::labelsChanged, this, [this] {
        m_labels->refresh();
        m_link->refresh();
    });
    connect(&document, &PostDocument::settingsChanged, this, [this] { m_link->refresh(); });
    connect(&document, &PostDocument::textChanged, this, [this](const TextField &field) {
        if (field.kind == TextField::Kind::Setting)
            m_link->refresh();
    });
    connect(&document, &PostDocument::targetsChanged, this, [this] {
        m_link->refresh();
        m_when->refresh();
    });
    connect(&document, &PostDocument::accessChanged, this, [this] {
        m_when->refresh();
        m_link->refresh();
        m_labels->refresh();
    });
    connect(session, &Session::contextChanged, this, [this] {
        m_link->refresh();
        m_labels->refresh();
    });
    // A comment needs a post that is stored.
    connect(&session->autosave(), &compose::Autosave::saved, m_comments,
        [this] { m_comments->setEnabled(true); });
}

void DetailsColumn::showSection(Section section)
{
    const bool all = section == Section::All;
    m_when->setVisible(all || section == Section::When);
    m_link->setVisible(all || section == Section::Links);
    m_comments->setVisible(all || section == Section::Comments);
    if (all || section == Section::Links)
        m_labels->refresh(); // shown where the client has any
    else
        m_labels->hide();
    for (QWidget *line : m_lines)
        line->setVisible(all);
}

void DetailsColumn::retranslate()
{
    m_when->retranslate();
    m_link->retranslate();
    m_labels->retranslate();
    m_comments->retranslate();
}

} // namespace galley::composer
