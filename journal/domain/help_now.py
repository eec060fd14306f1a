"""Whom to call, by region, and what to do in the minute before."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

HOME = "NO"
"""The region that is shown until another is chosen."""


class Need(StrEnum):
    """What a number is for; the most urgent first."""

    LIFE = "life in danger"
    URGENT = "urgent"
    TALK = "someone to talk to"
    POISON = "poison"
    VIOLENCE = "violence"
    DRUGS = "drugs"
    CHILDREN = "children"


BIG_NEEDS = (Need.LIFE, Need.URGENT, Need.TALK)
"""The first line of each of these is shown large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A few words in each language we have."""

    en: str
    nb: str

    def said_in(self, language: str) -> str:
        """Return the words in this language, in English where we lack it."""
        return self.nb if language == "nb" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One number, or address, and who answers.

    source says where the number was read, checked when. uncertain is set where the
    number could not be confirmed: it is then never shown without saying so.
    """

    id: str
    number: str
    name: Phrase
    hours: Phrase
    purpose: Phrase
    need: Need
    source: str
    checked: date
    status: str
    uncertain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A country or a group of countries, with its lines, the most urgent first.

    advice is a sentence for where the numbers do not reach, or empty. review_by is
    the day by which the lines are looked at again.
    """

    code: str
    review_by: date
    name: Phrase
    advice: Phrase
    lines: tuple[Line, ...]

    @property
    def big_lines(self) -> tuple[Line, ...]:
        """The first line for each of the three great needs, as far as there are any."""
        firsts = (
            next((line for line in self.lines if line.need is need), None)
            for need in BIG_NEEDS
        )
        return tuple(line for line in firsts if line is not None)

    @property
    def other_lines(self) -> tuple[Line, ...]:
        """The lines that are not big."""
        big = self.big_lines
        return tuple(line for line in self.lines if line not in big)

    def is_due(self, today: date) -> bool:
        """Whether the day is past by which the lines were to be looked at again."""
        return today > self.review_by

    @property
    def checked(self) -> date:
        """The day on which the line that was checked longest ago was checked."""
        return min(line.checked for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do, and for how many seconds; 0 means until the person goes on."""

    words: Phrase
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """Something to do for a minute. A breathing one repeats its steps `rounds` times.

    breathing says whether the steps are breaths, in and out, by the seconds. stop says
    when to leave it, and for what.
    """

    id: str
    name: Phrase
    opening: Phrase
    closing: Phrase
    stop: Phrase
    breathing: bool
    rounds: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """Where a breathing exercise stands.

    fullness is from 0, empty, to 1, full. seconds_left counts the present step down
    from its whole length to 1.
    """

    words: Phrase
    seconds_left: int
    fullness: float


def breath_at(exercise: Exercise, seconds: float) -> Breath | None:
    """Return the breath so many seconds into an exercise, or None when it is over.

    The first step of a round fills, the last one empties.
    """
    round_length = sum(step.seconds for step in exercise.steps)
    if seconds >= round_length * exercise.rounds:
        return None
    passed = max(seconds, 0.0) % round_length
    place = 0
    while passed >= exercise.steps[place].seconds:
        passed -= exercise.steps[place].seconds
        place += 1
    step = exercise.steps[place]
    share = passed / step.seconds
    return Breath(
        words=step.words,
        seconds_left=step.seconds - int(passed),
        fullness=share if place == 0 else 1 - share,
    )
