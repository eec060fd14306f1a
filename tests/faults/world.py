"""A journal to do things to, always in the same way: the same ids, times and keys."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from journal.crypto import argon, keyfile
from journal.crypto.argon import Argon2Parameters
from journal.crypto.root import Root
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Opened, Vault

PASSWORD = "correct horse battery"
NEW_PASSWORD = "another horse battery"
CHEAP = Argon2Parameters(memory_kib=19 * 1024, passes=1, lanes=1)
NOON = Moment(utc=datetime(2026, 11, 23, 11, 0, tzinfo=UTC), offset=timedelta(hours=1))

Say = Callable[[], None]


Derive = Callable[[str, bytes, Argon2Parameters], bytes]


def _quickly(password: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    return hashlib.sha256(repr((password, salt, parameters)).encode()).digest()


@contextmanager
def keys_derived_once() -> Iterator[None]:
    """Remember what a password gives: journals are opened by the thousand."""
    with _derived(cache(argon.wrapping_key)):
        yield


@contextmanager
def keys_derived_quickly() -> Iterator[None]:
    """Derive keys by a hash, where nothing is to be learnt of the derivation."""
    with _derived(_quickly):
        yield


@contextmanager
def _derived(derive: Derive) -> Iterator[None]:
    names = vars(keyfile)
    names["wrapping_key"] = derive
    try:
        yield
    finally:
        names["wrapping_key"] = argon.wrapping_key


class World:
    """One journal, its clock and its chances."""

    def __init__(self, folder: Path, seed: str) -> None:
        self.folder = folder
        self._seed = seed
        self._drawn = 0
        self._ticks = 0
        self._jumped = timedelta()
        self._journal: Journal | None = None

    @property
    def vault(self) -> Vault:
        return Vault(
            self.folder,
            self._now,
            random_bytes=self._bytes,
            calibrate=lambda: CHEAP,
        )

    @property
    def journal(self) -> Journal:
        assert self._journal is not None
        return self._journal

    def create(self) -> None:
        self._take(self.vault.create(PASSWORD))

    def unlock(self) -> None:
        self._take(self.vault.unlock(PASSWORD))

    def jump(self, to: datetime) -> None:
        """Let the clock say something else from now on."""
        self._jumped = to - NOON.utc

    def close(self) -> None:
        if self._journal is not None:
            self._journal.close()

    def write(self, title: str, *, words: int = 20) -> None:
        body = f"{title}, at length. " + "a word of a long night " * words
        draft = Draft(kind=Kind.NOTE, title=title, body=body, tags=("calm", title))
        self.journal.writing.write(draft)

    def entry(self, title: str) -> EntryId:
        page = self.journal.writing.list(Filter())
        trash = self.journal.writing.list(Filter(in_trash=True))
        every = (*page.entries, *trash.entries)
        return next(each.id for each in every if each.title == title)

    def root(self) -> Root:
        return self.journal.keys._root

    def _take(self, opened: Opened) -> None:
        self._journal = opened.journal

    def _now(self) -> Moment:
        self._ticks += 1
        passed = self._jumped + timedelta(seconds=self._ticks)
        return Moment(utc=NOON.utc + passed, offset=NOON.offset)

    def _bytes(self, count: int) -> bytes:
        self._drawn += 1
        return hashlib.shake_256(f"{self._seed} {self._drawn}".encode()).digest(count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Something that a person does: how the folder is before, and each step of it.

    Every step is acknowledged when it returns.
    """

    name: str
    prepare: Callable[[World], None]
    steps: tuple[Callable[[World], None], ...]
