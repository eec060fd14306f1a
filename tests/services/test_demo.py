"""The demo journal holds four whole months, true to what a journal may hold."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.entry import Filter, Kind, Summary
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.domain.mood_line import days_of, running_mean
from journal.domain.prose import word_count
from journal.services import demo, demo_course, feelings
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD

EVERYTHING = 500
DAYS = 120
HOURS = [entry.at for entry in demo.entries()]
HOURS += [each.at for each in demo.check_ins()]
HOURS += [each.at for each in demo.results()]
HOURS += [each.at for each in demo_course.questions()]
HOURS += [each.done for each in demo_course.questions() if each.done]
HOURS += [each.at for each in demo_course.practices()]
HOURS += [each.intention.at for each in demo_course.appointments() if each.intention]
NEWEST = [
    (1, "What came back on the train"),
    (7, "Week four"),
    (29, "Session 2, the next day"),
    (30, "Session 2, the evening"),
    (32, "What I am bringing with me"),
    (35, "Questions for Marit"),
]
ON_THE_TRAIN = """\
The window, the rain on it, and that I did not look away this time. I have **known** \
about that room for years. On Sunday I could be in it and also be on a train to Moss.

## What I want to keep
- Breathing out slowly before I answer
- *It was not my fault*, said out loud
- The blanket

> Your intention for session 2: to stay with it when the door opens."""


def listed(journal: Journal, narrowed: Filter) -> tuple[Summary, ...]:
    return journal.writing.list(narrowed, limit=EVERYTHING).entries


def without_ids(entry: Summary) -> Summary:
    """Return an entry without what no two journals share."""
    return replace(entry, id=EntryId(UUID(int=0)), appointment=None)


def kept() -> list[demo.SampleEntry]:
    return [entry for entry in demo.entries() if not entry.trashed]


@pytest.fixture
def filled(open_journal: Journal) -> Journal:
    demo.fill(open_journal, NOON)
    return open_journal


def test_there_are_entries_of_every_kind() -> None:
    kinds = Counter(entry.draft.kind for entry in kept())
    assert kinds == {
        Kind.PREPARATION: 14,
        Kind.SESSION: 6,
        Kind.INTEGRATION: 23,
        Kind.NOTE: 18,
    }


def test_they_are_in_time_order_and_span_four_months() -> None:
    for samples in (demo.entries(), demo.check_ins(), demo.results()):
        times = [(-sample.at.days_ago, sample.at.time) for sample in samples]
        assert times == sorted(times)
    for written in (demo.entries(), demo.check_ins()):
        assert written[0].at.days_ago == DAYS - 1
    assert kept()[-1].at.days_ago == 1
    assert demo.check_ins()[-1].at.days_ago == 0


def test_there_are_two_sessions_and_today_is_week_five_after_the_second() -> None:
    evenings = {
        entry.draft.title: entry.at.days_ago
        for entry in demo.entries()
        if entry.draft.title.endswith("the evening")
    }
    assert evenings == {"Session 1, the evening": 72, "Session 2, the evening": 30}
    assert evenings["Session 2, the evening"] // 7 + 1 == 5


def test_the_newest_entries_are_those_of_the_design() -> None:
    titles = [(entry.at.days_ago, entry.draft.title) for entry in kept()]
    assert [pair for pair in reversed(titles) if pair in NEWEST] == NEWEST
    newest = kept()[-1]
    assert newest.draft.body == ON_THE_TRAIN
    assert newest.draft.tags == ("family", "trains")
    assert f"{newest.at.time:%H:%M}" == "20:14"


def test_the_texts_are_short_and_long_and_none_is_ragged() -> None:
    bodies = [entry.draft.body for entry in demo.entries()]
    bodies += [entry.earlier for entry in demo.entries() if entry.earlier]
    lengths = sorted(map(word_count, bodies))
    assert lengths[0] < 25
    assert 350 < lengths[-1] <= 500
    for body in bodies:
        assert body == body.strip()
        assert not any(line != line.rstrip() for line in body.splitlines())
        assert "\n\n\n" not in body
    assert all(
        any(mark in body for body in bodies)
        for mark in ("## ", "**", "*", "\n- ", "1. ", "- [ ] ", "- [x] ", "> ")
    )


def test_no_text_is_bound_to_a_month_or_a_year(filled: Journal) -> None:
    bound = (
        *("January", "April", "June", "July", "August", "September"),
        *("October", "November", "December", "Christmas", "Easter", "202"),
    )
    texts = [entry.draft.title + entry.draft.body for entry in demo.entries()]
    texts += [check_in.feeling.note for check_in in demo.check_ins()]
    texts += [event.label for event in demo.events()]
    texts += [each.text for each in demo_course.questions()]
    texts += [each.text for each in demo_course.practices()]
    texts += [line.course.name for line in filled.courses.lines()]
    assert not [text for text in texts if any(word in text for word in bound)]


def test_check_ins_use_the_words_on_offer_and_leave_days_out() -> None:
    check_ins = demo.check_ins()
    offered = {word.id for word in feelings.words("en")}
    assert {word for each in check_ins for word in each.feeling.words} <= offered
    days = sorted({each.at.days_ago for each in check_ins})
    assert 95 <= len(check_ins) <= 110
    assert 75 <= len(days) <= 80
    assert max(later - day for day, later in pairwise(days)) > 9
    assert any(each.feeling.distress is None for each in check_ins)
    assert any(each.feeling.distress is not None for each in check_ins)


def test_the_mood_line_falls_after_each_session_and_ends_above_nought(
    filled: Journal,
) -> None:
    days = days_of(filled.moods.check_ins())
    line = {
        (NOON.day - point.day).days: point.pleasantness
        for point in running_mean(days)
        if point.pleasantness is not None
    }
    assert line[113] < -1.5
    assert line[65] < line[73] < -1
    assert 0.5 < line[32] < 2
    assert line[26] < 0
    assert 0.5 < line[0] < 1.5


def test_a_journal_is_filled_with_all_of_it(filled: Journal) -> None:
    entries = listed(filled, Filter())
    assert len(entries) == len(kept())
    assert len(filled.moods.check_ins()) == len(demo.check_ins())
    assert sum(entry.starred for entry in entries) >= 5
    assert sum(entry.folded for entry in entries) >= 3
    in_trash = listed(filled, Filter(in_trash=True))
    assert {entry.title for entry in in_trash} == {"Shopping", "Letter I will not send"}
    assert "family" in filled.writing.tags()


def test_entries_stand_on_their_day_at_their_hour(filled: Journal) -> None:
    newest = listed(filled, Filter())[0]
    yesterday = NOON.local - timedelta(days=1)
    assert newest.title == "What came back on the train"
    assert newest.day == yesterday.date()
    assert newest.created.local == yesterday.replace(hour=20, minute=14)
    assert newest.created.offset == NOON.offset


def test_a_few_entries_have_an_earlier_version(filled: Journal) -> None:
    versions = {
        entry.title: [version.body for version in filled.writing.versions(entry.id)]
        for entry in listed(filled, Filter())
    }
    earlier = {entry.draft.title: [entry.earlier] for entry in kept() if entry.earlier}
    assert len(earlier) == 4
    assert {title: bodies for title, bodies in versions.items() if bodies} == earlier


def test_two_journals_are_filled_alike(tmp_path: Path, filled: Journal) -> None:
    other = Vault(tmp_path / "other", lambda: NOON, calibrate=lambda: CHEAP)
    twin = other.create(PASSWORD).journal
    demo.fill(twin, NOON)
    for narrowed in (Filter(), Filter(in_trash=True)):
        one, two = listed(filled, narrowed), listed(twin, narrowed)
        assert [without_ids(entry) for entry in one] == [
            without_ids(entry) for entry in two
        ]
    assert [(each.at, each.feeling) for each in filled.moods.check_ins()] == [
        (each.at, each.feeling) for each in twin.moods.check_ins()
    ]
    assert [(each.day, each.label) for each in filled.moods.markers()] == [
        (each.day, each.label) for each in twin.moods.markers()
    ]
    twin.close()


@given(
    st.integers(0, 4_000_000_000).map(lambda s: datetime.fromtimestamp(s, UTC)),
    st.integers(-14 * 60, 14 * 60).map(lambda minutes: timedelta(minutes=minutes)),
)
def test_nothing_lies_in_the_future(utc: datetime, offset: timedelta) -> None:
    now = Moment(utc=utc, offset=offset)
    for hour in HOURS:
        at = hour.seen_from(now)
        assert at <= now
        assert at.offset == offset
        assert (now.day - at.day).days == hour.days_ago


def test_a_morning_not_yet_come_becomes_now() -> None:
    dawn = Moment(utc=datetime(2026, 11, 23, 3, 0, tzinfo=UTC), offset=NOON.offset)
    this_morning = demo.check_ins()[-1]
    assert this_morning.at.seen_from(dawn) == dawn
    assert this_morning.at.seen_from(NOON) < NOON
