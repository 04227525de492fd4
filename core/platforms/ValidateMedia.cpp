#include "core/platforms/ValidateMedia.h"

#include "core/platforms/TextCount.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

using Severity = Finding::Severity;
using Field = Finding::Field;

// Common formats miss a ratio by a pixel or two (1200 × 628 for 1.91:1) and are taken all the same.
constexpr double AspectTolerance = 0.01;

// What the type takes a file as. A GIF is a picture where the network makes no difference.
MediaKind kindFor(const DraftMedia &file, const MediaRules &rules)
{
    const bool isPictureToo = file.kind == MediaKind::Gif && rules.maxGifs == 0 && rules.image
        && rules.image->mime.contains("image/gif"_L1);
    return isPictureToo ? MediaKind::Image : file.kind;
}

qint64 mostOf(MediaKind kind, const MediaRules &rules)
{
    switch (kind) {
    case MediaKind::Image:
        return rules.maxImages;
    case MediaKind::Video:
        return rules.maxVideos;
    case MediaKind::Gif:
        return rules.maxGifs;
    case MediaKind::Audio:
        return rules.maxAudios;
    case MediaKind::Document:
        return rules.maxDocuments;
    }
    return 0;
}

QJsonArray acceptedKinds(const MediaRules &rules)
{
    QJsonArray kinds;
    for (const MediaKind kind : allOf<MediaKind>())
        if (mostOf(kind, rules) > 0)
            kinds.append(QString(toText(kind)));
    return kinds;
}

bool takesOneKindOnly(Mix mix)
{
    return mix != Mix::ImagesAndVideos && mix != Mix::None;
}

class FileCheck
{
public:
    FileCheck(const DraftMedia &file, int index, QList<Finding> &findings)
        : m_file(file)
        , m_index(index)
        , m_findings(findings)
    {
    }

    void add(
        Severity severity, findings::Code code, QJsonObject args, fixes::Code fix, Field field = Field::Media)
    {
        args.insert(u"file"_s, m_file.name);
        Finding finding { severity, code, args, field };
        finding.mediaIndex = m_index;
        finding.fix = fix;
        m_findings.append(finding);
    }

    template <typename Measured, typename Most>
    void atMost(const std::optional<Measured> &measured, const std::optional<Most> &limit,
        findings::Code code, fixes::Code fix, Severity severity = Severity::Error)
    {
        if (measured && limit && *measured > *limit)
            add(severity, code, { { u"measured"_s, *measured }, { u"limit"_s, *limit } }, fix);
    }

    template <typename Measured, typename Least>
    void atLeast(const std::optional<Measured> &measured, const std::optional<Least> &limit,
        findings::Code code, fixes::Code fix, Severity severity = Severity::Error)
    {
        if (measured && limit && *measured < *limit)
            add(severity, code, { { u"measured"_s, *measured }, { u"limit"_s, *limit } }, fix);
    }

    void format(const QStringList &accepted, fixes::Code fix)
    {
        if (!m_file.mime.isEmpty() && !accepted.isEmpty()
            && !accepted.contains(m_file.mime, Qt::CaseInsensitive))
            add(Severity::Error, findings::MediaFormat,
                { { u"mime"_s, m_file.mime }, { u"accepted"_s, QJsonArray::fromStringList(accepted) } }, fix);
    }

    // Least and greatest sides and area, for what has both.
    template <typename Rules> void sides(const Rules &rules, fixes::Code fix)
    {
        if (!isSized())
            return;
        const std::optional<qint64> width(*m_file.width);
        const std::optional<qint64> height(*m_file.height);
        const std::optional<qint64> shortSide(std::min(*width, *height));
        const std::optional<qint64> longSide(std::max(*width, *height));
        const std::optional<qint64> pixels(*width * *height);
        atLeast(width, rules.minWidth, findings::MediaWidthMin, {});
        atMost(width, rules.maxWidth, findings::MediaWidthMax, fix);
        atLeast(height, rules.minHeight, findings::MediaHeightMin, {});
        atMost(height, rules.maxHeight, findings::MediaHeightMax, fix);
        atLeast(shortSide, rules.minShortSide, findings::MediaShortSideMin, {});
        if constexpr (requires { rules.maxShortSide; })
            atMost(shortSide, rules.maxShortSide, findings::MediaShortSideMax, fix);
        atMost(longSide, rules.maxLongSide, findings::MediaLongSideMax, fix);
        atMost(pixels, rules.maxPixels, findings::MediaPixels, fix);
    }

    void aspect(const Ratio &least, const Ratio &most, fixes::Code fix)
    {
        if (!isSized())
            return;
        if (least && ratio() < *least * (1 - AspectTolerance))
            add(Severity::Error, findings::MediaTooNarrow,
                { { u"measured"_s, ratio() }, { u"limit"_s, *least } }, fix);
        else if (most && ratio() > *most * (1 + AspectTolerance))
            add(Severity::Error, findings::MediaTooWide,
                { { u"measured"_s, ratio() }, { u"limit"_s, *most } }, fix);
    }

    // Networks that crop never refuse a shape; they show part of the picture.
    void cropped(const Ratio &shown)
    {
        if (isSized() && shown && std::abs(ratio() / *shown - 1) > AspectTolerance)
            add(Severity::Warning, findings::MediaCropped,
                { { u"measured"_s, ratio() }, { u"limit"_s, *shown } }, fixes::CropPicture);
    }

private:
    bool isSized() const { return m_file.width && m_file.height && *m_file.width > 0 && *m_file.height > 0; }

    double ratio() const { return double(*m_file.width) / double(*m_file.height); }

    const DraftMedia &m_file;
    int m_index;
    QList<Finding> &m_findings;
};

void checkPicture(FileCheck &check, const DraftMedia &file, const PictureRules &rules)
{
    check.format(rules.mime, fixes::ConvertPicture);
    check.atMost(file.bytes, rules.maxBytes, findings::MediaTooLarge, fixes::ReducePicture);
    if (rules.sizePolicy == SizePolicy::Reject)
        check.sides(rules, fixes::ReducePicture);
    check.aspect(rules.minAspect, rules.maxAspect, fixes::CropPicture);
    if (rules.sizePolicy == SizePolicy::Crop)
        check.cropped(rules.recommendedAspect);
    check.atMost(file.frames, rules.maxFrames, findings::MediaFrames, fixes::ReducePicture);
}

void checkClip(FileCheck &check, const DraftMedia &file, const ClipRules &rules, const QStringList &traits)
{
    const bool isExtended = rules.maxDurationMsExtended && traits.contains(rules.extendedCondition);
    check.format(rules.mime, fixes::ConvertVideo);
    check.atMost(file.bytes, rules.maxBytes, findings::MediaTooLarge, fixes::ConvertVideo);
    check.atLeast(file.bytes, rules.minBytes, findings::MediaTooSmall, {});
    check.atMost(file.durationMs, isExtended ? rules.maxDurationMsExtended : rules.maxDurationMs,
        findings::MediaTooLongTime, fixes::TrimVideo);
    check.atLeast(file.durationMs, rules.minDurationMs, findings::MediaTooShortTime, {});
    check.sides(rules, fixes::ConvertVideo);
    check.aspect(rules.minAspect, rules.maxAspect, fixes::ConvertVideo);
}

void checkAltText(FileCheck &check, const DraftMedia &file, const std::optional<TextRules> &rules)
{
    const bool isEmpty = file.altText.trimmed().isEmpty();
    if (!rules) {
        if (!isEmpty)
            check.add(Severity::Warning, findings::AltTextNotTaken, {}, {}, Field::AltText);
        return;
    }
    if (isEmpty) {
        if (rules->required)
            check.add(Severity::Error, findings::AltTextRequired, {}, {}, Field::AltText);
        return;
    }
    const TextMeasure size = measure(file.altText, *rules);
    const QJsonObject args { { u"measured"_s, size.length }, { u"limit"_s, size.limit.value_or(rules->min) },
        { u"unit"_s, QString(toText(size.unit)) } };
    if (!size.fits())
        check.add(Severity::Error, findings::AltTextTooLong, args, fixes::Shorten, Field::AltText);
    else if (size.length < rules->min)
        check.add(Severity::Error, findings::AltTextTooShort, args, {}, Field::AltText);
    for (const QString &character : rules->forbidden)
        if (file.altText.contains(character))
            check.add(Severity::Error, findings::AltTextForbiddenCharacter, { { u"character"_s, character } },
                {}, Field::AltText);
}

void checkFile(
    FileCheck check, const DraftMedia &file, MediaKind kind, const Draft &draft, const PostTypeRules &rules)
{
    const MediaRules &media = rules.media;
    if (mostOf(kind, media) == 0) {
        check.add(Severity::Error, findings::MediaKindNotTaken,
            { { u"kind"_s, QString(toText(kind)) }, { u"accepted"_s, acceptedKinds(media) } },
            acceptedKinds(media).isEmpty() ? fixes::ChangeType : fixes::RemoveMedia);
        return;
    }
    switch (kind) {
    case MediaKind::Image:
        checkPicture(check, file, *media.image);
        break;
    case MediaKind::Gif:
        checkPicture(check, file, *media.gif);
        break;
    case MediaKind::Video:
        checkClip(check, file, *media.video, draft.accountTraits);
        break;
    case MediaKind::Audio:
        check.format(media.audio->mime, {});
        check.atMost(file.bytes, media.audio->maxBytes, findings::MediaTooLarge, {});
        check.atMost(file.durationMs, media.audio->maxDurationMs, findings::MediaTooLongTime, {});
        break;
    case MediaKind::Document:
        check.format(media.document->mime, {});
        check.atMost(file.bytes, media.document->maxBytes, findings::MediaTooLarge, {});
        break;
    }
    checkAltText(check, file, rules.altText);
}

void checkCounts(const Draft &draft, const MediaRules &rules, QList<Finding> &findings)
{
    const auto add = [&findings](findings::Code code, const QJsonObject &args, fixes::Code fix) {
        Finding finding { Severity::Error, code, args, Field::Media };
        finding.fix = fix;
        findings.append(finding);
    };
    const qsizetype total = draft.media.size();
    if (total == 0) {
        if (rules.minItems > 0)
            add(findings::MediaRequired,
                { { u"limit"_s, rules.minItems }, { u"accepted"_s, acceptedKinds(rules) } }, fixes::AddMedia);
        return;
    }
    if (total < rules.minItems)
        add(findings::MediaTooFew, { { u"measured"_s, total }, { u"limit"_s, rules.minItems } },
            fixes::AddMedia);
    if (rules.maxItems > 0 && total > rules.maxItems)
        add(findings::MediaTooMany, { { u"measured"_s, total }, { u"limit"_s, rules.maxItems } },
            fixes::RemoveMedia);

    QJsonArray kinds;
    for (const MediaKind kind : allOf<MediaKind>()) {
        const auto number = std::count_if(draft.media.cbegin(), draft.media.cend(),
            [&](const DraftMedia &file) { return kindFor(file, rules) == kind; });
        if (number == 0)
            continue;
        kinds.append(QString(toText(kind)));
        const qint64 most = mostOf(kind, rules);
        if (most > 0 && most < rules.maxItems && number > most)
            add(findings::MediaTooMany,
                { { u"measured"_s, qint64(number) }, { u"limit"_s, most },
                    { u"kind"_s, QString(toText(kind)) } },
                fixes::RemoveMedia);
    }
    if (kinds.size() > 1 && takesOneKindOnly(rules.mix)) {
        add(findings::MediaMixed, { { u"kinds"_s, kinds } }, fixes::RemoveMedia);
        const MediaKind first = kindFor(draft.media.constFirst(), rules);
        const auto other = std::find_if(draft.media.cbegin(), draft.media.cend(),
            [&](const DraftMedia &file) { return kindFor(file, rules) != first; });
        findings.last().mediaIndex = int(other - draft.media.cbegin());
        findings.last().args.insert(u"file"_s, other->name);
    }
}

} // namespace

void validateMedia(const Draft &draft, const PostTypeRules &rules, QList<Finding> &findings)
{
    checkCounts(draft, rules.media, findings);
    for (qsizetype i = 0; i < draft.media.size(); ++i) {
        const DraftMedia &file = draft.media[i];
        checkFile(FileCheck(file, int(i), findings), file, kindFor(file, rules.media), draft, rules);
    }
}

} // namespace galley::platforms
