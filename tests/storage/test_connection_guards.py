"""The traps of SQLCipher beyond the key, each with the guard that closes it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from journal.domain.errors import JournalInUseError
from journal.storage import connection as recipe
from journal.storage.database import Database
from tests.storage.conftest import PAGE_KEY, SALT, refused

# 5. temp_store=1 writes plain text to /var/tmp.


def test_large_sorts_stay_in_memory_and_that_is_locked(driver: Any) -> None:
    options = {row[0] for row in driver.execute("PRAGMA compile_options")}
    assert "TEMP_STORE=2" in options
    for pragma in ("temp_store = 1", "temp_store = FILE", "temp_store_directory = '/'"):
        refused(driver, f"PRAGMA {pragma}")
    assert driver.execute("PRAGMA temp_store").fetchone() == (2,)


def test_a_build_that_would_write_them_to_files_is_refused(path: Path) -> None:
    class OtherBuild(dbapi2.Connection):  # type: ignore[misc]  # has no stubs
        def execute(self, sql: str, *args: Any) -> Any:
            if sql == "PRAGMA compile_options":
                sql = "SELECT 'TEMP_STORE=1'"
            return super().execute(sql, *args)

    whole = dbapi2.connect

    def connect(*args: Any, **options: Any) -> Any:
        return whole(*args, factory=OtherBuild, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dbapi2, "connect", connect)
        with pytest.raises(recipe.OperationalError, match="could write plain text"):
            recipe.create(path, PAGE_KEY, SALT)


# 6. ATTACH writes plain text; so does what attaches in secret.


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH '{}' AS other",
        "ATTACH '{}' AS other KEY ''",
        "VACUUM INTO '{}'",
        "PRAGMA cipher_log = '{}'",
        "PRAGMA cipher_profile = '{}'",
    ],
)
def test_nothing_is_written_beside_the_journal(
    driver: Any, tmp_path: Path, sql: str
) -> None:
    aside = tmp_path / "aside"
    refused(driver, sql.format(aside))
    assert not aside.exists()


# 7. cipher_memory_security cannot be undone, costs six times the time of a search, and
# left 525 of 826 copies of the text in memory. Replacing the process at lock left none.


def test_memory_security_is_left_off_since_locking_replaces_the_process(
    driver: Any,
) -> None:
    assert driver.execute("PRAGMA cipher_memory_security").fetchone() == ("0",)


# 8. SQLCipher writes to stderr about damage.


def test_damage_makes_no_noise(
    path: Path, database: Database, capfd: pytest.CaptureFixture[str]
) -> None:
    root_of_entry = "SELECT rootpage FROM sqlite_master WHERE name = 'entry'"
    (page,) = database.raw(lambda it: it.execute(root_of_entry).fetchone())
    database.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 100] ^= 1
    path.write_bytes(data)
    driver = recipe.open_existing(path, PAGE_KEY, SALT)
    refused(driver, "SELECT * FROM entry")
    assert driver.execute("PRAGMA cipher_integrity_check").fetchall()
    driver.close()
    with pytest.raises(recipe.DatabaseError):
        recipe.open_existing(path, bytes(32), SALT)
    assert capfd.readouterr() == ("", "")


# 9. load_extension() is live by default.


def test_no_extension_can_be_loaded(driver: Any) -> None:
    assert "not authorized" in refused(driver, "SELECT load_extension('libm.so.6')")


# 10. Deleted words: tests/storage/test_search.py. Here what it rests on.


def test_what_is_deleted_is_overwritten(driver: Any) -> None:
    assert driver.execute("PRAGMA secure_delete").fetchone() == (1,)


# 11. cipher_integrity_check after a crash: tests/storage/test_integrity.py.


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cipher_status", "1"),
        ("cipher_log_level", "NONE"),
        ("cipher_plaintext_header_size", "0"),
        ("locking_mode", "exclusive"),
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("fullfsync", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 1),
        ("application_id", recipe.APPLICATION_ID),
    ],
)
def test_every_pragma_is_what_it_was_set_to(
    driver: Any, name: str, value: object
) -> None:
    assert driver.execute(f"PRAGMA {name}").fetchone() == (value,)


@pytest.mark.parametrize("name", ["journal_mode = WAL", "writable_schema = ON"])
def test_what_keeps_it_safe_cannot_be_switched_off(driver: Any, name: str) -> None:
    refused(driver, f"PRAGMA {name}")


def test_a_refused_pragma_is_told(path: Path) -> None:
    """A failed change of journal_mode raises nothing by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recipe, "_PRAGMAS", (("synchronous", "EXTRA", 2),))
        with pytest.raises(recipe.OperationalError, match="refused to set synchronous"):
            recipe.create(path, PAGE_KEY, SALT)


def test_nobody_else_can_even_read_it(path: Path, driver: Any) -> None:
    with pytest.raises(recipe.OperationalError, match="locked"):
        recipe.open_existing(path, PAGE_KEY, SALT)


def test_in_use_is_told_in_a_sentence(
    database: Database, opened: Callable[[], Database]
) -> None:
    with pytest.raises(JournalInUseError, match="in use"):
        opened()
