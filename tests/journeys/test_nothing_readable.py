"""What is written can be read in no file: not on a page, in an index, or in a name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.conftest import NOON
from tests.journeys.person import PASSWORD, Person
from tests.ui.window import CTRL, press, tab_to, write

TITLE = "Albatross over Jan Mayen"
SENTENCE = "Nobody but me knows about the zeppelin"
TAG = "quicksilver"
NOTE = "Marzipan under the floorboards"
SEARCHED = "gramophone"
MEDICINE = ("MDMA-assisted", "session reflection", "integration note", "preparation")
DAY = NOON.day.isoformat()
WORDS = {*TITLE.split(), *SENTENCE.split(), *NOTE.split()}
SECRETS = (
    *(TITLE, SENTENCE, TAG, NOTE, SEARCHED, PASSWORD, DAY, "grateful"),
    *MEDICINE,
    *sorted(word for word in WORDS if len(word) > 5),
)


def forms_of(secret: str) -> list[bytes]:
    """Return how a text could lie in a file, in any case of its letters."""
    return [
        each.encode(encoding)
        for each in {secret, secret.lower(), secret.upper()}
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file in a folder, and its name among them."""
    return {
        str(path): path.read_bytes() + path.name.encode()
        for path in folder.rglob("*")
        if path.is_file()
    }


def found_in(folder: Path) -> list[tuple[str, str]]:
    return [
        (path, secret)
        for path, raw in everything_in(folder).items()
        for secret in SECRETS
        if any(form in raw for form in forms_of(secret))
    ]


def leaves_traces(person: Person) -> None:
    """Do all that could leave something readable behind."""
    person.makes_a_journal()
    person.writes("Preparation", TITLE, f"{SENTENCE}. MDMA-assisted.", TAG)
    for kind in ("Session", "Integration"):
        person.writes(kind, TITLE, f"{SENTENCE}, {kind.lower()}.")
    person.checks_in(NOTE)
    person.searches(SEARCHED)
    press(Qt.Key.Key_Comma, CTRL)
    tab_to("As the system")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    tab_to("Show privacy and safety of your words")
    press(Qt.Key.Key_Space)
    tab_to("Check now")
    press(Qt.Key.Key_Space)
    person.reads("Everything checked out")
    tab_to("Make a new recovery phrase")
    press(Qt.Key.Key_Space)
    write(f"{PASSWORD}\n")
    person.reads("They are not shown again.")


def test_nothing_is_readable_while_it_is_open_or_after(
    person: Person, tmp_path: Path
) -> None:
    leaves_traces(person)
    assert found_in(tmp_path) == []
    person.locks()
    assert found_in(tmp_path) == []
    names = {Path(path).name for path in everything_in(tmp_path)}
    assert {"journal.db", "keys.json", "preferences.json"} <= names


def test_it_is_all_there_for_whoever_has_the_password(
    person: Person,
) -> None:
    leaves_traces(person)
    person.locks()
    person.unlocks()
    person.searches(SENTENCE.rsplit(maxsplit=1)[-1])
    person.reads(TITLE)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_the_search_itself_finds_what_is_there(
    tmp_path: Path, secret: str, encoding: str
) -> None:
    path = tmp_path / "folder" / "file"
    path.parent.mkdir()
    path.write_bytes(b"\0" * 5000 + secret.encode(encoding))
    assert (str(path), secret) in found_in(tmp_path)


def test_a_file_may_not_be_named_after_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / f"{TAG}.txt").touch()
    assert found_in(tmp_path)
