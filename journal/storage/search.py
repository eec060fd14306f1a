"""The full-text index (FTS5) over titles, bodies and tags of what is not in the trash.

It holds no text of its own: `searchable` gives that. So an entry must be forgotten
before it changes, while the old text can still be read, and indexed after.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from journal.domain.entry import MATCH_END, MATCH_START
from journal.domain.query import Query

SNIPPET_WORDS = 14

_HASH_BYTES, _CACHE_KIB = 1 << 20, 8_000  # what FTS5 and SQLCipher have by themselves
_BULK_HASH_BYTES, _BULK_CACHE_KIB = 16 << 20, 65_536

_FORGET = text(
    "INSERT INTO search (search, rowid, title, body, tags)"
    " SELECT 'delete', place, title, body, tags FROM searchable WHERE place = :place"
)
_INDEX = text(
    "INSERT INTO search (rowid, title, body, tags)"
    " SELECT place, title, body, tags FROM searchable WHERE place = :place"
)
_SECURE = text("INSERT INTO search (search, rank) VALUES ('secure-delete', :on)")
_HASH_SIZE = text("INSERT INTO search (search, rank) VALUES ('hashsize', :bytes)")
_OPTIMIZE = text("INSERT INTO search (search) VALUES ('optimize')")

SNIPPET = f"snippet(search, 1, '{MATCH_START}', '{MATCH_END}', '…', {SNIPPET_WORDS})"
"""SQL for where the words stand in the body; its beginning, if only elsewhere."""


class SearchIndex:
    """The index within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def forget(self, *places: int) -> None:
        """Take entries out; call it before they change."""
        if places:
            self._connection.execute(_FORGET, [{"place": each} for each in places])

    def index(self, *places: int) -> None:
        """Put entries in; call it after they changed."""
        if places:
            self._connection.execute(_INDEX, [{"place": each} for each in places])

    def begin_erasing(self) -> None:
        """From here on, deleted words leave the file too; thirty times slower."""
        self._connection.execute(_SECURE, {"on": 1})

    @contextmanager
    def in_bulk(self) -> Iterator[None]:
        """Keep more of the index and of the file in memory meanwhile.

        Each piece of the index is merged with others again and again; larger ones are
        so less often, and what is merged next need not be decrypted anew.
        """
        self._connection.execute(_HASH_SIZE, {"bytes": _BULK_HASH_BYTES})
        self._keep_in_memory(_BULK_CACHE_KIB)
        try:
            yield
            self._connection.execute(_HASH_SIZE, {"bytes": _HASH_BYTES})
        finally:  # undoing the transaction would leave this
            with suppress(DBAPIError):
                self._keep_in_memory(_CACHE_KIB)

    def _keep_in_memory(self, kib: int) -> None:
        self._connection.exec_driver_sql(f"PRAGMA cache_size = -{kib}")

    def merge(self) -> None:
        """Merge the index into one piece: nothing that was taken out is left in it."""
        self._connection.execute(_OPTIMIZE)

    def finish_erasing(self) -> None:
        """Merge the index, so that nothing deleted earlier is left in it either."""
        self.merge()
        self._connection.execute(_SECURE, {"on": 0})


def expression(query: Query) -> str:
    """Return the query in FTS5's language; every term is a quoted string there."""
    return " ".join(
        '"{}"{}'.format(term.text.replace('"', '""'), "*" if term.prefix else "")
        for term in query.terms
    )
