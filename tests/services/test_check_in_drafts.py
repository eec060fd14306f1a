"""A begun check-in is kept whole, counted nowhere, and never breaks what reads it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.check_in_draft import CheckInDraft, Kept
from journal.domain.ids import CheckInId, EntryId, uuid7
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep
from journal.services import check_in_drafts
from journal.services.check_in_drafts import DRAFTS
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import NOON, PASSWORD

CHANGED = CheckInId(uuid7(NOON.utc, bytes))
EVENING = Moment(utc=NOON.utc + timedelta(hours=9), offset=timedelta(hours=-3))
WHOLE = CheckInDraft(
    feeling=Feeling(
        pleasantness=-2,
        energy=4,
        words=("overwhelmed", "like the sea"),
        distress=6,
        sleep=Sleep(hours=5.5, wakings=3, nightmares=True, upset=7),
        note="the train «æøå» 🌿",
    ),
    has_place=True,
    left=NOON,
    at=EVENING,
    changes=CHANGED,
)
OF_ENTRY = CheckInDraft(
    feeling=Feeling(pleasantness=0, energy=0, note="half a"),
    has_place=False,
    left=EVENING,
    entry=EntryId(uuid7(NOON.utc, bytes)),
)
NOTHING = CheckInDraft(
    feeling=Feeling(pleasantness=0, energy=0), has_place=False, left=NOON
)


def test_what_was_begun_is_there_after_reopening_and_is_no_check_in(
    vault: Vault,
) -> None:
    journal = vault.create(PASSWORD).journal
    assert check_in_drafts.kept(journal) == ()
    assert check_in_drafts.keep(journal, (WHOLE, OF_ENTRY)).settings
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert check_in_drafts.kept(journal) == (WHOLE, OF_ENTRY)
    assert journal.moods.check_ins() == ()
    assert journal.moods.days() == ()
    check_in_drafts.keep(journal, ())
    assert check_in_drafts.kept(journal) == ()
    journal.close()


def test_newer_drafts_take_the_place_of_the_last(open_journal: Journal) -> None:
    check_in_drafts.keep(open_journal, (WHOLE,))
    check_in_drafts.keep(open_journal, (OF_ENTRY,))
    assert check_in_drafts.kept(open_journal) == (OF_ENTRY,)


@pytest.mark.parametrize("text", ["{", "{}", "null", "7", '"a"'])
def test_drafts_that_make_no_sense_are_none(open_journal: Journal, text: str) -> None:
    open_journal.settings.put(DRAFTS, text)
    assert check_in_drafts.kept(open_journal) == ()


@pytest.mark.parametrize("text", ["{", "[]", "null", "{}", '"a"', 7, None, '{"a": 1}'])
def test_one_that_makes_no_sense_leaves_the_others(
    open_journal: Journal, text: object
) -> None:
    whole = check_in_drafts.written(WHOLE)
    open_journal.settings.put(DRAFTS, json.dumps([text, whole]))
    assert check_in_drafts.kept(open_journal) == (WHOLE,)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("place", [6, 0]),
        ("words", 7),
        ("distress", 11),
        ("sleep", [25, None, None, None]),
        ("note", 3),
        ("left", "yesterday"),
        ("left", "2026-11-23T12:00:00"),
        ("at", "25:00"),
        ("changes", "not an id"),
        ("entry", 7),
    ],
)
def test_one_value_out_of_range_makes_no_sense_of_it_all(
    open_journal: Journal, name: str, value: object
) -> None:
    page = json.loads(check_in_drafts.written(WHOLE))
    bad = json.dumps(page | {name: value})
    open_journal.settings.put(DRAFTS, json.dumps([bad]))
    assert check_in_drafts.kept(open_journal) == ()


@given(
    feeling=st.builds(
        Feeling,
        pleasantness=st.integers(-5, 5),
        energy=st.integers(-5, 5),
        distress=st.none() | st.integers(0, 10),
        sleep=st.builds(
            Sleep,
            hours=st.none() | st.sampled_from([0.0, 6.5, 24.0]),
            wakings=st.none() | st.integers(0, 99),
            nightmares=st.just(value=True),
            upset=st.none() | st.integers(0, 10),
        ),
        note=st.text(st.characters(blacklist_categories=["Cs"], min_codepoint=32)),
    ),
    minutes=st.integers(-14 * 60, 14 * 60),
)
def test_any_draft_comes_back_as_it_was(feeling: Feeling, minutes: int) -> None:
    left = Moment(utc=NOON.utc, offset=timedelta(minutes=minutes))
    draft = CheckInDraft(feeling=feeling, has_place=True, left=left)
    assert check_in_drafts.read(check_in_drafts.written(draft)) == draft


@pytest.mark.parametrize(
    ("feeling", "is_blank"),
    [
        (Feeling(pleasantness=0, energy=0), True),
        (Feeling(pleasantness=0, energy=0, words=("calm",)), False),
        (Feeling(pleasantness=0, energy=0, distress=0), False),
        (Feeling(pleasantness=0, energy=0, note="a"), False),
        (Feeling(pleasantness=0, energy=0, sleep=Sleep(wakings=0)), False),
        (Feeling(pleasantness=0, energy=0, sleep=Sleep(nightmares=False)), False),
    ],
)
def test_only_where_nothing_is_said_it_is_blank(
    feeling: Feeling, is_blank: bool
) -> None:
    draft = CheckInDraft(feeling=feeling, has_place=False, left=NOON)
    assert draft.is_blank is is_blank


def test_a_place_or_another_time_is_something_said() -> None:
    placed = CheckInDraft(feeling=NOTHING.feeling, has_place=True, left=NOON)
    timed = CheckInDraft(feeling=NOTHING.feeling, has_place=False, left=NOON, at=NOON)
    assert NOTHING.is_blank
    assert not placed.is_blank
    assert not timed.is_blank


def test_a_draft_changes_what_differs_from_it_and_nothing_else() -> None:
    kept = Kept(id=CHANGED, feeling=WHOLE.feeling, at=EVENING)
    plain = replace(WHOLE, changes=None)
    assert plain.of(None, kept) is None
    assert plain.of(None, replace(kept, at=NOON)) == WHOLE
    assert plain.of(None, replace(kept, feeling=OF_ENTRY.feeling)) == WHOLE
    assert replace(OF_ENTRY, entry=None).of(OF_ENTRY.entry, None) == OF_ENTRY
