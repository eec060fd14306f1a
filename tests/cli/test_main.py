"""The command line as a whole: what it refuses, and that it says so in one sentence."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal import __version__
from journal.cli.main import parse
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import PASSWORD

ID = "01939f00-0000-7000-8000-000000000000"

# Each command that opens a journal, with arguments that make sense.
ON_A_JOURNAL = (
    ("add", "--kind", "note"),
    ("list",),
    ("show", ID),
    ("search", "rain"),
    ("checkin", "1", "2"),
    ("mood",),
    ("course", "list"),
    ("course", "add", "Autumn"),
    ("appointment", "list"),
    ("appointment", "add", "--phase", "session"),
    ("appointment", "move", ID, "--open"),
    ("question", "list"),
    ("question", "remove", ID),
    ("practice", "list"),
    ("practice", "add", "Walk"),
    ("verify",),
    ("password", "--new-password-file", "-"),
    ("recovery",),
)


def test_without_a_command_the_window_is_meant() -> None:
    assert parse([]).command is None
    assert parse(["--journal", "there"]).command is None


def test_the_demo_may_be_drawn() -> None:
    assert parse(["demo"]).screenshots is None
    assert parse(["demo", "--screenshots", "out"]).screenshots == Path("out")


def test_the_version_is_told(bare: Command) -> None:
    ran = bare("--version")
    assert (ran.code, ran.out) == (0, f"{__version__}\n")


def test_help_names_every_command(bare: Command) -> None:
    ran = bare("--help")
    assert ran.code == 0
    for name in ("add", "checkin", "create", "demo", "guides", "help-now"):
        assert name in ran.out
    for name in ("list", "mood", "password", "recovery", "search", "show", "verify"):
        assert name in ran.out
    for name in ("course", "appointment", "question", "practice"):
        assert f"\n    {name} " in ran.out


@pytest.mark.parametrize(
    ("group", "actions"),
    [
        ("course", ("list", "add", "current", "remove")),
        (
            "appointment",
            ("list", "add", "hold", "move", "skip", "cancel", "plan", "remove"),
        ),
        ("question", ("list", "add", "done", "reopen", "remove")),
        ("practice", ("list", "add", "mark", "unmark", "end", "resume")),
    ],
)
def test_a_group_of_commands_names_them_and_wants_one(
    bare: Command, group: str, actions: tuple[str, ...]
) -> None:
    told = bare(group, "--help")
    assert told.code == 0
    for action in actions:
        assert f"\n    {action} " in told.out
    for wrong in ((), ("nonsense",)):
        ran = bare(group, *wrong)
        assert (ran.code, ran.out) == (2, "")
        assert "usage:" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("list", "--nonsense"),
        ("--pass", "file", "list"),
        ("list", "extra"),
        ("search",),
        ("show",),
        ("--password", "secret", "list"),
    ],
)
def test_wrong_usage_is_told_and_exits_with_2(
    bare: Command, arguments: tuple[str, ...]
) -> None:
    ran = bare(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "usage:" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("arguments", ON_A_JOURNAL)
def test_where_there_is_no_journal_every_command_says_so_and_makes_none(
    command: Command, vault: Vault, arguments: tuple[str, ...]
) -> None:
    ran = command(*arguments)
    assert (ran.code, ran.sentence) == (1, f"There is no journal in {vault.folder}.")
    assert not vault.folder.exists()


@pytest.mark.parametrize("arguments", ON_A_JOURNAL)
def test_a_wrong_password_opens_nothing(
    bare: Command, kept: Vault, arguments: tuple[str, ...]
) -> None:
    on = ("--journal", str(kept.folder), "--password-file", "-")
    ran = bare(*on, *arguments, stdin=b"correct horse batteri\nWords.")
    assert (ran.code, ran.sentence) == (1, "That password does not open this journal.")
    kept.unlock(PASSWORD).journal.close()


@pytest.mark.parametrize("json", [(), ("--json",)])
def test_a_failure_prints_nothing_where_json_is_wanted_either(
    bare: Command, kept: Vault, json: tuple[str, ...]
) -> None:
    on = ("--journal", str(kept.folder), "--password-file", "-")
    assert bare(*on, "list", *json, stdin=b"wrong password").sentence


def test_a_missing_password_file_is_named(bare: Command, kept: Vault) -> None:
    path = kept.folder / "no-such-file"
    ran = bare("--journal", str(kept.folder), "--password-file", str(path), "list")
    assert (ran.code, ran.sentence) == (1, f"The file {path} could not be read.")


def test_a_typed_password_opens_it(bare: Command, kept: Vault) -> None:
    ran = bare("--journal", str(kept.folder), "list", answers=(PASSWORD,))
    assert (ran.code, ran.err) == (0, "")


def test_a_folder_that_cannot_be_looked_at_is_named(command: Command) -> None:
    folder = "too-long" * 40
    ran = command("--journal", folder, "list")
    assert ran.code == 1
    assert folder in ran.sentence


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip_a_byte_of_each_page(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    for start in range(0, len(raw), 4096):
        raw[start + 100] ^= 1
    path.write_bytes(raw)


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        (Path.unlink, "is missing"),
        (lambda path: path.write_bytes(b""), "is empty or cut short"),
        (lambda path: path.write_bytes(path.read_bytes()[:4096]), "is empty or cut"),
        (flip_a_byte_of_each_page, "is damaged"),
    ],
)
def test_a_damaged_file_is_never_called_a_wrong_password(
    command: Command, kept: Vault, damage: Callable[[Path], object], what: str
) -> None:
    path = kept.folder / "journal.db"
    damage(path)
    before = path.read_bytes() if path.exists() else None
    ran = command("list", "--json")
    assert ran.code == 1
    assert ran.sentence.startswith(f"The journal file {path} {what}")
    assert "Nothing was changed. There is no backup in its folder." in ran.sentence
    assert before == (path.read_bytes() if path.exists() else None)


def test_a_file_cut_in_the_middle_never_passes_for_whole(
    command: Command, kept: Vault
) -> None:
    cut_in_half(kept.folder / "journal.db")
    ran = command("verify")
    assert ran.code == 1
    assert ran.out or ran.err
    assert "password" not in ran.err


def test_damaged_keys_are_told_and_the_phrase_is_named(
    command: Command, kept: Vault
) -> None:
    for name in ("keys.json", "keys.json.bak"):
        (kept.folder / name).write_bytes(b"{}")
    ran = command("list")
    assert ran.code == 1
    assert "The recovery phrase opens the journal without them." in ran.sentence


def test_a_healed_key_file_is_told_beside_the_answer(
    command: Command, kept: Vault
) -> None:
    (kept.folder / "keys.json").write_bytes(b"{}")
    ran = command("list", "--json")
    assert ran.code == 0
    assert ran.document["total"] == 0
    assert ran.err == "The key file was damaged. It has been repaired.\n"
    assert command("list").err == ""


HOLD = """
import sys
from pathlib import Path
from journal.services.vault import Vault
opened = Vault(Path(sys.argv[1]), lambda: None).unlock(sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_journal_that_another_program_holds_is_left_alone(
    command: Command, kept: Vault
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(kept.folder), PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        ran = command("list")
        assert ran.code == 1
        assert ran.sentence == (
            "This journal is open in another window or program"
            f" (process {holder.pid}). Close it there first."
        )
        assert command("add", "--kind", "note", stdin=b"Words.").code == 1
        assert holder.stdin is not None
        holder.stdin.close()
    assert command("list").code == 0
