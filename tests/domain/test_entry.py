"""What a writer may put into an entry, and what becomes of it."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.entry import (
    TAG_LENGTH,
    TITLE_LENGTH,
    Draft,
    Filter,
    Kind,
    clean_tags,
    excerpt_of,
)
from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from tests.conftest import NOON

ID = EntryId(UUID(int=1))
LATER = Moment(utc=NOON.utc + timedelta(days=3), offset=NOON.offset)
TAGS = st.lists(st.text(alphabet="#aAbBß \t", max_size=8), max_size=6).map(tuple)


def test_a_new_entry_is_of_the_writers_day() -> None:
    entry = Draft(kind=Kind.NOTE, body="x").new_entry(ID, NOON)
    assert entry.day == NOON.day
    assert (entry.created, entry.edited, entry.trashed) == (NOON, NOON, None)


def test_a_chosen_day_is_kept_as_it_is() -> None:
    draft = Draft(kind=Kind.SESSION, day=date(2026, 1, 2))
    assert draft.new_entry(ID, NOON).day == date(2026, 1, 2)


def test_an_edit_without_a_day_leaves_the_day() -> None:
    entry = Draft(kind=Kind.NOTE, day=date(2026, 1, 2)).new_entry(ID, NOON)
    edited = Draft(kind=Kind.NOTE, body="more").applied_to(entry, LATER)
    assert edited.day == date(2026, 1, 2)
    assert (edited.created, edited.edited) == (NOON, LATER)


def test_an_edit_sets_all_that_a_writer_can_set() -> None:
    entry = Draft(kind=Kind.NOTE).new_entry(ID, NOON)
    draft = Draft(
        kind=Kind.INTEGRATION,
        title="T",
        body="B",
        day=date(2025, 5, 5),
        tags=("#sea",),
        starred=True,
        folded=True,
        shareable=True,
    )
    edited = draft.applied_to(entry, LATER)
    assert (edited.kind, edited.title, edited.body) == (Kind.INTEGRATION, "T", "B")
    assert (edited.day, edited.tags) == (date(2025, 5, 5), ("sea",))
    assert edited.starred
    assert edited.folded
    assert edited.shareable


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x\udfff"])
@pytest.mark.parametrize("field", ["title", "body", "tags"])
def test_what_cannot_be_stored_is_refused_at_once(field: str, text: str) -> None:
    fields = {"title": "", "body": "", field: text}
    with pytest.raises(InvalidInputError):
        Draft(
            kind=Kind.NOTE,
            title=fields["title"],
            body=fields["body"],
            tags=(fields.get("tags", ""),),
        )


@pytest.mark.parametrize("title", ["a\nb", "a\r\nb", "a\u2028b", "a\n", "\n"])
def test_a_title_is_one_line(title: str) -> None:
    with pytest.raises(InvalidInputError, match="one line"):
        Draft(kind=Kind.NOTE, title=title)


def test_a_title_has_a_length() -> None:
    Draft(kind=Kind.NOTE, title="ß" * TITLE_LENGTH)
    with pytest.raises(InvalidInputError, match=str(TITLE_LENGTH)):
        Draft(kind=Kind.NOTE, title="ß" * (TITLE_LENGTH + 1))


def test_a_tag_has_a_length_and_is_one_line() -> None:
    assert clean_tags(("x" * TAG_LENGTH,)) == ("x" * TAG_LENGTH,)
    for tag in ("x" * (TAG_LENGTH + 1), "a\nb", "a\u2028b"):
        with pytest.raises(InvalidInputError, match="one line"):
            clean_tags((tag,))


def test_tags_lose_their_marks_and_repeats() -> None:
    given_tags = ("#Sea", " calm ", "SEA", "", "#", "##calm", "two words", "c#")
    assert clean_tags(given_tags) == ("Sea", "calm", "two words", "c#")


@given(tags=TAGS)
def test_cleaning_tags_twice_is_cleaning_them_once(tags: tuple[str, ...]) -> None:
    cleaned = clean_tags(tags)
    assert clean_tags(cleaned) == cleaned
    assert len({tag.casefold() for tag in cleaned}) == len(cleaned)
    assert all(tag == tag.strip() and tag[0] != "#" for tag in cleaned)


@pytest.mark.parametrize(
    ("draft", "blank"),
    [
        (Draft(kind=Kind.NOTE), True),
        (Draft(kind=Kind.NOTE, title=" ", body="\n\n\t"), True),
        (Draft(kind=Kind.NOTE, starred=True), True),
        (Draft(kind=Kind.NOTE, title="x"), False),
        (Draft(kind=Kind.NOTE, body="x"), False),
        (Draft(kind=Kind.NOTE, tags=("x",)), False),
    ],
)
def test_a_draft_is_blank_where_nothing_was_said(*, draft: Draft, blank: bool) -> None:
    assert draft.is_blank is blank


def test_a_filter_refuses_a_tag_that_cannot_be() -> None:
    with pytest.raises(InvalidInputError):
        Filter(tags=frozenset({"\udcff"}))


def test_a_filter_takes_a_tag_as_it_is_typed() -> None:
    assert Filter(tags=frozenset({"#calm "})).tags == frozenset({"calm"})


def test_an_excerpt_is_short() -> None:
    assert len(excerpt_of("word " * 1000)) <= 160
