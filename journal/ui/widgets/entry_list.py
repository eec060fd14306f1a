"""The list of entries, as far as it was asked for."""

from datetime import date
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from journal.domain.entry import Filter, Kind, Page, Summary
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.ui.desk import Desk
from journal.ui.widgets.entry_dates import listed_date
from journal.ui.widgets.kind_badge import kind_name

Index = QModelIndex | QPersistentModelIndex

SUMMARY = Qt.ItemDataRole.UserRole
DATE = Qt.ItemDataRole.UserRole + 1
PAGE_SIZE = 50
_LARGEST_PAGE = 200
"""Far down the list pages are larger: Qt lays all rows out anew at each of them."""


class EntryListModel(QAbstractListModel):
    """Entries that match a query, newest day first, fetched a page at a time.

    Answers that arrive after something else was asked for are dropped.

    Signals:
        answered: the list shows what was asked for last.
    """

    answered = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._entries: tuple[Summary, ...] = ()
        self._after: int | None = None
        self._query = ""
        self._filter = Filter()
        self._asked = 0
        self._is_fetching = False

    @property
    def is_narrowed(self) -> bool:
        """Whether a query or a filter keeps entries out."""
        return bool(self._query.strip()) or bool(self._filter.kinds)

    def ask(self, query: str, narrowed: Filter) -> None:
        """Show what matches, from the beginning."""
        self._query, self._filter = query, narrowed
        self._ask_for(PAGE_SIZE)

    def reload(self) -> None:
        """Ask again, for as many entries as are shown."""
        self._ask_for(max(PAGE_SIZE, len(self._entries)))

    def forget(self) -> None:
        """Let go of what was shown and asked."""
        self._asked += 1
        self._query, self._filter = "", Filter()
        self._show(Page(entries=(), total=0))

    def entry_at(self, row: int) -> Summary | None:
        """Return what the list shows in a row, if there is such a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, entry: EntryId | None) -> int:
        """Return the row that shows an entry, or -1."""
        for row, summary in enumerate(self._entries):
            if summary.id == entry:
                return row
        return -1

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._is_fetching or self._after is None:
            return
        self._is_fetching = True
        query, narrowed, after = self._query, self._filter, self._after
        limit = min(max(PAGE_SIZE, len(self._entries) // 4), _LARGEST_PAGE)
        self._desk.ask(
            self,
            lambda journal: journal.writing.search(
                query, narrowed, after=after, limit=limit, counted=False
            ),
            partial(self._append, self._asked),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry_at(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case _ if role == SUMMARY:
                return entry
            case _ if role == DATE:
                return listed_date(entry.day, entry.created, self._today())
        return None

    def _ask_for(self, limit: int) -> None:
        self._asked += 1
        query, narrowed = self._query, self._filter
        asked = self._asked
        self._desk.ask(
            self,
            lambda journal: journal.writing.search(
                query, narrowed, limit=limit, counted=False
            ),
            lambda page: self._show(page) if asked == self._asked else None,
        )

    def _show(self, page: Page) -> None:
        """Show a page; where the same entries stay, only what changed in them."""
        before, self._after = self._entries, page.after
        self._is_fetching = False
        if [entry.id for entry in before] == [entry.id for entry in page.entries]:
            self._entries = page.entries
            for row, (old, new) in enumerate(zip(before, page.entries, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self.beginResetModel()
            self._entries = page.entries
            self.endResetModel()
        self.answered.emit()

    def _append(self, asked: int, page: Page) -> None:
        if asked != self._asked:
            return
        self._is_fetching = False
        self._after = page.after
        if page.entries:
            first = len(self._entries)
            last = first + len(page.entries) - 1
            self.beginInsertRows(QModelIndex(), first, last)
            self._entries += page.entries
            self.endInsertRows()

    def _title(self, entry: Summary) -> str:
        if entry.title or entry.folded:
            return entry.title or self.tr("Untitled")
        return entry.excerpt or self.tr("Untitled")

    def _spoken(self, entry: Summary) -> str:
        when = listed_date(entry.day, entry.created, self._today())
        parts = [badge_name(entry.kind), when, self._title(entry)]
        if entry.starred:
            parts.append(self.tr("starred"))
        if entry.folded:
            parts.append(self.tr("folded"))
        return ", ".join(parts)

    def _today(self) -> date:
        return self._clock().day


def badge_name(kind: Kind) -> str:
    """Return the words on the badge of an entry in the list."""
    if kind is Kind.SESSION:
        return QCoreApplication.translate("EntryList", "Session reflection")
    return kind_name(kind)
