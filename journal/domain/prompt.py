"""Prompts for writing: which set a day is offered, and which prompt comes next.

The days are design choices of our own: none of them is validated. A set is what
fits best when someone asks for a prompt; nothing here says that one is due.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from journal.domain.course_line import PREPARATION_DAYS
from journal.domain.help_now import Phrase

PROMPTS_THAT_CARE = frozenset({"s0.07"})
"""Ids of the prompts whose answer may tell that something was not okay."""


class Occasion(StrEnum):
    """When a set of prompts is offered, in the order of a course of therapy.

    A session's day is kept quiet: the prompts of SAME_DAY wait until they are asked
    for.
    """

    PREPARATION = "preparation"
    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"
    WEEK_1 = "week_1"
    WEEK_2 = "week_2"
    WEEK_4 = "week_4"
    WEEK_12 = "week_12"
    DAILY = "daily"


LAST_DAYS = (
    (0, Occasion.SAME_DAY),
    (1, Occasion.NEXT_DAY),
    (10, Occasion.WEEK_1),
    (20, Occasion.WEEK_2),
    (48, Occasion.WEEK_4),
    (119, Occasion.WEEK_12),
)
"""The last day after a session, by number, on which each set is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One prompt. Its id is stable: it is what a journal keeps of it."""

    id: str
    occasion: Occasion
    words: Phrase


def occasion_for(
    *,
    days_since_session: int | None,
    days_to_session: int | None,
    undated_session_ahead: bool = False,
) -> Occasion:
    """Return the set of prompts that fits a day in a course of therapy.

    days_since_session is counted from the last session of the course that was held, 0
    on its day, and is None before the first. days_to_session is counted to the next
    one that is planned, and None where none has a date; one that is past is no longer
    ahead. undated_session_ahead says that one is planned without a date.

    Before the first session, any one ahead is prepared. After a session, its own day
    and the next belong to it, and then a session within PREPARATION_DAYS goes first.
    """
    is_dated_ahead = days_to_session is not None and days_to_session >= 0
    if days_since_session is None:
        is_ahead = is_dated_ahead or undated_session_ahead
        return Occasion.PREPARATION if is_ahead else Occasion.DAILY
    after = _after_session(days_since_session)
    if after in {Occasion.SAME_DAY, Occasion.NEXT_DAY}:
        return after
    is_near = days_to_session is not None and 0 <= days_to_session <= PREPARATION_DAYS
    return Occasion.PREPARATION if is_near else after


def next_prompt(prompts: Sequence[Prompt], asked: Sequence[str]) -> Prompt | None:
    """Return the prompt of a set to ask next, or None if there is no other to ask.

    asked are the ids asked so far, oldest first, of any set, known or not. What was
    never asked comes first, then what was asked longest ago; where that is the same,
    the set's order decides. The one asked last is never asked again at once.
    """
    last_asked = {id_: place for place, id_ in enumerate(asked)}
    others = [prompt for prompt in prompts if prompt.id not in asked[-1:]]
    return min(
        others, key=lambda prompt: last_asked.get(prompt.id, -1), default=None
    )  # min() keeps to the set's order between equals


def cares(prompt_id: str) -> bool:
    """Whether an entry that answers this prompt offers contacts and one's rights.

    It goes by the prompt alone; what was written is never looked at.
    """
    return prompt_id in PROMPTS_THAT_CARE


def _after_session(days: int) -> Occasion:
    fitting = (occasion for last_day, occasion in LAST_DAYS if days <= last_day)
    return next(fitting, Occasion.DAILY)
