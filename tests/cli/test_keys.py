"""create, password, recovery: what opens a journal, from the command line."""

from pathlib import Path

import pytest

from journal.cli.keys import ONCE, WEAK
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import FOLDER, PASSWORD

STRONG = "anchor mellow harbor thrive"
NEW = "oxygen ladder velvet acoustic"


def test_create_makes_a_journal_and_prints_its_phrase(
    bare: Command, tmp_path: Path
) -> None:
    path = tmp_path / "password"
    path.write_text(STRONG, encoding="utf-8")
    on = ("--journal", str(tmp_path / FOLDER), "--password-file", str(path))
    ran = bare(*on, "create")
    assert (ran.code, ran.err) == (0, f"{ONCE}\n")
    assert len(ran.out.split()) == 24
    assert bare(*on, "verify").code == 0


def test_create_gives_exactly_this_json(command: Command, vault: Vault) -> None:
    document = command("create", "--json").document
    assert document.keys() == {"recovery_phrase"}
    phrase = document["recovery_phrase"]
    assert len(phrase.split()) == 24
    vault.unlock_by_phrase(phrase).journal.close()


def test_a_new_journal_is_for_its_owner_alone(command: Command, vault: Vault) -> None:
    command("create")
    assert vault.folder.stat().st_mode & 0o777 == 0o700
    modes = {path.stat().st_mode & 0o777 for path in vault.folder.glob("*.*")}
    assert modes == {0o600}


def test_a_second_create_is_refused(command: Command, kept: Vault) -> None:
    before = {path: path.read_bytes() for path in kept.folder.glob("*.*")}
    ran = command("create")
    assert (ran.code, ran.sentence) == (
        1,
        f"There is a journal in {kept.folder} already.",
    )
    assert before == {path: path.read_bytes() for path in kept.folder.glob("*.*")}


def test_a_short_password_makes_no_journal(
    bare: Command, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "password"
    path.write_text("seven77\n", encoding="utf-8")
    on = ("--journal", str(vault.folder), "--password-file", str(path))
    ran = bare(*on, "create")
    assert (ran.code, ran.sentence) == (1, "A password has at least 8 characters.")
    assert not vault.exists()


def test_a_weak_password_is_taken_with_a_word_on_it(
    bare: Command, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "password"
    path.write_text("password\n", encoding="utf-8")
    ran = bare("--journal", str(vault.folder), "--password-file", str(path), "create")
    assert ran.code == 0
    assert WEAK in ran.err


def test_a_typed_password_is_asked_for_twice(bare: Command, vault: Vault) -> None:
    ran = bare("--journal", str(vault.folder), "create", answers=(STRONG, STRONG))
    assert ran.code == 0
    vault.unlock(STRONG).journal.close()


def test_two_typed_passwords_that_differ_make_no_journal(
    bare: Command, vault: Vault
) -> None:
    ran = bare("--journal", str(vault.folder), "create", answers=(STRONG, NEW))
    assert (ran.code, ran.sentence) == (
        1,
        "The two passwords differ; nothing was changed.",
    )
    assert not vault.exists()


def test_a_whole_journal_is_verified(command: Command, kept: Vault) -> None:
    ran = command("verify")
    assert (ran.code, ran.out) == (0, "Everything is as it should be.\n")
    assert command("verify", "--json").document == {"ok": True, "problems": []}


def test_what_is_wrong_is_listed_and_the_exit_code_tells(
    command: Command, kept: Vault
) -> None:
    database = kept.folder / "journal.db"
    raw = bytearray(database.read_bytes())
    raw[-100] ^= 1
    database.write_bytes(raw)
    ran = command("verify", "--json")
    assert ran.code == 1
    assert ran.document["ok"] is False
    assert "Some encrypted pages are altered." in ran.document["problems"]
    assert command("verify").out.splitlines() == ran.document["problems"]


def test_the_password_is_changed_by_files(
    command: Command, kept: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "new"
    path.write_text(f"{NEW}\n", encoding="utf-8")
    ran = command("password", "--new-password-file", str(path))
    assert (ran.code, ran.out) == (0, "")
    assert len(ran.err.splitlines()) == 1
    assert command("list").sentence == "That password does not open this journal."
    kept.unlock(NEW).journal.close()


def test_both_passwords_can_come_from_stdin(bare: Command, kept: Vault) -> None:
    on = ("--journal", str(kept.folder), "--password-file", "-")
    stdin = f"{PASSWORD}\n{NEW}\n".encode()
    assert bare(*on, "password", "--new-password-file", "-", stdin=stdin).code == 0
    kept.unlock(NEW).journal.close()


def test_a_typed_new_password_is_asked_for_twice(command: Command, kept: Vault) -> None:
    assert command("password", answers=(NEW, NEW)).code == 0
    kept.unlock(NEW).journal.close()


@pytest.mark.parametrize("answers", [("short",), (NEW, STRONG)])
def test_a_bad_new_password_changes_nothing(
    command: Command, kept: Vault, answers: tuple[str, ...]
) -> None:
    ran = command("password", answers=answers)
    assert ran.code == 1
    assert ran.sentence
    kept.unlock(PASSWORD).journal.close()


def test_recovery_prints_a_new_phrase_and_voids_the_old(
    command: Command, vault: Vault
) -> None:
    old = command("create", "--json").document["recovery_phrase"]
    new = command("recovery", "--json").document["recovery_phrase"]
    assert new != old
    vault.unlock_by_phrase(new).journal.close()
    on = ("--journal", str(vault.folder))
    ran = command(*on, "recovery", "--phrase-file", "-", stdin=old.encode())
    assert ran.sentence == "That recovery phrase does not open this journal."


def test_the_phrase_opens_the_journal_and_sets_a_password(
    command: Command, bare: Command, vault: Vault, tmp_path: Path
) -> None:
    phrase = command("create", "--json").document["recovery_phrase"]
    path = tmp_path / "phrase"
    path.write_text(f"{phrase}\n", encoding="utf-8")
    arguments = ("recovery", "--phrase-file", str(path), "--new-password-file", "-")
    on = ("--journal", str(vault.folder))
    ran = bare(*on, *arguments, stdin=f"{NEW}\n".encode())
    assert (ran.code, ran.out) == (0, "")
    vault.unlock(NEW).journal.close()


def test_a_phrase_may_stand_on_several_lines(
    command: Command, bare: Command, vault: Vault, tmp_path: Path
) -> None:
    words = command("create", "--json").document["recovery_phrase"].split()
    path = tmp_path / "phrase"
    lines = [" ".join(words[start : start + 4]) for start in range(0, 24, 4)]
    path.write_text("\n".join(lines), encoding="utf-8")
    on = ("--journal", str(vault.folder))
    ran = bare(*on, "recovery", "--phrase-file", str(path), answers=(NEW, NEW))
    assert ran.code == 0
    vault.unlock(NEW).journal.close()


def test_words_that_are_no_phrase_are_refused(bare: Command, kept: Vault) -> None:
    on = ("--journal", str(kept.folder))
    ran = bare(*on, "recovery", "--phrase-file", "-", stdin=b"one two three\n")
    assert ran.code == 1
    assert "24 words" in ran.sentence


def test_the_phrase_mends_a_journal_without_key_files(
    command: Command, bare: Command, vault: Vault
) -> None:
    phrase = command("create", "--json").document["recovery_phrase"]
    for name in ("keys.json", "keys.json.bak"):
        (vault.folder / name).unlink()
    assert "recovery phrase" in command("list").sentence
    on = ("--journal", str(vault.folder))
    arguments = ("recovery", "--phrase-file", "-")
    ran = bare(*on, *arguments, stdin=phrase.encode(), answers=(NEW, NEW))
    assert ran.code == 0
    vault.unlock(NEW).journal.close()


def test_the_present_password_is_needed_for_a_new_phrase(
    bare: Command, kept: Vault
) -> None:
    ran = bare("--journal", str(kept.folder), "recovery", answers=("not this one",))
    assert (ran.code, ran.sentence) == (1, "That password does not open this journal.")


@pytest.mark.parametrize("arguments", [(), ("--phrase-file", "-")])
def test_recovery_needs_a_journal_before_it_asks(
    bare: Command, vault: Vault, arguments: tuple[str, ...]
) -> None:
    ran = bare("--journal", str(vault.folder), "recovery", *arguments)
    assert (ran.code, ran.sentence) == (1, f"There is no journal in {vault.folder}.")
