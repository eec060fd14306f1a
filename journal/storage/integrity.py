"""Whether the journal on disk is whole: five checks, since each misses something."""

from collections.abc import Callable
from typing import Any

from journal.domain.errors import JournalError
from journal.domain.sentence import said
from journal.storage import schema
from journal.storage.connection import DatabaseError
from journal.storage.database import Database


def problems(database: Database) -> tuple[str, ...]:
    """Return one sentence for each thing that is wrong; none if all is well.

    cipher_integrity_check misses a file cut at a page, integrity_check misses pages
    added at the end, neither looks at the tables there should be, at references or at
    the search index.
    """
    checks: dict[str, Callable[[Any], bool]] = {
        said("Some encrypted pages are altered."): _pages_are_authentic,
        said("The structure of the file is damaged."): _structure_is_sound,
        said("The tables are not those of a journal."): _schema_is_known,
        said("Some parts refer to others that are not there."): _references_hold,
        said("The search index does not agree with the entries."): _index_agrees,
    }
    found = []
    for sentence, passes in checks.items():
        try:
            passed = database.raw(passes)
        except (JournalError, DatabaseError):
            passed = False
        if not passed:
            found.append(sentence)
    return tuple(found)


def _pages_are_authentic(connection: Any) -> bool:
    return not connection.execute("PRAGMA cipher_integrity_check").fetchall()


def _structure_is_sound(connection: Any) -> bool:
    return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])


def _schema_is_known(connection: Any) -> bool:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return schema.of(connection) == schema.at(version)


def _references_hold(connection: Any) -> bool:
    return not connection.execute("PRAGMA foreign_key_check").fetchall()


def _index_agrees(connection: Any) -> bool:
    connection.execute(
        "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
    )
    return True


def pages(database: Database) -> int:
    """Return how many pages the file has."""
    (count,) = database.raw(
        lambda connection: connection.execute("PRAGMA page_count").fetchone()
    )
    return int(count)
