"""Every page at two sizes of text in two windows, and in a longer language."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.taste import Taste
from journal.services import resources
from journal.ui.languages import OWN_NAMES
from journal.ui.main_window import MainWindow
from tests.pictures import stage
from tests.ui.cut_off import cut_off, text, texts_in_sight
from tests.ui.lengthened import Lengthened, without_translated
from tests.ui.places import PHRASE, PREVIEW
from tests.ui.scenes import settle

SMALL, USUAL = (900, 600), (1280, 800)
TIGHT = re.compile(
    r"is wider than its place by \d{1,2}$|TagField .* reaches out of TagRow$"
)
"""In the smallest window at twice the size a page may go on at the side, a little, and
the field for tags below, where the thread stands beside the page."""

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_DATE = re.compile(r"\b(\d{1,2} )?[A-Z][a-zé]{2,8}\b( \d{4})?")
_APART = re.compile(r" · |\n|, |: |; |…|\u00d7|“|”|#")
_COUNT = re.compile(r" \(\d+\)$")
_CUT = 8
_KEYS = re.compile(r"\b(Ctrl|Shift|Alt|F\d+|[A-Z]{1,2})\b")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "S.journal"
    stage.make_sample(folder)
    return folder


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "E.journal"
    stage.make_empty(folder)
    return folder


def everything(
    sample: Path, empty: Path, taste: Taste, size: tuple[int, int]
) -> Iterator[tuple[str, MainWindow]]:
    """Show every page there is; yield each with its name."""
    with stage.window_on(sample, taste, size) as window:
        for scene in stage.every_scene(window, sample):
            yield scene.name, window
    with stage.window_on(empty, taste, size) as window:
        for scene in stage.every_empty_scene(window, empty):
            yield scene.name, window
    with stage.window_on(empty.parent / "N.journal", taste, size) as window:
        for scene in stage.every_first_step(window):
            yield scene.name, window


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(
    qapp: QApplication, sample: Path, empty: Path, percent: int
) -> None:
    taste = Taste(scheme="light", text_size=percent)
    found = [
        f"{name} at {size[0]} x {size[1]}: {line}"
        for name, window in everything(sample, empty, taste, USUAL)
        for size in (SMALL, USUAL)
        for line in cut_off_in(window, size)
        if size == USUAL or percent == 100 or not TIGHT.search(line)
    ]
    assert not found


def cut_off_in(window: MainWindow, size: tuple[int, int]) -> list[str]:
    window.resize(*size)
    settle(window)
    return cut_off(window)


def test_a_longer_language_has_room_and_every_text_is_translated(
    qapp: QApplication, sample: Path, empty: Path
) -> None:
    language = Lengthened()
    qapp.installTranslator(language)
    try:
        found = [
            f"{name}: {line}"
            for name, window in everything(sample, empty, Taste(scheme="light"), USUAL)
            for line in (*cut_off(window), *untranslated(window))
        ]
    finally:
        qapp.removeTranslator(language)
    assert not found


def untranslated(window: QWidget) -> list[str]:
    """Return each text in sight that is neither translated nor content.

    What someone typed, and sentences of errors, are left out.
    """
    return [
        f"{type(widget).__name__} {text(widget)[:60]!r} is not translated"
        for widget in texts_in_sight(window)
        if widget.property("look") != "problem"
        and not (isinstance(widget, QLineEdit) and widget.text())
        and not is_content(text(widget))
    ]


def is_content(told: str) -> bool:
    """Whether all that is not translated is words of the content, dates and keys."""
    if is_shortened(told.rstrip("…")):
        return True
    left = without_translated(told.replace("&&", "&"))
    return all(map(is_no_word_of_the_program, _APART.split(left)))


def is_no_word_of_the_program(part: str) -> bool:
    bare = _COUNT.sub("", part.strip())
    if bare.startswith("/") or bare.rstrip(".") in content():
        return True
    if is_shortened(bare):
        return True
    return not _LETTERS.search(_KEYS.sub("", _DATE.sub("", bare)))


def is_shortened(told: str) -> bool:
    return len(told) > _CUT and any(line.startswith(told) for line in content())


@cache
def content() -> frozenset[str]:
    """Return every text of what the program shows but does not say itself."""
    found = {*PHRASE.split(), *PREVIEW.moods, *OWN_NAMES.values()}
    for path in resources.folder().rglob("*.toml"):
        found |= set(_values(tomllib.loads(path.read_text(encoding="utf-8"))))
    for path in resources.folder().rglob("*.md"):
        lines = path.read_text(encoding="utf-8").splitlines()
        found |= {
            line.partition(mark)[2].strip(' "') for line in lines for mark in ":="
        }
        found |= {line.strip("# ") for line in lines}
    parts = {part for line in found for part in re.split(r"\n|, |: |; ", line)}
    return frozenset(line.rstrip(".") for line in found | parts)


def _values(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _values(each)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each)


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in (QLabel("A label that is too long"), QPushButton("A long button")):
        widget.setFixedWidth(30)
        column.addWidget(widget)
    page.show()
    assert len(cut_off(page)) == 2


def test_what_lies_over_another_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    one, other = QLabel("one"), QLabel("other")
    row.addWidget(one)
    row.addWidget(other)
    page.show()
    assert not cut_off(page)
    other.move(one.pos())
    assert [line for line in cut_off(page) if "lies over" in line]


@pytest.mark.parametrize(
    ("told", "is_it"),
    [
        ("⟦Save ~~⟧", True),
        ("⟦Session {0} ~~⟧ · 24 Oct", True),
        ("Lock the window", False),
        ("⟦Save ~~⟧ or not", False),
        ("14 September 2026", True),
        ("Ctrl 1", True),
    ],
)
def test_what_is_not_translated_is_found(told: str, is_it: bool) -> None:
    assert is_content(told) == is_it
