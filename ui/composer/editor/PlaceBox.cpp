#include "ui/composer/editor/PlaceBox.h"

#include "core/base/WhenDone.h"
#include "core/compose/NewNames.h"
#include "core/compose/TargetFields.h"
#include "core/store/LocalStore.h"
#include "ui/composer/Session.h"
#include "ui/theme/Tokens.h"

#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 200;

} // namespace

PlaceBox::PlaceBox(Session &session, const QUuid &target, const compose::TargetField &field, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_target(target)
    , m_kind(fromText<DestinationKind>(field.key).value_or(DestinationKind::Board))
{
    setMinimumHeight(theme::size::control::lg);
    const compose::Target *at = compose::findTarget(session.post(), target);
    QList<compose::Destination> there;
    for (const compose::Destination &one : session.context().destinations) {
        if (at && one.account == at->account && one.kind == m_kind)
            there.append(one);
    }
    const bool canType = at && field.isRequired && std::ranges::all_of(there, &compose::Destination::isTyped);
    if (!canType && there.isEmpty() && (!at || at->destination.isNull()))
        return;
    addItem(canType ? QString() : tr("Not said"), QUuid());
    for (const compose::Destination &one : std::as_const(there))
        addItem(one.name, one.id);
    connect(this, &QComboBox::activated, this, [this] { choose(currentData().toUuid()); });
    if (!canType)
        return;
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setMaxLength(kLongest);
    lineEdit()->setPlaceholderText(tr("Its name on the network"));
    setToolTip(tr("It is matched by its name when the account is connected."));
    setAccessibleDescription(toolTip());
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PlaceBox::takeTyped);
}

bool PlaceBox::isEmpty() const
{
    return count() == 0;
}

void PlaceBox::refresh()
{
    if (lineEdit() && lineEdit()->hasFocus() && lineEdit()->isModified())
        return;
    const compose::Target *at = compose::findTarget(m_session.post(), m_target);
    setCurrentIndex(std::max(0, findData(at ? at->destination : QUuid())));
}

void PlaceBox::takeTyped()
{
    if (!lineEdit()->isModified())
        return;
    const QString name = currentText().simplified();
    const int known = findText(name, Qt::MatchFixedString);
    if (name.isEmpty() || known >= 0)
        choose(name.isEmpty() ? QUuid() : itemData(known).toUuid());
    else if (name != m_making)
        make(name);
}

void PlaceBox::choose(const QUuid &place)
{
    const compose::Target *at = compose::findTarget(m_session.post(), m_target);
    if (!at || at->destination == place)
        return;
    if (const auto done = m_session.document().setDestination(m_target, place); !done)
        Q_EMIT refused(done.error());
}

void PlaceBox::make(const QString &name)
{
    const compose::Target *at = compose::findTarget(m_session.post(), m_target);
    if (!at)
        return;
    const Services &services = m_session.services();
    const auto made = compose::addDestination(
        services.ids, services.clock, m_session.context().brand, at->account, m_kind, name);
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    m_making = name;
    // The list is built anew when it is stored, and this goes: the post hears of it all the same.
    whenDone(&m_session, services.store.apply(made->sets),
        [session = &m_session, box = QPointer(this), target = m_target, id = made->id](
            const Result<store::Commit> &stored) {
            const Result<void> done =
                stored ? session->document().setDestination(target, id) : tl::unexpected(stored.error());
            if (!box)
                return;
            box->m_making.clear();
            if (!done)
                Q_EMIT box->refused(done.error());
        });
}

} // namespace galley::composer
