#include "ui/composer/details/LabelsSection.h"

#include "core/base/WhenDone.h"
#include "core/compose/NewNames.h"
#include "core/store/LocalStore.h"
#include "ui/composer/FlowLayout.h"
#include "ui/composer/Session.h"
#include "ui/composer/details/LabelPicker.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QPointer>
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
    setVisible(isOpen || !post.categories.isEmpty() || !post.tags.isEmpty());
}

void LabelsSection::offer()
{
    const compose::PostContent &post = m_session->post();
    const compose::ClientContext &context = m_session->context();
    QList<LabelPicker::Label> labels;
    for (const compose::NamedRow &row : context.categories)
        labels.append({ row.id, row.name, false, post.categories.contains(row.id) });
    for (const compose::NamedRow &row : context.tags)
        labels.append({ row.id, row.name, true, post.tags.contains(row.id) });
    auto *picker = new LabelPicker(labels, window());
    connect(picker, &LabelPicker::toggled, this, &LabelsSection::toggle);
    connect(picker, &LabelPicker::made, this, &LabelsSection::make);
    picker->openAt(QRect(m_add->mapTo(window(), QPoint()), m_add->size()));
}

void LabelsSection::make(const QString &name)
{
    const Services &services = m_session->services();
    const auto made = compose::addTag(services.ids, services.clock, m_session->context().brand, name);
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    whenDone(this, services.store.apply(made->sets),
        [this, session = QPointer(m_session), id = made->id](const Result<store::Commit> &stored) {
            if (!stored)
                Q_EMIT refused(stored.error());
            else if (session && session == m_session)
                toggle(id, true);
        });
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
