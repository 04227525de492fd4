#include "ui/composer/details/LabelsSection.h"

#include "ui/composer/FlowLayout.h"
#include "ui/composer/Session.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

LabelsSection::LabelsSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new widgets::TextLabel({}, theme::Type::BodyStrong, widgets::Ink::Text, this))
    , m_flow(new QWidget(this))
    , m_add(widgets::makeButton(widgets::ButtonKind::Ghost, {}, m_flow))
{
    widgets::setControlSize(m_add, widgets::ControlSize::Small);
    m_add->setObjectName(u"addLabel"_s);
    m_add->setIcon(theme::themedIcon(u"plus"_s));
    (void)new FlowLayout(m_flow, 6);
    m_flow->layout()->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_flow);
    connect(m_add, &QPushButton::clicked, this, &LabelsSection::offer);
    retranslate();
}

void LabelsSection::retranslate()
{
    m_title->setText(tr("Labels"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a label"));
    refresh();
}

void LabelsSection::setSession(Session *session)
{
    m_session = session;
    refresh();
}

void LabelsSection::refresh()
{
    if (!m_session)
        return;
    const compose::PostContent &post = m_session->post();
    const compose::ClientContext &context = m_session->context();
    const bool isOpen = m_session->document().access() != compose::Access::Fixed;
    qDeleteAll(m_flow->findChildren<widgets::Chip *>());
    m_flow->layout()->removeWidget(m_add);
    const auto show = [&](const QList<compose::NamedRow> &rows, const QList<QUuid> &chosen, bool isTag) {
        for (const compose::NamedRow &row : rows) {
            if (!chosen.contains(row.id))
                continue;
            auto *chip = new widgets::Chip(row.name, m_flow);
            chip->setIconName(isTag ? u"tag"_s : u"layers"_s);
            chip->setToolTip(tr("Take %1 off").arg(row.name));
            chip->setAccessibleName(tr("%1: take it off").arg(row.name));
            chip->setEnabled(isOpen);
            chip->setProperty("mayElide", true);
            connect(
                chip, &QAbstractButton::clicked, this, [this, id = row.id, isTag] { toggle(id, isTag); },
                Qt::QueuedConnection);
            m_flow->layout()->addWidget(chip);
            chip->show();
        }
    };
    show(context.categories, post.categories, false);
    show(context.tags, post.tags, true);
    m_flow->layout()->addWidget(m_add);
    m_add->setVisible(isOpen);
    setVisible(!context.categories.isEmpty() || !context.tags.isEmpty());
}

void LabelsSection::offer()
{
    const compose::PostContent &post = m_session->post();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"labelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QList<compose::NamedRow> &rows, const QList<QUuid> &chosen, bool isTag) {
        for (const compose::NamedRow &row : rows) {
            QAction *action = menu->addAction(widgets::plainText(row.name));
            action->setCheckable(true);
            action->setChecked(chosen.contains(row.id));
            connect(action, &QAction::triggered, this, [this, id = row.id, isTag] { toggle(id, isTag); });
        }
    };
    add(m_session->context().categories, post.categories, false);
    menu->addSeparator();
    add(m_session->context().tags, post.tags, true);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void LabelsSection::toggle(const QUuid &label, bool isTag)
{
    compose::PostDocument &document = m_session->document();
    QList<QUuid> labels = isTag ? document.content().tags : document.content().categories;
    if (!labels.removeOne(label))
        labels.append(label);
    const auto done = isTag ? document.setTags(labels) : document.setCategories(labels);
    if (!done)
        Q_EMIT refused(done.error());
    refresh();
}

} // namespace galley::composer
