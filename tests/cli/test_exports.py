"""export on the command line."""

import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.entry import Draft, Kind
from journal.domain.mood import Feeling
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import NOON, PASSWORD
from tests.courses import begin_course, write_at

WARNING = "It is not encrypted: anyone who comes across it can read it.\n"


@pytest.fixture
def filled(vault: Vault) -> Vault:
    journal = vault.create(PASSWORD).journal
    _, (session,) = begin_course(journal, "0,1,0")
    write_at(journal, session, "in the course", Kind.SESSION)
    earlier = NOON.day - timedelta(days=9)
    for title, shareable in (("mine", False), ("ours", True)):
        journal.writing.write(
            Draft(
                kind=Kind.NOTE,
                title=title,
                tags=("sea", title),
                shareable=shareable,
                day=earlier,
            )
        )
    journal.moods.check_in(Feeling(pleasantness=1, energy=2))
    journal.close()
    return vault


def test_it_says_what_was_written_and_that_anyone_can_read_it(
    filled: Vault, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    ran = command("export", str(out), "--format", "json")
    assert (ran.code, ran.err) == (0, WARNING)
    assert ran.out == f"{out}: 3 entries, 1 check-ins, 0 questionnaires\n"
    assert json.loads(out.read_bytes())["complete"] is True


@pytest.mark.parametrize("wanted", ["json", "markdown", "html", "csv"])
def test_every_format_answers_with_one_document(
    filled: Vault, command: Command, tmp_path: Path, wanted: str
) -> None:
    out = tmp_path / "out"
    ran = command("export", str(out), "--format", wanted, "--json")
    assert ran.document == {
        "path": str(out),
        "format": wanted,
        "entries": 0 if wanted == "csv" else 3,
        "check_ins": 1,
        "results": 0,
    }
    assert out.is_dir() == (wanted in {"markdown", "csv"})


@pytest.mark.parametrize(
    ("options", "entries", "check_ins"),
    [
        (("--kind", "session"), 1, 0),
        (("--kind", "session", "--kind", "note"), 3, 0),
        (("--tag", "#Sea"), 2, 0),
        (("--tag", "sea", "--tag", "ours"), 1, 0),
        (("--shareable-only",), 1, 0),
        (("--shareable-only", "--with-check-ins"), 1, 1),
        (("--course", "AUTUMN"), 1, 0),
        (("--from", "2026-11-23"), 1, 1),
        (("--to", "2026-11-20"), 2, 0),
    ],
)
def test_a_part_can_be_chosen(
    filled: Vault,
    command: Command,
    tmp_path: Path,
    options: tuple[str, ...],
    entries: int,
    check_ins: int,
) -> None:
    out = str(tmp_path / "out.json")
    found = command("export", out, "--format", "json", "--json", *options).document
    assert (found["entries"], found["check_ins"]) == (entries, check_ins)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--course", "Winter"), "There is no course of that name."),
        (
            ("--tag", "nothing"),
            "There is nothing in what was chosen; nothing was written.",
        ),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    filled: Vault,
    command: Command,
    tmp_path: Path,
    options: tuple[str, ...],
    sentence: str,
) -> None:
    out = tmp_path / "out.html"
    ran = command("export", str(out), "--format", "html", *options)
    assert (ran.code, ran.sentence) == (1, sentence)
    assert not out.exists()


def test_two_courses_of_one_name_are_told(
    filled: Vault, command: Command, tmp_path: Path
) -> None:
    journal = filled.unlock(PASSWORD).journal
    begin_course(journal, "0,0,0")
    journal.close()
    out = str(tmp_path / "out.html")
    ran = command("export", out, "--format", "html", "--course", "Autumn")
    assert ran.sentence.startswith("Several courses have that name")


def test_what_is_there_is_never_replaced(
    filled: Vault, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    out.write_bytes(b"mine")
    ran = command("export", str(out), "--format", "json")
    assert (ran.code, ran.sentence) == (
        1,
        "Not saved: there is a file or folder of that name already.",
    )
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--format", "docx"),
        ("--format", "json", "--kind", "dream"),
        ("--format", "json", "--from", "2026-02-01", "--to", "2026-01-01"),
    ],
)
def test_wrong_usage(
    filled: Vault, command: Command, tmp_path: Path, options: tuple[str, ...]
) -> None:
    assert command("export", str(tmp_path / "out"), *options).code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_owner_can_read_it(
    filled: Vault, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    command("export", str(out), "--format", "json")
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_pdf_can_be_encrypted_by_a_password_from_a_file(
    command: Command, filled: Vault, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("words of my own\n")
    out = tmp_path / "out.pdf"
    options = ["--format", "pdf", "--pdf-password-file", str(secret)]
    done = command("export", str(out), *options)
    assert done.code == 0
    assert WARNING not in done.err
    assert b"/AESV3" in out.read_bytes()


def test_only_a_pdf_can_have_a_password(
    command: Command, filled: Vault, tmp_path: Path
) -> None:
    options = ["--format", "json", "--pdf-password-file", "-"]
    done = command("export", str(tmp_path / "out.json"), *options)
    assert done.code == 2
    assert "Only a PDF can have a password." in done.err
