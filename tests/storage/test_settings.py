"""Settings are names and values of JSON."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.storage.database import Database
from tests.storage.conftest import keep

VALUES = st.none() | st.booleans() | st.integers() | st.text(alphabet=st.characters())


def test_nothing_is_set_in_a_new_journal(database: Database) -> None:
    assert database.read(lambda store: store.settings.all()) == {}


def test_the_last_value_counts(database: Database) -> None:
    for value in (1, "two", [3, {"four": None}]):
        keep(database, "name", value)
        assert database.read(lambda store: store.settings.all()) == {"name": value}


@pytest.mark.parametrize("value", ["\0", "\ud800", "'; DROP TABLE setting; --", "🌿"])
def test_any_text_can_be_a_value(database: Database, value: str) -> None:
    keep(database, "name", value)
    assert database.read(lambda store: store.settings.all()) == {"name": value}


@given(values=st.dictionaries(st.text(max_size=8), VALUES, max_size=4))
@settings(max_examples=30, deadline=None)
def test_what_is_put_is_found(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    database = Database(
        tmp_path_factory.mktemp("set") / "journal.db", bytearray(b"k" * 32), bytes(16)
    )
    database.create(bytes(16))
    for name, value in values.items():
        keep(database, name, value)
    assert database.read(lambda store: store.settings.all()) == values
    database.close()
