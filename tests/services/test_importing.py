"""Bringing in what another program had: seen first, added once, undone whole."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.bringing_in import BroughtIn, Choices, Preview
from journal.domain.entry import Draft, Entry, Filter, Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.mood import Feeling
from journal.domain.progress import CancelledError
from journal.formats import readers
from journal.services.journal import Journal
from journal.storage.database import Database, Store
from tests.conftest import SetClock
from tests.services.importable import Elsewhere, at, check_in, entry

FILE = Path("of.elsewhere")
Read = Callable[..., Preview]


@pytest.fixture
def read(open_journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Read a source that holds what is handed in."""

    def preview(holds: Imported, name: str = "elsewhere") -> Preview:
        monkeypatch.setattr(readers, "READERS", (Elsewhere(holds, name).reader,))
        return open_journal.importing.read(FILE)

    return preview


def of(*entries: ImportedEntry, **rest: object) -> Imported:
    return Imported(entries=entries, **rest)  # type: ignore[arg-type]  # by name


def bring(journal: Journal, preview: Preview, **chosen: object) -> BroughtIn:
    return journal.importing.bring_in(preview, Choices(**chosen))  # type: ignore[arg-type]  # by name


def only(journal: Journal, brought: BroughtIn) -> Entry:
    (one,) = brought.entries
    return journal.writing.read(one)


def count(journal: Journal) -> int:
    return journal.writing.list(Filter()).total


def test_a_preview_tells_what_would_come_and_changes_nothing(
    open_journal: Journal, read: Read
) -> None:
    preview = read(of(entry("One"), entry("Two", written=at(9)), dropped={"photos": 3}))
    assert (preview.told, len(preview.entries)) == ("Elsewhere (text)", 2)
    assert preview.span == (date(2024, 3, 3), date(2024, 3, 12))
    assert preview.dropped == {"photos": 3}
    assert count(open_journal) == 0


def test_nothing_to_bring_spans_no_days(read: Read) -> None:
    assert read(of()).span is None


def test_what_was_chosen_decides_the_kind_and_the_place_on_the_pad(
    open_journal: Journal, read: Read
) -> None:
    preview = read(
        Imported(
            entries=(entry(label="Diary"),),
            check_ins=(check_in("rad"), check_in("meh", days=1)),
            moods={"rad": Feeling(pleasantness=4, energy=2), "meh": None},
        )
    )
    brought = bring(
        open_journal,
        preview,
        kinds={"Diary": Kind.INTEGRATION},
        moods={"meh": Feeling(pleasantness=0, energy=-1)},
    )
    assert only(open_journal, brought).kind is Kind.INTEGRATION
    days = open_journal.moods.days(None, None)
    assert [(each.pleasantness, each.energy) for each in days] == [(4, 2), (0, -1)]


def test_a_check_in_without_a_place_on_the_pad_is_left_out_and_counted(
    open_journal: Journal, read: Read
) -> None:
    brought = bring(open_journal, read(Imported(check_ins=(check_in("meh"),))))
    assert brought.batch is None
    assert brought.dropped == {"check-ins without a place on the pad": 1}


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Preparation", Kind.PREPARATION),
        ("forberedelse til økt", Kind.PREPARATION),
        ("Økter", Kind.SESSION),
        ("Session 2", Kind.SESSION),
        ("after a session: integration", Kind.INTEGRATION),
        ("Integrasjon", Kind.INTEGRATION),
        ("Holidays", Kind.NOTE),
        ("", Kind.NOTE),
    ],
)
def test_the_kind_is_guessed_from_the_words_of_a_label(
    read: Read, label: str, kind: Kind
) -> None:
    assert read(of(entry(label=label))).kinds == {label: kind}


def test_a_tag_that_names_a_kind_stands_in_for_a_label_that_does_not(
    read: Read,
) -> None:
    preview = read(of(entry(label="Journal", tags=("calm", "integration"))))
    assert preview.kinds == {"#integration": Kind.INTEGRATION}


def test_a_kind_that_the_source_says_is_not_asked_for(
    open_journal: Journal, read: Read
) -> None:
    preview = read(of(entry(kind=Kind.SESSION, label="Diary")))
    assert preview.kinds == {}
    assert only(open_journal, bring(open_journal, preview)).kind is Kind.SESSION


def test_an_entry_without_words_is_dropped_and_counted(read: Read) -> None:
    preview = read(of(entry(" \n"), entry("Something")))
    assert len(preview.entries) == 1
    assert preview.dropped == {"entries without any words": 1}


def test_a_title_that_is_too_long_stands_in_full_in_the_text(
    open_journal: Journal, read: Read
) -> None:
    preview = read(of(entry("Body", title="word " * 120)))
    assert "beginning of the text (in 1)." in preview.remarks[0]
    kept = only(open_journal, bring(open_journal, preview))
    assert kept.title.endswith("word…")
    assert kept.body == ("word " * 120).strip() + "\n\nBody"


def test_a_tag_that_is_too_long_stands_in_the_text(
    open_journal: Journal, read: Read
) -> None:
    long = "t" * 65
    kept = only(
        open_journal,
        bring(open_journal, read(of(entry("Body\n", tags=(long, "short"))))),
    )
    assert (kept.body, kept.tags) == (f"Body\n\n{long}", ("short",))


def test_characters_that_no_journal_can_hold_are_taken_out_and_counted(
    open_journal: Journal, read: Read
) -> None:
    bad = "\0\ud800"
    preview = read(
        of(entry(f"a{bad}b", title=f"t{bad}", source=f"s{bad}", label=f"l{bad}"))
    )
    assert "taken out (in 1)" in preview.remarks[0]
    kept = only(open_journal, bring(open_journal, preview, kinds={"l": Kind.SESSION}))
    assert (kept.title, kept.body, kept.kind) == ("t", "ab", Kind.SESSION)


def test_what_was_brought_in_before_is_here_even_after_an_edit(
    open_journal: Journal, read: Read, clock: SetClock
) -> None:
    source = of(entry("With an id", source="a1"), entry("Without one"))
    brought = bring(open_journal, read(source))
    clock.wind(timedelta(hours=1))
    for each in brought.entries:
        open_journal.writing.edit(each, Draft(kind=Kind.NOTE, body="Changed."))
    again = read(source)
    assert (again.here, again.entries) == (2, ())
    assert bring(open_journal, again).batch is None


def test_what_was_written_here_in_the_same_words_on_that_day_is_here(
    open_journal: Journal, read: Read
) -> None:
    open_journal.writing.write(Draft(kind=Kind.NOTE, body="A walk.\n"), at=at(hours=5))
    preview = read(of(entry("A walk."), entry("A walk.", written=at(days=1))))
    assert (preview.here, len(preview.entries)) == (1, 1)


def test_an_id_of_this_journal_is_known_again(
    open_journal: Journal, read: Read
) -> None:
    (own,) = open_journal.writing.write(Draft(kind=Kind.NOTE, body="Mine")).entries
    assert read(of(entry("Mine, edited", source=str(own).upper()))).here == 1


def test_an_id_says_nothing_about_another_format(
    open_journal: Journal, read: Read
) -> None:
    bring(open_journal, read(of(entry("One", source="1"))))
    assert read(of(entry("Other", source="1")), "another").here == 0


def test_an_entry_and_a_check_in_may_share_an_id(read: Read) -> None:
    felt = check_in("rad")
    object.__setattr__(felt, "source", "7")
    preview = read(Imported(entries=(entry(source="7"),), check_ins=(felt,)))
    assert preview.here == 0


def test_the_same_words_twice_on_a_day_are_two_entries(read: Read) -> None:
    twice = of(entry("Slept."), entry("Slept.", written=at(hours=4)), entry("Slept."))
    preview = read(twice)
    assert (len(preview.entries), preview.here) == (2, 1)


def test_a_preview_that_is_brought_in_twice_adds_nothing_the_second_time(
    open_journal: Journal, read: Read
) -> None:
    preview = read(Imported(entries=(entry(),), check_ins=(check_in("rad"),)))
    chosen = {"rad": Feeling(pleasantness=4, energy=2)}
    assert bring(open_journal, preview, moods=chosen).added == 2
    second = bring(open_journal, preview, moods=chosen)
    assert (second.batch, second.added, second.skipped) == (None, 0, 2)


def test_a_save_that_the_disk_kept_though_it_refused_it_is_not_done_twice(
    open_journal: Journal, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = read(of(entry("One"), entry("Two")))
    database = open_journal.importing._database

    def kept(work: Callable[[Store], BroughtIn]) -> BroughtIn:
        Database.write(database, work)
        return Database.write(database, work)

    monkeypatch.setattr(database, "write", kept)
    assert bring(open_journal, preview).added == 2
    assert count(open_journal) == 2


def test_a_check_in_from_days_to_come_is_dropped_and_counted(
    read: Read, clock: SetClock
) -> None:
    ahead = check_in("rad", days=2000)
    assert read(Imported(check_ins=(ahead,))).dropped == {
        "check-ins from days to come": 1
    }


def test_stopping_leaves_nothing_behind(open_journal: Journal, read: Read) -> None:
    preview = read(of(*(entry(f"{n}") for n in range(600))))

    def stop(done: int, of: int) -> None:
        if done:
            raise CancelledError("Stopped; nothing was changed.")

    with pytest.raises(CancelledError):
        open_journal.importing.bring_in(preview, Choices(), stop)
    assert count(open_journal) == 0
    assert open_journal.importing.batches() == ()


def test_progress_moves_while_entries_come_and_go(
    open_journal: Journal, read: Read
) -> None:
    told: list[tuple[int, int]] = []
    preview = read(of(*(entry(f"{n}") for n in range(600))))
    brought = open_journal.importing.bring_in(
        preview, Choices(), lambda *at: told.append(at)
    )
    assert told == [(0, 600), (250, 600), (500, 600), (600, 600)]
    told.clear()
    assert brought.batch is not None
    open_journal.importing.undo(brought.batch, lambda *at: told.append(at))
    assert told == [(0, 600), (250, 600), (500, 600)]


def test_a_backup_is_made_before_anything_comes_in(
    open_journal: Journal, read: Read, tmp_path: Path
) -> None:
    bring(open_journal, read(of(entry())))
    assert len(list(tmp_path.glob("*.journal/backups/*.journalbackup"))) == 1


def test_undoing_keeps_what_was_edited_or_used_since(
    open_journal: Journal, read: Read, clock: SetClock
) -> None:
    brought = bring(
        open_journal,
        read(
            Imported(
                entries=(entry("Edited"), entry("Asked about"), entry("As it was")),
                check_ins=(check_in("rad", note="Changed"), check_in("rad", days=1)),
                moods={"rad": Feeling(pleasantness=4, energy=2)},
            )
        ),
    )
    texts = {open_journal.writing.read(each).body: each for each in brought.entries}
    clock.wind(timedelta(hours=1))
    open_journal.writing.edit(texts["Edited"], Draft(kind=Kind.NOTE, body="More"))
    open_journal.questions.ask("Why?", entry=texts["Asked about"])
    notes = {
        open_journal.moods.one(each).feeling.note: each for each in brought.check_ins
    }
    open_journal.moods.change(notes["Changed"], Feeling(pleasantness=0, energy=0))
    assert brought.batch is not None
    undone = open_journal.importing.undo(brought.batch)
    assert (undone.removed, undone.kept) == (2, 3)
    assert count(open_journal) == 2
    (left,) = open_journal.importing.batches()
    assert (left.entries, left.check_ins) == (2, 1)


def test_a_batch_of_which_nothing_is_left_is_not_listed(
    open_journal: Journal, read: Read
) -> None:
    brought = bring(open_journal, read(of(entry())))
    (batch,) = open_journal.importing.batches()
    assert (batch.id, batch.told, batch.entries) == (
        brought.batch,
        "Elsewhere (text)",
        1,
    )
    open_journal.writing.erase(brought.entries)
    assert open_journal.importing.batches() == ()


def test_undoing_twice_is_told(open_journal: Journal, read: Read) -> None:
    brought = bring(open_journal, read(of(entry())))
    assert brought.batch is not None
    open_journal.importing.undo(brought.batch)
    with pytest.raises(NotFoundError, match="not in the journal"):
        open_journal.importing.undo(brought.batch)


def test_what_was_brought_in_is_found_and_what_was_undone_is_not(
    open_journal: Journal, read: Read
) -> None:
    brought = bring(open_journal, read(of(entry("A quiet heron"), entry("Reeds"))))
    assert open_journal.writing.search("heron", Filter()).total == 1
    assert brought.batch is not None
    open_journal.importing.undo(brought.batch)
    assert open_journal.writing.search("heron", Filter()).total == 0
    assert open_journal.verify() == ()


def test_entries_of_one_day_stand_in_the_order_in_which_they_came(
    open_journal: Journal, read: Read
) -> None:
    open_journal.writing.write(Draft(kind=Kind.NOTE, title="0"), at=at())
    bring(open_journal, read(of(*(entry("x", title=str(n)) for n in (1, 2, 3)))))
    page = open_journal.writing.list(Filter())
    assert [each.title for each in page.entries] == ["3", "2", "1", "0"]


def test_a_file_that_is_not_recognised_is_told(
    open_journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "READERS", ())
    with pytest.raises(NotFoundError):
        open_journal.importing.read(tmp_path / "nothing")
    with pytest.raises(InvalidInputError, match="not recognised"):
        open_journal.importing.read(tmp_path)
    with pytest.raises(InvalidInputError, match="no such format"):
        open_journal.importing.read(tmp_path, "no-such")


def test_what_a_file_looks_like_is_told(
    open_journal: Journal, read: Read, tmp_path: Path
) -> None:
    read(of())
    found = open_journal.importing.recognise(FILE)
    assert found is not None
    assert (found.name, found.has_password) == ("elsewhere", False)
    assert open_journal.importing.recognise(tmp_path) is None


def test_formats_are_told_without_reading_anything(open_journal: Journal) -> None:
    names = [each.name for each in open_journal.importing.formats()]
    assert len(set(names)) == len(names)
