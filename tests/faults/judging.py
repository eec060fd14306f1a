"""Open what is left of a journal by the program's own code, and compare."""

import hashlib
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journal.domain.errors import JournalError, NotFoundError, WrongPasswordError
from journal.services import plan_copy
from journal.services.vault import Vault
from tests.faults.world import CHEAP, NEW_PASSWORD, NOON, PASSWORD, Work, World

PASSWORDS = (PASSWORD, NEW_PASSWORD)
NOT_READ = ("lock", "journal.db-journal")
"""Once a journal has opened, a rollback journal is used up or was none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What a journal says: its password, all rows of all tables, the plan at hand.

    backups is how many there are.
    """

    password: str
    rows: str
    plan: str
    backups: int = 0


ABSENT = Snapshot(password="", rows="", plan="")
"""There is no journal, and none was promised."""


class LostError(Exception):
    """Something that was acknowledged is not there as it was, or will not open."""


def vault_at(folder: Path) -> Vault:
    return Vault(folder, lambda: NOON, calibrate=lambda: CHEAP)


def prepared(work: Work, folder: Path) -> tuple[Snapshot, ...]:
    """Make the folder as it is before the work; return how it is after each step."""
    work.prepare(World(folder, f"before {work.name}"))
    after = folder.with_name("in peace")
    world = World(after, work.name)
    found = []
    for count in range(len(work.steps) + 1):
        shutil.rmtree(after, ignore_errors=True)
        if folder.exists():
            shutil.copytree(folder, after)
        world = World(after, work.name)
        for step in work.steps[:count]:
            step(world)
        world.close()
        found.append(snapshot(after) if after.exists() else ABSENT)
    shutil.rmtree(after)
    return tuple(found)


def snapshot(folder: Path, known: dict[int, Snapshot] | None = None) -> Snapshot:
    """Open the journal by whichever password opens it, and check all of it.

    known is what was found before, by the bytes that lie there once it has opened and
    mended what it mends: the same bytes need not be read through again. Raises
    LostError, JournalError.
    """
    known = {} if known is None else known
    backups = len(_backups(folder))
    for password in PASSWORDS:
        try:
            opened = vault_at(folder).unlock(password)
        except WrongPasswordError:
            continue
        try:
            mark = bytes_of(folder, password)
            if mark in known:
                return known[mark]
            problems = opened.journal.verify()
            rows = opened.journal._database.raw(all_rows)
        finally:
            opened.journal.close()
        if problems:
            raise LostError(*problems)
        plan = str(plan_copy.read(folder))
        found = Snapshot(password=password, rows=rows, plan=plan, backups=backups)
        known[mark] = found
        return found
    raise LostError("No password opens it.")


def bytes_of(folder: Path, said: str) -> int:
    """Return a hash of the names and bytes in a folder, and of something said."""
    parts: list[object] = [said]
    for path in sorted(folder.rglob("*")):
        if path.name not in NOT_READ:
            parts.append(str(path.relative_to(folder)))
            parts.append(path.read_bytes() if path.is_file() else b"")
    return hash(tuple(parts))  # quicker than a digest, and nobody chooses the bytes


class Judge:
    """Says whether a folder is what it may be after so many acknowledged steps."""

    def __init__(self, snapshots: tuple[Snapshot, ...], scratch: Path) -> None:
        self._snapshots = snapshots
        self._scratch = scratch
        self._whole_backups: set[bytes] = set()
        self._known: dict[int, Snapshot] = {}
        self._void: set[int] = set()

    def check(self, folder: Path, acknowledged: int) -> None:
        """Raise LostError unless all is there and, at most, the step under way."""
        allowed = self._snapshots[acknowledged : acknowledged + 2]
        self._check_backups(folder, acknowledged)
        try:
            found = snapshot(folder, self._known)
        except NotFoundError:
            found = ABSENT
        except JournalError as error:
            raise LostError(str(error)) from None
        if not any(_is(found, one, allowed) for one in allowed):
            raise LostError("What it says is neither the state before nor after.")
        self._check_void(folder, {one.password for one in allowed})

    def _check_void(self, folder: Path, good: Iterable[str]) -> None:
        if ABSENT.password in good:
            return
        for password in set(PASSWORDS) - set(good):
            mark = bytes_of(folder, password)
            if mark in self._void:
                continue
            try:
                vault_at(folder).unlock(password).journal.close()
            except WrongPasswordError:
                self._void.add(mark)
                continue
            raise LostError("A password opens it that is void, or not set yet.")

    def _check_backups(self, folder: Path, acknowledged: int) -> None:
        allowed = self._snapshots[: acknowledged + 2]
        if len(_backups(folder)) < self._snapshots[acknowledged].backups:
            raise LostError("A backup is gone.")
        for each in _backups(folder):
            data = each.read_bytes()
            mark = hashlib.sha256(data).digest()
            if mark in self._whole_backups:
                continue
            if self._restored(each).rows not in {one.rows for one in allowed}:
                raise LostError("A backup says something else.")
            self._whole_backups.add(mark)

    def _restored(self, backup: Path) -> Snapshot:
        folder = self._scratch / "restored"
        shutil.rmtree(folder, ignore_errors=True)
        try:
            with zipfile.ZipFile(backup) as archive:
                archive.extractall(folder)
            return snapshot(folder)
        except (zipfile.BadZipFile, JournalError) as error:
            raise LostError(f"A backup does not open: {error}") from None


def _backups(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("*.journalbackup"))


def _is(found: Snapshot, one: Snapshot, allowed: tuple[Snapshot, ...]) -> bool:
    """Whether this is it; the plan at hand is written after the journal."""
    plans = {each.plan for each in allowed}
    return (found.password, found.rows) == (one.password, one.rows) and (
        found.plan in plans or one is ABSENT
    )


UNNAMED = ("version", "plan_step")
"""Nothing refers to these by id, and a save that is tried twice draws new ones."""


def all_rows(driver: Any) -> str:
    names = driver.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'search%' ORDER BY name"
    ).fetchall()
    digest = hashlib.sha256()
    for (name,) in names:
        rows = driver.execute(f'SELECT * FROM "{name}"').fetchall()
        if name in UNNAMED:
            rows = sorted(row[1:] for row in rows)
        digest.update(repr((name, rows)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
