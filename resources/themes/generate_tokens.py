#!/usr/bin/env python3
"""tokens.json -> Tokens.h, and the check that every text and mark can be read where it stands.

    generate_tokens.py TOKENS.json OUT.h

Fails (and with it the build) when a pair of PAIRS has less contrast than WCAG 2 asks for.
"""
import json
import re
import sys
from pathlib import Path

TEXT, MARK = 4.5, 3.0
ROLES = ["accent", "approved", "waiting", "rejected", "info", "neutral"]
ROLE_KEYS = ["text", "mark", "tint", "line", "fill", "fillHover", "fillPress", "onFill"]


def pairs():
    for s in ["sheet", "card", "desk", "sunken", "raised"]:
        for ink in ["ink.1", "ink.2", "ink.3", "accent.text"]:
            yield ink, f"surface.{s}", TEXT
    for s in ["sheet", "card", "sunken"]:
        yield "line.control", f"surface.{s}", MARK
    for i in "123":
        yield f"ink.{i}", "state.selected", TEXT
    for fill in ["fill", "fillHover", "fillPress"]:
        yield "accent.onFill", f"accent.{fill}", TEXT
    for role in ["approved", "rejected"]:
        for fill in ["fill", "fillHover"]:
            yield f"{role}.onFill", f"{role}.{fill}", TEXT
    for role in ROLES:
        for ground in [f"{role}.tint", "surface.card", "surface.sheet"]:
            yield f"{role}.text", ground, TEXT
            yield f"{role}.mark", ground, MARK
    for role in ["waiting", "rejected", "accent"]:
        yield "ink.2", f"{role}.tint", TEXT
    for s in ["sheet", "card", "desk"]:
        yield "focus.ring", f"surface.{s}", MARK
    yield "ink.inverse", "surface.tooltip", TEXT
    for i in range(5):
        yield "heatText", f"heat.{i}", TEXT
        yield "ink.1", f"heat.{i}", TEXT
    for i in range(7):
        yield f"chart.{i}", "surface.card", MARK


def rgba(text):
    if m := re.fullmatch(r"#([0-9A-Fa-f]{6})", text):
        n = int(m[1], 16)
        return n >> 16, n >> 8 & 255, n & 255, 255
    if m := re.fullmatch(r"rgba\((\d+),(\d+),(\d+),([0-9.]+)\)", text):
        return int(m[1]), int(m[2]), int(m[3]), round(float(m[4]) * 255)
    sys.exit(f"not a colour: {text}")


def luminance(colour):
    def linear(c):
        c /= 255
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
    r, g, b, _ = rgba(colour)
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)


def contrast(a, b):
    light, dark = sorted([luminance(a), luminance(b)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


def look_up(theme, name):
    for key in name.split("."):
        theme = theme[int(key) if isinstance(theme, list) else key]
    return theme


def failures(tokens):
    for theme_name, theme in tokens["color"].items():
        for front, ground, least in pairs():
            ratio = contrast(look_up(theme, front), look_up(theme, ground))
            if ratio < least:
                yield f"{theme_name}: {front} on {ground} has {ratio:.2f}, needs {least}"
    for name, p in tokens["platform"].items():
        if name[0] != "_":
            for on, fill in [(p["on"], p["fill"]), (p.get("onDark", p["on"]), p["fillDark"])]:
                if contrast(on, fill) < MARK:
                    yield f"platform {name}: {on} on {fill} has {contrast(on, fill):.2f}, needs {MARK}"
    for swatch in tokens["clientSwatch"]:
        if contrast("#FFFFFF", swatch) < TEXT:
            yield f"client swatch {swatch} under white initials"


def colour(text):
    r, g, b, a = rgba(text)
    return f"QColor({r}, {g}, {b})" if a == 255 else f"QColor({r}, {g}, {b}, {a})"


def capital(text):
    return text[0].upper() + text[1:]


def ident(group, key):
    """ink.1 -> ink1, surface.card -> card: what C++ calls a member."""
    return group + capital(key) if group == "ink" else key


def declare(theme, platforms):
    lines = ["struct Tokens\n{"]
    for group, value in theme.items():
        if isinstance(value, str):
            lines.append(f"    QColor {group};")
        elif isinstance(value, list):
            lines.append(f"    std::array<QColor, {len(value)}> {group};")
        elif group in ROLES:
            lines.append(f"    Role {group};")
        elif group == "ink":
            lines += [f"    QColor {ident(group, k)};" for k in value]
        else:
            names = ", ".join(value)
            lines.append(f"    struct {capital(group)}\n    {{\n        QColor {names};\n    }} {group};")
    lines.append(f"    struct Platforms\n    {{\n        PlatformPaint {', '.join(platforms)};\n    }} platform;")
    return "\n".join(lines + ["};"])


def define(name, theme, platforms, dark):
    parts = [f"    .isDark = {'true' if dark else 'false'},"]
    for group, value in theme.items():
        if isinstance(value, str):
            parts.append(f"    .{group} = {colour(value)},")
        elif isinstance(value, list):
            parts.append(f"    .{group} = {{ {', '.join(map(colour, value))} }},")
        elif group in ROLES:
            parts.append(f"    .{group} = {{ " + ", ".join(f".{k} = {colour(value[k])}" for k in ROLE_KEYS if k in value) + " },")
        elif group == "ink":
            parts += [f"    .{ident(group, k)} = {colour(v)}," for k, v in value.items()]
        else:
            parts.append(f"    .{group} = {{ " + ", ".join(f".{k} = {colour(v)}" for k, v in value.items()) + " },")
    paints = []
    for key, p in platforms.items():
        fill, on = (p["fillDark"], p.get("onDark", p["on"])) if dark else (p["fill"], p["on"])
        paints.append(f".{key} = {{ {colour(fill)}, {colour(on)} }}")
    parts.append(f"    .platform = {{ {', '.join(paints)} }},")
    return f"inline constexpr Tokens {name} {{\n" + "\n".join(parts) + "\n};"


def numbers(namespace, group):
    lines = []
    for key, value in group.items():
        if key[0] == "_" or isinstance(value, str):
            continue
        if isinstance(value, dict):
            lines.append(numbers(key, value))
        elif isinstance(value, list):
            lines.append(f"inline constexpr QSize {key} {{ {value[0]}, {value[1]} }};")
        else:
            lines.append(f"inline constexpr int {'s' + key if key.isdigit() else key} = {value};")
    return f"namespace {namespace} {{\n" + "\n".join(lines) + f"\n}} // namespace {namespace}"


def type_table(spec):
    roles = spec["scale"]
    family = {"figure": "display", "masthead": "masthead", "hero": "masthead"}
    lines = ["enum class Type { " + ", ".join(map(capital, roles)) + " };",
             "struct TypeSpec\n{\n    const char16_t *family;\n    int size, line, weight;\n    double tracking; // of the size\n};",
             f"inline constexpr std::array<TypeSpec, {len(roles)}> kTypeSpecs {{ {{"]
    for role, r in roles.items():
        lines.append(f'    {{ u"{spec["family"][family.get(role, "ui")]}", {r["size"]}, {r["line"]}, {r["weight"]}, {r["tracking"]} }}, // {r["use"]}')
    lines.append("} };")
    lines += [f'inline constexpr char16_t k{capital(k)}Family[] = u"{v}";' for k, v in spec["family"].items()]
    return "\n".join(lines)


def shadow_table(elevation):
    lines = ["enum class Elevation { " + ", ".join(capital(k) for k, v in elevation.items() if "blur" in v) + " };",
             "struct ShadowSpec\n{\n    int offsetY, blur;\n    double alphaLight, alphaDark;\n};",
             "inline constexpr ShadowSpec kShadows[] {"]
    lines += [f"    {{ {v['offsetY']}, {v['blur']}, {v['alphaLight']}, {v['alphaDark']} }}," for v in elevation.values() if "blur" in v]
    return "\n".join(lines + ["};"])


def main():
    source, target = map(Path, sys.argv[1:3])
    tokens = json.loads(source.read_text(encoding="utf-8"))
    if bad := list(failures(tokens)):
        sys.exit("Contrast is too low:\n  " + "\n  ".join(bad))
    light, dark = tokens["color"]["light"], tokens["color"]["dark"]
    platforms = {k: v for k, v in tokens["platform"].items() if k[0] != "_"}
    swatch = tokens["clientSwatch"]
    motion = {k: v for k, v in tokens["motion"].items() if isinstance(v, int)} | {"stamp": tokens["motion"]["stamp"]["ms"]}
    parts = [
        "// Made from resources/themes/tokens.json by generate_tokens.py. Change the source, not this.",
        "#pragma once\n\n#include <QColor>\n#include <QSize>\n\n#include <array>\n\nnamespace galley::theme {",
        "// The colours of one meaning. fill, fillHover, fillPress and onFill are set where a button needs them.",
        "struct Role\n{\n" + "".join(f"    QColor {k} = {{}};\n" for k in ROLE_KEYS) + "};",
        "struct PlatformPaint\n{\n    QColor fill, on;\n};",
        declare(light, platforms).replace("struct Tokens\n{", "struct Tokens\n{\n    bool isDark = false;", 1),
        define("kLight", light, platforms, False),
        define("kDark", dark, platforms, True),
        "// The tokens of the theme that is on.\n[[nodiscard]] const Tokens &tk();",
        f"inline constexpr std::array<QColor, {len(swatch)}> kClientSwatch {{ {', '.join(map(colour, swatch))} }};",
        type_table(tokens["type"]),
        shadow_table(tokens["elevation"]),
        numbers("space", tokens["space"]),
        numbers("radius", tokens["radius"]),
        numbers("motion", motion),
        numbers("size", tokens["size"]),
        "} // namespace galley::theme\n",
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
