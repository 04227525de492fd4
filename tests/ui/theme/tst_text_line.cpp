#include "ui/theme/CutText.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace galley::theme;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kPaper(240, 60);
constexpr QRectF kBox(10, 7, 181, 41);

// What `draw` draws in ink 1, at so many pixels for each of a screen's.
template <typename Draw>
QImage drawn(qreal ratio, Qt::LayoutDirection direction, const QFont &font, const Draw &draw)
{
    QImage picture(kPaper * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(tk().surface.card);
    QPainter painter(&picture);
    painter.setLayoutDirection(direction);
    painter.setFont(font);
    painter.setPen(tk().ink1);
    draw(painter);
    return picture;
}

} // namespace

class TestTextLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::install(*qApp, Mode::Light); }

    void looksLikeQtsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QFont>("font");
        QTest::newRow("words") << u"Slow bread, 48 hours"_s << font(Type::Small);
        QTest::newRow("figures") << u"07:45"_s << tabular(Type::Caption, 600);
        QTest::newRow("serif") << u"October 2026"_s << font(Type::Masthead);
        QTest::newRow("hebrew") << u"לחם איטי 48"_s << font(Type::Body);
        QTest::newRow("two lines in one") << u"Flour\nand\twater"_s << font(Type::Body);
        QTest::newRow("nothing") << QString() << font(Type::Body);
    }

    // At every place in its box, in both directions of reading, on plain and on fine screens.
    void looksLikeQtsOwn()
    {
        QFETCH(QString, text);
        QFETCH(QFont, font);
        for (const qreal ratio : { 1.0, 2.0 }) {
            for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
                for (const int x : { int(Qt::AlignLeft), int(Qt::AlignHCenter), int(Qt::AlignRight) }) {
                    for (const int y : { int(Qt::AlignTop), int(Qt::AlignVCenter), int(Qt::AlignBottom) }) {
                        const QImage qts = drawn(ratio, direction, font, [&](QPainter &painter) {
                            painter.drawText(kBox, x | y | Qt::TextSingleLine, text);
                        });
                        for (int time = 0; time < 2; ++time) { // shaped, then as it is kept
                            const QImage ours = drawn(ratio, direction, font,
                                [&](QPainter &painter) { paintText(painter, kBox, text, tk().ink1, x | y); });
                            QVERIFY2(ours == qts,
                                qPrintable(u"%1 %2 %3 %4"_s.arg(ratio).arg(int(direction)).arg(x).arg(y)));
                        }
                    }
                }
            }
        }
    }

    void cutsAtTheEndAndTells()
    {
        QStringList told;
        setCutListener([&](const QString &text, QPaintDevice &) { told.append(text); });
        const QString text = u"A title that is far too long for the box that it is given here"_s;
        const QImage ours = drawn(1, Qt::LeftToRight, font(Type::Body),
            [&](QPainter &painter) { paintText(painter, kBox, text, tk().ink1); });
        setCutListener({});
        QCOMPARE(told, QStringList { text });
        const QString short_ = QFontMetricsF(font(Type::Body)).elidedText(text, Qt::ElideRight, kBox.width());
        QCOMPARE(ours, drawn(1, Qt::LeftToRight, font(Type::Body), [&](QPainter &painter) {
            painter.drawText(kBox, Qt::AlignVCenter | Qt::TextSingleLine, short_);
        }));
    }

    void tellsTextsFontsAndWidthsApart()
    {
        QImage picture(kPaper, QImage::Format_ARGB32_Premultiplied);
        const QPainter painter(&picture);
        const QFont body = font(Type::Body);
        const QSizeF one = textLine(painter, u"One"_s, body, 200).size;
        QVERIFY(textLine(painter, u"One and two"_s, body, 200).size.width() > one.width());
        QVERIFY(textLine(painter, u"One"_s, font(Type::Title), 200).size.height() > one.height());
        QVERIFY(textLine(painter, u"One"_s, body, 12).cut);
        QVERIFY(!textLine(painter, u"One"_s, body, 200).cut);
        QCOMPARE(textWidth(u"One"_s, body), QFontMetricsF(body).horizontalAdvance(u"One"_s));
        QVERIFY(textWidth(u"One"_s, font(Type::Title)) > textWidth(u"One"_s, body));
    }
};

QTEST_MAIN(TestTextLine)
#include "tst_text_line.moc"
