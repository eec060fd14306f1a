"""The window is tested without a screen and without surprises."""

import gc
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from journal.ui.appearance import Appearance

_tests_done = count(1)


@pytest.fixture(scope="session", autouse=True)
def _leave_modules_out_of_collections() -> None:
    """Spare each collection the objects that live as long as the tests do."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_only_between_tests() -> Iterator[None]:
    """Keep the garbage collector away while Qt delivers events.

    Not after each test, for it takes its time; nor only at the end: widgets of earlier
    tests would be dressed anew with each change of the theme.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if next(_tests_done) % 8 == 0:
        gc.collect()


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """Dress the application in the light theme."""
    return Appearance(scheme="light")
