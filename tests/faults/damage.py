"""Damage the files of a journal: it opens whole, or says what is wrong and where to go.

An older version of a file or page put back is no damage that could be seen (FORMAT.md).
"""

import random
import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    WrongPasswordError,
)
from journal.services.vault import Opened
from journal.storage.key_store import MAY_BE_DAMAGED
from tests.faults import tracer
from tests.faults.interrupting import AtCall, Bench, Found, scratch_folder
from tests.faults.judging import LostError, all_rows, bytes_of, snapshot, vault_at
from tests.faults.works import WORKS, back_up, some_entries
from tests.faults.world import PASSWORD, World

PAGE = 4096
PROOF = 80
KEYS, KEYS_COPY, DATABASE = "keys.json", "keys.json.bak", "journal.db"
HOT = "journal.db-journal"
BACKUP = "backups/0001.journalbackup"

Damage = Callable[[bytes, random.Random], bytes | None]


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _flip_in(data: bytes, start: int, length: int, chance: random.Random) -> bytes:
    """Flip a bit in a part, as far as the file reaches."""
    part = data[start : start + length]
    changed = _flip(part, chance) if part else part
    return data[:start] + changed + data[start + length :]


def _in_beginning(data: bytes, chance: random.Random) -> bytes:
    """Salt, magic, or the header of a rollback journal or a zip."""
    return _flip_in(data, 0, 64, chance)


def _in_end(data: bytes, chance: random.Random) -> bytes:
    """The list of files in a zip, and its seal."""
    return _flip_in(data, max(0, len(data) - 256), 256, chance)


def _in_proof(data: bytes, chance: random.Random) -> bytes:
    """The initialisation vector and the MAC at the end of an encrypted page."""
    page = chance.randrange(len(data) // PAGE + 1)
    return _flip_in(data, (page + 1) * PAGE - PROOF, PROOF, chance)


def _some_bytes(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = min(chance.choice((1, 4, 16, 512, PAGE)), len(data) - start)
    return data[:start] + chance.randbytes(length) + data[start + length :]


def _zeros(data: bytes, chance: random.Random) -> bytes:
    size = chance.choice((1, 16, 512, PAGE))
    start = chance.randrange(0, len(data), size)
    end = min(start + size, len(data))
    return data[:start] + bytes(end - start) + data[end:]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _cut_at_page(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(0, len(data), PAGE)]


def _more(data: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(chance.choice((1, 512, PAGE)))


def _less(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 16, PAGE)) :]


def _swapped(data: bytes, chance: random.Random) -> bytes:
    pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


DAMAGES: tuple[Damage, ...] = (
    _flip,
    _flip,
    _in_beginning,
    _in_end,
    _in_proof,
    _some_bytes,
    _zeros,
    _cut,
    _cut_at_page,
    _more,
    _less,
    _swapped,
    lambda _data, _chance: b"",
    lambda _data, _chance: None,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Files to damage in a folder, and what the journal in it may say after.

    known is whether problems were told, and the rows, by the bytes that were opened.
    """

    folder: Path
    files: tuple[str, ...]
    rows: frozenset[str]
    phrase: str
    known: dict[int, tuple[bool, str]] = field(default_factory=dict)


def damages(_benches: Sequence[Bench], seed: int) -> Iterator[Found]:
    """Damage one file, or both copies of the keys, again and again; endless."""
    chance = random.Random(seed)
    with scratch_folder() as scratch:
        targets = _targets(scratch)
        at_work = scratch / "at work" / "x.journal"
        while True:
            target = chance.choice(targets)
            damage = chance.choice(DAMAGES)
            shutil.rmtree(at_work.parent, ignore_errors=True)
            shutil.copytree(target.folder, at_work)
            if _do_damage(at_work, target, damage, chance):
                yield _looked_at(at_work, target, damage.__name__)


def _targets(scratch: Path) -> list[Target]:
    folder = scratch / "whole.journal"
    world = World(folder, "damaged")
    some_entries(world)
    world.unlock()
    back_up(world)
    phrase = world.journal.keys.recovery_phrase()
    world.close()
    rows = frozenset({snapshot(folder).rows})
    files = ((KEYS,), (KEYS_COPY,), (KEYS, KEYS_COPY), (DATABASE,), (BACKUP,))
    targets = [
        Target(folder=folder, files=each, rows=rows, phrase=phrase) for each in files
    ]
    return [*targets, *(_hot_targets(scratch) if tracer.is_possible() else ())]


def _hot_targets(scratch: Path) -> Iterator[Target]:
    """Give journals that were killed in the middle of a save."""
    work = next(each for each in WORKS if each.name == "save")
    parent = scratch / "hot"
    parent.mkdir()
    bench = Bench(work, parent)
    world = World(bench.before, work.name)
    world.unlock()
    phrase = world.journal.keys.recovery_phrase()
    world.close()
    for number in (30, 60, 90, 120, 150):
        at_call = AtCall(frozenset({"write"}), number, tracer.KILL)
        ended = bench.done_in_child(at_call)
        hot = bench.folder / HOT
        if ended.killed and hot.exists() and hot.stat().st_size:
            folder = shutil.copytree(bench.folder, parent / f"{number}.journal")
            done = ended.said.count("done")
            rows = frozenset(each.rows for each in bench.snapshots[done : done + 2])
            for file in (HOT, DATABASE):
                yield Target(folder=folder, files=(file,), rows=rows, phrase=phrase)


def _do_damage(
    folder: Path, target: Target, damage: Damage, chance: random.Random
) -> bool:
    """Damage the files; False if that changed nothing."""
    changed = False
    for name in target.files:
        path = folder / name
        before = path.read_bytes()
        after = damage(before, chance)
        changed |= after != before
        if after is None:
            path.unlink()
        else:
            path.write_bytes(after)
    return changed


def _looked_at(folder: Path, target: Target, damage: str) -> Found:
    found = Found(count=1)
    told = f"{' and '.join(target.files)} {damage} in {target.folder.name}"
    try:
        _check(folder, target)
    except LostError as loss:
        found.losses.append(f"{told}: {loss}")
    except Exception as error:  # noqa: BLE001 - any other is what we look for
        found.unexpected.append(f"{told}: {type(error).__name__}: {error}")
    return found


def _check(folder: Path, target: Target) -> None:
    if target.files == (BACKUP,):
        _check_backup(folder, target)
        return
    try:
        opened = vault_at(folder).unlock(PASSWORD)
    except JournalError as error:
        _check_refusal(folder, target, error)
    else:
        _check_whole_or_told(opened, target)


def _check_whole_or_told(opened: Opened, target: Target) -> None:
    try:
        mark = bytes_of(opened.journal._database.path.parent, "")
        if mark not in target.known:
            problems = opened.journal.verify()
            rows = opened.journal._database.raw(all_rows)
            target.known[mark] = (bool(problems), rows)
        problems_told, rows = target.known[mark]
    except DamagedJournalError:
        return
    finally:
        opened.journal.close()
    if rows not in target.rows and not problems_told:
        raise LostError("It opens with something else in it, and nothing is told.")


def _check_refusal(folder: Path, target: Target, error: JournalError) -> None:
    """The keys must open by the copy or the phrase; the database must name itself."""
    if KEYS in target.files or KEYS_COPY in target.files:
        if len(target.files) == 1:
            raise LostError(f"One copy of the keys is whole, but: {error}")
        if type(error) is WrongPasswordError and MAY_BE_DAMAGED not in str(error):
            raise LostError("A right password is called wrong.")
        opened = vault_at(folder).unlock_by_phrase(target.phrase)
        _check_whole_or_told(opened, target)
        return
    if type(error) is not DamagedJournalError or str(folder / DATABASE) not in str(
        error
    ):
        raise LostError(f"The wrong sentence: {error}")
    if (folder / BACKUP).exists() and str(folder / BACKUP) not in str(error):
        raise LostError("The backup is not named.")


def _check_backup(folder: Path, target: Target) -> None:
    """A backup is whole, or does not unpack, or does not open.

    Unpacked here by the standard library; what that raises is not our code's.
    """
    restored = folder.parent / "restored"
    try:
        with zipfile.ZipFile(folder / BACKUP) as archive:
            archive.extractall(restored)
    except Exception:  # noqa: BLE001 - zipfile names no family of errors
        return
    try:
        opened = vault_at(restored).unlock(PASSWORD)
    except JournalError:
        return
    _check_whole_or_told(opened, target)
