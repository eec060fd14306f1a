"""Which prompt a day is offered, and which were asked; kept inside the journal."""

import json
from dataclasses import dataclass
from datetime import date

from journal.domain.changes import Changes
from journal.domain.course_line import CourseLine
from journal.domain.moment import Clock
from journal.domain.prompt import Occasion, Prompt, next_prompt, occasion_for
from journal.services import prompts
from journal.services.course_reading import current_in
from journal.storage.database import Database, Store

ASKED = "asked_prompts"
"""The setting that holds the ids of prompts asked so far, oldest first, as JSON."""

OFFERED_ON = "prompt_day"
"""The setting that holds the day on which the last of them was offered, as ISO text."""

MOST_ASKED = 200


class Prompting:
    """The prompts of an open journal: one a day, another on request."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of_today(self) -> Prompt | None:
        """Return today's prompt, or None on the quiet day of a session.

        It stays the same all day, unless another was asked for or the day turned out
        to belong to another part of the course. keep_offered() makes it stay.
        """
        today = self._clock().day
        return self._database.read(lambda store: _of_today(store, today))

    def keep_offered(self, prompt: Prompt) -> Changes:
        """Note that a prompt was offered today; once a day is enough.

        Raises NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            offered = _offered(store)
            if offered.is_last(prompt, now.day):
                return Changes()
            kept = json.dumps([*offered.asked, prompt.id][-MOST_ASKED:])
            store.settings.put(ASKED, kept, now)
            store.settings.put(OFFERED_ON, now.day.isoformat(), now)
            return Changes()  # nobody but this service reads them

        return self._database.write(change)

    def another(self) -> Prompt | None:
        """Return another prompt for today, never the one offered last.

        Asked for on the day of a session, it is one of that day's own.
        """
        today = self._clock().day

        def find(store: Store) -> Prompt | None:
            occasion = occasion_on(current_in(store), today)
            return next_prompt(prompts.prompts_for(occasion), _offered(store).asked)

        return self._database.read(find)


def occasion_on(line: CourseLine | None, today: date) -> Occasion:
    """Return which set of prompts fits a day of this course, or of none."""
    if line is None:
        return Occasion.DAILY
    ahead = line.next_session(today)
    return occasion_for(
        days_since_session=line.days_since_session(today),
        days_to_session=line.days_to_session(today),
        undated_session_ahead=ahead is not None and ahead.day is None,
    )


def _of_today(store: Store, today: date) -> Prompt | None:
    line = current_in(store)
    if line is not None and line.is_session_day(today):
        return None
    offered = _offered(store)
    fitting = prompts.prompts_for(occasion_on(line, today))
    kept = (prompt for prompt in fitting if offered.is_last(prompt, today))
    return next(kept, None) or next_prompt(fitting, offered.asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Offered:
    """The ids asked so far, oldest first, and the day of the last; None if unknown."""

    asked: list[str]
    last_day: date | None

    def is_last(self, prompt: Prompt, day: date) -> bool:
        """Whether this is what was offered last, and on this day."""
        return self.asked[-1:] == [prompt.id] and self.last_day == day


def _offered(store: Store) -> _Offered:
    """Return what the settings say; what makes no sense there counts as nothing."""
    kept = store.settings.all()
    try:
        asked = json.loads(kept.get(ASKED, "[]"))
    except (TypeError, ValueError):
        asked = []
    try:
        last_day = date.fromisoformat(kept.get(OFFERED_ON, ""))
    except (TypeError, ValueError):
        last_day = None
    ids = [str(each) for each in asked] if isinstance(asked, list) else []
    return _Offered(asked=ids, last_day=last_day)
