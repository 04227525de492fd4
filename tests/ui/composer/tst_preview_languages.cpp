#include "tests/ui/composer/PreviewFixture.h"
#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/composer/preview/PreviewText.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

// The words of cards and pane fit in every language of the program.
class TestPreviewLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void wordsFit_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "de", "es", "fr" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void wordsFit()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/galley_"_s + language));
        QCoreApplication::installTranslator(&translator);
        const QStringList printed { words::like(), words::comment(), words::share(), words::repost(),
            words::send(), words::save(), words::follow(), words::subscribe(), words::viewOneComment(),
            words::sendMessage(), words::originalSound() };
        QCOMPARE(words::share() == u"Share"_s, language == u"en"_s);

        tests::PreviewFixture fixture;
        PreviewPane pane(fixture.thumbs());
        pane.resize(360, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        int seen = 0;
        for (const Platform platform : allOf<Platform>())
            for (const PostType type :
                { PostType::Image, PostType::Video, PostType::Reel, PostType::Story, PostType::Short }) {
                PreviewContent content = fixture.post(platform, type);
                content.firstComment = u"Yes"_s;
                pane.setContents({ content });
                QTest::qWait(0); // the layout of the footer follows
                for (const Piece &piece : pane.card()->card().pieces) {
                    const auto *label = std::get_if<LabelPiece>(&piece);
                    if (!label || !printed.contains(label->text))
                        continue;
                    ++seen;
                    QVERIFY2(CardBuilder::widthOf(label->text, label->font) <= label->rect.width() + 0.5,
                        qPrintable(u"%1: %2"_s.arg(toText(platform), label->text)));
                    QVERIFY2(
                        label->rect.right() <= pane.card()->card().size.width(), qPrintable(label->text));
                }
                for (QWidget *child : pane.findChildren<QWidget *>()) {
                    if (!child->isVisible())
                        continue;
                    QVERIFY2(child->mapTo(&pane, QPoint(child->width(), 0)).x() <= pane.width(),
                        qPrintable(u"%1: %2 is %3 wide"_s.arg(
                            toText(platform), child->accessibleName(), QString::number(child->width()))));
                }
            }
        QVERIFY(seen > 40);
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestPreviewLanguages)
#include "tst_preview_languages.moc"
