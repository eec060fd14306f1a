"""Journeys are made without a screen, in the window as a whole."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from tests.journeys.person import Person, at_the_keyboard


@pytest.fixture(autouse=True)
def _collect_only_between_tests() -> Iterator[None]:
    """Keep the garbage collector away while Qt delivers events, as in tests.ui."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, clock: Clock, tmp_path: Path
) -> Iterator[Person]:
    """Someone who has just started the program for the first time."""
    with at_the_keyboard(qtbot, clock, tmp_path) as person:
        yield person
