"""One prompt a day, another on request, never twice in a row, none on session day."""

import json
from datetime import timedelta
from itertools import pairwise

import pytest

from journal.domain.prompt import Occasion
from journal.services import prompts
from journal.services.journal import Journal
from journal.services.prompting import ASKED, MOST_ASKED, OFFERED_ON, occasion_on
from tests.conftest import SetClock
from tests.courses import INTEG, PREP, SESS, TODAY, begin_course, days, line, meeting


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def offer(journal: Journal) -> str:
    """What is offered today, kept as offered."""
    prompt = journal.prompting.of_today()
    assert prompt is not None
    journal.prompting.keep_offered(prompt)
    return prompt.id


def another(journal: Journal) -> str:
    prompt = journal.prompting.another()
    assert prompt is not None
    journal.prompting.keep_offered(prompt)
    return prompt.id


def test_a_day_keeps_its_prompt_and_the_next_has_another(
    journal: Journal, clock: SetClock
) -> None:
    first = offer(journal)
    assert offer(journal) == first
    clock.wind(timedelta(hours=6))
    assert offer(journal) == first
    clock.wind(timedelta(days=1))
    assert offer(journal) != first


def test_no_prompt_comes_again_before_the_set_is_through(
    journal: Journal, clock: SetClock
) -> None:
    daily = {each.id for each in prompts.prompts_for(Occasion.DAILY)}
    seen = [offer(journal)]
    for _ in range(2 * len(daily) - 1):
        clock.wind(timedelta(days=1))
        seen.append(offer(journal))
    assert set(seen[: len(daily)]) == set(seen[len(daily) :]) == daily
    assert all(one != other for one, other in pairwise(seen))


def test_another_stays_for_the_day_and_is_never_the_same(journal: Journal) -> None:
    first = offer(journal)
    second = another(journal)
    assert second != first
    assert offer(journal) == second
    assert another(journal) not in {first, second}


def test_what_was_asked_is_remembered_up_to_a_bound(journal: Journal) -> None:
    for _ in range(MOST_ASKED + 5):
        another(journal)
    assert len(json.loads(journal.settings.get(ASKED, ""))) == MOST_ASKED


def test_on_the_day_of_a_session_nothing_is_asked_unless_one_wants(
    journal: Journal,
) -> None:
    _, ids = begin_course(journal, "0,1,0")
    journal.appointments.move(ids[0], TODAY)
    assert journal.prompting.of_today() is None
    assert another(journal).startswith("s0.")


def test_a_course_that_changes_during_the_day_changes_the_prompt(
    journal: Journal,
) -> None:
    assert offer(journal).startswith("d.")
    _, ids = begin_course(journal, "0,1,0")
    assert offer(journal).startswith("prep.")
    journal.appointments.move(ids[0], TODAY - days(1))
    assert offer(journal).startswith("s1.")


@pytest.mark.parametrize("kept", ["", "{", "[1, 2]", '{"a": 1}', "null"])
def test_settings_that_make_no_sense_do_not_matter(journal: Journal, kept: str) -> None:
    journal.settings.put(ASKED, kept)
    journal.settings.put(OFFERED_ON, "yesterday")
    assert offer(journal).startswith("d.")
    journal.settings.put(ASKED, value=True)
    journal.settings.put(OFFERED_ON, value=7)
    assert offer(journal).startswith("d.")


def test_the_set_follows_the_course() -> None:
    course = line(meeting(0, PREP, -40), meeting(1, SESS, -30), meeting(2, INTEG, -20))
    occasions = [occasion_on(course, TODAY + days(day)) for day in (-31, -30, -29, 0)]
    assert occasions == [
        Occasion.PREPARATION,
        Occasion.SAME_DAY,
        Occasion.NEXT_DAY,
        Occasion.WEEK_4,
    ]
    assert occasion_on(None, TODAY) is Occasion.DAILY
    assert occasion_on(line(meeting(0, SESS)), TODAY) is Occasion.PREPARATION
