#include "core/media/MediaInfo.h"
#include "core/media/MediaStore.h"
#include "core/sample/SampleStudio.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kAnchor = 1792488180000; // 2026-10-20T09:23Z: eleven twenty-three in Berlin
constexpr qint64 kDay = 86'400'000;

// A sample studio installed at a moment.
class Installed
{
public:
    explicit Installed(qint64 now)
        : m_clock(now)
        , m_ids(m_clock, 1)
    {
        auto opened = store::LocalStore::open(m_folder.path(), { &m_clock, &m_ids });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code));
        m_store = std::move(*opened);
        const auto done = sample::install(*m_store, m_clock, m_ids);
        if (!QTest::qWaitFor([&] { return done.isFinished(); }, test::patience(20'000)))
            qFatal("The sample is not installed after 20 seconds");
        result = done.result();
    }

    qint64 number(const QString &sql, const QVariantList &values = {})
    {
        const auto value =
            m_store->reader().first(sql, values, [](const auto &row) { return row.integer(0); });
        return value ? value->value_or(-1) : -2;
    }

    store::LocalStore &store() { return *m_store; }

    Result<QUuid> result = fail({});

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<store::LocalStore> m_store;
};

} // namespace

class TestSampleStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheWholeStudio();
    void fillsTheMonthAroundToday();
    void showsEveryState();
    void countsEveryVerdict();
    void bringsItsPictures();
    void isNothingThatUndoTakesBack();
    void isMarkedAsTheSample();
    void hangsNowhereOverdueOnAnyWeekday();
    void namesNoDateThatItsPostsAreMovedFrom();

private:
    std::unique_ptr<Installed> m_sample;
};

void TestSampleStudio::initTestCase()
{
    m_sample = std::make_unique<Installed>(kAnchor);
    if (!m_sample->result) {
        const Error &error = m_sample->result.error();
        qWarning() << error.code << error.args << error.detail;
    }
    QVERIFY(m_sample->result);
}

void TestSampleStudio::holdsTheWholeStudio()
{
    QCOMPARE(m_sample->number(u"SELECT count(*) FROM agencies"_s), 1);
    QCOMPARE(m_sample->number(u"SELECT count(*) FROM brands"_s), 6);
    QCOMPARE(m_sample->number(u"SELECT count(*) FROM profiles"_s), 9);
    QVERIFY(m_sample->number(u"SELECT count(DISTINCT timezone) FROM brands"_s) >= 3);
    QVERIFY(m_sample->number(u"SELECT count(*) FROM posts"_s) > 250);
    QCOMPARE(m_sample->number(u"SELECT count(*) FROM posts WHERE coalesce(body, '') = ''"_s), 0);
    QCOMPARE(m_sample->store().person(), *m_sample->result);
}

void TestSampleStudio::fillsTheMonthAroundToday()
{
    QCOMPARE(m_sample->number(
                 u"SELECT count(*) FROM posts WHERE scheduled_local >= '2026-09-28' AND scheduled_local < "
                 "'2026-11-02'"_s),
        83);
    QVERIFY(m_sample->number(u"SELECT count(*) FROM posts WHERE scheduled_local < '2025-12-01'"_s) > 0);
    QVERIFY(m_sample->number(u"SELECT count(*) FROM posts WHERE scheduled_local > '2026-11-10'"_s) > 0);
}

void TestSampleStudio::showsEveryState()
{
    for (const QString &state : { u"idea"_s, u"draft"_s, u"in_review"_s, u"changes_requested"_s,
             u"rejected"_s, u"approved"_s, u"archived"_s, u"cancelled"_s })
        QVERIFY2(m_sample->number(u"SELECT count(*) FROM posts WHERE content_state = ?"_s, { state }) > 0,
            qPrintable(state));
    for (const QString &state :
        { u"unscheduled"_s, u"scheduled"_s, u"held"_s, u"sending"_s, u"published"_s, u"failed"_s })
        QVERIFY2(
            m_sample->number(u"SELECT count(*) FROM post_targets WHERE delivery_state = ?"_s, { state }) > 0,
            qPrintable(state));
    QVERIFY(m_sample->number(u"SELECT count(*) FROM connections WHERE token_expires_at BETWEEN ? AND ?"_s,
                { kAnchor, kAnchor + 7 * kDay })
        > 0);
}

void TestSampleStudio::countsEveryVerdict()
{
    QVERIFY(m_sample->number(u"SELECT count(*) FROM approvals"_s) > 100);
    QCOMPARE(m_sample->number(
                 u"SELECT count(*) FROM approvals a JOIN posts p ON p.id = a.post_id WHERE a.content_hash "
                 "IS NOT p.content_hash OR a.revision <> p.revision"_s),
        0);
}

void TestSampleStudio::bringsItsPictures()
{
    const media::MediaStore media(m_sample->store().folder());
    const auto assets = m_sample->store().reader().list(u"SELECT brand_id, sha256 FROM assets"_s, {},
        [](const auto &row) { return std::pair(row.uuid(0), row.text(1)); });
    QVERIFY(assets);
    QVERIFY(assets->size() > 26);
    for (const auto &[brand, sha256] : *assets) {
        QVERIFY(media.has(brand, sha256, u"original"_s, u"jpg"_s));
        for (const media::Rendition &rendition : media::kRenditions) {
            const QString made = media.path(brand, sha256, QString::fromLatin1(rendition.purpose), u"jpg"_s);
            const QSize size = QImageReader(made).size();
            QVERIFY2(
                size.isValid() && std::max(size.width(), size.height()) <= rendition.edge, rendition.purpose);
        }
    }
    QCOMPARE(
        m_sample->number(u"SELECT count(*) FROM posts p WHERE NOT EXISTS (SELECT 1 FROM post_media m WHERE "
                         "m.post_id = p.id)"_s),
        0);
}

void TestSampleStudio::isNothingThatUndoTakesBack()
{
    QVERIFY(!m_sample->store().undoStep());
}

void TestSampleStudio::isMarkedAsTheSample()
{
    QVERIFY(sample::isSample(m_sample->store().reader()));
    QVERIFY(sample::isComplete(m_sample->store().reader()));
}

void TestSampleStudio::hangsNowhereOverdueOnAnyWeekday()
{
    for (int days = 1; days <= 7; ++days) {
        const qint64 now = kAnchor + (days + 31) * kDay;
        Installed later(now);
        QVERIFY(later.result);
        QCOMPARE(
            later.number(
                u"SELECT count(*) FROM posts p JOIN post_targets t ON t.post_id = p.id WHERE p.scheduled_at "
                "< ? AND (t.delivery_state = 'scheduled' OR (t.delivery_state = 'unscheduled' AND "
                "p.content_state IN ('approved', 'in_review', 'draft', 'idea', 'changes_requested')))"_s,
                { now }),
            0);
        QVERIFY(later.number(u"SELECT count(*) FROM posts WHERE scheduled_at > ?"_s, { now }) > 20);
        QCOMPARE(later.number(u"SELECT count(*) FROM approvals a JOIN posts p ON p.id = a.post_id WHERE "
                              "a.decision = 'pending' AND (a.due_at < ? OR a.due_at > p.scheduled_at)"_s,
                     { now }),
            0);
        QCOMPARE(later.number(u"SELECT count(*) FROM calendar_notes WHERE title = 'World Bread Day' AND "
                              "start_on = '2026-10-16'"_s),
            1);
        QCOMPARE(later.number(u"SELECT count(*) FROM calendar_notes WHERE title = 'Studio closed' AND "
                              "start_on = '2026-12-24' AND end_on = '2027-01-01'"_s),
            1);
    }
}

void TestSampleStudio::namesNoDateThatItsPostsAreMovedFrom()
{
    // Posts move by whole weeks: weekdays stay true, dates and days of the year do not.
    static const QRegularExpression dated(
        u"\\b(january|february|april|june|july|august|september|october|november|december|oktober|dezember|"
        "noviembre|diciembre|christmas|advent|easter|halloween|world \\w+ day|clocks go)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto texts = m_sample->store().reader().list(
        u"SELECT coalesce(title, '') || ' ' || coalesce(body, '') FROM posts"_s, {},
        [](const auto &row) { return row.text(0); });
    QVERIFY(texts && texts->size() > 200);
    for (const QString &text : *texts)
        QVERIFY2(!dated.match(text).hasMatch(), qPrintable(text));
}

QTEST_MAIN(TestSampleStudio)
#include "tst_sample_studio.moc"
