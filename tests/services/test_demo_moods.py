"""The demo's nights, own events and questionnaires are believable and never alarm."""

from statistics import fmean

import pytest

from journal.domain.entry import Filter, Summary
from journal.domain.measure import care
from journal.domain.mood import MarkerKind, Sleep
from journal.services import demo, measures
from journal.services.journal import Journal
from tests.conftest import NOON

EVERYTHING = 500
LONGEST_AGO = 119


@pytest.fixture
def filled(open_journal: Journal) -> Journal:
    demo.fill(open_journal, NOON)
    return open_journal


def listed(journal: Journal) -> tuple[Summary, ...]:
    return journal.writing.list(Filter(), limit=EVERYTHING).entries


def nights(first: int, last: int) -> list[Sleep]:
    """Return what was said of the nights so many days ago, both included."""
    return [
        each.feeling.sleep
        for each in demo.check_ins()
        if last <= each.at.days_ago <= first and not each.feeling.sleep.is_blank
    ]


def mean_hours(first: int, last: int) -> float:
    return fmean(each.hours for each in nights(first, last) if each.hours is not None)


def test_sleep_is_told_of_about_sixty_nights_and_of_some_only_in_part() -> None:
    told = nights(LONGEST_AGO, 0)
    assert 55 <= len(told) <= 65
    assert any(each.hours is not None and each.wakings is None for each in told)
    assert {each.nightmares for each in told} == {True, False, None}
    assert all((each.upset is not None) == bool(each.nightmares) for each in told)
    days = [each.at.days_ago for each in demo.check_ins() if each.feeling.sleep.hours]
    assert len(days) == len(set(days))


@pytest.mark.parametrize("session", [72, 30])
def test_sleep_is_worse_in_the_days_after_a_session(session: int) -> None:
    after = nights(session - 2, session - 6)
    assert mean_hours(session - 4, session - 6) < mean_hours(session + 9, session + 1)
    assert sum(each.nightmares is True for each in after) >= 3


def test_the_last_month_has_the_longer_nights() -> None:
    assert mean_hours(11, 0) > mean_hours(LONGEST_AGO, 73)


def test_a_few_check_ins_belong_to_entries(filled: Journal) -> None:
    titles = {entry.id: entry.title for entry in listed(filled)}
    attached = {
        titles[each.entry]: each for each in filled.moods.check_ins() if each.entry
    }
    assert 5 <= len(attached) <= 10
    newest = attached["What came back on the train"]
    assert newest.feeling.pleasantness == 2
    assert newest.feeling.words == ("calm", "tender")
    assert filled.moods.of_entry(listed(filled)[0].id) == (newest,)


def test_the_mood_line_has_two_sessions_and_a_few_own_events(filled: Journal) -> None:
    markers = [
        ((NOON.day - marker.day).days, marker.kind, marker.label)
        for marker in filled.moods.markers()
    ]
    assert markers == [
        (99, MarkerKind.EVENT, "Home from Trysil"),
        (72, MarkerKind.SESSION, "1"),
        (63, MarkerKind.EVENT, "Back at work"),
        (30, MarkerKind.SESSION, "2"),
        (11, MarkerKind.EVENT, "Half days at work"),
    ]


def totals(journal: Journal, name: str) -> list[tuple[int, int | None]]:
    """Return how many days ago each was taken, and its total."""
    return [
        ((NOON.day - scored.taken.day).days, scored.result.total)
        for scored in journal.measuring.finished(measures.measure(name))
    ]


def test_the_questionnaires_are_those_of_the_design(filled: Journal) -> None:
    pcl = totals(filled, "PCL-5")
    assert pcl == [(79, 52), (52, 47), (31, 38), (3, 31)]
    assert [days > 72 for days, _ in pcl] == [True, False, False, False]
    assert totals(filled, "PHQ-9") == [(79, 13), (3, 8)]
    assert totals(filled, "GAD-7") == [(79, 13), (3, 8)]
    for measure in measures.measures():
        assert filled.measuring.unfinished(measure) is None


def test_no_answer_of_the_demo_calls_for_care() -> None:
    assert [care(result.answers) for result in demo.results()] == [None] * 8
    phq = [each for each in demo.results() if each.answers.measure.id == "phq-9"]
    assert [each.answers.values["9"] for each in phq] == [0, 0]
