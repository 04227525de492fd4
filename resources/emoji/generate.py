#!/usr/bin/env python3
"""Makes emoji.tsv from what Debian ships of the Unicode Character Database (package unicode-data) and of CLDR
(package unicode-cldr-core). Run after either has a new version; the result is kept with the sources.

    resources/emoji/generate.py > resources/emoji/emoji.tsv
"""
import re
import xml.etree.ElementTree as xml

UNICODE = "/usr/share/unicode/emoji/emoji-test.txt"
CLDR = "/usr/share/unicode/cldr/common"
LANGUAGES = ("en", "de", "es", "fr")
TONES = {chr(code) for code in range(0x1F3FB, 0x1F400)}
VARIATION = "\ufe0f"


def annotations(language):
    names, words = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        for one in xml.parse(f"{CLDR}/{folder}/{language}.xml").iter("annotation"):
            into = names if one.get("type") == "tts" else words
            into[one.get("cp").replace(VARIATION, "")] = one.text
    return names, words


def emojis():
    group = ""
    for line in open(UNICODE, encoding="utf-8"):
        if line.startswith("# group:"):
            group = line.split(":", 1)[1].strip()
        found = re.match(r"([0-9A-F ]+?)\s*; fully-qualified\s*# \S+ E\S+ (.*)", line)
        if found:
            yield "".join(chr(int(code, 16)) for code in found[1].split()), group, found[2]


def main():
    known = {language: annotations(language) for language in LANGUAGES}
    every = list(emojis())
    plain = {"".join(c for c in text if c not in TONES).replace(VARIATION, "")
             for text, _, _ in every if sum(c in TONES for c in text) == 1 and text[1:2] in TONES}
    for text, group, unicode_name in every:
        if any(c in TONES for c in text):
            continue
        bare = text.replace(VARIATION, "")
        cells = [text, group, "1" if bare in plain else "0"]
        for language in LANGUAGES:
            names, words = known[language]
            # CLDR may be a version behind.
            name = names.get(bare, unicode_name if language == "en" else "")
            others = [word.strip() for word in words.get(bare, "").split("|") if word.strip()]
            cells += [name, "|".join(word for word in others if word != name)]
        print("\t".join(cells))


main()
