"""What every test may ask for: a clock that stands still."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings
from typing_extensions import override

from journal.crypto import argon, keyfile
from journal.crypto.argon import Argon2Parameters
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Opened, Vault

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Thousands of journals are made and thrown away; syncing each to a disk takes minutes.
_MEMORY, _ROOM_BYTES = Path("/dev/shm"), 4 * 2**30
if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

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


@pytest.fixture(scope="session", autouse=True)
def _derive_each_key_once() -> None:
    """Remember what each password and salt gave: the same, at no cost."""
    derive = lru_cache(maxsize=1024)(argon.wrapping_key)
    for module in (argon, keyfile):
        vars(module)["wrapping_key"] = derive


class CopiedVault(Vault):
    """A folder whose journal is a copy of one that was made before by the program."""

    def __init__(self, folder: Path, clock: SetClock, made: Path) -> None:
        super().__init__(folder, clock, calibrate=lambda: CHEAP)
        self._made = made

    @override
    def create(self, password: str) -> Opened:
        if password != PASSWORD or self.folder.exists():
            return super().create(password)
        shutil.copytree(self._made, self.folder)
        return self.unlock(password)


@pytest.fixture(scope="session")
def made_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty journal that others are copied from."""
    folder = tmp_path_factory.mktemp("made") / FOLDER
    Vault(folder, SetClock(), calibrate=lambda: CHEAP).create(PASSWORD).journal.close()
    (folder / "lock").unlink()
    return folder


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock, made_journal: Path) -> Vault:
    """A folder without a journal yet; making one there costs next to nothing."""
    return CopiedVault(tmp_path / FOLDER, clock, made_journal)


@pytest.fixture
def new_vault(tmp_path: Path, clock: SetClock) -> Vault:
    """A folder without a journal yet, for tests of how one is made."""
    return Vault(tmp_path / FOLDER, clock, calibrate=lambda: CHEAP)


@pytest.fixture
def open_journal(vault: Vault) -> Iterator[Journal]:
    """A new journal, open."""
    journal = vault.create(PASSWORD).journal
    yield journal
    journal.close()
