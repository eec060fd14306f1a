"""Every format is written whole or not at all, and is the owner's alone."""

import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from journal.domain.choice import EVERYTHING, Format
from journal.domain.errors import NotSavedError
from journal.domain.progress import CancelledError
from journal.formats import own_json
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock
from tests.wholes import small


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal with one of everything; leaving changes nothing in it."""
    folder = tmp_path_factory.mktemp("shared")
    vault = Vault(folder / "x.journal", SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    path = folder / "small.json"
    path.write_bytes(b"".join(own_json.write(small(), NOON)))
    journal.own_import.bring(path)
    yield journal
    journal.close()


every_format = pytest.mark.parametrize("wanted", Format)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "outside"
    place.mkdir()
    return place


@every_format
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_owner_can_read_it(
    journal: Journal, place: Path, wanted: Format
) -> None:
    journal.exporting.export(place / "out", wanted, EVERYTHING)
    for each in place.rglob("*"):
        expected = 0o700 if each.is_dir() else 0o600
        assert each.stat().st_mode & 0o777 == expected


@every_format
def test_what_is_there_stays(journal: Journal, place: Path, wanted: Format) -> None:
    (place / "out").write_bytes(b"mine")
    with pytest.raises(NotSavedError, match="of that name already"):
        journal.exporting.export(place / "out", wanted, EVERYTHING)
    assert [each.name for each in place.iterdir()] == ["out"]
    assert (place / "out").read_bytes() == b"mine"


@every_format
def test_a_folder_that_is_not_there_is_told(
    journal: Journal, place: Path, wanted: Format
) -> None:
    with pytest.raises(NotSavedError, match="Not saved"):
        journal.exporting.export(place / "no" / "out", wanted, EVERYTHING)
    assert not list(place.iterdir())


@every_format
def test_a_full_disk_leaves_nothing(
    journal: Journal,
    place: Path,
    wanted: Format,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    with pytest.raises(NotSavedError, match="No space left on device"):
        journal.exporting.export(place / "out", wanted, EVERYTHING)
    assert not list(place.iterdir())


@every_format
def test_stopping_at_any_point_leaves_nothing(
    journal: Journal, place: Path, wanted: Format
) -> None:
    for last in range(count_of_steps(journal, place, wanted)):
        with pytest.raises(CancelledError):
            journal.exporting.export(
                place / "out", wanted, EVERYTHING, stopping_at(last)
            )
        assert not list(place.iterdir())


def count_of_steps(journal: Journal, place: Path, wanted: Format) -> int:
    told: list[tuple[int, int]] = []
    journal.exporting.export(
        place.parent / "whole", wanted, EVERYTHING, lambda *step: told.append(step)
    )
    steps = [done for done, _ in told]
    assert steps == sorted(set(steps))  # it goes on with each, and never back
    assert all(done < of for done, of in told)
    return len(told)


def stopping_at(last: int) -> Callable[[int, int], None]:
    """Stop at the nth time that it is told how far the work is."""
    steps = count()

    def tell(done: int, of: int) -> None:
        if next(steps) == last:
            raise CancelledError("Stopped.")

    return tell


def test_a_file_is_replaced_only_where_that_was_agreed(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"mine")
    journal.exporting.export(path, Format.JSON, EVERYTHING, replace=True)
    assert path.read_bytes().startswith(b"{")


def test_something_that_came_there_meanwhile_stays(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "out"

    def tell(done: int, of: int) -> None:
        path.write_bytes(b"mine")

    for wanted in (Format.JSON, Format.MARKDOWN):
        path.unlink(missing_ok=True)
        with pytest.raises(NotSavedError, match="of that name already"):
            journal.exporting.export(path, wanted, EVERYTHING, tell)
        assert path.read_bytes() == b"mine"
