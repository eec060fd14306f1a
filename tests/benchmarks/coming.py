"""Bringing in and giving out whole journals, each in a journal of its own."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import rmtree

from journal.domain.bringing_in import Choices
from journal.domain.choice import EVERYTHING, Format
from journal.services.vault import Vault
from journal.storage.key_store import KeyStore
from tests.benchmarks import journals
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row
from tests.benchmarks.floor import Bulk, Floor
from tests.benchmarks.journals import Written
from tests.benchmarks.timing import took_ms
from tests.conftest import CHEAP, NOON, PASSWORD

_TIMES_THE_FLOOR = 1.5
_MS_IN_S = 1000
_MANY = 100_000
"""Entries from which on the backup and the key weigh nothing."""

_PAPER = 1_000
"""Entries beyond which pages are not made here: it takes minutes."""


def measure(asked: Asked) -> Iterator[Row]:
    """Return import and undoing at each size, and each export."""
    for count in asked.sizes:
        yield from _brought_in(asked, asked.written(count))
        yield from _given_out(asked, asked.written(count))


def _brought_in(asked: Asked, written: Written) -> Iterator[Row]:
    plain, roomy = _by_hand(asked, written)
    vault = _empty(asked.folder / "brought.journal")
    journal = vault.unlock(PASSWORD).journal
    own = journal.importing
    found: list[object] = []
    read = took_ms(lambda: found.append(own.read(written.export))) / _MS_IN_S
    preview = own.read(written.export)
    took = took_ms(lambda: found.append(own.bring_in(preview, Choices()))) / _MS_IN_S
    (batch,) = own.batches()
    undone = took_ms(lambda: own.undo(batch.id)) / _MS_IN_S
    journal.close()
    rmtree(vault.folder)
    work, count = "import our JSON", written.count
    yield Row(
        work=work,
        entries=count,
        ours=took,
        unit="s",
        beside=plain,
        ratio_at_most=_TIMES_THE_FLOOR if count >= _MANY else None,
    )
    yield Row(
        work=f"{work}, the floor with as much memory",
        entries=count,
        ours=took,
        unit="s",
        beside=roomy,
    )
    yield Row(work=f"{work}: the preview before it", entries=count, ours=read, unit="s")
    yield Row(work=f"{work}: undone", entries=count, ours=undone, unit="s")


def _by_hand(asked: Asked, written: Written) -> list[float]:
    """Return the seconds of raw bulk inserts: by themselves, and with more memory."""
    bulk = Bulk(list(journals.entries(written.count)))
    taken = []
    for more_memory in (False, True):
        vault = _empty(asked.folder / "floor.journal")
        unlocked = KeyStore(vault.folder).unlock(PASSWORD)
        key, salt = bytes(unlocked.root.page_key()), unlocked.keys.salt
        with Floor(vault.folder / "journal.db", key, salt) as floor:
            took = took_ms(partial(floor.add_all, bulk, more_memory=more_memory))
        taken.append(took / _MS_IN_S)
        rmtree(vault.folder)
    return taken


def _empty(folder: Path) -> Vault:
    vault = Vault(folder, lambda: NOON, calibrate=lambda: CHEAP)
    vault.create(PASSWORD).journal.close()
    return vault


def _given_out(asked: Asked, written: Written) -> Iterator[Row]:
    journal = written.vault().unlock_by_phrase(written.phrase).journal
    formats = [Format.JSON, Format.MARKDOWN, Format.HTML]
    if written.count <= _PAPER:
        formats.append(Format.PDF)
    for wanted in formats:
        out = asked.folder / f"out.{wanted}"
        took = took_ms(partial(journal.exporting.export, out, wanted, EVERYTHING))
        yield Row(
            work=f"export everything as {wanted.value}",
            entries=written.count,
            ours=took / _MS_IN_S,
            unit="s",
        )
        rmtree(out) if out.is_dir() else out.unlink()
    journal.close()


if __name__ == "__main__":
    answer(measure)
