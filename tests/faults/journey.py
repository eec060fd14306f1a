"""A journey through every feature, as a process of its own that can be watched.

Run: python -m tests.faults.journey services|window HOME. Exports, which are plain on
purpose, go to HOME/plain, and what is brought in lies in HOME/from; the words that must
be found nowhere else are written to HOME/plain/words at the end.
"""

import socket
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from journal.domain.bringing_in import Choices
from journal.domain.check_in_draft import CheckInDraft
from journal.domain.choice import EVERYTHING, Format
from journal.domain.course import Phase
from journal.domain.entry import Draft, Kind
from journal.domain.measure import Answers
from journal.domain.mood import Feeling
from journal.domain.reading import Place
from journal.domain.sharing import Ticked, Way
from journal.services import check_in_drafts, measures
from journal.services.journal import Journal
from journal.services.restoring import Restoring, by_password, by_phrase
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock
from tests.storage import test_nothing_readable as written

BROUGHT = "Pomegranates beside the railway"
WORDS = {
    "whom": "Doctor Featherstonehaugh",
    "draft": "halfway through the thunderstorm",
    "about": "Breathing beneath the rafters",
    "brought": BROUGHT,
}
LOCAL_EVENTS = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
NOT_TELLING = frozenset({"Before"})
"""The program has a folder of this name."""

SOURCE = (
    '{"metadata": {"version": "1.0"}, "entries": [{"uuid": "0123456789ABCDEF",'
    ' "creationDate": "2024-03-01T10:00:00Z", "timeZone": "UTC", "text": "%s"}]}'
).replace("%s", BROUGHT)


def main(arguments: list[str]) -> int:
    """Make the journey of this name in this folder."""
    sys.addaudithook(refuse_network)
    JOURNEYS[arguments[0]](Path(arguments[1]))
    return 0


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Raise RuntimeError at the first sign of anything but a local socket."""
    if event == "socket.__new__" and arguments[1] == socket.AF_UNIX:
        return
    if event in LOCAL_EVENTS and arguments[0].family == socket.AF_UNIX:
        return
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise RuntimeError(event)


def services(home: Path) -> None:
    """Do everything that a journal offers, without a window."""
    clock = SetClock()
    vault = _vault(home / "Journal.journal", clock)
    journal = vault.create(PASSWORD).journal
    phrases = written.fill(journal, clock).split("|")
    _go_on(journal)
    _bring_in(journal, home)
    journal.backups.choose_second(home / "second")
    backup = journal.backups.make()
    journal.backups.export(home / "exported.journalbackup")
    for wanted in Format:
        journal.exporting.export(home / "plain" / f"x.{wanted}", wanted, EVERYTHING)
    journal.importing.bring_in(
        journal.importing.read(home / "plain" / f"x.{Format.JSON}"), Choices()
    )
    assert journal.verify() == ()
    journal.close()
    restoring = Restoring(lambda folder: _vault(folder, clock))
    password = by_password(written.OTHER_PASSWORD)
    restoring.restore(backup, home / "Restored.journal", password)
    restoring.prepare(backup, vault.folder, by_phrase(phrases[-1]))
    restoring.replace(vault.folder)
    vault.unlock_by_phrase(phrases[-1]).journal.close()
    _keep_words(home, (*written.searched(), *WORDS.values(), *phrases))


def _go_on(journal: Journal) -> None:
    """Leave something in the tables that the other journey leaves empty."""
    grounding = journal.grounding.begin("breathe")
    journal.grounding.put(replace(grounding, before=7))
    journal.grounding.write_about(grounding, WORDS["about"])
    measure = measures.measure("PCL-5")
    values = {question.id: 1 for question in measure.questions}
    journal.measuring.take(Answers(measure=measure, values=values))
    journal.reading.keep_position("grounding", 0.5)
    journal.reading.add_bookmark(Place(slug="grounding", heading=1))
    note = Feeling(pleasantness=0, energy=0, note=WORDS["draft"])
    draft = CheckInDraft(feeling=note, has_place=False, left=NOON)
    check_in_drafts.keep(journal, (draft,))
    span = (NOON.day - timedelta(days=3), NOON.day)
    journal.sharing.note(Ticked(check_ins=span), Way.PAPER, WORDS["whom"])
    (course,) = journal.courses.create("x").courses
    journal.appointments.add(course, Phase.SESSION, day=NOON.day)


def _bring_in(journal: Journal, home: Path) -> None:
    preview = journal.importing.read(home / "from" / "Journal.json")
    brought = journal.importing.bring_in(preview, Choices())
    assert brought.batch is not None
    journal.importing.undo(brought.batch)
    journal.importing.bring_in(preview, Choices())


def window(home: Path) -> None:
    """Do it as a person at the keyboard does."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - not for the others
    from pytestqt.qt_compat import qt_api  # noqa: PLC0415
    from pytestqt.qtbot import QtBot  # noqa: PLC0415

    from tests.journeys import test_nothing_readable as by_keyboard  # noqa: PLC0415
    from tests.journeys.person import at_the_keyboard  # noqa: PLC0415

    QApplication([])
    qt_api.set_qt_api("pyside6")
    asked_by: Any = SimpleNamespace(node=SimpleNamespace())
    bot = QtBot(asked_by)
    with at_the_keyboard(bot, SetClock(), home) as person:
        by_keyboard.leaves_traces(person)
        person.locks()
    _keep_words(home, by_keyboard.SECRETS)


def leaks(home: Path) -> None:
    """Do what must not be done, so that it can be seen that it would be noticed."""
    journal = _vault(home / "Journal.journal", SetClock()).create(PASSWORD).journal
    journal.writing.write(Draft(kind=Kind.NOTE, title=BROUGHT))
    journal.exporting.export(home / "tmp" / "x.html", Format.HTML, EVERYTHING)
    (home / "tmp" / "x.html").unlink()
    journal.close()
    _keep_words(home, (BROUGHT,))


def _vault(folder: Path, clock: SetClock) -> Vault:
    return Vault(folder, clock, calibrate=lambda: CHEAP)


def _keep_words(home: Path, words: Iterable[str]) -> None:
    text = "\n".join(set(words) - NOT_TELLING)
    (home / "plain" / "words").write_text(text, encoding="utf-8")


JOURNEYS: Mapping[str, Callable[[Path], None]] = {
    "services": services,
    "window": window,
    "leaks": leaks,
}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
