"""A plan of one's own for hard times, in six parts; its lines are the person's own."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from journal.domain.errors import InvalidInputError
from journal.domain.help_now import Phrase
from journal.domain.ids import PlanStepId
from journal.domain.moment import Moment
from journal.domain.prose import check_line
from journal.domain.sentence import said

STEP_LENGTH = 300
PLAN_LENGTH = 30
"""The most lines that a part may have."""


class Part(StrEnum):
    """The parts in the order they are meant for; values are stored.

    The order is that of the safety planning intervention of Stanley and Brown, from
    what one can do alone to whom one can ask.
    """

    SIGNS = "signs"
    STEPS = "steps"
    PLACES = "places"
    PEOPLE = "people"
    SERVICES = "services"
    SURROUNDINGS = "surroundings"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """One line of a part; position counts from 0 within it.

    Raises InvalidInputError for words that are not one line of 1 to 300 characters.
    """

    id: PlanStepId
    part: Part
    position: int
    text: str
    edited: Moment

    def __post_init__(self) -> None:
        check_line(
            self.text,
            STEP_LENGTH,
            rule=said(
                "A line of the plan is written in one line of at most {most}"
                " characters.",
                most=STEP_LENGTH,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is written, by part; a part without a line is empty or missing."""

    lines: Mapping[Part, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def of(self, part: Part) -> tuple[str, ...]:
        """Return the lines of one part, in the person's order."""
        return self.lines.get(part, ())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written yet."""
        return not any(self.lines.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWords:
    """How the program asks for a part: its name, a question, and an example."""

    part: Part
    name: Phrase
    question: Phrase
    example: Phrase


def plan_of(steps: Iterable[PlanStep]) -> Plan:
    """Return the plan that these lines make."""
    found: dict[Part, tuple[str, ...]] = {}
    for step in sorted(steps, key=lambda step: step.position):
        found[step.part] = (*found.get(step.part, ()), step.text)
    return Plan(lines=found)


def rewritten(
    old: Sequence[PlanStep],
    part: Part,
    texts: Sequence[str],
    now: Moment,
    new_id: Callable[[], PlanStepId],
) -> tuple[PlanStep, ...]:
    """Return the lines of a part as they are now, each with the id it had if any.

    A line keeps its id where its words are the same, wherever it stands now; else it
    takes that of a line that is gone, in order: it was reworded. Lines that did not
    change keep their time. Blank ones are left out. Raises InvalidInputError.
    """
    wanted = [text.strip() for text in texts if text.strip()]
    if len(wanted) > PLAN_LENGTH:
        raise InvalidInputError(
            said("A part of the plan has at most {most} lines.", most=PLAN_LENGTH)
        )
    left = list(old)
    found: list[PlanStep | None] = [_taken(left, text) for text in wanted]
    steps = []
    for position, (text, step) in enumerate(zip(wanted, found, strict=True)):
        before = step or (left.pop(0) if left else None)
        if before is None:
            changed = PlanStep(
                id=new_id(), part=part, position=position, text=text, edited=now
            )
        elif (before.text, before.position) == (text, position):
            changed = before
        else:
            changed = replace(before, text=text, position=position, edited=now)
        steps.append(changed)
    return tuple(steps)


def _taken(left: list[PlanStep], text: str) -> PlanStep | None:
    """Take the first line with these words out of what is left."""
    for step in left:
        if step.text == text:
            left.remove(step)
            return step
    return None
