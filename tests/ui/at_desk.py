"""Working at a desk and waiting for its answers."""

from collections.abc import Callable
from typing import TypeVar

from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.services.journal import Journal
from journal.ui.desk import Desk

T = TypeVar("T")


def put(qtbot: QtBot, desk: Desk, command: Callable[[Journal], Changes]) -> Changes:
    """Change the journal and wait until every window could know."""
    done: list[Changes] = []
    desk.do(command, then=done.append)
    qtbot.waitUntil(lambda: bool(done))
    return done[0]


def asked(qtbot: QtBot, desk: Desk, question: Callable[[Journal], T]) -> T:
    """Ask the journal after all that was asked before, and wait for the answer."""
    answers: list[T] = []
    desk.ask(desk, question, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]
