"""Choosing words on a page: letters in the order they are read, and what is chosen."""

from dataclasses import dataclass

from journal.domain.page import Page, Run
from journal.domain.paper import Passage, Spot


@dataclass(frozen=True, slots=True)
class Place:
    """Before a letter of a run of the page; the run is counted among those to choose.

    letter may be the length of the run: then it is behind the last.
    """

    run: int
    letter: int


class Chosen:
    """The words of one page, a caret among them, and the stretch that is chosen."""

    def __init__(self, page: Page) -> None:
        self.runs = [mark for mark in page.marks if isinstance(mark, Run) and mark.key]
        self.caret = Place(0, 0)
        self.anchor = self.caret

    @property
    def is_empty(self) -> bool:
        """Whether no letter is chosen."""
        return self.caret == self.anchor

    @property
    def ends(self) -> tuple[Place, Place]:
        """The first and the last place, in the order of reading."""
        if (self.caret.run, self.caret.letter) < (self.anchor.run, self.anchor.letter):
            return self.caret, self.anchor
        return self.anchor, self.caret

    @property
    def text(self) -> str:
        """The chosen words, as a screen reader says them."""
        return " ".join(text for _, text in self.parts())

    def parts(self) -> list[tuple[Run, str]]:
        """Return each run that is chosen, in part or whole, and which words of it."""
        return [
            (self.runs[place], self.runs[place].text[first:last])
            for place, first, last in self.stretches()
        ]

    def stretches(self) -> list[tuple[int, int, int]]:
        """Return which letters of which runs are chosen, from first up to last."""
        start, end = self.ends
        found = []
        for place in range(start.run, min(end.run + 1, len(self.runs))):
            first = start.letter if place == start.run else 0
            last = end.letter if place == end.run else len(self.runs[place].text)
            if last > first:
                found.append((place, first, last))
        return found

    def passages(self) -> list[Passage]:
        """Return what is chosen as passages, one for each part it lies in."""
        chosen = self.stretches()
        keys = dict.fromkeys(self.runs[place].key for place, _, _ in chosen)
        return [
            self._passage([each for each in chosen if self.runs[each[0]].key == key])
            for key in keys
        ]

    def move(self, by: int, *, extend: bool) -> None:
        """Move the caret by so many letters."""
        for _ in range(abs(by)):
            self._step(1 if by > 0 else -1)
        self._settle(extend=extend)

    def move_word(self, by: int, *, extend: bool) -> None:
        """Move the caret to the next word's beginning, or back to one."""
        self._step(by)
        while not self._at_word() and self._step(by):
            pass
        self._settle(extend=extend)

    def move_line(self, by: int, *, extend: bool) -> None:
        """Move the caret to the line above or below, as far as there is one."""
        lines = sorted({run.y for run in self.runs})
        if not lines:
            return
        here = self.runs[self.caret.run]
        at = lines.index(here.y) + by
        if 0 <= at < len(lines):
            x = here.x + here.width * self.caret.letter / max(1, len(here.text))
            self.put(self._nearest(lines[at], x), extend=extend)

    def move_end(self, *, first: bool, extend: bool) -> None:
        """Move the caret to the beginning or the end of the page's words."""
        last = len(self.runs) - 1
        end = Place(0, 0) if first else Place(last, len(self.runs[last].text))
        self.put(end if self.runs else Place(0, 0), extend=extend)

    def put(self, place: Place, *, extend: bool) -> None:
        """Put the caret somewhere."""
        self.caret = place
        self._settle(extend=extend)

    def put_at(self, x: float, y: float, *, extend: bool) -> None:
        """Put the caret at the letter that is nearest to a place of the page."""
        if self.runs:
            line = min({run.y for run in self.runs}, key=lambda at: _off(at, y))
            self.put(self._nearest(line, x), extend=extend)

    def choose_word(self) -> None:
        """Choose the word in which the caret is."""
        if not self.runs:
            return
        text, at = self.runs[self.caret.run].text, self.caret.letter
        first = text.rfind(" ", 0, at) + 1
        last = text.find(" ", at)
        self.anchor = Place(self.caret.run, first)
        self.caret = Place(self.caret.run, len(text) if last < 0 else last)

    def _passage(self, stretches: list[tuple[int, int, int]]) -> Passage:
        first, last = stretches[0], stretches[-1]
        start, end = self.runs[first[0]], self.runs[last[0]]
        return Passage(
            key=start.key,
            start=Spot(block=start.spot.block, letter=start.spot.letter + first[1]),
            end=Spot(block=end.spot.block, letter=end.spot.letter + last[2]),
        )

    def _nearest(self, line: float, x: float) -> Place:
        there = [place for place, run in enumerate(self.runs) if run.y == line]
        place = min(there, key=lambda each: _beside(self.runs[each], x))
        run = self.runs[place]
        share = (x - run.x) / run.width if run.width else 0.0
        letter = round(max(0.0, min(1.0, share)) * len(run.text))
        return Place(place, letter)

    def _step(self, by: int) -> bool:
        place, letter = self.caret.run, self.caret.letter + by
        if letter < 0:
            place, letter = place - 1, -1
        elif place < len(self.runs) and letter > len(self.runs[place].text):
            place, letter = place + 1, 0
        if not 0 <= place < len(self.runs):
            return False
        at = len(self.runs[place].text) if letter < 0 else letter
        self.caret = Place(place, at)
        return True

    def _at_word(self) -> bool:
        text, at = self.runs[self.caret.run].text, self.caret.letter
        return at == 0 or (at < len(text) and text[at - 1] == " " != text[at])

    def _settle(self, *, extend: bool) -> None:
        if not extend:
            self.anchor = self.caret


def _off(line: float, y: float) -> float:
    return abs(line - 4 - y)  # the middle of small letters is above the baseline


def _beside(run: Run, x: float) -> float:
    return max(run.x - x, x - run.x - run.width, 0.0)
