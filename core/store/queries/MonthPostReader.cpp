#include "core/store/queries/MonthPostReader.h"

#include "core/domain/PostStatus.h"

namespace galley::store {

namespace {

int digits(QByteArrayView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i)
        number = number * 10 + (text[i] - '0');
    return number;
}

// "2026-10-22T07:45"; what is cut off or no number makes an invalid day or time.
void readWall(QByteArrayView wall, MonthPost &post)
{
    if (wall.size() >= 10)
        post.day = QDate(digits(wall, 0, 4), digits(wall, 5, 2), digits(wall, 8, 2));
    if (wall.size() >= 16)
        post.time = QTime(digits(wall, 11, 2), digits(wall, 14, 2));
}

} // namespace

void MonthPostReader::operator()(const Row &row)
{
    const QUuid id = row.uuid(0);
    if (id != m_post.id) {
        finish();
        m_post.id = id;
        m_post.brand = row.uuid(1);
        readWall(row.utf8(2), m_post);
        m_post.zone = m_zones.of(row.utf8(3), [](const QString &zone) { return zone; });
        m_post.at = row.integer(4);
        m_content = m_contents.of(row.utf8(5), fromText<ContentState>).value_or(ContentState::Draft);
        m_withClient = row.boolean(6);
    }
    if (const auto platform = m_networks.of(row.utf8(7), platformFromText))
        m_post.platforms = static_cast<quint16>(m_post.platforms | 1U << static_cast<int>(*platform));
    if (const auto state = m_deliveries.of(row.utf8(8), fromText<DeliveryState>))
        m_states.append(*state);
}

void MonthPostReader::finish()
{
    if (m_post.id.isNull())
        return;
    m_post.status = displayStatus(m_content, m_states, m_withClient);
    m_posts.append(std::exchange(m_post, {}));
    m_states.clear();
}

} // namespace galley::store
