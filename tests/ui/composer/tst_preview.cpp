#include "tests/ui/composer/PreviewFixture.h"
#include "ui/composer/media/CropDialog.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

class TestPreview : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::PreviewFixture> m_fixture;
    std::unique_ptr<PreviewPane> m_pane;

    PreviewCard &card() { return *m_pane->card(); }

    void show(const QList<PreviewContent> &contents, QSize size = { 440, 900 })
    {
        m_pane->resize(size);
        m_pane->setContents(contents);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    const Spot *spot(Spot::Kind kind)
    {
        for (const Spot &spot : card().card().spots)
            if (spot.kind == kind)
                return &spot;
        return nullptr;
    }

    void click(Spot::Kind kind)
    {
        const Spot *place = spot(kind);
        QVERIFY(place);
        const double zoom = card().width() / card().card().size.width();
        QTest::mouseClick(&card(), Qt::LeftButton, {}, (place->rect.center() * zoom).toPoint());
    }

    QPushButton *foldButton()
    {
        for (auto *button : m_pane->findChildren<QPushButton *>())
            if (button->isCheckable())
                return button;
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        m_fixture = std::make_unique<tests::PreviewFixture>();
    }

    void init() { m_pane = std::make_unique<PreviewPane>(m_fixture->thumbs()); }

    void cleanup() { m_pane.reset(); }

    void cleanupTestCase() { m_fixture.reset(); }

    // A key draws only the lines that it changes: what stands on the screen is still all of the card.
    void drawsOnTheScreenWhatHasChanged()
    {
        const QStringList texts { u"One\nTwo\nThree\nFour"_s, u"One\nTwo!\nThree\nFour"_s,
            u"One\nTwo! "_s + u"and so on "_s.repeated(20) + u"\nThree\nFour"_s, u"One\nThree\nFour"_s,
            u"One\nThree\nFour #five"_s, u"\nOne\nThree\nFour #five"_s, u"One 🥖\nThree\nFour #five"_s };
        PreviewContent content = m_fixture->post(Platform::Threads, PostType::Text, 0);
        content.parts = { { texts.constFirst(), {} } };
        show({ content });
        for (const QString &text : texts) {
            content.parts[0].text = text;
            m_pane->setContents({ content });
            QApplication::processEvents();
            const QImage onScreen = m_pane->screen()->grabWindow(m_pane->winId()).toImage();
            const QImage whole = m_pane->grab().toImage();
            QCOMPARE(
                onScreen.convertToFormat(QImage::Format_RGB32), whole.convertToFormat(QImage::Format_RGB32));
        }
    }

    void pagesWithTheArrowsOnThePicture()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Carousel, 3) });
        QVERIFY(!spot(Spot::Kind::Previous)); // the first page
        click(Spot::Kind::Next);
        click(Spot::Kind::Next);
        QCOMPARE(card().state().page.value(0), 2);
        QVERIFY(!spot(Spot::Kind::Next)); // the last one
        click(Spot::Kind::Previous);
        QCOMPARE(card().state().page.value(0), 1);
    }

    void pagesWithKeys()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Carousel, 3) });
        card().setFocus();
        QTest::keyClick(&card(), Qt::Key_Left); // stays
        QCOMPARE(card().state().page.value(0), 0);
        QTest::keyClick(&card(), Qt::Key_Right);
        QCOMPARE(card().state().page.value(0), 1);
        QTest::keyClick(&card(), Qt::Key_End);
        QCOMPARE(card().state().page.value(0), 2);
        QTest::keyClick(&card(), Qt::Key_Right); // stays
        QCOMPARE(card().state().page.value(0), 2);
        QTest::keyClick(&card(), Qt::Key_Home);
        QCOMPARE(card().state().page.value(0), 0);
    }

    void staysOnThePageWhileWritingAndNeverBeyondTheLast()
    {
        PreviewContent content = m_fixture->post(Platform::Instagram, PostType::Carousel, 3);
        show({ content });
        card().setPage(0, 2);
        content.parts[0].text += u" more words"_s;
        m_pane->setContents({ content });
        QCOMPARE(card().state().page.value(0), 2);
        content.parts[0].media.removeLast();
        m_pane->setContents({ content });
        QCOMPARE(card().state().page.value(0), 1);
        content.parts[0].media.clear();
        m_pane->setContents({ content });
        QCOMPARE(card().state().page.value(0), 0);
    }

    void unfoldsWithAClickAndFoldsWithTheButton()
    {
        show({ m_fixture->post(Platform::Linkedin, PostType::Image) });
        const qreal folded = card().card().size.height();
        QVERIFY(foldButton()->isVisible());
        click(Spot::Kind::Unfold);
        QVERIFY(card().state().unfolded);
        QVERIFY(card().card().size.height() > folded);
        QVERIFY(!spot(Spot::Kind::Unfold));
        QVERIFY(foldButton()->isChecked());
        QTest::mouseClick(foldButton(), Qt::LeftButton);
        QCOMPARE(card().card().size.height(), folded);
        card().setFocus();
        QTest::keyClick(&card(), Qt::Key_Space);
        QVERIFY(card().state().unfolded);
    }

    void saysNothingOfFoldsWhereNothingFolds()
    {
        PreviewContent content = m_fixture->post(Platform::Instagram, PostType::Image);
        content.parts[0].text = u"Short."_s;
        show({ content });
        QVERIFY(!foldButton()->isVisible());
        content.parts[0].text = u"Not short. "_s.repeated(30);
        m_pane->setContents({ content });
        QVERIFY(foldButton()->isVisible());
        QVERIFY(foldButton()->text().contains(u"125"_s));
    }

    void choosesAnAccount()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Image),
            m_fixture->post(Platform::X, PostType::Text, 0) });
        auto *accounts = m_pane->findChild<widgets::SegmentedControl *>();
        QVERIFY(accounts && accounts->isVisible());
        QSignalSpy chosen(m_pane.get(), &PreviewPane::chosen);
        const auto buttons = accounts->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QCOMPARE(card().content().platform, Platform::X);
        m_pane->setCurrent(0); // by the editor: not told back
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(card().content().platform, Platform::Instagram);
    }

    void keepsTheAccountWhileTextsChangeAndWhenOneGoes()
    {
        PreviewContent x = m_fixture->post(Platform::X, PostType::Text, 0);
        const PreviewContent instagram = m_fixture->post(Platform::Instagram, PostType::Image);
        show({ instagram, x });
        m_pane->setCurrent(1);
        auto *accounts = m_pane->findChild<widgets::SegmentedControl *>();
        x.parts[0].text = u"Other words"_s;
        m_pane->setContents({ instagram, x });
        QCOMPARE(m_pane->findChild<widgets::SegmentedControl *>(), accounts); // not built anew for a key
        QCOMPARE(card().content().parts[0].text, u"Other words"_s);
        m_pane->setContents({ instagram });
        QCOMPARE(m_pane->current(), 0);
        QCOMPARE(card().content().platform, Platform::Instagram);
        m_pane->setContents({});
        QVERIFY(!card().isVisible());
    }

    void hasItsOwnLightAndDark()
    {
        show({ m_fixture->post(Platform::X, PostType::Text, 0) });
        const QColor light = card().card().paper;
        theme::Theme::instance().setMode(theme::Mode::Dark);
        QCOMPARE(card().card().paper, light); // the window's theme is another matter
        theme::Theme::instance().setMode(theme::Mode::Light);
        auto *button = m_pane->findChild<QToolButton *>();
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(card().card().paper != light);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(card().card().paper, light);
    }

    void emptyPostsShowABlankSheet()
    {
        PreviewContent content = m_fixture->post(Platform::Instagram, PostType::Image, 0);
        content.parts[0].text = u"  \n "_s;
        show({ content });
        QVERIFY(!card().isVisible());
        content.parts[0].text = u"A"_s;
        m_pane->setContents({ content });
        QVERIFY(card().isVisible());
    }

    void scrollsWhatIsTallerThanThePane()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Image) }, { 440, 400 });
        auto *scroll = m_pane->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->height() >= card().height());
        QVERIFY(scroll->widget()->height() > scroll->viewport()->height());
    }

    void fitsIntoANarrowPane()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Image) }, { 320, 700 });
        QVERIFY(card().width() < m_pane->width());
        QVERIFY(card().width() > 220);
        click(Spot::Kind::Unfold); // what is smaller is still where it is seen
        QVERIFY(card().state().unfolded);
        m_pane->resize(500, 900);
        QTRY_COMPARE(card().width(), 352); // and never larger than the network has it
    }

    void tellsAScreenReaderTextAndPictures()
    {
        PreviewContent content = m_fixture->post(Platform::Instagram, PostType::Carousel, 2);
        content.parts[0].media[1].alt.clear();
        show({ content });
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&card());
        QVERIFY(interface);
        QVERIFY(interface->text(QAccessible::Name).contains(u"Instagram"_s));
        QVERIFY(interface->text(QAccessible::Name).contains(u"Halm & Korn"_s));
        const QString said = interface->text(QAccessible::Description);
        QVERIFY(said.contains(u"thirty-six hours"_s));
        QVERIFY(said.contains(u"Loaf 1"_s));
        QVERIFY(said.contains(u"no alt text"_s));
        QVERIFY(said.contains(u"#sourdough"_s)); // all of it, folded or not
    }

    // Nothing of a post may bring a card down, and every card of every network has a size.
    void everyPostTypeOfEveryNetworkHasACard()
    {
        show({ m_fixture->post(Platform::Instagram, PostType::Image) });
        for (const Platform platform : allOf<Platform>())
            for (const PostType type : allOf<PostType>())
                for (const int pictures : { 0, 1, 7 }) {
                    PreviewContent content = m_fixture->post(platform, type, pictures);
                    content.pollOptions = { u"One"_s, u"Two"_s };
                    content.link.host = u"halm.example"_s;
                    m_pane->setContents({ content });
                    QVERIFY(card().card().size.width() > 200);
                    QVERIFY(card().card().size.height() > 60);
                    if (pictures == 7)
                        (void)card().grab();
                    content.parts.clear();
                    m_pane->setContents({ content });
                }
    }

    void cropsByDragKeysAndWheel()
    {
        CropFrame frame(m_fixture->thumbs());
        frame.resize(400, 400);
        PreviewMedia media = m_fixture->picture(1); // 2:1
        media.focal = { 0.5, 0.5 };
        frame.setMedia(media, 1.0);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QCOMPARE(frame.crop().rect, QRectF(0.25, 0, 0.5, 1));
        QSignalSpy changed(&frame, &CropFrame::cropChanged);
        QTest::mousePress(&frame, Qt::LeftButton, {}, { 200, 200 });
        QTest::mouseMove(&frame, { 220, 200 });
        QTest::mouseMove(&frame, { 900, 200 });
        QTest::mouseRelease(&frame, Qt::LeftButton, {}, { 900, 200 });
        QCOMPARE(frame.crop().rect, QRectF(0.5, 0, 0.5, 1)); // at the edge, not beyond
        QVERIFY(!changed.isEmpty());
        QTest::keyClick(&frame, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(frame.crop().rect.left(), 0.4);
        QTest::keyClick(&frame, Qt::Key_Plus);
        QVERIFY(frame.crop().rect.width() < 0.5);
        QCOMPARE(frame.crop().focal, frame.crop().rect.center());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&frame, Qt::Key_Minus);
        QCOMPARE(frame.zoom(), 1.0);
        QWheelEvent wheel(
            { 200, 200 }, frame.mapToGlobal(QPointF(200, 200)), {}, { 0, 120 }, {}, {}, {}, false);
        QCoreApplication::sendEvent(&frame, &wheel);
        QVERIFY(frame.zoom() > 1.05);
        frame.reset();
        QCOMPARE(frame.crop().rect, QRectF(0.25, 0, 0.5, 1));
        QVERIFY(!frame.accessibleDescription().isEmpty());
    }

    void cropDialogTellsWhatWasChosen()
    {
        using Crops = QHash<QString, QRectF>;
        QWidget window;
        window.resize(900, 800);
        window.show();
        CropPlace all { u"*"_s, {}, m_fixture->picture(2), 0.8 };
        CropPlace instagram { u"instagram"_s, Platform::Instagram, m_fixture->picture(2), 0.8, 0.8, 1.91 };
        for (const bool agreed : { true, false }) {
            auto *dialog = new CropDialog(m_fixture->thumbs(), { all, instagram }, 1, &window);
            QSignalSpy cropped(dialog, &CropDialog::cropped);
            QSignalSpy finished(dialog, &CropDialog::finished);
            dialog->open();
            auto *frame = dialog->findChild<CropFrame *>();
            QTest::keyClick(frame, Qt::Key_Plus);
            const Crop chosen = frame->crop();
            // Another network, and back: what was chosen stays.
            auto *networks = dialog->findChild<widgets::SegmentedControl *>();
            QTest::keyClick(networks, Qt::Key_Left);
            QTest::keyClick(networks, Qt::Key_Right);
            QCOMPARE(frame->crop().rect, chosen.rect);
            QTest::keyClick(dialog, agreed ? Qt::Key_Return : Qt::Key_Escape);
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(cropped.size(), agreed ? 1 : 0);
            if (agreed)
                QCOMPARE(cropped.first().first().value<Crops>(), (Crops { { u"instagram"_s, chosen.rect } }));
        }
    }

    void cropKeepsAFrameThatIsAgreedTo()
    {
        using Crops = QHash<QString, QRectF>;
        QWidget window;
        window.resize(900, 800);
        window.show();
        // A square that is shown whole needs no cut; in a tall frame something of it goes.
        for (const double shape : { 1.0, 0.8 }) {
            CropPlace instagram { u"instagram"_s, Platform::Instagram, m_fixture->picture(2), shape, 0.8,
                1.91 };
            auto *dialog = new CropDialog(m_fixture->thumbs(), { instagram }, 0, &window);
            QSignalSpy cropped(dialog, &CropDialog::cropped);
            dialog->open();
            const QRectF proposed = dialog->findChild<CropFrame *>()->crop().rect;
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_COMPARE(cropped.size(), 1);
            QCOMPARE(cropped.first().first().value<Crops>(),
                shape == 1.0 ? Crops() : (Crops { { u"instagram"_s, proposed } }));
        }
    }

    void cropOffersTheShapesOfTheNetworkAlone()
    {
        CropPlace feed { u"instagram"_s, Platform::Instagram, m_fixture->picture(1), 1.91, 0.8, 1.91 };
        QStringList names;
        for (const double shape : cropShapes(feed))
            names.append(shapeName(shape));
        QCOMPARE(names, (QStringList { u"1.91:1"_s, u"4:5"_s, u"1:1"_s, u"4:3"_s, u"3:2"_s, u"16:9"_s }));
    }

    void cropBeginsWithThePictureOwn()
    {
        CropFrame frame(m_fixture->thumbs());
        PreviewMedia media = m_fixture->picture(1);
        media.crop = { 0.1, 0.2, 0.25, 0.5 }; // 1:1 of a 2:1 picture
        frame.setMedia(media, 1.0);
        QVERIFY(qAbs(frame.crop().rect.left() - 0.1) < 1e-9);
        QVERIFY(qAbs(frame.zoom() - 2) < 1e-9);
        frame.setMedia(media, 2.0); // made for another ratio: begins around what it showed
        QVERIFY(media.crop.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(frame.crop().rect));
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
