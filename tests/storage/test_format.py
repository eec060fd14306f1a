"""FORMAT.md says what the code does, and is enough to read a journal by."""

import sqlite3
from pathlib import Path

import pytest
from mnemonic import Mnemonic

from journal.crypto import argon, keyfile, root
from journal.domain.entry import (
    EXCERPT_LENGTH,
    TAG_LENGTH,
    TITLE_LENGTH,
    Draft,
    Kind,
)
from journal.services.vault import Vault
from journal.storage import connection, entries, migrations
from tests.conftest import PASSWORD
from tests.data.vectors.recompute import derived
from tests.storage.pages import RESERVED_BYTES, pages

TEXT = (Path(connection.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
PROSE = " ".join(TEXT.split())


def spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ")


@pytest.mark.parametrize(
    "said",
    [
        f"application_id` 0x{connection.APPLICATION_ID:X}",
        f"A file under {connection.SMALLEST_FILE_BYTES} bytes",
        f"schema version {migrations.LATEST}",
        f'"{keyfile.FORMAT}"',
        f"At most {spaced(keyfile.MOST_BYTES)} bytes",
        f"1 to {keyfile.MOST_SLOTS} slots",
        f"`memory_kib` {spaced(argon.MEMORY_KIB[0])} to {spaced(argon.MEMORY_KIB[-1])}",
        f"`passes` {argon.PASSES[0]} to {argon.PASSES[-1]}",
        f"`lanes` {argon.LANE_COUNTS[0]} to {argon.LANE_COUNTS[-1]}",
        f"also `memory_kib` up to {spaced(keyfile.MOST_DAMAGED_KIB)}",
        f"`passes` up to {spaced(keyfile.MOST_DAMAGED_KIB_PASSES)}",
        f"the vault id, {root.VAULT_ID_BYTES} bytes",
        f"{root.NONCE_BYTES} random bytes",
        f"at most {TITLE_LENGTH} characters",
        f"at most {TAG_LENGTH} characters",
        f"at most {EXCERPT_LENGTH} characters",
        ", ".join(f"`{kind.value}`" for kind in Kind),
    ],
)
def test_numbers_are_those_of_the_code(said: str) -> None:
    assert said in PROSE


def test_places_are_as_many_as_the_format_says() -> None:
    assert entries.PLACES_A_DAY == 2**20


@pytest.mark.parametrize(
    "purpose", ["vault id", "sqlcipher page key", "key file mac", "previous root"]
)
def test_every_purpose_is_named(purpose: str) -> None:
    assert f"`session-journal 1 {purpose}`" in TEXT


def test_a_stranger_reads_a_journal_with_the_paper_and_the_file_alone(
    vault: Vault, tmp_path: Path
) -> None:
    """Sections 3 to 5, in the standard library and an AES."""
    journal = vault.create(PASSWORD).journal
    for number in range(40):
        body = f"The lighthouse, night {number}. " * 50
        journal.writing.write(Draft(kind=Kind.SESSION, title=f"{number}", body=body))
    paper = journal.keys.recovery_phrase()
    journal.close()

    words = Mnemonic("english").wordlist
    bits = 0
    for word in paper.split():
        bits = bits << 11 | words.index(word)
    keys = derived((bits >> 8).to_bytes(32, "big"))
    data = (vault.folder / "journal.db").read_bytes()
    clear = tmp_path / "clear.db"
    clear.write_bytes(
        b"".join(
            page + bytes(RESERVED_BYTES)
            for page in pages(data, bytes.fromhex(keys["page_key"]))
        )
    )
    reader = sqlite3.connect(clear)
    reader.execute("PRAGMA writable_schema = ON")  # for a library older than the view
    assert reader.execute("PRAGMA application_id").fetchone() == (0x534A524E,)
    assert reader.execute("SELECT * FROM meta").fetchone() == (
        "vault",
        keys["vault_id"],
    )
    rows = reader.execute(
        "SELECT day, title, text FROM entry JOIN body USING (place) ORDER BY place"
    ).fetchall()
    reader.close()
    assert rows == [
        ("2026-11-23", f"{number}", f"The lighthouse, night {number}. " * 50)
        for number in range(40)
    ]
