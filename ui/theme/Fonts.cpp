#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

static void initFontResources()
{
    Q_INIT_RESOURCE(fonts); // a static library's resources are linked only when named
}

namespace galley::theme {

namespace {

double s_scale = 1.0;

const TypeSpec &spec(Type role)
{
    return kTypeSpecs[size_t(role)];
}

// Before other fonts of the system, some of which have a few emoji without colours.
const QString kEmoji = u"Noto Color Emoji"_s;

// Scripts that the bundled families lack are looked up in this order before the system's own choice.
QStringList families(const QString &family, bool serifFace)
{
    return serifFace ? QStringList { family, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s,
        u"Noto Serif CJK SC"_s, kEmoji }
                     : QStringList { family, u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                           u"Noto Sans CJK SC"_s, kEmoji };
}

QFont make(const char16_t *family, double size, int weight, double tracking)
{
    // A month asks for a few fonts a hundred times per frame; one that is shared keeps the engine it once
    // found.
    static std::map<std::tuple<QStringView, double, int, double>, QFont> made;
    const std::tuple key { QStringView(family), size * s_scale, weight, tracking };
    if (const auto known = made.find(key); known != made.end())
        return known->second;
    loadFonts();
    const bool serifFace = QStringView(family) == QStringView(kMastheadFamily);
    QFont font(families(QString::fromUtf16(family), serifFace));
    font.setPixelSize(int(std::lround(size * s_scale)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    // Below a twentieth of a pixel spacing is not seen, but it would cost the fast way of drawing text.
    const double spacing = size * s_scale * tracking;
    if (std::abs(spacing) > 0.06)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    made.emplace(key, font);
    return font;
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        initFontResources();
        for (const auto file : { "Inter-Regular.otf"_L1, "Inter-Medium.otf"_L1, "Inter-SemiBold.otf"_L1,
                 "GalleyFigures-Regular.otf"_L1, "GalleyFigures-Medium.otf"_L1,
                 "GalleyFigures-SemiBold.otf"_L1, "GalleyDisplay-SemiBold.otf"_L1,
                 "GalleyMasthead-Regular.otf"_L1, "GalleyMasthead-Italic.otf"_L1,
                 "JetBrainsMono-Medium.ttf"_L1 })
            QFontDatabase::addApplicationFont(":/fonts/"_L1 + file);
        return true;
    }();
    Q_UNUSED(loaded);
}

QFont font(Type role, int weight)
{
    const TypeSpec &s = spec(role);
    return make(s.family, s.size, weight ? weight : s.weight, s.tracking);
}

QFont tabular(Type role, int weight)
{
    const TypeSpec &s = spec(role);
    const bool ui =
        QStringView(s.family) == QStringView(kUiFamily); // the display cuts have such figures anyway
    return make(ui ? kFiguresFamily : s.family, s.size, weight ? weight : s.weight, s.tracking);
}

QFont mono(Type role)
{
    return make(kMonoFamily, spec(role).size, QFont::Medium, 0);
}

QFont hand(int size)
{
    QFont font = serif(size);
    font.setItalic(true);
    return font;
}

QFont serif(int size)
{
    return make(kMastheadFamily, size, QFont::Normal, spec(Type::Masthead).tracking);
}

QFont sectionLabel()
{
    QFont font = make(kUiFamily, spec(Type::Caption).size, QFont::DemiBold, 0.045);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

int withText(int length)
{
    return std::max(length, int(std::ceil(length * s_scale)));
}

int lineHeight(Type role)
{
    return int(std::lround(spec(role).line * s_scale));
}

void applyRole(QWidget *widget, Type role, int weight)
{
    widget->setFont(font(role, weight));
}

double textScale()
{
    return s_scale;
}

void detail::setTextScale(double scale)
{
    s_scale = std::clamp(scale, 0.9, 1.5);
}

} // namespace galley::theme
