#include "tests/bench/PreviewFigure.h"

#include "ui/composer/preview/PreviewPane.h"
#include "ui/pictures/ThumbCache.h"

#include <QImage>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

Figure previewFigure(const QString &workspace)
{
    constexpr int kTargets = 10, kRuns = 41;
    const QString sentence = u"Fresh bread every morning at Bäckerei Lindner (since 1924), see "
                             u"https://example.com/brot #bakery @lindner\n"_s;
    QList<composer::PreviewContent> contents;
    for (const Platform platform : allOf<Platform>()) {
        composer::PreviewContent content;
        content.platform = platform;
        content.type = PostType::Text;
        content.handle = u"lindner"_s;
        content.parts.append({ sentence.repeated(1 + 3000 / sentence.size()).first(3000), {} });
        if (contents.size() < kTargets)
            contents.append(content);
    }
    pictures::ThumbCache thumbs(workspace);
    composer::PreviewPane pane(thumbs);
    pane.resize(480, 900);
    pane.setContents(contents);
    pane.setCurrent(int(Platform::Threads)); // shows all of the text
    pane.show();
    QImage picture(pane.size(), QImage::Format_ARGB32_Premultiplied);
    pane.render(&picture);
    QList<Took> times;
    for (int i = 0; i < kRuns; ++i) {
        for (composer::PreviewContent &content : contents)
            content.parts[0].text.insert(1500 + i, u'e');
        times.append(timed([&] {
            pane.setContents(contents);
            pane.render(&picture);
        }));
    }
    const Took took = median(times);
    return { u"A key to the preview, 3,000 characters and 10 accounts"_s, took.cpu, 8, u"ms"_s,
        u"%1 ms with every wait"_s.arg(took.wall, 0, 'f', 1) };
}

} // namespace galley::bench
