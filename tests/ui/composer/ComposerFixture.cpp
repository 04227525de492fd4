#include "tests/ui/composer/ComposerFixture.h"

#include "core/base/WhenDone.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::test {

ComposerFixture::ComposerFixture(QSize size)
{
    build.studio(u"Studio Marginalia"_s);
    client = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s, u"#9A6524"_s);
    build.account(client, Platform::Instagram, u"halmundkorn"_s);
    build.account(client, Platform::X, u"halmkorn"_s);
    build.account(client, Platform::Bluesky, u"halmkorn.example"_s);
    build.campaign(client, u"Slow bread, autumn"_s, u"2026-10-12"_s, u"2026-11-18"_s);
    post = build.post(client,
        { .title = u"Slow bread"_s,
            .body = u"Flour, water and salt. #slowbread"_s,
            .at = u"2026-10-22T07:45"_s,
            .platforms = { Platform::Instagram, Platform::X } });
    if (!workspace.apply(build.take(), store::Origin::Program))
        qFatal("The workspace of the test could not be written");
    workspace.store().setPerson(build.me());
    media::MediaHelper::Options options;
    options.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
    helper = std::make_unique<media::MediaHelper>(options);
    thumbs = std::make_unique<pictures::ThumbCache>(workspace.folder());
    page = new composer::ComposerPage(
        composer::Services { workspace.store(), *helper, *thumbs, workspace.ids, workspace.clock }, &window);
    page->setHost(this);
    for (const widgets::Command &command : page->commands()) {
        for (const QKeySequence &keys : command.shortcuts) {
            auto *shortcut = new QShortcut(keys, &window);
            QObject::connect(shortcut, &QShortcut::activated, page, [this, id = command.id] { run(id); });
        }
    }
    window.resize(size);
    page->resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not show");
}

bool ComposerFixture::run(const QString &id)
{
    for (const widgets::Command &command : page->commands()) {
        if (command.id != id)
            continue;
        if (command.availability && !command.availability().enabled)
            return false;
        command.run();
        return true;
    }
    return false;
}

void ComposerFixture::takeBack(qint64 action, bool redo, const std::function<void()> &then)
{
    auto &store = workspace.store();
    whenDone(page, redo ? store.redoAction(action) : store.undoAction(action),
        [this, then](const Result<store::UndoOutcome> &outcome) {
            if (!outcome)
                errors.append(outcome.error());
            then();
        });
}

QMenu *ComposerFixture::commandMenu(const QStringList &ids, QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    for (const widgets::Command &command : page->commands()) {
        if (ids.contains(command.id))
            menu->addAction(command.text(), page, [this, id = command.id] { run(id); });
    }
    return menu;
}

const compose::Target *ComposerFixture::target(Platform platform)
{
    const QList<compose::Target> &targets = document().content().targets;
    const auto found = std::ranges::find(targets, platform, &compose::Target::platform);
    return found == targets.end() ? nullptr : &*found;
}

bool ComposerFixture::isSaved()
{
    return !document().isNew() && !document().hasUnsaved()
        && page->session()->autosave().state() == compose::Autosave::State::Saved;
}

QString picture(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/media/") + name;
}

void drop(QWidget *on, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

QPushButton *buttonSaying(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace galley::test
