"""FORMAT.md says what the code does."""

from pathlib import Path

import pytest

from journal.crypto import argon, keyfile, root
from journal.domain.entry import EXCERPT_LENGTH, TAG_LENGTH, TITLE_LENGTH, Kind
from journal.storage import connection, entries, migrations

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
