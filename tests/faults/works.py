"""What is done to journals while the power fails: one Work for each kind of change.

A new kind of change is proved by adding its Work to WORKS.
"""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from journal.crypto.keyfile import encode
from journal.domain.entry import Draft, Kind
from journal.domain.safety import Part
from journal.services import plan_copy
from journal.services.restoring import Restoring, by_password
from journal.storage import backup, migrations
from journal.storage.database import Database
from journal.storage.key_store import KeyStore
from tests.faults.world import NEW_PASSWORD, PASSWORD, Work, World

AN_OLD_ENTRY = """
    INSERT INTO entry (place, id, kind, day, created_at, created_offset, edited_at,
        edited_offset, title, excerpt, starred, folded, shareable)
    VALUES (739942 * 1048576, '019abcdef0127abc8def0123456789ab', 'note',
        '2026-11-23', 0, 0, 0, 0, 'Kept', 'Words', 0, 0, 0);
    INSERT INTO body SELECT place, 'Words' FROM entry;
    INSERT INTO search (search) VALUES ('rebuild');
"""


def nothing(_world: World) -> None:
    """Leave the folder as it is: not there."""


def some_entries(world: World) -> None:
    """Make a journal with three entries and close it."""
    world.create()
    for title in ("first", "second", "third"):
        world.write(title)
    world.close()


def of_schema(version: int, world: World) -> None:
    """Make a journal as an earlier program wrote it, with an entry."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "LATEST", version)
        steps = migrations.STEPS[:version]
        patch.setattr(migrations.migrate, "__defaults__", (steps,))
        world.create()
    world.close()
    unlocked = KeyStore(world.folder).unlock(PASSWORD)
    database = _database(world.folder, unlocked.root, unlocked.keys.salt)
    database.raw(lambda driver: driver.executescript(AN_OLD_ENTRY))
    database.close()


def _database(folder: Path, root: Any, salt: bytes) -> Database:
    return Database(folder / "journal.db", root.page_key(), salt)


def edit_second(world: World) -> None:
    """Change a text so much that the one before is kept."""
    draft = Draft(kind=Kind.NOTE, title="second", body="only this is left")
    world.journal.writing.edit(world.entry("second"), draft)


def trash_first(world: World) -> None:
    world.journal.writing.trash(frozenset({world.entry("first")}))


def erase_first(world: World) -> None:
    world.journal.writing.erase(frozenset({world.entry("first")}))


def back_up(world: World) -> None:
    keys = world.journal.keys
    backup.make(world.journal._database, encode(keys._file, keys._root))


def change_password(world: World) -> None:
    world.journal.keys.set_password(NEW_PASSWORD)


def new_phrase(world: World) -> None:
    world.journal.keys.new_phrase(PASSWORD)


def put_plan(line: str, world: World) -> None:
    world.journal.safety.put({Part.SIGNS: [line]})


def keep_plan_copy(world: World) -> None:
    put_plan("not sleeping", world)
    world.journal.safety.keep_copy()
    assert plan_copy.read(world.folder) is not None


def write_at(year: int, world: World) -> None:
    """Let the clock jump to the last second that 32 bits can count in a year."""
    world.jump(datetime(year, 1, 19, 3, 14, 7, tzinfo=UTC))
    world.write(f"in {year}")


def back_up_and_thin(world: World) -> None:
    world.journal.backups.make()


def backed_up_before(world: World) -> None:
    """Make a journal whose backup is older than its last entry."""
    some_entries(world)
    world.unlock()
    back_up(world)
    world.write("after the backup")
    world.close()


def restore(world: World) -> None:
    """Let the backup take the place of the journal."""
    restoring = Restoring(lambda folder: World(folder, "restored").vault)
    path = next((world.folder / "backups").glob("*.journalbackup"))
    restoring.prepare(path, world.folder, by_password(PASSWORD))
    restoring.replace(world.folder)


WORKS = (
    Work(name="create", prepare=nothing, steps=(World.create,)),
    Work(
        name="save",
        prepare=some_entries,
        steps=(
            World.unlock,
            lambda world: world.write("fourth", words=1),
            lambda world: world.write("fifth", words=1500),
            edit_second,
        ),
    ),
    Work(
        name="delete",
        prepare=some_entries,
        steps=(World.unlock, trash_first, erase_first),
    ),
    *(
        Work(
            name=f"migrate from {version}",
            prepare=partial(of_schema, version),
            steps=(World.unlock, lambda world: world.write("after")),
        )
        for version in range(1, migrations.LATEST)
    ),
    Work(
        name="back up",
        prepare=some_entries,
        steps=(World.unlock, back_up, back_up),
    ),
    Work(
        name="change the password",
        prepare=some_entries,
        steps=(World.unlock, change_password, lambda world: world.write("after")),
    ),
    Work(
        name="make a new phrase",
        prepare=some_entries,
        steps=(World.unlock, new_phrase, lambda world: world.write("after")),
    ),
    Work(
        name="keep the plan at hand",
        prepare=some_entries,
        steps=(
            World.unlock,
            keep_plan_copy,
            lambda world: put_plan("not eating", world),
        ),
    ),
    Work(
        name="save while the clock jumps",
        prepare=some_entries,
        steps=(
            World.unlock,
            partial(write_at, 2016),
            partial(write_at, 2038),
            back_up_and_thin,
            partial(write_at, 2026),
        ),
    ),
    Work(name="restore a backup", prepare=backed_up_before, steps=(restore,)),
)
