#include "core/domain/Template.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsItsPlacesOnceAndInOrder()
    {
        QCOMPARE(placeholdersOf(u"{{product}} at {{ Opening Hours }}, {{PRODUCT}} {{größe_2}}"_s),
            QStringList({ u"product"_s, u"Opening Hours"_s, u"größe_2"_s }));
        QVERIFY(placeholdersOf(u"{product} {{}} {{ }} {{a.b}} {{a\nb}} {{ {{ }}"_s).isEmpty());
        QVERIFY(placeholdersOf(u"{{"_s + QString(65, u'x') + u"}}"_s).isEmpty());
        QCOMPARE(placeholdersOf(u"{{"_s + QString(64, u'x') + u"}}"_s).size(), 1);
    }

    void fillsWhatItKnowsAndNamesWhatItDoesNot()
    {
        const FilledTemplate filled = fillTemplate(u"New: {{Product}} 🍞 for {{price}}. {{ price }} {{x}}"_s,
            { { u"product"_s, u"Boule {{price}}"_s }, { u"x"_s, QString() } });
        QCOMPARE(filled.text, u"New: Boule {{price}} 🍞 for {{price}}. {{ price }} "_s);
        QCOMPARE(filled.missing, QStringList({ u"price"_s }));
    }

    void plainTextStaysAsItIs()
    {
        for (const auto &text : { u""_s, u"no places"_s, u"{{{"_s, u"}} {{"_s, QString(100'000, u'{') })
            QCOMPARE(fillTemplate(text, {}).text, text);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)

#include "tst_template.moc"
