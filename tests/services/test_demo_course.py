"""The demo's course has got to the fifth week after its second session."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.course import Phase, State
from journal.domain.course_line import CourseLine
from journal.domain.entry import Filter, Kind, Summary
from journal.domain.thread import Thread
from journal.services import demo, demo_course, prompts
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD

TODAY = NOON.day
STAY = "To stay with it when the door opens."
PREPARATION, SESSION, INTEGRATION = Phase


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The demo's journal; these tests only read it, so that one is enough."""
    folder: Path = tmp_path_factory.mktemp("demo") / "sample"
    journal = (
        Vault(folder, lambda: NOON, calibrate=lambda: CHEAP).create(PASSWORD).journal
    )
    demo.fill(journal, NOON)
    yield journal
    journal.close()


@pytest.fixture
def line(filled: Journal) -> CourseLine:
    (line,) = filled.courses.lines()
    return line


def ago(day: date | None) -> int | None:
    return None if day is None else (TODAY - day).days


def listed(journal: Journal) -> tuple[Summary, ...]:
    return journal.writing.list(Filter(), limit=500).entries


def thread(journal: Journal, line: CourseLine, session: int) -> Thread:
    found = journal.threads.of(line.sessions[session - 1].id)
    assert found is not None
    return found


def titles(entries: tuple[Summary, ...]) -> list[str]:
    return [entry.title for entry in entries]


def test_the_course_goes_from_preparation_to_an_hour_without_a_day(
    line: CourseLine,
) -> None:
    assert [(stop.phase, stop.ordinal, ago(stop.day)) for stop in line.stops] == [
        (PREPARATION, 1, 94),
        (PREPARATION, 2, 87),
        (PREPARATION, 3, 79),
        (SESSION, 1, 72),
        (INTEGRATION, 1, 71),
        (INTEGRATION, 2, 52),
        (SESSION, 2, 30),
        (INTEGRATION, 3, 29),
        (INTEGRATION, 4, 3),
        (INTEGRATION, 5, -11),
        (INTEGRATION, 6, None),
    ]
    assert {stop.appointment.state for stop in line.stops} == {State.PLANNED}
    assert (line.course.is_current, ago(line.course.first_day)) == (True, 94)


def test_today_is_in_the_fifth_week_after_the_second_session(line: CourseLine) -> None:
    assert line.week(TODAY) == 5
    last, ahead = line.last(TODAY), line.next(TODAY)
    assert last is not None
    assert ahead is not None
    assert (last.ordinal, ahead.ordinal) == (4, 5)
    assert line.next_session(TODAY) is None


def test_a_session_is_on_the_day_of_the_reflection_on_its_evening(
    line: CourseLine,
) -> None:
    evenings = [
        entry.at.days_ago
        for entry in demo.entries()
        if entry.draft.title.endswith("the evening")
    ]
    assert [ago(stop.day) for stop in line.sessions] == evenings


def test_the_thread_of_the_second_session_is_that_of_the_design(
    filled: Journal, line: CourseLine
) -> None:
    second = thread(filled, line, 2)
    assert second.intention is not None
    assert second.intention.text == STAY
    assert ago(second.intention.written.day) == 32
    assert titles(second.preparation) == [
        "Questions for Marit",
        "What I am bringing with me",
    ]
    assert titles(second.reflections) == [
        "Session 2, the evening",
        "Session 2, the next day",
        "The blanket",
    ]
    assert titles(second.since) == [
        "Week one",
        "Week two",
        "Week four",
        "What the gravel sounded like",
        "What came back on the train",
    ]


def test_the_thread_of_the_first_session_is_whole_too(
    filled: Journal, line: CourseLine
) -> None:
    first = thread(filled, line, 1)
    assert first.intention is not None
    assert first.intention.text == "To look towards the door."
    assert first.preparation[0].title == "What helps"
    assert first.preparation[-1].title == "The night before"
    assert titles(first.reflections)[0] == "Session 1, the evening"
    assert first.since[-1].title == "A month since"


def test_intentions_stand_in_the_entries_of_their_evening() -> None:
    bodies = {entry.at.days_ago: entry.draft.body for entry in demo.entries()}
    told = [each.intention for each in demo_course.appointments() if each.intention]
    assert len(told) == 2
    for intention in told:
        words = intention.text.removesuffix(".").removeprefix("T")
        assert words in bodies[intention.at.days_ago]


def test_entries_belong_to_an_appointment_that_their_kind_goes_with(
    filled: Journal, line: CourseLine
) -> None:
    belonging = [entry for entry in listed(filled) if entry.appointment]
    assert len(belonging) == 28
    for entry in belonging:
        stop = line.stop(entry.appointment)
        assert stop is not None
        to_come = stop.phase is SESSION and entry.kind is Kind.PREPARATION
        assert to_come or entry.kind.value == stop.phase.value
        if entry.kind is not Kind.PREPARATION:
            assert stop.day is not None
            assert stop.day <= entry.day


def test_most_notes_and_some_of_the_rest_belong_nowhere(filled: Journal) -> None:
    alone = [entry.kind for entry in listed(filled) if entry.appointment is None]
    assert alone.count(Kind.NOTE) == 18
    assert alone.count(Kind.INTEGRATION) > 5


def test_one_entry_answers_a_prompt_that_there_is(filled: Journal) -> None:
    answering = [
        entry
        for entry in map(filled.writing.read, (each.id for each in listed(filled)))
        if entry.prompt
    ]
    assert [entry.title for entry in answering] == ["What I hope for, in one sentence"]
    assert "in one sentence" in prompts.prompt(answering[0].prompt).words.en


def test_three_questions_are_kept_and_one_was_brought_up(filled: Journal) -> None:
    by_id = {entry.id: entry.title for entry in listed(filled)}
    asked = [
        (ago(each.asked.day), each.text, by_id.get(each.entry) if each.entry else None)
        for each in filled.questions.all()
    ]
    assert asked == [
        (12, "Whom can I ring when the clinic is closed?", None),
        (7, "Is it usual that sleep is worse again now?", "Week four"),
        (
            3,
            "The thing about the train. I want to say it out loud.",
            "What the gravel sounded like",
        ),
    ]
    ticked, *to_bring = filled.questions.all()
    assert ticked.done is not None
    assert ago(ticked.done.day) == 3
    assert filled.questions.to_bring() == tuple(to_bring)


def test_two_practices_are_kept_and_marked_on_some_days(filled: Journal) -> None:
    by_title = {entry.title: entry.id for entry in listed(filled)}
    breathing, calling = filled.practising.going()
    assert breathing.text == "Ten minutes of breathing before bed"
    assert breathing.entry == by_title["Week one"]
    assert breathing.times_lately(TODAY) == 4
    assert breathing.is_marked(TODAY)
    assert (calling.text, calling.entry) == ("Call Ingrid every week", None)
    assert calling.last_day(TODAY) == TODAY - timedelta(days=1)
    for practice in (breathing, calling):
        assert practice.begun.day <= practice.days[0]
