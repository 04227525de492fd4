#include "core/domain/NewStudio.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/queries/ActivityQuery.h"
#include "tests/core/store/GuardStudio.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using store::Activity;
using store::ActivityQuery;

QList<Activity> activities(Studio &s)
{
    ActivityQuery query(s.store.reader(), s.store.store().person());
    const auto page = query.page();
    if (!page)
        qFatal("%s %s", qPrintable(page.error().code), qPrintable(page.error().detail));
    return page->actions;
}

Result<store::UndoOutcome> undo(Studio &s, const Activity &action)
{
    auto done = s.store.store().undoAction(action.number);
    done.waitForFinished();
    return done.result();
}

Result<store::UndoOutcome> redo(Studio &s, const Activity &action)
{
    auto done = s.store.store().redoAction(action.number);
    done.waitForFinished();
    return done.result();
}

// A person's edit of some fields of a post.
void edit(Studio &s, const QUuid &post, const QJsonObject &set)
{
    ChangeBuilder b(s.store.ids, s.store.clock, { u"post.edit"_s, { { u"title"_s, u"Slow bread"_s } } });
    s.change(b, u"posts"_s, post, set);
    if (const auto done = s.store.apply(b.build()); !done)
        qFatal("%s %s", qPrintable(done.error().code), qPrintable(done.error().detail));
    s.store.clock.advance(1000);
}

QString title(Studio &s, const QUuid &post)
{
    return s.store.value(u"posts"_s, post, u"title"_s).toString();
}

QString body(Studio &s, const QUuid &post)
{
    return s.store.value(u"posts"_s, post, u"body"_s).toString();
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listsWhoDidWhatWhenAndForWhom()
    {
        Studio s;
        const QUuid post = s.post();
        const QUuid priya = s.person(u"Priya Nair"_s, AgencyRole::Editor, BrandRole::Manager);
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        s.store.store().setPerson(priya);
        edit(s, post, { { u"body"_s, u"Two"_s } });
        const auto all = activities(s);
        QCOMPARE(all.size(), 2); // what the program filled in is nobody's action
        QCOMPARE(all.at(0).personName, u"Priya Nair"_s);
        QCOMPARE(all.at(1).personName, u"Ada Okafor"_s);
        QCOMPARE(all.at(0).at, kTestNow + 1000);
        QCOMPARE(all.at(0).client, u"Acme"_s);
        QCOMPARE(all.at(0).post, post);
        QCOMPARE(all.at(0).label.key, u"post.edit"_s);
        QVERIFY(!all.at(0).held && !all.at(1).held);
    }

    void takesBackAnActionThatOthersCameAfter()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        edit(s, post, { { u"body"_s, u"Two"_s } });
        const auto outcome = undo(s, activities(s).at(1));
        QVERIFY(outcome);
        QVERIFY(outcome->kept.isEmpty());
        QCOMPARE(title(s, post), u"Slow bread"_s);
        QCOMPARE(body(s, post), u"Two"_s);
        const auto all = activities(s);
        QCOMPARE(all.size(), 2); // undoing shows at what was undone
        QVERIFY(all.at(1).undone && !all.at(0).undone);
        QCOMPARE(all.at(1).undoneBy, u"Ada Okafor"_s);
        QVERIFY(redo(s, all.at(1)));
        QCOMPARE(title(s, post), u"One"_s);
        QVERIFY(!activities(s).at(1).undone);
        Activity unknown;
        unknown.number = 9999;
        QCOMPARE(undo(s, unknown).error().code, store::errors::kNothingToUndo);
        QCOMPARE(redo(s, all.at(1)).error().code, store::errors::kNothingToRedo);
    }

    void leavesWhatSomebodyElseWroteAndSaysWho()
    {
        Studio s;
        const QUuid post = s.post();
        const QUuid priya = s.person(u"Priya Nair"_s, AgencyRole::Editor, BrandRole::Manager);
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        s.store.store().setPerson(priya);
        edit(s, post, { { u"title"_s, u"Two"_s } });
        s.store.store().setPerson(s.ada);
        const auto first = activities(s).at(1);
        QVERIFY(first.held);
        QCOMPARE(first.held->code, store::errors::kChangedSinceBy);
        QCOMPARE(first.held->args.value("name"_L1).toString(), u"Priya Nair"_s);
        const auto refused = undo(s, first);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, store::errors::kChangedSinceBy);
        QCOMPARE(title(s, post), u"Two"_s);
        // Once Priya's is undone, Ada's holds again: the attempt has not used it up.
        QVERIFY(undo(s, activities(s).at(0)));
        QCOMPARE(title(s, post), u"One"_s);
        QVERIFY(!activities(s).at(1).held);
        QVERIFY(undo(s, activities(s).at(1)));
        QCOMPARE(title(s, post), u"Slow bread"_s);
    }

    void undoesTheRestOfAnActionWhereAPartChanged()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s }, { u"body"_s, u"One"_s } });
        edit(s, post, { { u"title"_s, u"Two"_s } });
        const auto outcome = undo(s, activities(s).at(1));
        QVERIFY(outcome);
        QCOMPARE(outcome->kept.size(), 1);
        QCOMPARE(title(s, post), u"Two"_s);
        QCOMPARE(body(s, post), u"Text"_s);
        QVERIFY(redo(s, activities(s).at(1)));
        QCOMPARE(body(s, post), u"One"_s);
        QCOMPARE(title(s, post), u"Two"_s);
    }

    void goesOnWithCtrlZPastWhatWasUndoneByName()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        edit(s, post, { { u"body"_s, u"Two"_s } });
        edit(s, post, { { u"description"_s, u"Three"_s } });
        QVERIFY(undo(s, activities(s).at(1)));
        QVERIFY(s.store.undo()); // the description
        QVERIFY(s.store.undo()); // the title: the body is undone already
        QCOMPARE(title(s, post), u"Slow bread"_s);
        QCOMPARE(s.store.undo().error().code, store::errors::kNothingToUndo);
        QVERIFY(s.store.redo());
        QCOMPARE(title(s, post), u"One"_s); // what was undone last comes back first
        QVERIFY(s.store.redo());
        QCOMPARE(s.store.value(u"posts"_s, post, u"description"_s).toString(), u"Three"_s);
        QCOMPARE(body(s, post), u"Text"_s);
    }

    void redoesWhatNewWorkMadeCtrlZForget()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        QVERIFY(s.store.undo());
        edit(s, post, { { u"body"_s, u"Two"_s } });
        QCOMPARE(s.store.redo().error().code, store::errors::kNothingToRedo);
        QVERIFY(redo(s, activities(s).at(1)));
        QCOMPARE(title(s, post), u"One"_s);
        QCOMPARE(body(s, post), u"Two"_s);
    }

    void tellsWhatTheRulesRefuse()
    {
        Studio s;
        const QUuid post = s.post();
        const QUuid viewer = s.person(u"Vera"_s, AgencyRole::Editor, BrandRole::Viewer);
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        s.store.store().setPerson(viewer);
        QCOMPARE(activities(s).at(0).held->code, store::errors::kForbidden);
        QCOMPARE(undo(s, activities(s).at(0)).error().code, store::errors::kForbidden);
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"content_state"_s, toText(ContentState::Approved) } });
        QCOMPARE(activities(s).at(1).held->code, store::errors::kApprovedContent);
        QCOMPARE(undo(s, activities(s).at(1)).error().code, store::errors::kApprovedContent);
        QCOMPARE(title(s, post), u"One"_s);
    }

    void keepsAClientThatHasPosts()
    {
        Studio s;
        s.store.store().setPerson(s.ada);
        const auto made =
            createClient(s.store.ids, s.store.clock, { u"Halm & Korn"_s, u"Europe/Berlin"_s, {}, {}, s.ada });
        QVERIFY(made && s.store.apply(made->sets));
        const QUuid halm = made->id;
        QVERIFY(!activities(s).at(0).held);
        ChangeBuilder writing(s.store.ids, s.store.clock, { u"post.create"_s, {} });
        writing.insert(
            u"posts"_s, s.store.ids.next(), { { u"brand_id"_s, idText(halm) }, { u"title"_s, u"First"_s } });
        QVERIFY(s.store.apply(writing.build()));
        QCOMPARE(activities(s).at(1).held->code, store::errors::kHasPosts);
        QCOMPARE(undo(s, activities(s).at(1)).error().code, store::errors::kHasPosts);
        QVERIFY(undo(s, activities(s).at(0)));
        QVERIFY(undo(s, activities(s).at(1)));
        QVERIFY(s.store.value(u"brands"_s, halm, u"deleted_at"_s).isDouble());
    }

    void namesAnActionThatGrewByItsFirstCommit()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        const QUuid typing = s.store.ids.next();
        for (const auto &text : { u"S"_s, u"Sl"_s, u"Slo"_s }) {
            ChangeBuilder b(s.store.ids, s.store.clock, { u"post.edit"_s, {} });
            s.change(b, u"posts"_s, post, { { u"body"_s, text } });
            ChangeSet set = b.build()->first();
            set.id = typing;
            auto done = s.store.store().extend(set);
            done.waitForFinished();
            QVERIFY(done.result());
        }
        QCOMPARE(activities(s).size(), 1);
        edit(s, post, { { u"title"_s, u"Else"_s } });
        const auto typed = activities(s).at(1);
        QVERIFY(typed.number < typed.place);
        QVERIFY(undo(s, typed));
        QCOMPARE(body(s, post), u"Text"_s);
        QVERIFY(activities(s).at(1).undone);
        QVERIFY(s.store.reopen());
        QVERIFY(redo(s, activities(s).at(1)));
        QCOMPARE(body(s, post), u"Slo"_s);
    }

    void knowsWhatWasUndoneByNameAfterTheFileWasRebuilt()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        edit(s, post, { { u"title"_s, u"One"_s } });
        edit(s, post, { { u"body"_s, u"Two"_s } });
        edit(s, post, { { u"description"_s, u"Three"_s } });
        QVERIFY(undo(s, activities(s).at(2)));
        QVERIFY(s.store.undo()); // the description
        const auto before = activities(s);
        s.store.close();
        QFile file(store::files::database(s.store.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(2048, 'x')) == 2048);
        file.close();
        QVERIFY(s.store.reopen());
        s.store.store().setPerson(s.ada);
        QCOMPARE(title(s, post), u"Slow bread"_s);
        QCOMPARE(activities(s), before);
        QVERIFY(s.store.redo());
        QCOMPARE(s.store.value(u"posts"_s, post, u"description"_s).toString(), u"Three"_s);
    }

    void pagesThroughAllOfALongHistory()
    {
        Studio s;
        const QUuid post = s.post();
        s.store.store().setPerson(s.ada);
        constexpr int kAll = 2 * ActivityQuery::kPage + 3;
        for (int i = 0; i < kAll; ++i)
            edit(s, post, { { u"title"_s, u"Title %1"_s.arg(i) } });
        ActivityQuery query(s.store.reader(), s.ada);
        QList<qint64> numbers;
        std::optional<qint64> before;
        do {
            const auto page = query.page(before);
            QVERIFY(page && page->actions.size() <= ActivityQuery::kPage);
            for (const auto &action : page->actions)
                numbers.append(action.number);
            before = page->next;
        } while (before);
        QCOMPARE(numbers.size(), kAll);
        QVERIFY(std::is_sorted(numbers.crbegin(), numbers.crend()));
    }

    // Every value is written once only, so a field holds what an action wrote if and only if that action
    // wrote it last.
    void neverTakesBackAFieldThatAnotherActionWroteLater()
    {
        const bool held = rc::check([] {
            Studio s;
            const QList<QUuid> posts { s.post(), s.post() };
            const QList<QUuid> people { s.ada, s.person(u"Priya"_s, AgencyRole::Owner) };
            const QStringList columns { u"title"_s, u"body"_s, u"description"_s };
            using Field = std::pair<QUuid, QString>;
            struct Written
            {
                QHash<Field, std::pair<QString, QString>> fields; // before, after
                bool undone = false;
            };
            QList<Written> actions;
            int unique = 0;
            const auto fieldOf = [&](const Field &field) {
                return s.store.value(u"posts"_s, field.first, field.second).toString();
            };
            const int count = *rc::gen::inRange(2, 7);
            for (int i = 0; i < count; ++i) {
                s.store.store().setPerson(people.at(*rc::gen::inRange(0, 2)));
                ChangeBuilder b(s.store.ids, s.store.clock, { u"post.edit"_s, {} });
                Written written;
                for (const QUuid &post : posts) {
                    QJsonObject set;
                    for (const QString &column : columns) {
                        if (*rc::gen::inRange(0, 3) != 0)
                            continue;
                        const QString text = u"v%1"_s.arg(++unique);
                        written.fields.insert({ post, column }, { fieldOf({ post, column }), text });
                        set.insert(column, text);
                    }
                    if (!set.isEmpty())
                        s.change(b, u"posts"_s, post, set);
                }
                if (b.isEmpty())
                    continue;
                RC_ASSERT(s.store.apply(b.build()).has_value());
                actions.append(written);
            }
            for (int attempt = 0; attempt < 2 * actions.size(); ++attempt) {
                s.store.store().setPerson(people.at(*rc::gen::inRange(0, 2)));
                const auto shown = activities(s);
                RC_ASSERT(shown.size() == actions.size());
                const auto at = *rc::gen::inRange<qsizetype>(0, actions.size());
                const auto &one = shown.at(shown.size() - 1 - at);
                Written &action = actions[at];
                RC_ASSERT(one.undone == action.undone);
                QHash<Field, QString> expected;
                bool changes = false;
                for (const QUuid &post : posts) {
                    for (const QString &column : columns) {
                        const Field field { post, column };
                        expected.insert(field, fieldOf(field));
                        if (!action.fields.contains(field))
                            continue;
                        const auto [before, after] = action.fields.value(field);
                        // A redo brings back only what the undo took.
                        if (fieldOf(field) != (one.undone ? before : after))
                            continue;
                        if (!one.undone) {
                            expected.insert(field, before);
                            changes = true;
                        }
                    }
                }
                if (one.undone) {
                    const auto again = redo(s, one);
                    RC_ASSERT(again.has_value() == !one.held.has_value());
                    if (again)
                        action.undone = false;
                    for (auto field = expected.cbegin(); field != expected.cend(); ++field) {
                        const QString now = fieldOf(field.key());
                        const auto pair = action.fields.value(field.key());
                        RC_ASSERT(now == *field || (now == pair.second && *field == pair.first));
                    }
                    continue;
                }
                RC_ASSERT(one.held.has_value() == !changes);
                RC_ASSERT(undo(s, one).has_value() == changes);
                action.undone = changes;
                for (auto field = expected.cbegin(); field != expected.cend(); ++field)
                    RC_ASSERT(fieldOf(field.key()) == *field);
            }
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
