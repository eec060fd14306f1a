"""A journal as pages: contents, entries, moods, results; encrypted only if wanted."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.choice import EVERYTHING, Choice, Format
from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError, NotSavedError
from journal.domain.measure import Answers
from journal.domain.mood import Feeling
from journal.domain.progress import CancelledError
from journal.services import measures
from journal.services.exporting import Form
from journal.services.journal import Journal
from tests.conftest import SetClock

POPPLER = shutil.which("pdftotext")


@pytest.fixture
def journal(open_journal: Journal, clock: SetClock) -> Journal:
    for title, shareable in (("Heron", True), ("Wagtail", False)):
        draft = Draft(
            kind=Kind.NOTE, title=title, body=f"{title} words", shareable=shareable
        )
        open_journal.writing.write(draft)
        clock.wind(timedelta(days=1))
    open_journal.moods.check_in(Feeling(pleasantness=1, energy=2, note="rain"))
    measure = measures.measure("GAD-7")
    ones = {question.id: 1 for question in measure.questions}
    open_journal.measuring.take(Answers(measure=measure, values=ones))
    open_journal.questions.ask("And then?")
    return open_journal


def read(path: Path, *options: str) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", *options, str(path), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.skipif(POPPLER is None, reason="poppler is not installed")
def test_everything_is_on_the_pages_with_contents_before_it(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "all.pdf"
    counts = journal.exporting.export(path, Format.PDF, EVERYTHING)
    assert (counts.entries, counts.check_ins, counts.results) == (2, 1, 1)
    said = read(path)
    contents, _, rest = said.partition("\f")
    for name in ("Contents", "Heron", "Wagtail", "Mood", "Check-ins", "Questions"):
        assert name in contents
    for words in ("Heron words", "Wagtail words", "rain", "And then?", "GAD-7"):
        assert words in rest


@pytest.mark.skipif(POPPLER is None, reason="poppler is not installed")
def test_only_what_was_chosen_leaves(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "some.pdf"
    journal.exporting.export(path, Format.PDF, Choice(shareable_only=True))
    said = read(path)
    assert "Heron words" in said
    for words in ("Wagtail", "rain", "And then?", "GAD-7"):
        assert words not in said


@pytest.mark.skipif(POPPLER is None, reason="poppler is not installed")
def test_with_a_password_it_opens_with_that_alone(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "locked.pdf"
    form = Form(password="a password of one's own")
    journal.exporting.export(path, Format.PDF, EVERYTHING, form=form)
    assert b"/AESV3" in path.read_bytes()
    with pytest.raises(subprocess.CalledProcessError):
        read(path)
    assert "Heron words" in read(path, "-upw", form.password)


def test_it_is_never_written_over_by_itself(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "there.pdf"
    path.write_text("mine")
    with pytest.raises(NotSavedError):
        journal.exporting.export(path, Format.PDF, EVERYTHING)
    assert path.read_text() == "mine"


def test_nothing_chosen_is_told_and_nothing_is_written(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "none.pdf"
    with pytest.raises(InvalidInputError):
        journal.exporting.export(path, Format.PDF, Choice(tags=frozenset({"no"})))
    assert not path.exists()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_stopped_at_any_point_it_leaves_nothing(
    journal: Journal, tmp_path: Path, share: float
) -> None:
    told: list[float] = []

    def stop(done: int, of: int) -> None:
        told.append(done / of)
        if done / of >= share:
            raise CancelledError

    with pytest.raises(CancelledError):
        journal.exporting.export(tmp_path / "x.pdf", Format.PDF, EVERYTHING, stop)
    assert told == sorted(told)
    assert list(tmp_path.glob("*.pdf*")) == []
