#include "core/domain/Utm.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class UtmTest : public QObject
{
    Q_OBJECT

    const Utm m_utm { u"instagram"_s, u"social"_s, u"Bake Week & more"_s, {}, {} };

private Q_SLOTS:

    void marksALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("marked");
        const QString marks =
            u"utm_source=instagram&utm_medium=social&utm_campaign=Bake%20Week%20%26%20more"_s;
        QTest::newRow("plain") << u"https://halm.example"_s << u"https://halm.example?"_s + marks;
        QTest::newRow("path") << u"HTTP://halm.example/brot"_s << u"HTTP://halm.example/brot?"_s + marks;
        QTest::newRow("query") << u"https://halm.example/?a=1&b=%20x+y"_s
                               << u"https://halm.example/?a=1&b=%20x+y&"_s + marks;
        QTest::newRow("fragment") << u"https://halm.example/#top?x=1"_s
                                  << u"https://halm.example/?"_s + marks + u"#top?x=1"_s;
        QTest::newRow("replaces its own")
            << u"https://halm.example/?utm_source=x&a=1&UTM_Medium=y&utm_term=keep"_s
            << u"https://halm.example/?a=1&utm_term=keep&"_s + marks;
        QTest::newRow("empty query") << u"https://halm.example/?"_s << u"https://halm.example/?"_s + marks;
        QTest::newRow("umlauts stay")
            << u"https://bäcker.example/süß"_s << u"https://bäcker.example/süß?"_s + marks;
        QTest::newRow("a name that only begins alike") << u"https://halm.example/?utm_source_id=7"_s
                                                       << u"https://halm.example/?utm_source_id=7&"_s + marks;
        QTest::newRow("mail") << u"mailto:anna@halm.example"_s << u"mailto:anna@halm.example"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void marksALink()
    {
        QFETCH(QString, link);
        QFETCH(QString, marked);
        QCOMPARE(withUtm(link, m_utm), marked);
        QCOMPARE(withUtm(marked, m_utm), marked);
        QCOMPARE(withUtm(link, {}), link);
    }

    void thePostsOwnWordsComeFirst()
    {
        const Utm own =
            utmFromJson({ { u"source"_s, u" x "_s }, { u"medium"_s, 3 }, { u"other"_s, u"y"_s } });
        QCOMPARE(own, (Utm { u"x"_s, {}, {}, {}, {} }));
        QCOMPARE(merged(own, m_utm), (Utm { u"x"_s, u"social"_s, u"Bake Week & more"_s, {}, {} }));
    }
};

QTEST_GUILESS_MAIN(UtmTest)

#include "tst_utm.moc"
