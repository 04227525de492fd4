#!/usr/bin/env python3
"""networks.json -> NetworkColors.h

    generate_networks.py NETWORKS.json OUT.h

Fails when a network's text could not be read on its paper.
"""
import json
import sys
from pathlib import Path

from generate_tokens import TEXT, colour, contrast

ORDER = ["instagram", "facebook", "threads", "x", "linkedin", "tiktok", "pinterest", "youtube", "reddit", "bluesky", "mastodon"]
KEYS = ["paper", "ink", "soft", "line", "well", "tint", "button", "onButton"]


def table(name, networks, mode):
    rows = []
    for network in ORDER:
        colours = networks[network][mode]
        if contrast(colours["ink"], colours["paper"]) < TEXT:
            sys.exit(f"{network}, {mode}: ink on paper cannot be read")
        rows.append("    { " + ", ".join(colour(colours[k]) for k in KEYS) + f" }}, // {network}")
    return f"inline constexpr std::array<NetworkColors, {len(ORDER)}> {name} {{ {{\n" + "\n".join(rows) + "\n} };"


def main():
    source, target = map(Path, sys.argv[1:3])
    data = json.loads(source.read_text(encoding="utf-8"))
    over = data["overPicture"]
    parts = [
        "// Made from resources/themes/networks.json by generate_networks.py. Change the source, not this.",
        "#pragma once\n\n#include <QColor>\n\n#include <array>\n\nnamespace galley::composer {",
        "// How a network's own app looks; `well` is the ground of cards within the card.\nstruct NetworkColors\n{\n    QColor "
        + ", ".join(KEYS) + ";\n};",
        "// In the order of Platform.\n" + table("kNetworksLight", data["networks"], "light"),
        table("kNetworksDark", data["networks"], "dark"),
        "// What apps write and draw on pictures, in light and dark alike.\nnamespace over {\n"
        + "\n".join(f"inline constexpr QColor {k} = {colour(v)};" for k, v in over.items()) + "\n} // namespace over",
        f"inline constexpr std::array<QColor, {len(data['storyRing'])}> kStoryRing {{ "
        + ", ".join(map(colour, data["storyRing"])) + " };",
        "} // namespace galley::composer\n",
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
