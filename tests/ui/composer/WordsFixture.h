#pragma once

#include "core/compose/Autosave.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>
#include <QWidget>

#include <memory>

namespace galley::tests {

// A post that is open for writing, in a window.
struct WordsFixture
{
    test::TestStore store;
    QUuid brand, post, me;
    std::unique_ptr<compose::PostDocument> document;
    std::unique_ptr<compose::Autosave> autosave;
    std::unique_ptr<QWidget> window;

    explicit WordsFixture(const QString &text)
    {
        test::WorkspaceBuilder b(store.ids, store.clock);
        b.studio(QStringLiteral("Studio"));
        brand = b.client(QStringLiteral("Acme"), QStringLiteral("Europe/Berlin"));
        post = b.post(
            brand, { .title = QStringLiteral("Hello"), .body = text, .platforms = { Platform::Instagram } });
        me = b.me();
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
        store.store().setPerson(me);
        document =
            std::make_unique<compose::PostDocument>(*compose::readPost(store.reader(), post), store.ids);
        autosave = std::make_unique<compose::Autosave>(*document, store.store(), store.ids, store.clock);
        window = std::make_unique<QWidget>();
        window->resize(1024, 640);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }

    // Types, a minute later.
    void write(const QString &text, compose::TextField field = {})
    {
        store.clock.advance(60'000);
        QVERIFY(document->setText(field, text));
        flush();
        autosave->endBurst();
    }

    void flush()
    {
        auto done = autosave->flush();
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }) && done.result());
    }
};

} // namespace galley::tests
