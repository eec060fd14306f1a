"""Writing, finding, changing and erasing, as a person would and at random."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import Draft, Entry, Filter, Kind, Page
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import EntryId, VersionId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.services.writing import KEEP_VERSION_AFTER, KEEP_VERSION_LOSS
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock

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


# One journal for many examples: creating one costs more than they do.


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder = tmp_path_factory.mktemp("shared") / "x.journal"
    vault = Vault(folder, SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    yield journal
    journal.close()


ANY = st.text(alphabet=st.characters(), max_size=80)


@given(title=ANY, body=ANY, tag=ANY)
@settings(max_examples=150, deadline=None)
def test_any_text_is_kept_or_refused_before_it_is_saved(
    shared: Journal, title: str, body: str, tag: str
) -> None:
    try:
        draft = note(body, title, tags=(tag,))
    except InvalidInputError:
        return
    read = shared.writing.read(write(shared, draft))
    assert (read.title, read.body, read.tags) == (title, body, draft.tags)


@given(typed=ANY, tag=ANY)
@settings(max_examples=100, deadline=None)
def test_nothing_that_can_be_typed_breaks_a_search(
    shared: Journal, typed: str, tag: str
) -> None:
    shared.writing.search(typed, Filter())
    with suppress(InvalidInputError):
        shared.writing.search(typed, Filter(tags=frozenset({tag}), in_trash=True))


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


# Any order of doing things, against a model in plain Python.

WORDS = ("sea", "seal", "wind", "calm", "harbour")
TAGS = ("Sea", "sea", "two words", "calm")
FIRST = date(2026, 2, 26)
PROSE = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    return Draft(
        kind=draw(st.sampled_from(Kind)),
        title=draw(PROSE),
        body=draw(PROSE),
        day=FIRST + timedelta(days=draw(st.integers(0, 4))),
        tags=tuple(draw(st.lists(st.sampled_from(TAGS), max_size=2))),
        starred=draw(st.booleans()),
    )


@dataclass
class Model:
    """What a journal is, without a database."""

    entries: dict[EntryId, Entry] = field(default_factory=dict)
    order: list[EntryId] = field(default_factory=list)

    def put(self, entry: Entry) -> None:
        """An entry that is new, or of another day than before, goes to the end."""
        known = self.entries.get(entry.id)
        if known is None or known.day != entry.day:
            self.order = [each for each in self.order if each != entry.id]
            self.order.append(entry.id)
        self.entries[entry.id] = entry

    def erase(self, entry: EntryId) -> None:
        del self.entries[entry]
        self.order.remove(entry)

    def listed(self, *, in_trash: bool = False) -> list[Entry]:
        wanted = [self.entries[each] for each in reversed(self.order)]
        wanted = [each for each in wanted if (each.trashed is not None) == in_trash]
        return sorted(wanted, key=lambda each: each.day, reverse=True)

    def found(self, word: str) -> list[Entry]:
        def has(entry: Entry) -> bool:
            words = " ".join((entry.title, entry.body, *entry.tags)).lower().split()
            return any(each.startswith(word) for each in words)

        return [each for each in self.listed() if has(each)]

    def tagged(self, tag: str) -> list[Entry]:
        def has(entry: Entry) -> bool:
            return tag.casefold() in {each.casefold() for each in entry.tags}

        return [each for each in self.listed() if has(each)]


def check_agreement(journal: Journal, model: Model) -> None:
    def ids(entries: list[Entry]) -> list[EntryId]:
        return [each.id for each in entries]

    def shown(page: Page) -> list[EntryId]:
        assert page.total == len(page.entries)
        return [each.id for each in page.entries]

    writing = journal.writing
    assert shown(writing.list(Filter())) == ids(model.listed())
    in_trash = writing.list(Filter(in_trash=True))
    assert shown(in_trash) == ids(model.listed(in_trash=True))
    for word in ("sea", "seal", "w", "nothing"):
        assert shown(writing.search(word, Filter())) == ids(model.found(word))
    for tag in TAGS:
        narrowed = Filter(tags=frozenset({tag}))
        assert shown(writing.list(narrowed)) == ids(model.tagged(tag))
    tags = {tag.casefold() for each in model.listed() for tag in each.tags}
    assert {tag.casefold() for tag in writing.tags()} == tags
    for entry in model.entries.values():
        assert writing.read(entry.id) == entry
    assert journal.verify() == ()


DOINGS = ("write", "write", "edit", "edit", "trash", "restore", "erase")


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_any_order_of_doings_agrees_with_the_model(
    shared: Journal, data: st.DataObject
) -> None:
    everything = [each.id for each in shared.writing.list(Filter(), limit=9999).entries]
    trash = shared.writing.list(Filter(in_trash=True), limit=9999).entries
    shared.writing.erase(frozenset(everything) | {each.id for each in trash})
    model = Model()
    for doing in data.draw(st.lists(st.sampled_from(DOINGS), max_size=14)):
        do(shared, model, doing, data)
    check_agreement(shared, model)


def do(journal: Journal, model: Model, doing: str, data: st.DataObject) -> None:
    """Do one thing to both."""
    writing = journal.writing
    if doing == "write":
        draft = data.draw(drafts())
        model.put(draft.new_entry(write(journal, draft), NOON))
        return
    if not model.order:
        return
    entry = model.entries[data.draw(st.sampled_from(model.order))]
    match doing:
        case "edit":
            draft = data.draw(drafts())
            writing.edit(entry.id, draft)
            model.put(draft.applied_to(entry, NOON))
        case "trash":
            writing.trash(frozenset({entry.id}))
            model.put(replace(entry, trashed=NOON))
        case "restore":
            writing.restore(frozenset({entry.id}))
            model.put(replace(entry, trashed=None))
        case _:
            writing.erase(frozenset({entry.id}))
            model.erase(entry.id)


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
