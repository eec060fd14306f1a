"""Any text, and any order of doings, against a model in plain Python."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import Draft, Entry, Filter, Kind, Page
from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock
from tests.services.test_writing import note, write

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
