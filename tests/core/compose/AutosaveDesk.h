#pragma once

#include "core/compose/Autosave.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/Reader.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

namespace galley::test {

using namespace Qt::Literals::StringLiterals;
using compose::Autosave;
using compose::NewPost;
using compose::PostDocument;
using compose::readPost;
using Kind = compose::TextField::Kind;

// A post that somebody has open.
struct AutosaveDesk
{
    TestStore store;
    QUuid post;
    QUuid brand;
    std::unique_ptr<PostDocument> document;
    std::unique_ptr<Autosave> autosave;

    AutosaveDesk()
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand, { .title = u"Hello"_s, .body = u"before"_s, .platforms = { Platform::X } });
        const auto me = b.me();
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
        store.store().setPerson(me);
        open();
    }

    void open()
    {
        autosave.reset();
        document = std::make_unique<PostDocument>(*readPost(store.reader(), post), store.ids);
        attach();
    }

    void begin()
    {
        autosave.reset();
        document = std::make_unique<PostDocument>(NewPost { brand, u"Europe/Berlin"_s }, store.ids);
        post = document->id();
        attach();
    }

    void attach() { autosave = std::make_unique<Autosave>(*document, store.store(), store.ids, store.clock); }

    bool flush()
    {
        auto done = autosave->flush();
        return QTest::qWaitFor([&] { return done.isFinished(); }) && done.result().has_value();
    }

    void type(const QString &text)
    {
        store.clock.advance(100);
        QVERIFY(document->setText({ Kind::Body }, text));
    }

    // Somebody else does this with the post as it is stored.
    void elsewhere(const std::function<bool(PostDocument &)> &edit)
    {
        PostDocument other(*readPost(store.reader(), post), store.ids);
        QVERIFY(edit(other));
        QVERIFY(store.apply(other.takeUnsaved(store.clock)));
    }

    Result<QList<ChangeSet>> trash(bool in)
    {
        ChangeBuilder other(store.ids, store.clock, { in ? u"post.delete"_s : u"post.restore"_s, {} });
        const QJsonObject there { { u"deleted_at"_s, kTestNow } };
        const QJsonObject gone { { u"deleted_at"_s, QJsonValue::Null } };
        other.update(u"posts"_s, post, in ? there : gone, in ? gone : there);
        return other.build();
    }

    // Also waits until the document has heard of it.
    bool undo()
    {
        const bool done = store.undo().has_value();
        QCoreApplication::processEvents();
        return done;
    }

    QString stored() { return store.value(u"posts"_s, post, u"body"_s).toString(); }

    qint64 sets()
    {
        return **store.reader().first(
            u"SELECT count(*) FROM change_sets"_s, {}, [](const store::Row &row) { return row.integer(0); });
    }
};

} // namespace galley::test
