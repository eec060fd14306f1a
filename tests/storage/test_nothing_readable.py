"""Encrypt, close, then look: no word of the journal is in any byte of its folder."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.course import Phase
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.domain.safety import Part
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import NOON, PASSWORD, SetClock

DAY = date(2031, 7, 19)
OTHER_PASSWORD = "another cobalt gangway"
WORDS = {
    "sentence": "The ferryman laughed at the lighthouse",
    "earlier": "Before that nobody had dared to whistle",
    "title": "Cobalt afternoon",
    "tag": "overseas",
    "feeling": "tremulous",
    "note": "after the telephone rang",
    "trashed": "Thrown away on purpose",
    "setting": "northern-lights",
    "course": "Harvest of lanterns",
    "appointment": "Meeting beneath the chestnut",
    "intention": "Staying beside the doorway",
    "question": "Whether the trembling returns",
    "practice": "Stretching towards the window",
    "template": "Breathing outline for evenings",
    "plan": "Knock at the blue boathouse",
    "day": DAY.isoformat(),
    "kind": "integration",
    "password": PASSWORD,
    "other password": OTHER_PASSWORD,
}
STRUCTURE = ("CREATE TABLE", "CREATE VIRTUAL", "SQLite format 3", "check_in")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def hits(folder: Path, texts: Iterator[str] | tuple[str, ...]) -> set[tuple[str, str]]:
    """Each text that is in a file or a file's name, in any encoding or capitals."""
    found = set()
    wanted = [
        (text, form.encode(encoding))
        for text in texts
        for form in (text, text.lower(), text.upper())
        for encoding in ENCODINGS
    ]
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        haystack = data + path.name.encode()
        found |= {(path.name, text) for text, form in wanted if form in haystack}
    return found


def searched() -> tuple[str, ...]:
    # Words alone too: an index holds no sentences.
    alone = {word for text in WORDS.values() for word in text.split() if len(word) > 5}
    return (*WORDS.values(), *sorted(alone), *STRUCTURE)


def fill(journal: Journal, clock: SetClock) -> str:
    """Do everything that leaves something on the disk; return the phrases."""
    writing = journal.writing
    draft = Draft(
        kind=Kind.INTEGRATION, body=WORDS["earlier"], day=DAY, tags=(WORDS["tag"],)
    )
    (entry,) = writing.write(draft).entries
    clock.wind(timedelta(hours=1))
    writing.edit(
        entry,
        Draft(
            kind=Kind.INTEGRATION,
            title=WORDS["title"],
            body=WORDS["sentence"],
            tags=(WORDS["tag"],),
        ),
    )
    thrown = writing.write(Draft(kind=Kind.NOTE, title=WORDS["trashed"], day=DAY))
    writing.trash(thrown.entries)
    feeling = Feeling(
        pleasantness=-4, energy=3, words=(WORDS["feeling"],), note=WORDS["note"]
    )
    journal.moods.check_in(feeling, at=Moment(utc=NOON.utc, offset=NOON.offset))
    journal.settings.put("mood", WORDS["setting"])
    plan(journal)
    journal.safety.put({Part.STEPS: (WORDS["plan"],)})
    first = journal.keys.recovery_phrase()
    journal.keys.set_password(OTHER_PASSWORD)
    return f"{first}|{journal.keys.new_phrase(OTHER_PASSWORD)}"


def plan(journal: Journal) -> None:
    """Leave something in each table of the course."""
    (course,) = journal.courses.create(WORDS["course"]).courses
    added = journal.appointments.add(
        course, Phase.SESSION, day=DAY, label=WORDS["appointment"]
    )
    (session,) = added.appointments
    journal.appointments.intend(session, WORDS["intention"])
    journal.questions.ask(WORDS["question"])
    journal.practising.begin(WORDS["practice"])
    journal.templates.make("x", WORDS["template"])


def planned(journal: Journal) -> tuple[str, ...]:
    """What is kept in the tables of the course."""
    (line,) = journal.courses.lines()
    (stop,) = line.stops
    return (
        line.course.name,
        stop.appointment.label,
        journal.appointments.intentions(stop.id)[0].text,
        journal.questions.all()[0].text,
        journal.practising.all()[0].text,
        journal.templates.all()[0].body,
    )


def test_no_word_of_the_journal_is_readable(vault: Vault, clock: SetClock) -> None:
    journal = vault.create(PASSWORD).journal
    phrases = fill(journal, clock).split("|")
    assert hits(vault.folder, searched()) == set()  # while it is open
    journal.close()
    assert {path.name for path in vault.folder.rglob("*")} >= {
        "journal.db",
        "keys.json",
        "keys.json.bak",
        "0001.journalbackup",
    }
    assert hits(vault.folder, (*searched(), *phrases)) == set()

    journal = vault.unlock(OTHER_PASSWORD).journal
    (entry,) = journal.writing.list(Filter()).entries
    read = journal.writing.read(entry.id)
    assert (read.title, read.body, read.day) == (WORDS["title"], WORDS["sentence"], DAY)
    assert read.tags == (WORDS["tag"],)
    (version,) = journal.writing.versions(entry.id)
    assert version.body == WORDS["earlier"]
    (trashed,) = journal.writing.list(Filter(in_trash=True)).entries
    assert trashed.title == WORDS["trashed"]
    (check_in,) = journal.moods.check_ins()
    assert check_in.feeling.words == (WORDS["feeling"],)
    assert check_in.feeling.note == WORDS["note"]
    assert journal.settings.get("mood", "") == WORDS["setting"]
    names = ["course", "appointment", "intention", "question", "practice", "template"]
    assert planned(journal) == tuple(WORDS[name] for name in names)
    assert journal.safety.plan().of(Part.STEPS) == (WORDS["plan"],)
    assert journal.verify() == ()
    journal.close()


def test_ids_and_times_are_not_readable_either(vault: Vault, clock: SetClock) -> None:
    journal = vault.create(PASSWORD).journal
    (entry,) = journal.writing.write(Draft(kind=Kind.NOTE, body="x")).entries
    journal.close()
    for path in vault.folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        assert entry.bytes not in data
        assert entry.hex.encode() not in data
        assert str(NOON.utc.year).encode() + b"-" not in data


@pytest.fixture
def in_plain_text(tmp_path: Path) -> Path:
    """A folder with the same words in a file that is not encrypted."""
    folder = tmp_path / "plain"
    folder.mkdir()
    plain = sqlite3.connect(folder / "journal.db")
    plain.execute("CREATE TABLE check_in (text)")
    plain.execute("CREATE VIRTUAL TABLE search USING fts5 (text)")
    plain.executemany("INSERT INTO check_in VALUES (?)", [(w,) for w in WORDS.values()])
    plain.commit()
    plain.close()
    return folder


def test_the_same_look_finds_every_word_in_plain_text(in_plain_text: Path) -> None:
    """The control."""
    missed = set(searched()) - {text for _, text in hits(in_plain_text, searched())}
    assert missed == set()


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_look_finds_a_word_in_any_encoding(
    tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "x").write_bytes(b"\x9c" + "Cobalt AFTERNOON".lower().encode(encoding))
    assert hits(tmp_path, ("Cobalt Afternoon",)) == {("x", "Cobalt Afternoon")}
