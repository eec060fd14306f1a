"""The tables that queries see are the tables that migrations make."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect

from journal.storage import rows
from journal.storage.database import Database

TABLES = list(rows.metadata.sorted_tables)
SQLITE = dialect()
STORED_AS = {
    "BIGINT": "INTEGER",
    "BOOLEAN": "INTEGER",
    "CHAR(32)": "TEXT",
    "DATE": "TEXT",
}


def in_the_file(database: Database, table: str) -> dict[str, tuple[str, bool, int]]:
    """Columns with their type, whether they must be filled, and place in the key."""
    found = database.raw(
        lambda driver: driver.execute(f'PRAGMA table_info("{table}")').fetchall()
    )
    return {name: (kind, bool(full), key) for _, name, kind, full, _, key in found}


def as_seen(table: Table) -> dict[str, tuple[str, bool, int]]:
    keys = {column.name: n for n, column in enumerate(table.primary_key, 1)}
    seen = {}
    for column in table.columns:
        kind = column.type.compile(SQLITE)
        seen[column.name] = (
            STORED_AS.get(kind, kind),
            not column.nullable,
            keys.get(column.name, 0),
        )
    return seen


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_columns_are_those_of_the_file(database: Database, table: Table) -> None:
    assert as_seen(table) == in_the_file(database, table.name)


def test_no_table_of_the_file_is_unknown(database: Database) -> None:
    ours = "SELECT name FROM sqlite_master WHERE type = 'table'"
    found = database.raw(lambda driver: driver.execute(ours).fetchall())
    names = {name for (name,) in found if not name.startswith("search")}
    assert names == {table.name for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_references_are_those_of_the_file(database: Database, table: Table) -> None:
    found = database.raw(
        lambda driver: driver.execute(
            f'PRAGMA foreign_key_list("{table.name}")'
        ).fetchall()
    )
    in_file = {(source, f"{target}.{to}") for _, _, target, source, to, *_ in found}
    seen = {(key.parent.name, key.target_fullname) for key in table.foreign_keys}
    assert seen == in_file


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_is_strict(database: Database, table: Table) -> None:
    listed = database.raw(
        lambda driver: driver.execute(f'PRAGMA table_list("{table.name}")').fetchall()
    )
    assert [row[5] for row in listed] == [1]


FORMAT = (Path(rows.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_in_the_format(table: Table) -> None:
    _, _, section = FORMAT.partition(f"**`{table.name}`**")
    assert section, table.name
    section = section.partition("\n**`")[0]
    for column in table.columns:
        assert f"`{column.name}`" in section, column


INSTANTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(  # noqa: DTZ001 - made aware here
    lambda naive: naive.replace(tzinfo=UTC)
)


@given(instant=INSTANTS)
def test_an_instant_is_kept_to_the_microsecond(instant: datetime) -> None:
    kind = rows.UtcInstant()
    stored = kind.process_bind_param(instant, SQLITE)
    assert -(2**63) <= stored < 2**63
    assert kind.process_result_value(stored, SQLITE) == instant


def test_the_unit_is_microseconds_since_1970() -> None:
    at: Any = datetime(1970, 1, 1, 0, 0, 1, 5, tzinfo=UTC)
    assert rows.UtcInstant().process_bind_param(at, SQLITE) == 1_000_005


def test_no_instant_is_kept_as_none() -> None:
    assert rows.UtcInstant().process_bind_param(None, SQLITE) is None
    assert rows.UtcInstant().process_result_value(None, SQLITE) is None


def test_an_instant_elsewhere_is_refused_and_not_shifted() -> None:
    tokyo = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=9)))
    with pytest.raises(ValueError, match="UTC"):
        rows.UtcInstant().process_bind_param(tokyo, SQLITE)
