"""Which prompt a day is offered, and which were asked; kept inside the journal."""

import json
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
            asked = _asked(store)
            is_known = asked[-1:] == [prompt.id] and _offered_on(store) == now.day
            if is_known:
                return Changes()
            kept = json.dumps([*asked, prompt.id][-MOST_ASKED:])
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
            return next_prompt(prompts.prompts_for(occasion), _asked(store))

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
    asked = _asked(store)
    fitting = prompts.prompts_for(occasion_on(line, today))
    if _offered_on(store) == today:
        for prompt in fitting:
            if prompt.id in asked[-1:]:
                return prompt
    return next_prompt(fitting, asked)


def _asked(store: Store) -> list[str]:
    try:
        asked = json.loads(store.settings.all().get(ASKED, "[]"))
    except (TypeError, ValueError):
        return []
    return [str(each) for each in asked] if isinstance(asked, list) else []


def _offered_on(store: Store) -> date | None:
    try:
        return date.fromisoformat(store.settings.all().get(OFFERED_ON, ""))
    except (TypeError, ValueError):
        return None
