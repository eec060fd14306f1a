"""Colours by role and the style sheet made of them, read from resources/themes."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

_HOVERED, _PRESSED = 0.18, 0.36
_NAME = re.compile(r"@([a-z]+(?:-[a-z]+)*)")
_LENGTH = re.compile(r"@(\d+)")


class UnknownRoleError(LookupError):
    """A colour role, a font or an icon was asked for that no theme has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one theme, by role, as "#rrggbb"; name is that of its file."""

    name: str
    colours: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what is behind it."""
        return self.colour("ink").lightness() > self.colour("bg").lightness()

    def colour(self, role: str) -> QColor:
        """Return the colour of a role. Raises UnknownRoleError."""
        try:
            return QColor(self.colours[role])
        except KeyError:
            raise UnknownRoleError(role) from None


def load(themes: Path, name: str) -> Theme:
    """Read the theme of this name from the folder of themes."""
    text = (themes / f"{name}.toml").read_text(encoding="utf-8")
    return Theme(name=name, colours=tomllib.loads(text)["colours"])


def filled(template: str, values: Mapping[str, str], *, scale: float = 1.0) -> str:
    """Return a style sheet with each @name and each length, as @16, replaced.

    scale is the factor on those lengths. Raises UnknownRoleError.
    """

    def value(found: re.Match[str]) -> str:
        try:
            return values[found[1]]
        except KeyError:
            raise UnknownRoleError(found[1]) from None

    def pixels(found: re.Match[str]) -> str:
        return f"{round(int(found[1]) * scale)}px"

    return _NAME.sub(value, _LENGTH.sub(pixels, template))


def style_values(theme: Theme) -> dict[str, str]:
    """Return what a style sheet may name: each role, and the shades made of them."""
    return dict(theme.colours) | {
        "theme": theme.name,
        "accent-hover": _mixed(theme, "accent", "ink", _HOVERED),
        "accent-pressed": _mixed(theme, "accent", "ink", _PRESSED),
    }


def _mixed(theme: Theme, role: str, other: str, share: float) -> str:
    one, two = theme.colour(role), theme.colour(other)
    parts = [
        (1 - share) * have + share * add
        for have, add in (
            (one.red(), two.red()),
            (one.green(), two.green()),
            (one.blue(), two.blue()),
        )
    ]
    return QColor(*map(round, parts)).name()


_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "help",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "bg",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette(theme: Theme) -> QPalette:
    """Return the colours for whatever the style sheet leaves unsaid."""
    made = QPalette()
    for where, role in _PALETTE.items():
        made.setColor(where, theme.colour(role))
    for where in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, where, theme.colour("edge"))
    return made
