"""add and show: what goes in comes out, byte for byte."""

from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Kind
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import PASSWORD

pytestmark = pytest.mark.usefixtures("kept")


def added(command: Command, *arguments: str, text: str = "Words.") -> str:
    ran = command("add", *arguments, stdin=text.encode())
    assert (ran.code, ran.err) == (0, "")
    return ran.out.strip()


def test_add_prints_the_id_and_nothing_else(command: Command) -> None:
    ran = command("add", "--kind", "note", stdin=b"Words.")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{UUID(ran.out.strip())}\n"


def test_add_answers_in_json_where_asked(command: Command) -> None:
    ran = command("add", "--kind", "note", "--json", stdin=b"Words.")
    assert ran.document.keys() == {"id"}
    assert command("show", ran.document["id"]).code == 0


def test_everything_that_add_is_told_is_kept(command: Command) -> None:
    entry = added(
        command,
        *("--kind", "integration", "--title", "What stayed", "--day", "2026-11-20"),
        *("--at", "2026-11-21T20:14+02:00", "--tag", "#body", "--tag", "sea"),
        text="It rained.\n",
    )
    assert command("show", entry, "--json").document == {
        "id": entry,
        "kind": "integration",
        "title": "What stayed",
        "day": "2026-11-20",
        "created_at": "2026-11-21T20:14:00+02:00",
        "edited_at": "2026-11-21T20:14:00+02:00",
        "tags": ["body", "sea"],
        "starred": False,
        "folded": False,
        "shareable": False,
        "appointment": None,
        "prompt": None,
        "in_trash": False,
        "body": "It rained.\n",
        "versions": [],
    }


def test_without_day_and_time_an_entry_is_of_now(command: Command) -> None:
    shown = command("show", added(command, "--kind", "note"), "--json").document
    assert shown["day"] == "2026-11-23"
    assert shown["created_at"] == "2026-11-23T12:00:00+01:00"


def test_an_entry_written_at_another_time_is_about_that_day(command: Command) -> None:
    entry = added(command, "--kind", "note", "--at", "2026-11-01T23:50-08:00")
    assert command("show", entry, "--json").document["day"] == "2026-11-01"


@pytest.mark.parametrize("kind", ["preparation", "session", "integration", "note"])
def test_each_kind_can_be_written(command: Command, kind: str) -> None:
    shown = command("show", added(command, "--kind", kind), "--json").document
    assert shown["kind"] == kind


@pytest.mark.parametrize(
    "text",
    [
        "one\r\ntwo\rthree\n",
        "no newline at the end",
        "\n\n  spaces and blank lines around \t\n\n",
        "\N{BYTE ORDER MARK}after a mark",
        "🌊🧑‍🤝‍🧑 e\u0301 is not é; שלום \u2028 next",
        "a form feed\f and a bell \a",
    ],
)
def test_text_comes_back_byte_for_byte(command: Command, text: str) -> None:
    entry = added(command, "--kind", "note", text=text)
    assert command("show", entry, "--json").document["body"] == text
    assert command("show", entry).out.endswith(f"\n\n{text}\n")


def test_text_can_come_from_a_file(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "words.md"
    path.write_bytes(b"# From a file\r\n")
    ran = command("add", "--kind", "note", "--file", str(path), stdin=b"not this")
    shown = command("show", ran.out.strip(), "--json").document
    assert shown["body"] == "# From a file\r\n"


@pytest.mark.parametrize("name", ["missing.md", "."])
def test_a_file_that_cannot_be_read_is_named(
    command: Command, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    ran = command("add", "--kind", "note", "--file", str(path))
    assert ran.code == 1
    assert ran.sentence == f"The file {path} could not be read."


def test_password_and_text_can_both_come_from_stdin(
    command: Command, bare: Command, kept: Vault
) -> None:
    on = ("--journal", str(kept.folder), "--password-file", "-")
    text = "The first line\nand the second\n"
    stdin = f"{PASSWORD}\n{text}".encode()
    ran = bare(*on, "add", "--kind", "note", stdin=stdin)
    assert ran.code == 0
    shown = command("show", ran.out.strip(), "--json").document
    assert shown["body"] == text


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"caf\xe9", "The text is not in UTF-8; nothing was written."),
        (b"a\0b", "The text contains a NUL character; remove it first."),
        (b"", "There is nothing to write down."),
        (b" \r\n\t\n", "There is nothing to write down."),
    ],
)
def test_text_that_cannot_be_kept_is_refused_and_nothing_is_written(
    command: Command, raw: bytes, sentence: str
) -> None:
    ran = command("add", "--kind", "note", stdin=raw)
    assert (ran.code, ran.sentence) == (1, sentence)
    assert command("list", "--json").document["total"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--kind", "diary"),
        ("--kind", "note", "--day", "2026-13-01"),
        ("--kind", "note", "--at", "yesterday"),
        ("--kind", "note", "--at", "0001-01-01T00:00+12:00"),
        ("--kind", "note", "--title", "two\nlines"),
        ("--kind", "note", "--title", "t" * 501),
        ("--kind", "note", "--tag", "t" * 65),
        ("--kin", "note"),
    ],
)
def test_wrong_arguments_of_add_write_nothing(
    command: Command, arguments: tuple[str, ...]
) -> None:
    ran = command("add", *arguments, stdin=b"Words.")
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert command("list", "--json").document["total"] == 0


def test_show_lists_earlier_versions(command: Command, kept: Vault) -> None:
    journal = kept.unlock(PASSWORD).journal
    long = Draft(kind=Kind.NOTE, body="A long text. " * 10)
    (entry,) = journal.writing.write(long).entries
    journal.writing.edit(entry, Draft(kind=Kind.NOTE, title="Cut"))
    journal.close()
    shown = command("show", str(entry), "--json").document
    (version,) = shown["versions"]
    assert shown["title"] == "Cut"
    assert str(UUID(version["id"])) == version.pop("id")
    assert version == {
        "kept_at": "2026-11-23T12:00:00+01:00",
        "title": "",
        "body": long.body,
    }


def test_an_id_that_is_not_there_is_told(command: Command) -> None:
    ran = command("show", "01939f00-0000-7000-8000-000000000000")
    assert (ran.code, ran.sentence) == (1, "That entry is not in the journal.")


def test_what_is_no_id_is_wrong_usage(command: Command) -> None:
    ran = command("show", "the-first-one")
    assert (ran.code, ran.out) == (2, "")
