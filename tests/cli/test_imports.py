"""import: first what would come, then it comes, then it is undone."""

from pathlib import Path

import pytest

from journal.domain.entry import Filter
from journal.domain.imported import Imported
from journal.domain.mood import Feeling
from journal.formats import readers
from journal.services.vault import Vault
from tests.cli.conftest import MISSING, Command
from tests.conftest import PASSWORD
from tests.formats.sources import DATA
from tests.services.importable import Elsewhere, check_in

pytestmark = pytest.mark.usefixtures("kept")

DAY_ONE = str(DATA / "day-one" / "Journal.json")
JRNL = str(DATA / "jrnl" / "plain.txt")
LOCKED = str(DATA / "jrnl" / "encrypted-v3.txt")


def test_json_tells_what_came_in_and_its_id_undoes_it(command: Command) -> None:
    ran = command("import", DAY_ONE, "--json")
    document = ran.document
    assert (document["added"], document["skipped"]) == (4, 0)
    assert document["dropped"]["photos"] == 2
    assert document["dropped"]["entries without any words"] == 1
    assert command("list", "--json").document["total"] == 4
    undone = command("import", "--undo", document["import"], "--json").document
    assert undone == {"import": document["import"], "removed": 4, "kept": 0}
    assert command("list", "--json").document["total"] == 0


def test_a_second_time_brings_nothing(command: Command) -> None:
    command("import", DAY_ONE)
    again = command("import", DAY_ONE, "--json").document
    assert (again["import"], again["added"], again["skipped"]) == (None, 0, 4)


def test_a_dry_run_tells_and_changes_nothing(command: Command) -> None:
    ran = command("import", DAY_ONE, "--dry-run", "--json", "--kind", "Journal=session")
    document = ran.document
    assert (document["import"], document["added"], document["format"]) == (
        None,
        4,
        "day-one",
    )
    assert (document["from"], document["to"]) == ("2024-01-16", "2024-07-02")
    assert document["kinds"] == {"#integration": "integration", "Journal": "session"}
    assert command("list", "--json").document["total"] == 0


def test_it_is_told_in_words_too(command: Command) -> None:
    dry = command("import", DAY_ONE, "--dry-run").out
    assert "4 would come in, 0 are here already." in dry
    assert "From 2024-01-16 to 2024-07-02." in dry
    assert "--kind 'Journal'=note" in dry
    ran = command("import", DAY_ONE)
    assert "4 came in, 0 were here already.\nLeft out: " in ran.out
    assert "no time zone" in ran.err
    batch = ran.out.split()[-1]
    assert command("import", "--undo", batch).out == "4 were taken out again.\n"


def test_what_was_changed_since_stays_and_is_told(
    command: Command, kept: Vault, tmp_path: Path
) -> None:
    (tmp_path / "2024-03-03.md").write_text("A walk.")
    batch = command("import", str(tmp_path / "2024-03-03.md")).out.split()[-1]
    journal = kept.unlock(PASSWORD).journal
    (found,) = journal.writing.list(Filter()).entries
    journal.writing.trash(frozenset({found.id}))
    journal.close()
    out = command("import", "--undo", batch).out
    assert out.endswith("1 were changed or used since, and stay.\n")


def test_the_kind_can_be_said_for_a_label(command: Command) -> None:
    command("import", DAY_ONE, "--kind", "Journal=preparation")
    found = command("list", "--kind", "preparation", "--json").document
    assert found["total"] == 3


def test_an_encrypted_source_has_a_password_of_its_own(
    command: Command, tmp_path: Path
) -> None:
    assert "password is needed" in command("import", LOCKED).sentence
    (tmp_path / "theirs").write_text("heron and reeds\n")
    secret = ("--source-password-file", str(tmp_path / "theirs"))
    assert command("import", LOCKED, *secret, "--json").document["added"] == 4
    (tmp_path / "theirs").write_text("heron\n")
    wrong = command("import", LOCKED, *secret)
    assert wrong.code == 1
    assert "does not open" in wrong.sentence


def test_a_mood_gets_its_place_or_stays_out(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds = Imported(
        check_ins=(check_in("rad"), check_in("meh", days=1), check_in("sad", days=2)),
        moods={"rad": Feeling(pleasantness=4, energy=2), "meh": None, "sad": None},
    )
    monkeypatch.setattr(readers, "READERS", (Elsewhere(holds).reader,))
    path = str(tmp_path / "a.elsewhere")
    dry = command("import", path, "--dry-run", "--mood", "sad=").out
    assert "--mood 'rad'=4,2\n--mood 'meh'=\n" in dry
    brought = command("import", path, "--mood", "meh=0,-1", "--json").document
    assert (brought["added"], brought["dropped"]) == (
        2,
        {"check-ins without a place on the pad": 1},
    )
    assert command("mood", "--json").document["check_ins"][1]["energy"] == -1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Name a file"),
        ((JRNL, "--undo", MISSING), "Name a file"),
        ((JRNL, "--kind", "Nobody=note"), "no 'Nobody'"),
        ((JRNL, "--mood", "rad=1,1"), "no 'rad'"),
        ((JRNL, "--format", "paper"), "no such format"),
    ],
)
def test_what_cannot_be_is_wrong_usage(
    command: Command, arguments: tuple[str, ...], said: str
) -> None:
    ran = command("import", *arguments)
    assert ran.code == 2
    assert said in ran.sentence


@pytest.mark.parametrize(
    "option",
    [
        ("--kind", "note"),
        ("--kind", "a=b"),
        ("--mood", "a"),
        ("--mood", "a=1"),
        ("--mood", "a=9,9"),
        ("--mood", "a=1,x"),
        ("--undo", "1"),
    ],
)
def test_an_option_that_makes_no_sense_is_wrong_usage(
    command: Command, option: tuple[str, str]
) -> None:
    assert command("import", JRNL, *option).code == 2


def test_what_is_not_there_is_told(command: Command) -> None:
    assert command("import", "/no/such/file").code == 1
    assert "not in the journal" in command("import", "--undo", MISSING).sentence
