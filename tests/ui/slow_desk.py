"""Desks at which things go wrong or take their time."""

from collections.abc import Callable
from threading import Event

from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import NotSavedError
from journal.services.journal import Journal
from journal.ui.desk import Desk


class FullDisk(Desk):
    """Refuses every change while is_full is set, as a disk without room does."""

    is_full = False

    @override
    def do(
        self,
        command: Callable[[Journal], Changes],
        *,
        then: Callable[[Changes], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        super().do(self._refused_if_full(command), then=then, otherwise=otherwise)

    @override
    def settle(self, command: Callable[[Journal], Changes] | None = None) -> None:
        super().settle(None if command is None else self._refused_if_full(command))

    def _refused_if_full(
        self, command: Callable[[Journal], Changes]
    ) -> Callable[[Journal], Changes]:
        def tried(journal: Journal) -> Changes:
            if self.is_full:
                raise NotSavedError("The disk is full.")
            return command(journal)

        return tried


def hold(desk: Desk) -> Event:
    """Keep the desk busy until the event that is returned is set."""
    event = Event()

    def wait(journal: Journal) -> Changes:
        event.wait(10)
        return Changes()

    desk.do(wait)
    return event
