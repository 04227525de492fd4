#include "ui/composer/editor/MeterGrid.h"

#include "ui/composer/Session.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/PlatformMark.h"

#include <QGridLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Meter;

MeterGrid::MeterGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void MeterGrid::setSession(Session *session)
{
    m_session = session;
    refresh();
}

QString MeterGrid::nameOf(const Meter &meter) const
{
    const QList<compose::Target> &targets = m_session->post().targets;
    const auto target = std::ranges::find(targets, meter.target, &compose::Target::id);
    if (target == targets.end())
        return {};
    const bool several = std::ranges::count(targets, meter.platform, &compose::Target::platform) > 1;
    const QString account = m_session->accountName(*target);
    const QString name =
        several && !account.isEmpty() ? account : widgets::PlatformMark::name(meter.platform);
    switch (meter.text) {
    case Meter::Text::Title:
        return tr("%1, title").arg(name);
    case Meter::Text::FirstComment:
        return tr("%1, first comment").arg(name);
    case Meter::Text::Body:
        break;
    }
    return target->ownText ? tr("%1, own text").arg(name) : name;
}

void MeterGrid::refresh()
{
    if (!m_session)
        return;
    QList<Meter> meters;
    QStringList names;
    for (const Meter &meter : m_session->notes().meters()) {
        // Of what few posts have only what is written is worth a line.
        if (meter.text != Meter::Text::Body && meter.used == 0)
            continue;
        if (!meter.part.isNull())
            continue; // said beside the part
        meters.append(meter);
        names.append(nameOf(meter) + toText(meter.platform));
    }
    if (names != m_names) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const Meter &meter : std::as_const(meters)) {
            auto *row = new widgets::Meter(meter.platform, nameOf(meter), this);
            row->setObjectName(u"meter."_s + toText(meter.platform));
            const int index = int(m_rows.size());
            m_grid->addWidget(row, index / 2, index % 2);
            row->show();
            m_rows.append(row);
        }
        m_names = names;
    }
    for (qsizetype i = 0; i < meters.size(); ++i)
        m_rows[i]->setUsed(int(meters[i].used), int(meters[i].limit));
    setVisible(!m_rows.isEmpty());
}

} // namespace galley::composer
