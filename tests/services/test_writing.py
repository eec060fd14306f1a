"""Writing, finding, changing and erasing, as a person would and at random."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Filter, Kind, Page
from journal.domain.errors import NotFoundError
from journal.domain.ids import EntryId, VersionId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.services.writing import KEEP_VERSION_AFTER, KEEP_VERSION_LOSS
from tests.conftest import NOON, PASSWORD, SetClock

NOBODY = EntryId(UUID(int=0))


def note(body: str = "", title: str = "", **fields: object) -> Draft:
    plain = Draft(kind=Kind.NOTE, title=title, body=body)
    return replace(plain, **fields)  # type: ignore[arg-type]  # fields of a draft


def write(journal: Journal, draft: Draft) -> EntryId:
    (made,) = journal.writing.write(draft).entries
    return made


def titles(page: Page) -> list[str]:
    return [entry.title for entry in page.entries]


# Saves.


def test_an_entry_is_read_as_it_was_written(open_journal: Journal) -> None:
    draft = Draft(
        kind=Kind.PREPARATION,
        title="Before",
        body="# What I hope\r\nfor 🌿",
        day=date(2026, 1, 2),
        tags=("hope", "Sea"),
        starred=True,
        folded=True,
        shareable=True,
    )
    read = open_journal.writing.read(write(open_journal, draft))
    assert read == draft.new_entry(read.id, NOON)


def test_an_entry_may_be_of_another_time(open_journal: Journal) -> None:
    then = Moment(utc=NOON.utc - timedelta(days=30), offset=-timedelta(hours=8))
    changes = open_journal.writing.write(note("x"), at=then)
    (made,) = changes.entries
    read = open_journal.writing.read(made)
    assert (read.created, read.edited, read.day) == (then, then, then.day)


def test_a_save_says_what_changed(open_journal: Journal) -> None:
    writing = open_journal.writing
    plain = writing.write(note("x"))
    tagged = writing.write(note("x", tags=("sea",)))
    assert (len(plain.entries), plain.tags, tagged.tags) == (1, False, True)
    (entry,) = tagged.entries
    same = writing.edit(entry, note("x", tags=("sea",)))
    assert (same.entries, same.tags) == (frozenset(), False)
    changed = writing.edit(entry, note("y", tags=("sea",)))
    assert (changed.entries, changed.tags) == (tagged.entries, False)
    assert writing.edit(entry, note("y")).tags


def test_an_unchanged_entry_is_not_edited(
    open_journal: Journal, clock: SetClock
) -> None:
    entry = write(open_journal, note("x"))
    clock.wind(timedelta(hours=1))
    open_journal.writing.edit(entry, note("x"))
    assert open_journal.writing.read(entry).edited == NOON
    assert open_journal.writing.versions(entry) == ()


@pytest.mark.parametrize(
    "body",
    [
        "x" * 1_000_000,
        "🌿" * 250_000,
        "words and more of them " * 45_000,
        "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd",
        "\ufeffbom \uffff \U0010ffff \x01\x02\x03\x7f",
        "e\u0301 is not \u00e9",
        "a\r\nb\rc\nd\u2028e\u0085f",
    ],
    ids=["1 MB", "1 MB of leaves", "1 MB of words", "RTL", "odd", "parts", "lines"],
)
def test_any_text_is_kept_byte_for_byte(vault: Vault, body: str) -> None:
    journal = vault.create(PASSWORD).journal
    entry = write(journal, note(body))
    assert journal.writing.read(entry).body == body
    journal.writing.edit(entry, note("end " + body))
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert journal.writing.read(entry).body == "end " + body
    assert journal.verify() == ()
    journal.close()


# The trash.


def test_the_trash_keeps_what_lists_do_not(open_journal: Journal) -> None:
    writing = open_journal.writing
    entry = write(open_journal, note("the sea", "One", tags=("only here",)))
    changes = writing.trash(frozenset({entry}))
    assert (changes.entries, changes.tags) == (frozenset({entry}), True)
    assert titles(writing.list(Filter())) == []
    assert titles(writing.search("sea", Filter())) == []
    assert titles(writing.list(Filter(in_trash=True))) == ["One"]
    assert writing.tags() == ()
    assert writing.read(entry).trashed == NOON
    writing.restore(frozenset({entry}))
    assert titles(writing.search("sea", Filter())) == ["One"]
    assert writing.read(entry).trashed is None
    assert writing.tags() == ("only here",)


def test_what_is_in_the_trash_can_still_be_edited(open_journal: Journal) -> None:
    entry = write(open_journal, note("the sea"))
    open_journal.writing.trash(frozenset({entry}))
    open_journal.writing.edit(entry, note("the lake"))
    assert titles(open_journal.writing.search("lake", Filter())) == []
    open_journal.writing.restore(frozenset({entry}))
    assert open_journal.writing.search("lake", Filter()).total == 1
    assert open_journal.verify() == ()


def test_an_unknown_entry_is_told_and_nothing_is_done(open_journal: Journal) -> None:
    writing = open_journal.writing
    entry = write(open_journal, note("x"))
    for attempt in (
        lambda: writing.trash(frozenset({entry, NOBODY})),
        lambda: writing.restore(frozenset({NOBODY})),
        lambda: writing.edit(NOBODY, note("x")),
        lambda: writing.read(NOBODY),
        lambda: writing.restore_version(VersionId(UUID(int=0))),
    ):
        with pytest.raises(NotFoundError, match="is not in the journal"):
            attempt()
    assert writing.read(entry).trashed is None
    assert writing.versions(NOBODY) == ()


def test_an_erased_entry_is_gone_with_its_versions(
    open_journal: Journal, clock: SetClock
) -> None:
    writing = open_journal.writing
    entry = write(open_journal, note("a" * 100))
    clock.wind(timedelta(days=1))
    writing.edit(entry, note("b"))
    (version,) = writing.versions(entry)
    writing.erase(frozenset({entry, NOBODY}))
    assert writing.versions(entry) == ()
    with pytest.raises(NotFoundError):
        writing.read(entry)
    with pytest.raises(NotFoundError):
        writing.restore_version(version.id)


# Versions.

LONG = "a text of some length, so that much of it can be taken away at once"


def edited(journal: Journal, entry: EntryId, *bodies: str) -> list[str]:
    """The bodies of the versions that are kept of these edits, newest first."""
    for body in bodies:
        journal.writing.edit(entry, note(body))
    return [version.body for version in journal.writing.versions(entry)]


def test_typing_on_keeps_no_version(open_journal: Journal) -> None:
    entry = write(open_journal, note("a"))
    assert edited(open_journal, entry, "ab", "abc", "abcd " * 100) == []


def test_a_later_sitting_keeps_the_text_it_began_with(
    open_journal: Journal, clock: SetClock
) -> None:
    entry = write(open_journal, note("first"))
    clock.wind(KEEP_VERSION_AFTER)
    assert edited(open_journal, entry, "second") == []
    clock.wind(timedelta(seconds=1))
    assert edited(open_journal, entry, "third", "fourth") == ["second"]
    clock.wind(KEEP_VERSION_AFTER + timedelta(seconds=1))
    assert edited(open_journal, entry, "fifth") == ["fourth", "second"]


def test_a_large_loss_keeps_the_text_before_at_once(open_journal: Journal) -> None:
    entry = write(open_journal, note(LONG))
    assert edited(open_journal, entry, LONG[KEEP_VERSION_LOSS:]) == []
    open_journal.writing.edit(entry, note(LONG))
    assert edited(open_journal, entry, LONG[KEEP_VERSION_LOSS + 1 :]) == [LONG]


def test_a_title_that_goes_away_is_a_loss_too(open_journal: Journal) -> None:
    entry = write(open_journal, note("body", LONG))
    open_journal.writing.edit(entry, note("body", ""))
    (version,) = open_journal.writing.versions(entry)
    assert version.title == LONG


def test_a_clock_that_was_wrong_once_does_not_end_the_versions(
    open_journal: Journal, clock: SetClock
) -> None:
    entry = write(open_journal, note("first"))
    clock.wind(timedelta(days=3650))
    assert edited(open_journal, entry, "second") == ["first"]
    clock.wind(-timedelta(days=3650))
    assert sorted(edited(open_journal, entry, "third")) == ["first", "second"]


def test_a_blank_text_is_not_worth_a_version(
    open_journal: Journal, clock: SetClock
) -> None:
    entry = write(open_journal, note(tags=("only a tag",)))
    clock.wind(timedelta(days=1))
    assert edited(open_journal, entry, "words") == []


def test_a_change_of_tags_alone_keeps_no_version(
    open_journal: Journal, clock: SetClock
) -> None:
    entry = write(open_journal, note("text"))
    clock.wind(timedelta(days=1))
    open_journal.writing.edit(entry, note("text", tags=("new",)))
    assert open_journal.writing.versions(entry) == ()


def test_a_version_comes_back_and_the_present_is_kept(
    open_journal: Journal, clock: SetClock
) -> None:
    writing = open_journal.writing
    entry = write(open_journal, note(LONG, "Title", tags=("sea",), starred=True))
    clock.wind(timedelta(hours=1))
    writing.edit(entry, note("short", "Other", tags=("sea",), starred=True))
    (version,) = writing.versions(entry)
    clock.wind(timedelta(seconds=1))
    changes = writing.restore_version(version.id)
    assert changes.entries == frozenset({entry})
    read = writing.read(entry)
    assert (read.title, read.body, read.tags) == ("Title", LONG, ("sea",))
    assert read.starred
    assert [each.body for each in writing.versions(entry)] == ["short", LONG]
    assert writing.search("length", Filter()).total == 1
    writing.restore_version(version.id)
    assert len(writing.versions(entry)) == 2


def test_pages_follow_on_one_another(open_journal: Journal) -> None:
    for number in range(7):
        write(open_journal, note("sea", str(number)))
    listing = open_journal.writing
    for query in ("", "sea"):
        first = listing.search(query, Filter(), limit=3)
        second = listing.search(query, Filter(), after=first.after, limit=3)
        third = listing.search(query, Filter(), after=second.after, limit=3)
        together = [*titles(first), *titles(second), *titles(third)]
        assert together == ["6", "5", "4", "3", "2", "1", "0"]
        assert (first.total, second.total, third.after) == (7, 7, None)


def test_a_journal_is_of_its_folder_alone(vault: Vault, tmp_path: Path) -> None:
    vault.create(PASSWORD).journal.close()
    assert [each.name for each in tmp_path.iterdir()] == [vault.folder.name]
