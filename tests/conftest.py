"""What every test may ask for: a clock that stands still."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from journal.crypto.argon import Argon2Parameters
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Laws are tried a few times in each run, and often by --hypothesis-profile=long.
settings.register_profile("short", max_examples=30, deadline=None)
settings.register_profile("long", max_examples=500, deadline=None)
settings.load_profile("short")

NOON = Moment(utc=datetime(2026, 11, 23, 11, 0, tzinfo=UTC), offset=timedelta(hours=1))


class SetClock:
    """A clock that a test sets and winds by hand."""

    def __init__(self, now: Moment = NOON) -> None:
        self.now = now

    def __call__(self) -> Moment:
        return self.now

    def wind(self, by: timedelta) -> None:
        self.now = Moment(utc=self.now.utc + by, offset=self.now.offset)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def counted_bytes() -> Callable[[int], bytes]:
    """Give bytes that differ at each call and are the same in each run."""
    calls = 0

    def give(count: int) -> bytes:
        nonlocal calls
        calls += 1
        return calls.to_bytes(8, "big").rjust(count, b"\x5a")[-count:]

    return give


CHEAP = Argon2Parameters(memory_kib=19 * 1024, passes=1, lanes=1)
"""The least that a key file may ask for."""

PASSWORD = "correct horse battery"
FOLDER = "test.journal"


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Vault:
    """A folder without a journal yet; its keys are derived cheaply."""
    return Vault(tmp_path / FOLDER, clock, calibrate=lambda: CHEAP)


@pytest.fixture
def open_journal(vault: Vault) -> Iterator[Journal]:
    """A new journal, open."""
    journal = vault.create(PASSWORD).journal
    yield journal
    journal.close()
