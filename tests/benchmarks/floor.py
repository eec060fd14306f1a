"""The floor: the same work on the same file in SQL by hand, and nothing around it.

No values are made of the rows, nothing is checked: what SQLCipher and the disk take.
"""

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from sqlcipher3 import dbapi2

from journal.domain.entry import Entry

PAGE = 51  # one more than is shown, to know whether there are more

_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "secure_delete = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_OUTSIDE_TRASH = "likely(trashed_at IS NULL)"
_SNIPPET = "snippet(search, 1, char(2), char(3), '…', 14)"
_FORGET = (
    "INSERT INTO search (search, rowid, title, body, tags)"
    " VALUES ('delete', ?, ?, ?, ?)"
)
_INDEX = "INSERT INTO search (rowid, title, body, tags) VALUES (?, ?, ?, ?)"

_COPIED = (
    "kind, day, created_at, created_offset, edited_at, edited_offset, trashed_at,"
    " trashed_offset, starred, folded, shareable, appointment, prompt, left_out"
)
_ADD = (
    "INSERT INTO entry (place, id, kind, day, created_at, created_offset, edited_at,"
    " edited_offset, title, excerpt, starred, folded, shareable, prompt, left_out)"
    " VALUES (?, ?, ?, ?, ?, 60, ?, 60, ?, ?, 0, 0, 0, '', 0)"
)
_MORE_MEMORY = (
    "PRAGMA cache_size = -65536",
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",
)

Row = Sequence[Any]


class Bulk:
    """Rows of many entries, ready to be added to a journal that has none."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries: list[Row] = []
        self.bodies: list[Row] = []
        self.tags: list[Row] = []
        self.words: list[Row] = []
        last: dict[int, int] = {}
        for each in entries:
            day = each.day.toordinal()
            nth = last[day] = last.get(day, -1) + 1
            self._add(each, (day << 20) + nth)

    def _add(self, entry: Entry, place: int) -> None:
        key, at = entry.id.hex, int(entry.created.utc.timestamp() * 1_000_000)
        about = (place, key, entry.kind.value, entry.day.isoformat(), at, at)
        self.entries.append((*about, entry.title, entry.body[:159]))
        self.bodies.append((place, entry.body))
        self.tags += [(key, nth, tag, tag) for nth, tag in enumerate(entry.tags)]
        self.words.append((place, entry.title, entry.body, " ".join(entry.tags)))


class Floor:
    """A connection that asks of a journal's file what the journal would."""

    def __init__(self, path: Path, page_key: bytes, salt: bytes) -> None:
        self._connection = dbapi2.connect(path, isolation_level=None)
        self._run(f"PRAGMA key = \"x'{page_key.hex()}{salt.hex()}'\"")
        for pragma in _PRAGMAS:
            self._run(f"PRAGMA {pragma}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def add_all(self, bulk: Bulk, *, more_memory: bool = False) -> None:
        """Add entries to a journal without any, in one transaction."""
        for statement in _MORE_MEMORY if more_memory else ():
            self._run(statement)
        self._run("BEGIN")
        for statement, found in (
            (_ADD, bulk.entries),
            ("INSERT INTO body VALUES (?, ?)", bulk.bodies),
            ("INSERT INTO tag VALUES (?, ?, ?, ?)", bulk.tags),
            (_INDEX, bulk.words),
        ):
            self._connection.executemany(statement, found)
        self._run("COMMIT")

    def middle(self) -> int:
        """Return the place of an entry that is halfway down the list."""
        (row,) = self._run(
            "SELECT place FROM entry ORDER BY place"
            " LIMIT 1 OFFSET (SELECT count(*) / 2 FROM entry)"
        )
        return int(row[0])

    def newest(self, before: int = 1 << 60) -> list[Row]:
        found = self._run(
            f"SELECT * FROM entry WHERE {_OUTSIDE_TRASH} AND place < ?"
            f" ORDER BY place DESC LIMIT {PAGE}",
            before,
        )
        return self._with_tags(found)

    def search(self, match: str, narrowed: str = "", *values: str) -> list[Row]:
        """Return the newest matches; narrowed is SQL on the entry's row."""
        found = self._run(
            f"SELECT entry.*, {_SNIPPET} FROM search"
            f" JOIN entry ON entry.place = search.rowid WHERE search MATCH ? {narrowed}"
            f" ORDER BY search.rowid DESC LIMIT {PAGE}",
            match,
            *values,
        )
        return self._with_tags(found)

    def edit(self, entry: str, body: str) -> None:
        """Replace a body; the earlier one is not kept."""
        self._run("BEGIN")
        row, tags = self._read(entry)
        place, _, title, old = row
        words = " ".join(name for _, name, _ in tags)
        self._run(_FORGET, place, title, old, words)
        self._run(
            "UPDATE entry SET excerpt = ?, edited_at = edited_at + 1 WHERE place = ?",
            body[:159],
            place,
        )
        self._run("UPDATE body SET text = ? WHERE place = ?", body, place)
        self._run("DELETE FROM tag WHERE entry = ?", entry)
        self._put_tags(entry, tags)
        self._run(_INDEX, place, title, body, words)
        self._run("COMMIT")

    def write(self, like: str, title: str, body: str) -> None:
        """Add an entry that has the day, the kind and the tags of another."""
        self._run("BEGIN")
        row, tags = self._read(like)
        first = row[0] >> 20 << 20
        ((last,),) = self._run(
            "SELECT max(place) FROM entry WHERE place BETWEEN ? AND ?",
            first,
            first + (1 << 20) - 1,
        )
        place, entry = last + 1, secrets.token_hex(16)
        self._run(
            f"INSERT INTO entry (place, id, title, excerpt, {_COPIED})"
            f" SELECT ?, ?, ?, ?, {_COPIED} FROM entry WHERE id = ?",
            *(place, entry, title, body[:159], like),
        )
        self._run("INSERT INTO body VALUES (?, ?)", place, body)
        self._put_tags(entry, tags)
        words = " ".join(name for _, name, _ in tags)
        self._run(_INDEX, place, title, body, words)
        self._run("COMMIT")

    def _read(self, entry: str) -> tuple[Row, list[Row]]:
        (row,) = self._run(
            "SELECT place, id, title, text FROM entry JOIN body USING (place)"
            " WHERE id = ?",
            entry,
        )
        tags = self._run(
            "SELECT position, name, folded_name FROM tag WHERE entry = ?"
            " ORDER BY position",
            entry,
        )
        return row, tags

    def _put_tags(self, entry: str, tags: list[Row]) -> None:
        for tag in tags:
            self._run("INSERT INTO tag VALUES (?, ?, ?, ?)", entry, *tag)

    def _with_tags(self, found: list[Row]) -> list[Row]:
        marks = ", ".join("?" * len(found))
        self._run(
            f"SELECT entry, name FROM tag WHERE entry IN ({marks})"
            " ORDER BY entry, position",
            *(row[1] for row in found),
        )
        return found

    def _run(self, statement: str, *values: object) -> list[Row]:
        rows: list[Row] = self._connection.execute(statement, values).fetchall()
        return rows
