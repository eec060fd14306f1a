"""Giving something to somebody: only what is ticked, and a note that it was given."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import EntryId
from journal.domain.measure import Answers
from journal.domain.mood import Feeling
from journal.domain.page import Paper, Run
from journal.domain.paper import Part
from journal.domain.paper_words import PaperWords
from journal.domain.sharing import SharedItem, Ticked, Way, What
from journal.services import measures, paper, share_parts
from journal.services.journal import Journal
from journal.services.share_offer import FIRST_ENTRIES, offer
from journal.storage import rows
from journal.storage.database import Store
from tests.conftest import NOON, SetClock

WORDS = PaperWords()
DAY = date(2026, 11, 23)


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def write(journal: Journal, title: str, body: str, kind: Kind = Kind.NOTE) -> EntryId:
    (entry,) = journal.writing.write(Draft(kind=kind, title=title, body=body)).entries
    return entry


def text_of(parts: tuple[Part, ...]) -> str:
    return "\n".join(block.text for part in parts for block in part.words)


def drawn(made: Paper) -> str:
    runs = (mark for page in made.pages for mark in page.marks)
    return " ".join(run.text for run in runs if isinstance(run, Run))


def test_only_what_is_ticked_is_on_the_pages(journal: Journal) -> None:
    one = write(journal, "Ticked", "blue heron", Kind.INTEGRATION)
    write(journal, "Not ticked", "grey wagtail")
    journal.moods.check_in(Feeling(pleasantness=2, energy=1, note="sandpiper"))
    journal.questions.ask("turnstone?")
    parts = share_parts.chosen_parts(journal, Ticked(entries=(one,)), WORDS)
    said = drawn(paper.laid_out(parts))
    assert "blue heron" in said
    assert "INTEGRATION · 2026-11-23" in said
    for other in ("grey", "wagtail", "sandpiper", "turnstone"):
        assert other not in said


def test_each_kind_of_thing_can_be_ticked(journal: Journal) -> None:
    journal.moods.check_in(
        Feeling(pleasantness=2, energy=-1, distress=4, words=("calm",), note="rain")
    )
    journal.questions.ask("What about sleep?")
    measure = measures.measure("PCL-5")
    ones = {question.id: 1 for question in measure.questions}
    journal.measuring.take(Answers(measure=measure, values=ones))
    span = (DAY - timedelta(days=3), DAY)
    choice = Ticked(mood=span, check_ins=span, measures=(measure.id,), questions=True)
    parts = share_parts.chosen_parts(journal, choice, WORDS)
    keys = [part.key for part in parts]
    assert keys == ["mood", "check_ins", f"measure {measure.id}", "questions"]
    said = text_of(parts)
    assert "2026-11-23\t+2\t-1\t4\tcalm · rain" in said
    assert "2026-11-23\t20" in said
    assert "What about sleep?" in said


def test_an_entry_that_is_gone_cannot_be_given(
    journal: Journal, counted_bytes: object
) -> None:
    gone = write(journal, "Gone", "words")
    journal.writing.trash(frozenset({gone}))
    journal.writing.erase(frozenset({gone}))
    with pytest.raises(NotFoundError):
        share_parts.chosen_parts(journal, Ticked(entries=(gone,)), WORDS)


def test_what_was_given_is_noted_without_a_word_of_it(
    journal: Journal, clock: SetClock
) -> None:
    entry = write(journal, "Secret title", "secret body")
    choice = Ticked(entries=(entry,), mood=(DAY, DAY), questions=True)
    journal.sharing.note(choice, Way.FILE, "  Kari ")
    clock.wind(timedelta(hours=1))
    journal.sharing.note(Ticked(measures=("pcl5",)), Way.PAPER)
    paper_one, file_one = journal.sharing.all()
    assert (file_one.whom, file_one.way, file_one.at) == ("Kari", Way.FILE, NOON)
    assert file_one.items == (
        SharedItem(what=What.ENTRY, entry=entry),
        SharedItem(what=What.MOOD, first=DAY, last=DAY),
        SharedItem(what=What.QUESTIONS),
    )
    assert paper_one.items == (SharedItem(what=What.MEASURE, measure="pcl5"),)

    def rows_of(store: Store) -> str:
        tables = (rows.share, rows.share_item)
        return str([store.connection.execute(select(each)).all() for each in tables])

    assert "secret" not in journal._database.read(rows_of).lower()


def test_a_note_is_removed_and_taken_back(journal: Journal) -> None:
    changes = journal.sharing.note(Ticked(questions=True), Way.PAPER, "Kari")
    (share,) = journal.sharing.all()
    assert changes.shares == {share.id}
    journal.sharing.remove(share.id)
    assert journal.sharing.all() == ()
    journal.sharing.put_back(share)
    assert journal.sharing.all() == (share,)


@pytest.mark.parametrize("whom", ["a\nb", "a" * 201])
def test_whom_it_is_for_is_one_short_line(journal: Journal, whom: str) -> None:
    with pytest.raises(InvalidInputError):
        journal.sharing.note(Ticked(questions=True), Way.FILE, whom)
    assert journal.sharing.all() == ()


def test_what_there_is_nothing_of_is_not_offered(journal: Journal) -> None:
    empty = offer(journal, DAY)
    assert (empty.entries, empty.check_ins, empty.results, empty.questions) == (
        (),
        0,
        (),
        0,
    )


def test_older_entries_come_on_request_and_the_opened_one_is_there(
    journal: Journal, clock: SetClock
) -> None:
    written = []
    for number in range(FIRST_ENTRIES + 3):
        clock.wind(timedelta(days=1))
        written.append(write(journal, str(number), "words"))
    first = offer(journal, clock().day)
    assert len(first.entries) == FIRST_ENTRIES
    older = offer(journal, clock().day, after=first.more)
    assert [each.id for each in older.entries] == written[2::-1]
    opened = offer(journal, clock().day, written[0])
    assert written[0] in [each.id for each in opened.entries]
