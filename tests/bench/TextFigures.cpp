#include "tests/bench/TextFigures.h"

#include "core/platforms/Prepare.h"
#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

Figure countingFigure()
{
    platforms::prepare();
    const platforms::RuleTable &table = platforms::RuleTable::shipped();
    QList<const platforms::TextRules *> targets;
    for (const Platform platform : allOf<Platform>()) {
        const auto *type = table.postType(platform, table.platform(platform).mainPostType);
        if (type->text && targets.size() < 10)
            targets.append(&*type->text);
    }
    const QString sentence = u"Fresh bread 🥖 every morning at Bäckerei Lindner (since 1924) – see "
                             u"https://example.com/brot #bakery @lindner\n"_s;
    const QString text = sentence.repeated(1 + 3000 / sentence.size()).first(3000);
    const double measured = medianMs(21, [&] {
        for (const platforms::TextRules *rules : targets)
            (void)platforms::measure(text, *rules);
    });
    return { u"3,000 characters counted for 10 targets"_s, measured, 8, u"ms"_s,
        u"%1 targets"_s.arg(targets.size()) };
}

} // namespace galley::bench
