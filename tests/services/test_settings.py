"""Settings keep their kind."""

from typing import Any

import pytest

from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import PASSWORD


def test_what_was_never_set_is_the_default(open_journal: Journal) -> None:
    settings = open_journal.settings
    assert settings.get("minutes", 5) == 5
    assert settings.get("name", "x") == "x"
    assert settings.get("on", default=True) is True


def test_what_was_set_is_there_after_reopening(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    assert journal.settings.put("minutes", 7).settings
    journal.settings.put("name", "é 🌿 \0")
    journal.settings.put("on", value=False)
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert journal.settings.get("minutes", 5) == 7
    assert journal.settings.get("name", "") == "é 🌿 \0"
    assert journal.settings.get("on", default=True) is False
    journal.close()


@pytest.mark.parametrize("value", ["7", True, 7])
def test_a_value_of_another_kind_has_no_sense(
    open_journal: Journal, value: bool | int | str
) -> None:
    open_journal.settings.put("it", value)
    defaults: tuple[Any, ...] = ("x", 5, False)
    for default in defaults:
        expected = value if type(default) is type(value) else default
        assert open_journal.settings.get("it", default) == expected
