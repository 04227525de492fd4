#include "tests/bench/ComposeFigures.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/compose/ProofNotes.h"
#include "core/platforms/Prepare.h"

#include <algorithm>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;
using compose::TextField;

Figure keystrokeFigure()
{
    platforms::prepare();
    SystemClock clock;
    SeededIdSource ids(clock, 11);
    compose::PostDocument document(compose::NewPost { ids.next(), u"Europe/Berlin"_s }, ids);
    compose::ProofNotes proof(document, clock);
    compose::ClientContext context;
    for (const auto &word : { u"cheap"_s, u"coffee shop"_s, u"sale"_s, u"unique"_s, u"artisan"_s })
        context.guidelines.banned.append({ word, u"good"_s });
    context.guidelines.requiredHashtags = { u"#bakery"_s };
    proof.setContext(context);
    constexpr int kTargets = 10;
    const auto platforms = allOf<Platform>();
    for (int i = 0; i < kTargets; ++i)
        (void)document.addTarget(ids.next(), platforms[static_cast<std::size_t>(i)]);
    const QString sentence = u"Fresh bread 🥖 every morning at Bäckerei Lindner (since 1924) – see "
                             u"https://example.com/brot #bakery @lindner\n"_s;
    QString text = sentence.repeated(1 + 3000 / sentence.size()).first(3000);
    (void)document.setText({ TextField::Kind::Body }, text);
    proof.refresh();

    QList<Took> keys;
    for (int key = 0; key < 31; ++key) {
        text.replace(1500, 1, QChar(u'a' + key % 26));
        keys.append(timed([&] {
            (void)document.setText({ TextField::Kind::Body }, text);
            proof.refresh();
        }));
    }
    return { u"key to meters and notes, 3,000 characters for 10 accounts"_s, median(keys).cpu, 8, u"ms"_s,
        u"CPU; %1 meters, %2 notes"_s.arg(proof.meters().size()).arg(proof.notes().size()) };
}

} // namespace galley::bench
