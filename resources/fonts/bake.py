#!/usr/bin/env python3
"""Makes the font files of this folder from Debian's fonts-inter, fonts-ebgaramond and fonts-jetbrains-mono.

    bake.py [FONTS_DIR]        (needs fonttools; run it again only when a font or a choice here changes)

Two things are done to each font. A figure style is baked in where the table below names one: the digits of the
character map then point at tabular (tnum) or lining (lnum) glyphs, because Qt before 6.7 cannot ask for a feature,
and the result gets a family name of its own. And glyphs that only features we never use can reach are left out.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# source, result, feature, family (None keeps the font's own)
FONTS = [
    ("opentype/inter/Inter-Regular.otf", "Inter-Regular.otf", None, None),
    ("opentype/inter/Inter-Medium.otf", "Inter-Medium.otf", None, None),
    ("opentype/inter/Inter-SemiBold.otf", "Inter-SemiBold.otf", None, None),
    ("opentype/inter/Inter-Regular.otf", "GalleyFigures-Regular.otf", "tnum", "Galley Figures"),
    ("opentype/inter/Inter-Medium.otf", "GalleyFigures-Medium.otf", "tnum", "Galley Figures"),
    ("opentype/inter/Inter-SemiBold.otf", "GalleyFigures-SemiBold.otf", "tnum", "Galley Figures"),
    ("opentype/inter/InterDisplay-SemiBold.otf", "GalleyDisplay-SemiBold.otf", "tnum", "Galley Display"),
    ("opentype/ebgaramond/EBGaramond08-Regular.otf", "GalleyMasthead-Regular.otf", "lnum", "Galley Masthead"),
    ("opentype/ebgaramond/EBGaramond08-Italic.otf", "GalleyMasthead-Italic.otf", "lnum", "Galley Masthead"),
    ("truetype/jetbrains-mono/JetBrainsMono-Medium.ttf", "JetBrainsMono-Medium.ttf", None, None),
]
FIGURES = "0123456789:.,+-\u2212%"
KEPT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "rlig"]


def substitutions(font, feature):
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == feature for i in r.Feature.LookupListIndex}
    result = {}
    for i in sorted(lookups):
        for table in gsub.LookupList.Lookup[i].SubTable:
            table = getattr(table, "ExtSubTable", table)
            result.update(getattr(table, "mapping", {}))
    return result


def bake(font, feature):
    styled = substitutions(font, feature)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in map(ord, FIGURES):
                if table.cmap.get(code) in styled:
                    table.cmap[code] = styled[table.cmap[code]]


def rename(font, family):
    names = font["name"]
    style = names.getDebugName(17) or names.getDebugName(2) or "Regular"
    texts = {1: family, 16: family, 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for record in list(names.names):
        if record.nameID in texts:
            names.setName(texts[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [texts[6]]
        for key, value in (("FullName", texts[4]), ("FamilyName", family)):
            if key in cff.topDictIndex[0].rawDict:
                setattr(cff.topDictIndex[0], key, value)


def thin(font):
    options = subset.Options(layout_features=KEPT_FEATURES, name_IDs=["*"], name_languages=["*"], notdef_outline=True,
                             glyph_names=False, hinting=False, legacy_kern=False, desubroutinize=False)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=[c for c in font.getBestCmap() if c < 0xE000 or c > 0xF8FF])
    worker.subset(font)


def main():
    fonts = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts")
    here = Path(__file__).parent
    for source, result, feature, family in FONTS:
        font = TTFont(fonts / source, recalcTimestamp=False)
        if feature:
            bake(font, feature)
        if family:
            rename(font, family)
        thin(font)
        font.save(here / result)


if __name__ == "__main__":
    main()
