#include "ui/composer/media/MediaDialogs.h"

#include "core/base/WhenDone.h"
#include "core/compose/Assets.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/PictureQuery.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/Session.h"
#include "ui/composer/media/CropDialog.h"
#include "ui/composer/media/FocalDialog.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QTime>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostUses = 5;

const compose::Media *findMedia(const Session &session, const QUuid &media)
{
    const compose::Place place = compose::placeOfMedia(session.post(), media);
    const QList<compose::Media> *list =
        place.index < 0 ? nullptr : compose::mediaOf(session.post(), place.owner);
    return list ? &list->at(place.index) : nullptr;
}

QString say(const char *text)
{
    return QCoreApplication::translate("MediaDetails", text);
}

// Name and value, line by line.
class Facts final : public QWidget
{
public:
    Facts()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(8);
        m_grid->setColumnStretch(1, 1);
    }

    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        const int row = m_grid->rowCount();
        auto *left = new widgets::TextLabel(name, theme::Type::Body, widgets::Ink::Caption, this);
        auto *right = new widgets::TextLabel(value, theme::Type::Body, widgets::Ink::Text, this);
        right->setWordWrap(true);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        right->setAccessibleName(name + u": "_s + value);
        m_grid->addWidget(left, row, 0, Qt::AlignTop);
        m_grid->addWidget(right, row, 1);
    }

private:
    QGridLayout *m_grid;
};

QString usedText(int posts, const QList<store::PictureUse> &uses)
{
    if (posts == 0)
        return say(QT_TRANSLATE_NOOP("MediaDetails", "no post that is stored"));
    QStringList lines;
    for (const store::PictureUse &use : uses) {
        const QString title = use.title.isEmpty()
            ? say(QT_TRANSLATE_NOOP("MediaDetails", "a post without a title"))
            : use.title;
        lines.append(use.day.isValid() ? title + u", "_s + widgets::shortDayText(use.day) : title);
    }
    if (posts > lines.size())
        lines.append(
            QCoreApplication::translate("MediaDetails", "and %n more", nullptr, posts - int(lines.size())));
    return lines.join(u'\n');
}

} // namespace

void openCrop(
    Session &session, const QUuid &media, const QUuid &target, QWidget *window, const Refuse &refuse)
{
    const QList<CropPlace> places = cropPlaces(session, media);
    if (places.isEmpty())
        return;
    qsizetype begin = 0;
    if (const compose::Target *account = compose::findTarget(session.post(), target)) {
        const auto own = std::ranges::find(places, std::optional(account->platform), &CropPlace::platform);
        begin = own == places.end() ? 0 : own - places.begin();
    }
    auto *dialog = new CropDialog(session.services().thumbs, places, begin, window);
    QObject::connect(dialog, &CropDialog::cropped, &session,
        [&session, media, refuse](const QHash<QString, QRectF> &crops) {
            session.autosave().endBurst();
            if (const auto done = session.document().setCrops(media, crops); !done)
                refuse(done.error());
        });
    dialog->open();
}

void openFocal(Session &session, const QUuid &media, QWidget *window, const Refuse &refuse)
{
    const compose::Media *medium = findMedia(session, media);
    const compose::AssetFacts *asset = medium ? session.document().asset(medium->asset) : nullptr;
    if (!asset)
        return;
    auto *dialog = new FocalDialog(session.services().thumbs, previewMedia(session, *medium), window);
    QObject::connect(
        dialog, &FocalDialog::chosen, &session, [&session, asset = *asset, refuse](const QPointF &focal) {
            const Services &services = session.services();
            const auto sets =
                compose::moveFocal(services.store.reader(), services.ids, services.clock, asset, focal);
            if (!sets)
                return refuse(sets.error());
            if (sets->isEmpty())
                return;
            session.autosave().endBurst();
            whenDone(&session, services.store.apply(*sets), [refuse](const Result<store::Commit> &done) {
                if (!done)
                    refuse(done.error());
            });
        });
    dialog->open();
}

void openDetails(Session &session, const QUuid &media, QWidget *window, const Refuse &refuse)
{
    const compose::Media *medium = findMedia(session, media);
    if (!medium)
        return;
    store::Reader &reader = session.services().store.reader();
    const auto found = store::storedPicture(reader, medium->asset);
    const auto uses = store::usesOf(reader, medium->asset, kMostUses);
    if (!found || !uses)
        return refuse(found ? uses.error() : found.error());
    if (!*found)
        return;
    const store::StoredPicture &picture = **found;
    const QLocale locale;
    auto *facts = new Facts;
    facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "File")), picture.filename);
    facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Kind")), picture.mime);
    if (picture.width > 0)
        facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Size")),
            u"%1 × %2"_s.arg(locale.toString(picture.width), locale.toString(picture.height)));
    facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Bytes")),
        locale.formattedDataSize(picture.bytes, 1, QLocale::DataSizeSIFormat));
    if (picture.durationMs > 0)
        facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Length")),
            QTime::fromMSecsSinceStartOfDay(int(picture.durationMs)).toString(u"m:ss"_s));
    facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Alt text")), picture.altText);
    facts->add(say(QT_TRANSLATE_NOOP("MediaDetails", "Used in")), usedText(picture.posts, *uses));
    auto *dialog = new widgets::Dialog(say(QT_TRANSLATE_NOOP("MediaDetails", "File details")), window);
    dialog->setObjectName(u"mediaDetails"_s);
    dialog->setBody(facts);
    dialog->setMainButton(dialog->addButton(widgets::ButtonKind::Secondary,
        say(QT_TRANSLATE_NOOP("MediaDetails", "Close")), widgets::Dialog::kCancelled));
    dialog->open();
}

} // namespace galley::composer
