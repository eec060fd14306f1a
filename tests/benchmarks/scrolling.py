"""Frames while the list is scrolled: from its top, to its end, back from there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from journal.ui.widgets.entry_view import EntryView
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, middle, percentile_99
from tests.benchmarks.window import frame_ms, open_window, settle

_FRAME_MS = 16
_STEP = 90
"""Pixels: a notch of a wheel."""


def measure(asked: Asked) -> Iterator[Row]:
    """Return what 99 of a hundred frames do not exceed, in the largest journal."""
    count = asked.sizes[-1]
    copy = asked.copy(count)
    window = open_window(copy.folder, copy.phrase)
    pages = window.open_journal
    assert pages is not None
    settle(lambda: [each for each in _lists(pages.writing) if each.model().rowCount()])
    entries = next(each for each in _lists(pages.writing) if each.model().rowCount())
    notches = asked.rounds * 20
    yield from _rows("from the top", count, _wheel(entries, notches, _STEP))
    yield from _rows("dragged to its end", count, _drag(entries, count))
    yield from _rows("back from the end", count, _wheel(entries, notches, -_STEP))
    window.close()


def _lists(page: QWidget) -> list[EntryView]:
    return list(page.findChildren(EntryView))


def _wheel(entries: EntryView, notches: int, step: int) -> list[float]:
    bar = entries.verticalScrollBar()
    return [frame_ms(lambda: bar.setValue(bar.value() + step)) for _ in range(notches)]


def _drag(entries: EntryView, count: int) -> list[float]:
    """Hold the bar at its end until every entry is there."""
    bar, taken = entries.verticalScrollBar(), []
    while entries.model().rowCount() < count:
        growing = partial(_pull_beyond, entries, entries.model().rowCount())
        taken.append(frame_ms(lambda: bar.setValue(bar.maximum())))
        settle(growing)
    return taken


def _pull_beyond(entries: EntryView, count: int) -> bool:
    """Keep the bar at its end; return whether more than so many are there."""
    bar = entries.verticalScrollBar()
    bar.setValue(bar.maximum())
    return entries.model().rowCount() > count


def _rows(where: str, count: int, taken: list[float]) -> Iterator[Row]:
    work = f"scrolling the list, {where}"
    yield Row(work=f"{work}: median", entries=count, ours=middle(taken))
    yield Row(
        work=f"{work}: 99 %",
        entries=count,
        ours=percentile_99(taken),
        at_most=_FRAME_MS,
    )


if __name__ == "__main__":
    answer(measure)
