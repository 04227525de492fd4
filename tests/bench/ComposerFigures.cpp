#include "tests/bench/ComposerFigures.h"

#include "core/media/MediaHelper.h"
#include "core/platforms/Prepare.h"
#include "core/store/LocalStore.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/pictures/ThumbCache.h"

#include <QApplication>
#include <QKeyEvent>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;
using composer::ComposerPage;

namespace {

constexpr int kAccounts = 10;
constexpr QSize kPage(1384, 868);

// What waits in the queue is done, what was asked for is painted.
void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

class Desk
{
public:
    Desk()
    {
        platforms::prepare();
        test::WorkspaceBuilder build(m_store.ids, m_store.clock);
        build.studio(u"Studio"_s);
        const QUuid client = build.client(u"Lindner"_s, u"Europe/Berlin"_s);
        QList<Platform> platforms;
        for (const Platform platform : allOf<Platform>()) {
            if (platforms.size() < kAccounts)
                platforms.append(platform);
        }
        const QString sentence = u"Fresh bread 🥖 every morning at Bäckerei Lindner (since 1924) – see "
                                 u"https://example.com/brot #bakery @lindner\n"_s;
        const QString text = sentence.repeated(1 + 3000 / sentence.size()).first(3000);
        for (const QString &day : { u"2026-10-22T07:45"_s, u"2026-10-23T07:45"_s })
            posts.append(
                build.post(client, { .title = u"Bread"_s, .body = text, .at = day, .platforms = platforms }));
        if (!m_store.apply(build.take(), store::Origin::Program))
            qFatal("the workspace could not be written");
        m_store.store().setPerson(build.me());
        m_thumbs = std::make_unique<pictures::ThumbCache>(m_store.folder());
    }

    [[nodiscard]] std::unique_ptr<ComposerPage> page()
    {
        auto made = std::make_unique<ComposerPage>(
            composer::Services { m_store.store(), m_helper, *m_thumbs, m_store.ids, m_store.clock });
        made->resize(kPage);
        return made;
    }

    QList<QUuid> posts;

private:
    test::TestStore m_store;
    media::MediaHelper m_helper;
    std::unique_ptr<pictures::ThumbCache> m_thumbs;
};

Figure firstFigure(Desk &desk)
{
    QList<Took> times;
    for (int i = 0; i < 9; ++i) {
        std::unique_ptr<ComposerPage> page;
        times.append(timed([&] {
            page = desk.page();
            page->openPost(desk.posts.first());
            page->setVisible(true);
            settle();
        }));
    }
    const Took took = median(times);
    return { u"A composer opens in a window of its own"_s, took.cpu, 60, u"ms"_s,
        u"%1 ms with every wait"_s.arg(took.wall, 0, 'f', 1) };
}

Figure againFigure(Desk &desk, ComposerPage &page)
{
    QList<Took> times;
    for (int i = 0; i < 16; ++i) {
        times.append(timed([&] {
            page.openPost(desk.posts[(i + 1) % 2]);
            settle();
        }));
    }
    const Took took = median(times);
    return { u"A composer opens another post"_s, took.cpu, 60, u"ms"_s,
        u"%1 ms with every wait"_s.arg(took.wall, 0, 'f', 1) };
}

// The preview in sight shows all of the text.
Figure keyFigure(ComposerPage &page)
{
    auto *edit = page.editor().caption()->edit();
    page.editor().focusText();
    edit->selectRange(1500, 1500);
    page.findChild<composer::PreviewPane *>()->setCurrent(int(Platform::Threads));
    settle();
    QList<Took> times;
    for (int i = 0; i < 101; ++i) {
        times.append(timed([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s);
            QApplication::sendEvent(edit, &press);
            settle();
        }));
    }
    const Took took = median(times);
    return { u"A key to meters, notes and preview painted, 3,000 characters for 10 accounts"_s, took.cpu, 8,
        u"ms"_s, u"%1 ms with every wait"_s.arg(took.wall, 0, 'f', 1) };
}

Figure accountFigure(ComposerPage &page)
{
    auto *pane = page.findChild<composer::PreviewPane *>();
    QList<Took> times;
    for (int i = 0; i < 5 * kAccounts; ++i) {
        times.append(timed([&] {
            pane->setCurrent(i % kAccounts);
            settle();
        }));
    }
    const Took took = median(times);
    return { u"The preview of another account painted, 3,000 characters"_s, took.cpu, 16, u"ms"_s,
        u"%1 ms with every wait"_s.arg(took.wall, 0, 'f', 1) };
}

} // namespace

QList<Figure> composerFigures()
{
    Desk desk;
    QList<Figure> figures { firstFigure(desk) };
    const std::unique_ptr<ComposerPage> page = desk.page();
    page->openPost(desk.posts.first());
    page->setVisible(true);
    page->activateWindow();
    settle();
    figures.append(againFigure(desk, *page));
    figures.append(keyFigure(*page));
    figures.append(accountFigure(*page));
    return figures;
}

} // namespace galley::bench
