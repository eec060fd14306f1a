"""Opening a journal: one attempt at a time, and nothing stays open behind a window."""

import time
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.errors import WrongPasswordError
from journal.services.vault import Opened, Vault
from journal.ui.opening import Opening
from tests.conftest import PASSWORD


@pytest.fixture
def kept(vault: Vault) -> Vault:
    vault.create(PASSWORD).journal.close()
    return vault


@pytest.fixture
def opening(qapp: QApplication) -> Iterator[Opening]:
    opening = Opening()
    yield opening
    opening.close()


def test_what_is_opened_comes_back(qtbot: QtBot, opening: Opening, kept: Vault) -> None:
    with qtbot.waitSignal(opening.opened) as opened:
        opening.start(lambda: kept.unlock(PASSWORD))
        was_busy = opening.is_busy
    assert (was_busy, opening.is_busy) == (True, False)
    opened.args[0].journal.close()


def test_a_refusal_comes_back(qtbot: QtBot, opening: Opening, kept: Vault) -> None:
    with qtbot.waitSignal(opening.failed) as failed:
        opening.start(lambda: kept.unlock("correct horse batteri"))
    assert isinstance(failed.args[0], WrongPasswordError)
    assert not opening.is_busy


def test_a_second_attempt_waits_for_nobody(
    qtbot: QtBot, opening: Opening, kept: Vault
) -> None:
    attempts: list[int] = []
    may_go_on = Event()

    def attempt(number: int) -> Opened:
        attempts.append(number)
        may_go_on.wait(10)
        return kept.unlock(PASSWORD)

    opening.start(lambda: attempt(1))
    opening.start(lambda: attempt(2))
    with qtbot.waitSignal(opening.opened) as opened:
        may_go_on.set()
    opened.args[0].journal.close()
    assert attempts == [1]


def test_after_a_refusal_there_may_be_another(
    qtbot: QtBot, opening: Opening, kept: Vault
) -> None:
    with qtbot.waitSignal(opening.failed):
        opening.start(lambda: kept.unlock("correct horse batteri"))
    with qtbot.waitSignal(opening.opened) as opened:
        opening.start(lambda: kept.unlock(PASSWORD))
    opened.args[0].journal.close()


def test_a_journal_that_opens_as_the_window_closes_is_closed_again(
    qapp: QApplication, kept: Vault
) -> None:
    opening = Opening()
    opening.start(lambda: kept.unlock(PASSWORD))
    opening.close()
    kept.unlock(PASSWORD).journal.close()


def test_a_journal_that_opened_just_before_is_closed_too(
    qtbot: QtBot, kept: Vault
) -> None:
    opening = Opening()
    shown: list[object] = []
    opening.opened.connect(shown.append)
    done = Event()

    def attempt() -> Opened:
        opened = kept.unlock(PASSWORD)
        done.set()
        return opened

    opening.start(attempt)
    assert done.wait(10)
    time.sleep(0.05)  # the answer is on its way, and has not been delivered
    opening.close()
    QCoreApplication.processEvents()
    assert shown == []
    kept.unlock(PASSWORD).journal.close()


def test_closing_twice_is_as_good_as_once(opening: Opening) -> None:
    opening.close()
    opening.close()
