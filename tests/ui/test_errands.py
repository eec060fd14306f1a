import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from journal.domain.errors import JournalError
from journal.ui.errands import Errands


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    return QObject()


def test_an_answer_comes_back_on_the_thread_of_the_window(
    qtbot: QtBot, owner: QObject
) -> None:
    worked: list[int] = []
    told: list[object] = []

    def work() -> str:
        worked.append(threading.get_ident())
        return "done"

    Errands(owner).run(
        work, lambda answer: told.append((answer, threading.get_ident())), told.append
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("done", threading.get_ident())]
    assert worked != [threading.get_ident()]


def test_an_expected_failure_is_handed_over(qtbot: QtBot, owner: QObject) -> None:
    told: list[str] = []

    def work() -> None:
        raise JournalError("The disk is full.")

    Errands(owner).run(
        work, lambda _: told.append("done"), lambda error: told.append(str(error))
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The disk is full."]


def test_work_under_way_is_finished_before_its_owner_is_gone(owner: QObject) -> None:
    told: list[None] = []
    done: list[bool] = []
    goes_on = threading.Event()

    def work() -> None:
        goes_on.wait(10)
        done.append(True)

    Errands(owner).run(work, told.append, lambda _: None)
    goes_on.set()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert done == [True]
    QCoreApplication.processEvents()
    assert told == []  # whoever wanted to know is gone
