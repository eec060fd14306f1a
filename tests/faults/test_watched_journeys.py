"""Whole journeys, watched call by call: all that is written, whoever is called."""

import sys
from pathlib import Path

import pytest

from tests.faults import canaries, journey, witness
from tests.faults.witness import LOCAL_FAMILY, Seen

pytestmark = pytest.mark.skipif(
    not witness.is_possible(), reason="Calls can be watched on Linux with x86-64 only."
)

CALLS = "import socket as s; s.socket(s.AF_INET).connect_ex(('127.0.0.1', 9))"


def watched(name: str, home: Path) -> Seen:
    """Make a journey in a home of its own."""
    environment = witness.environment_in(home)
    for folder in ("plain", "from", "second"):
        (home / folder).mkdir()
    (home / "from" / "Journal.json").write_text(journey.SOURCE, encoding="utf-8")
    command = (sys.executable, "-m", "tests.faults.journey", name, str(home))
    return witness.witnessed(command, environment)


def words_of(home: Path) -> list[str]:
    return (home / "plain" / "words").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["services", "window"])
def test_nothing_readable_is_written_anywhere_and_nobody_is_called(
    name: str, tmp_path: Path
) -> None:
    seen = watched(name, tmp_path)
    assert seen.code == 0
    assert canaries.leaks(seen, words_of(tmp_path), tmp_path / "plain") == {}
    names = {Path(path).name for path in (*seen.opened, *seen.names)}
    assert {"journal.db", "journal.db-journal", "keys.json"} <= names
    assert {*seen.families} <= {LOCAL_FAMILY}
    assert seen.addresses == set()


def test_what_is_exported_elsewhere_is_found_also_when_it_is_gone(
    tmp_path: Path,
) -> None:
    """The control."""
    seen = watched("leaks", tmp_path)
    assert seen.code == 0
    found = canaries.leaks(seen, words_of(tmp_path), tmp_path / "plain")
    assert [*found.values()] == [{journey.BROUGHT}]
    assert not list((tmp_path / "tmp").glob("*.html"))


def test_a_call_to_somebody_else_is_seen(tmp_path: Path) -> None:
    """The control."""
    command = (sys.executable, "-I", "-S", "-c", CALLS)
    seen = witness.witnessed(command, witness.environment_in(tmp_path))
    assert seen.code == 0
    assert seen.families == [2]
    (address,) = seen.addresses
    assert b"\x7f\x00\x00\x01" in address
