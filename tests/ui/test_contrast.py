"""Whether every text can be read and every control seen, in every theme.

The pairs of colours are those that the style sheet and the painters really use.
"""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import journal.ui
from journal.domain.taste import SCHEMES
from journal.services import resources
from journal.ui import theme
from journal.ui.theme import Theme
from tests.ui.style_rules import Dressed, dressed

THEMES = resources.folder() / "themes"
NAMES = [scheme for scheme in SCHEMES if scheme != "system"]
UI = Path(journal.ui.__file__).parent
TEXT, TEXT_OF_HIGH_CONTRAST, BORDER = 4.5, 7.0, 3.0

CONTROLS = {
    "QPushButton",
    "QToolButton",
    "QLineEdit",
    "QTextEdit",
    "QPlainTextEdit",
    "QTextBrowser",
    "QComboBox",
    "QAbstractSpinBox",
    "QCheckBox",
    "QRadioButton",
    "QSlider",
    "QListView",
    "QTreeView",
    "QTableView",
}
PLAIN = ("bg", "surface", "sunk")
MARKED = [*product(("ink", "mute", "accent"), ("prepbg",))]
"""What may stand on the ground of a word that was searched for."""


def sources() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))


def grounds() -> list[str]:
    """What a text without a ground of its own can stand on."""
    tinted = re.findall(r'Tinted\([\w.]+, "(\w+)"', sources())
    surfaces = [
        role
        for each in dressed()
        if each.selector.kind in {"QFrame", "QWidget"}
        and each.values.get("max-height") is None
        and (role := each.role("background", "background-color"))
    ]
    return sorted({*PLAIN, *tinted, *surfaces})


def text_pairs() -> list[tuple[str, str]]:
    pairs = {
        (role, ground)
        for each in dressed()
        if not each.is_idle
        for name in ("color", "placeholder-text-color", "selection-color")
        if (role := each.role(name))
        for ground in own_grounds(each, name)
    }
    return sorted(pairs | set(MARKED) | set(painted_texts()))


def own_grounds(each: Dressed, name: str) -> list[str]:
    """What is behind this text; no field to fill in stands on a tinted card."""
    chosen = name == "selection-color"
    own = each.role("selection-background-color" if chosen else "background")
    if own:
        return [own]
    return list(PLAIN) if name == "placeholder-text-color" else grounds()


def painted_texts() -> list[tuple[str, str]]:
    """Each role that a pen paints with, on what pages and cards are made of."""
    pens = re.findall(r"setPen\(\s*[\w.]*colour\((.+?)\)\)", sources())
    roles = {role for pen in pens for role in re.findall(r'"(\w+)"', pen)}
    return [*product(sorted(roles - {"line", "surface"}), PLAIN)]


def is_control(each: Dressed) -> bool:
    return each.selector.kind.split()[-1] in CONTROLS and not each.is_idle


def border_pairs() -> list[tuple[str, str | None]]:
    """Each border of a control with its own ground, None where it has none."""
    return sorted(
        {
            (role, each.role("background"))
            for each in dressed()
            if is_control(each) and "hover" not in str(each.selector.marks)
            if (role := each.role("border", "border-color", "border-bottom"))
        },
        key=str,
    )


@pytest.fixture(params=NAMES)
def shown(request: pytest.FixtureRequest) -> Theme:
    return theme.load(THEMES, request.param)


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, shown: Theme) -> float:
    values = theme.style_values(shown)
    darker, lighter = sorted(luminance(QColor(values[role])) for role in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def test_every_text_can_be_read(shown: Theme) -> None:
    least = TEXT_OF_HIGH_CONTRAST if shown.name.startswith("contrast") else TEXT
    too_weak = {
        (text, behind): round(found, 2)
        for text, behind in text_pairs()
        if (found := contrast(text, behind, shown)) < least
    }
    assert not too_weak


def test_every_border_and_focus_ring_can_be_seen(shown: Theme) -> None:
    too_weak = {
        (border, own): round(found, 2)
        for border, own in border_pairs()
        if (found := seen(border, own, shown)) < BORDER
    }
    assert not too_weak


def seen(border: str, own: str | None, shown: Theme) -> float:
    """How well a border stands out from what is inside or from all around it."""
    around = min(contrast(border, ground, shown) for ground in grounds())
    return around if own is None else max(around, contrast(border, own, shown))


def test_the_pairs_are_found() -> None:
    """What is known to be on the screen must be among what is measured."""
    assert {
        ("surface", "accent-hover"),  # the primary button
        ("bg", "ink"),  # a tooltip
        ("prep", "prepbg"),  # a badge
        ("mute", "accentbg"),  # a quiet text on a tinted card
        ("accent", "accentbg"),  # a chosen chip
        ("ink", "line"),  # a pressed button
        ("faint", "surface"),  # a placeholder
    } <= set(text_pairs())
    assert {("edge", "surface"), ("accent", "surface"), ("surface", "accent")} <= set(
        border_pairs()
    )
    assert {"bg", "surface", "sunk", "accentbg"} <= set(grounds())


def test_a_rule_that_is_too_weak_would_be_noticed(shown: Theme) -> None:
    assert contrast("line", "surface", shown) < TEXT
    assert seen("line", "line", shown) < BORDER
