import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.taste import READING_FONTS, SCHEMES, Taste
from journal.services import resources
from journal.ui import theme
from journal.ui.appearance import Appearance
from journal.ui.theme import UnknownRoleError

THEMES = resources.folder() / "themes"
NAMES = [scheme for scheme in SCHEMES if scheme != "system"]


@pytest.mark.parametrize("name", NAMES)
def test_all_themes_have_the_same_roles_and_pictures(name: str) -> None:
    light = theme.load(THEMES, "light").colours
    assert theme.load(THEMES, name).colours.keys() == light.keys()
    pictures = [path.name for path in sorted((THEMES / "light").iterdir())]
    assert [path.name for path in sorted((THEMES / name).iterdir())] == pictures


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_is_dark_where_its_name_says_so(name: str) -> None:
    assert theme.load(THEMES, name).is_dark == ("dark" in name)


def test_a_style_sheet_with_an_unknown_role_is_refused() -> None:
    with pytest.raises(UnknownRoleError, match="inkk"):
        theme.filled("QLabel { color: @inkk; }", {"ink": "#000000"})


def test_lengths_in_a_style_sheet_grow_with_the_text() -> None:
    assert theme.filled("width: @16; margin: 3px", {}, scale=1.5) == (
        "width: 24px; margin: 3px"
    )


@pytest.mark.parametrize("scheme", NAMES)
def test_the_style_sheet_names_only_what_exists(
    qapp: QApplication, scheme: str
) -> None:
    Appearance(scheme=scheme)
    assert "@" not in qapp.styleSheet()
    named = re.findall(r"url\(themes:([^)]+)\)", qapp.styleSheet())
    assert named
    assert all((THEMES / name).is_file() for name in named)


@pytest.mark.parametrize(
    "path", sorted(THEMES.glob("*/*.svg")), ids=lambda path: path.parent.name
)
def test_the_pictures_of_a_theme_are_in_its_colours(path: Path) -> None:
    known = set(theme.load(THEMES, path.parent.name).colours.values())
    assert set(re.findall(r"#\w{6}", path.read_text(encoding="utf-8"))) <= known


def test_no_colour_stands_in_the_style_sheet_or_in_the_source() -> None:
    sources = [*Path(theme.__file__).parent.rglob("*.py"), THEMES / "app.qss"]
    assert not [
        path.name
        for path in sources
        if re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8"))
    ]


def test_an_unknown_role_font_or_icon_is_a_mistake(appearance: Appearance) -> None:
    for ask in (appearance.colour, appearance.font, appearance.icon):
        with pytest.raises(UnknownRoleError):
            ask("nothing")
    with pytest.raises(UnknownRoleError):
        appearance.icon("lock", "nothing")


@pytest.mark.parametrize(
    ("use", "family", "pixels", "weight"),
    [
        ("interface", "Inter", 14, 400),
        ("label", "Inter", 14, 600),
        ("small", "Inter", 13, 400),
        ("tiny", "Inter", 11, 400),
        ("reading", "Literata", 17, 400),
        ("heading", "Literata", 22, 600),
        ("title", "Literata", 30, 600),
    ],
)
def test_fonts_are_the_ones_that_ship(
    appearance: Appearance, use: str, family: str, pixels: int, weight: int
) -> None:
    shown = QFontInfo(appearance.font(use))
    assert (shown.family(), shown.pixelSize()) == (family, pixels)
    assert shown.weight() == weight
    assert shown.exactMatch()


@pytest.mark.parametrize("chosen", READING_FONTS)
def test_each_font_to_read_in_ships(appearance: Appearance, chosen: str) -> None:
    appearance.wear(Taste(scheme="light", reading_font=chosen))
    shown = QFontInfo(appearance.font("reading"))
    assert shown.exactMatch()
    assert chosen in shown.family().lower()
    assert QFontInfo(appearance.font("interface")).family() == "Inter"


def test_lines_and_columns_are_as_chosen(appearance: Appearance) -> None:
    appearance.wear(Taste(line_height=200, reading_width=760, text_size=150))
    assert (appearance.line_height, appearance.reading_width) == (2.0, 1140)


def test_a_choice_is_in_force_and_told(qtbot: QtBot, appearance: Appearance) -> None:
    wanted = Taste(scheme="contrast-dark", text_size=125)
    with (
        qtbot.waitSignal(appearance.changed),
        qtbot.waitSignal(appearance.chosen) as told,
    ):
        appearance.choose(wanted)
    assert told.args == [wanted]
    assert appearance.taste == wanted
    assert appearance.is_dark


def test_what_is_worn_is_not_told_as_a_choice(
    qtbot: QtBot, appearance: Appearance
) -> None:
    with qtbot.assertNotEmitted(appearance.chosen):
        appearance.wear(Taste(scheme="dark"))


def test_text_can_be_twice_as_large(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.waitSignal(appearance.changed):
        appearance.set_text_scale(2.0)
    assert appearance.font("interface").pixelSize() == 28
    assert QApplication.font().pixelSize() == 28
    assert appearance.pixels(196) == 392


def test_the_scheme_can_be_changed(qtbot: QtBot, appearance: Appearance) -> None:
    seen = [appearance.is_dark]
    with qtbot.waitSignal(appearance.changed):
        appearance.set_scheme("dark")
    seen.append(appearance.is_dark)
    assert seen == [False, True]
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == appearance.colour("bg")


def test_a_dressed_window_bears_the_sheet_and_hands_it_on(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    assert qapp.styleSheet()
    window = QWidget()
    qtbot.addWidget(window)
    appearance.dress(window)
    assert not qapp.styleSheet()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.show()
    inside = field.grab().toImage().pixelColor(3, field.height() // 2)
    appearance.set_scheme("dark")
    assert field.grab().toImage().pixelColor(3, field.height() // 2) != inside
    appearance.set_scheme("light")
    assert not qapp.styleSheet()


def test_the_same_scheme_again_changes_nothing(
    qtbot: QtBot, appearance: Appearance
) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_scheme("light")
        appearance.set_text_scale(1.0)


def test_without_a_choice_the_system_decides(qapp: QApplication) -> None:
    followed = Appearance()
    assert followed.scheme == "system"
    assert followed.is_dark == (qapp.styleHints().colorScheme().name == "Dark")


def middle(icon: QIcon, side: int, ratio: float) -> QImage:
    return icon.pixmap(QSize(side, side), ratio).toImage()


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    pixels = product(range(image.width()), range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in pixels)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_are_drawn_at_the_scale_of_the_screen(
    appearance: Appearance, ratio: float
) -> None:
    image = middle(appearance.icon("lock"), 20, ratio)
    assert image.width() == image.height() == 20 * ratio


def test_an_icon_without_a_size_is_nothing(appearance: Appearance) -> None:
    assert appearance.icon("lock").pixmap(QSize(18, 0)).isNull()


def test_an_icon_is_drawn_in_the_colour_of_its_role(appearance: Appearance) -> None:
    icon = appearance.icon("lock", "help")
    assert inks(middle(icon, 24, 2.0)) == {appearance.colour("help").name()}


def test_an_icon_follows_the_theme_by_itself(appearance: Appearance) -> None:
    icon = appearance.icon("lock", "accent")
    appearance.set_scheme("dark")
    assert inks(middle(icon, 24, 2.0)) == {appearance.colour("accent").name()}


def test_an_icon_can_show_that_it_is_chosen(appearance: Appearance) -> None:
    icon = appearance.icon("star", chosen="accent")
    chosen = icon.pixmap(QSize(48, 48), 1.0, state=QIcon.State.On).toImage()
    assert inks(chosen) == {appearance.colour("accent").name()}


def test_every_icon_that_ships_can_be_drawn(appearance: Appearance) -> None:
    for path in (resources.folder() / "icons").glob("*.svg"):
        assert inks(middle(appearance.icon(path.stem), 24, 3.0)), path.stem
