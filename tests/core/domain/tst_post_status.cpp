#include "core/domain/PostStatus.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

using C = ContentState;
using D = DeliveryState;

class PostStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void says_data()
    {
        QTest::addColumn<C>("content");
        QTest::addColumn<QList<D>>("targets");
        QTest::addColumn<bool>("withClient");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, C content, const QList<D> &targets, const char *status,
                             bool withClient = false) {
            QTest::newRow(name) << content << targets << withClient << QString::fromLatin1(status);
        };
        row("an idea", C::Idea, {}, "idea");
        row("a draft without targets", C::Draft, {}, "draft");
        row("a draft with a time is still a draft", C::Draft, { D::Scheduled }, "draft");
        row("in review", C::InReview, { D::Unscheduled }, "in_review");
        row("with the client", C::InReview, { D::Scheduled }, "with_client", true);
        row("the client has answered", C::ChangesRequested, { D::Scheduled }, "changes_requested", true);
        row("rejected", C::Rejected, { D::Scheduled }, "rejected");
        row("approved without a plan", C::Approved, {}, "approved");
        row("approved, not scheduled", C::Approved, { D::Unscheduled, D::Unscheduled }, "approved");
        row("scheduled", C::Approved, { D::Scheduled, D::Unscheduled }, "scheduled");
        row("scheduled without one target", C::Approved, { D::Scheduled, D::Cancelled }, "scheduled");
        row("held", C::Approved, { D::Scheduled, D::Held }, "paused");
        row("claimed", C::Approved, { D::Claimed, D::Scheduled }, "publishing");
        row("sending the second", C::Approved, { D::Published, D::Sending }, "publishing");
        row("unconfirmed", C::Approved, { D::Published, D::Unconfirmed }, "publishing");
        row("published", C::Approved, { D::Published, D::Published }, "published");
        row("published where it was to be", C::Approved, { D::Published, D::Cancelled }, "published");
        row("one of two", C::Approved, { D::Published, D::Failed }, "partly_published");
        row("the second comes later", C::Approved, { D::Published, D::Scheduled }, "partly_published");
        row("failed", C::Approved, { D::Failed, D::Scheduled }, "failed");
        row("failed, then edited", C::Draft, { D::Failed }, "failed");
        row("published, then edited", C::Draft, { D::Published }, "published");
        row("every target cancelled", C::Approved, { D::Cancelled, D::Cancelled }, "cancelled");
        row("taken down", C::Approved, { D::Removed }, "cancelled");
        row("cancelled", C::Cancelled, { D::Scheduled }, "cancelled");
        row("archived after publishing", C::Archived, { D::Published }, "archived");
    }

    void says()
    {
        QFETCH(C, content);
        QFETCH(QList<D>, targets);
        QFETCH(bool, withClient);
        QFETCH(QString, status);
        QCOMPARE(QString(toText(displayStatus(content, targets, withClient))), status);
    }

    void theOrderOfTargetsDoesNotMatter()
    {
        for (const C content : allOf<C>()) {
            for (const D a : allOf<D>()) {
                for (const D b : allOf<D>()) {
                    QCOMPARE(
                        displayStatus(content, { a, b }, false), displayStatus(content, { b, a }, false));
                    // A scheduled target never hides a failure, and nothing is called published that is not.
                    const PostStatus status = displayStatus(content, { a, b }, true);
                    if (status == PostStatus::Published || status == PostStatus::PartlyPublished)
                        QVERIFY(a == D::Published || b == D::Published);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PostStatusTest)

#include "tst_post_status.moc"
