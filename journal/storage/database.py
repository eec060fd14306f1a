"""The open journal.db: one connection, real transactions, errors told in sentences."""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from journal.domain.errors import DamagedJournalError, JournalError, NotSavedError
from journal.domain.sentence import said
from journal.storage import connection as recipe
from journal.storage import migrations, rows
from journal.storage.check_ins import CheckIns
from journal.storage.courses import Courses
from journal.storage.driver import driver_of
from journal.storage.entries import Entries
from journal.storage.failures import (
    damaged,
    gone,
    is_damage,
    is_disk_error,
    sentence,
)
from journal.storage.files import placed
from journal.storage.groundings import Groundings
from journal.storage.imports import Imports
from journal.storage.listing import Listing
from journal.storage.own_events import OwnEvents
from journal.storage.practices import Practices
from journal.storage.questions import Questions
from journal.storage.reading import ReadingTables
from journal.storage.results import Results
from journal.storage.safety import PlanSteps
from journal.storage.search import SearchIndex
from journal.storage.settings import SettingsTable
from journal.storage.shares import Shares
from journal.storage.templates import Templates

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """What is in the journal, within one transaction."""

    connection: Connection
    entries: Entries
    listing: Listing
    check_ins: CheckIns
    own_events: OwnEvents
    courses: Courses
    questions: Questions
    practices: Practices
    templates: Templates
    results: Results
    plan: PlanSteps
    reading: ReadingTables
    groundings: Groundings
    shares: Shares
    imports: Imports
    settings: SettingsTable


class Database:
    """The encrypted file, open for this process alone.

    Use it from one thread at a time. Work is handed in as a function, since it may be
    done twice: where the disk reports an error, once more on a fresh connection before
    anyone is told of damage.
    """

    def __init__(self, path: Path, page_key: bytearray, salt: bytes) -> None:
        """Prepare; open() or create() does the work. Takes over page_key."""
        self.path = path
        self.salt = salt
        self._page_key = page_key
        self._new = False
        self._placed: object = None
        self._engine = create_engine(
            "sqlite://",
            creator=self._connect,
            module=dbapi2,
            poolclass=StaticPool,
            hide_parameters=True,  # else an error's text quotes the entry
            query_cache_size=200,
        )
        event.listen(self._engine, "begin", _begin)

    def create(self, vault_id: bytes) -> None:
        """Make the file with its schema and marker, in one transaction.

        Raises FileExistsError, NotSavedError.
        """
        self._new = True

        def build(store: Store) -> None:
            store.connection.exec_driver_sql(
                f"PRAGMA application_id = {recipe.APPLICATION_ID}"
            )
            migrations.migrate(store.connection)
            marker = insert(rows.meta).values(name="vault", value=vault_id.hex())
            # It may be there: SQLite can report an error for a commit that counts.
            store.connection.execute(marker.prefix_with("OR REPLACE"))

        if self.path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        try:
            self.write(build)
        except DamagedJournalError:  # what the first try left of it
            raise NotSavedError("Not saved: the disk reports an error.") from None
        finally:
            self._new = False

    def open(self, vault_id: bytes) -> int:
        """Open the file and return its schema version; migrate() comes next.

        Raises DamagedJournalError, NewerJournalError, JournalInUseError,
        NotSavedError.
        """
        version = self.read(lambda store: migrations.version_of(store.connection))
        migrations.check_not_newer(version)
        if version < 1:
            raise damaged(
                self.path,
                said(
                    "The journal file {path} has lost its tables. Nothing was changed.",
                    path=self.path,
                ),
            )
        query = select(rows.meta.c.value).where(rows.meta.c.name == "vault")
        marker = self.read(lambda store: store.connection.execute(query).scalar())
        if marker != vault_id.hex():
            raise damaged(
                self.path,
                said(
                    "The journal file {path} belongs to another journal than its keys."
                    " Nothing was changed.",
                    path=self.path,
                ),
            )
        return version

    def migrate(self, steps: Sequence[migrations.Step] = migrations.STEPS) -> None:
        """Bring the file up to the latest schema, all or nothing."""
        self.write(lambda store: migrations.migrate(store.connection, steps))

    def read(self, work: Callable[[Store], T]) -> T:
        """Return what `work` finds, in one consistent view of the journal."""
        return self._transact(work)

    def write(self, work: Callable[[Store], T]) -> T:
        """Do `work` in one transaction; on the disk when this returns.

        Raises NotSavedError, and then nothing of it is in the journal; also where the
        file has gone from its place, since it would be written to nobody knows where.
        """

        def in_place(store: Store) -> T:
            result = work(store)
            if placed(self.path) != self._placed:
                raise gone(self.path)
            return result

        return self._transact(in_place)

    def raw(self, work: Callable[[Any], T]) -> T:
        """Return what `work` does with the driver's connection, outside transactions.

        For integrity checks and the backup API, which SQLAlchemy does not know.
        """
        return self._told(lambda: work(self._driver()))

    def reopen(self) -> None:
        """Drop the connection; the next use makes a fresh one."""
        self._engine.dispose()

    def switch_to(self, page_key: bytearray, salt: bytes) -> None:
        """Go on with the file that another key opens. Takes over page_key."""
        self.close()
        self._page_key, self.salt = page_key, salt

    def close(self) -> None:
        """Close the file and wipe the key; nothing can be done with it after."""
        self._engine.dispose()
        self._page_key[:] = bytes(len(self._page_key))

    def copy_key(self) -> bytearray:
        """Return the page key, for opening a backup copy; wipe after use."""
        return bytearray(self._page_key)

    def _transact(self, work: Callable[[Store], T]) -> T:
        def once() -> T:
            with self._engine.begin() as connection:
                return work(_store(connection))

        return self._told(once)

    def _told(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except (DBAPIError, dbapi2.Error) as error:
            if not (is_damage(error) or is_disk_error(error)):
                raise sentence(error, self.path) from None
        self.reopen()
        try:
            return work()
        except (DBAPIError, dbapi2.Error) as error:
            self.reopen()
            raise sentence(error, self.path) from None

    def _driver(self) -> Any:
        with self._engine.connect() as connection:
            return connection.connection.driver_connection

    def _connect(self) -> Any:
        if not any(self._page_key):
            message = "The journal is closed."
            raise JournalError(message)
        make = recipe.open_existing
        if self._new and not self.path.exists():
            make = recipe.create
        connection = make(self.path, self._page_key, self.salt)
        self._placed = placed(self.path)
        return connection


def _begin(connection: Connection) -> None:
    driver_of(connection).execute("BEGIN")


def _store(connection: Connection) -> Store:
    entries = Entries(connection, SearchIndex(connection))
    return Store(
        connection=connection,
        entries=entries,
        listing=Listing(connection),
        check_ins=CheckIns(connection),
        own_events=OwnEvents(connection),
        courses=Courses(connection),
        questions=Questions(connection),
        practices=Practices(connection),
        templates=Templates(connection),
        results=Results(connection),
        plan=PlanSteps(connection),
        reading=ReadingTables(connection),
        groundings=Groundings(connection),
        shares=Shares(connection),
        imports=Imports(connection),
        settings=SettingsTable(connection),
    )
