"""What was given before: when, how and to whom; no words of it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.ids import EntryId
from journal.domain.sharing import Share, SharedItem, Way, What
from journal.services import measures
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.controls import icon_button, paragraph, subheading
from journal.ui.widgets.dates import day_month_and_year
from journal.ui.widgets.undo_line import UndoLine

Told = tuple[tuple[Share, ...], dict[EntryId, str]]


class SharedList(QWidget):
    """A row a share, newest first; hidden while there is none."""

    def __init__(
        self, desk: Desk, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._looks = 0
        self._heading = subheading(self.tr("What I have shared"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._said = UndoLine()
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addWidget(self._said)
        desk.changed.connect(self._hear)

    def look(self) -> None:
        """Read what was given from the journal."""
        self._looks += 1
        look = self._looks

        def show(found: Told) -> None:
            if look == self._looks:
                self._show(found)

        self._desk.ask(self, told, show)

    def forget(self) -> None:
        """Drop every row."""
        self._looks += 1  # what is on its way is not shown any more
        self._said.clear()
        self._said.hide()
        self._empty()

    def _hear(self, changes: Changes) -> None:
        if changes.shares or (changes.entries and self._rows.count()):
            self.look()

    def _show(self, found: Told) -> None:
        shares, titles = found
        self._empty()
        for share in shares:
            self._add(share, titles)
        is_there = bool(shares) or not self._said.isHidden()
        if not self.isWindow():
            self.setVisible(is_there)

    def _empty(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()

    def _add(self, share: Share, titles: dict[EntryId, str]) -> None:
        when = self._when(share)
        remove = icon_button(
            self._appearance.icon("x"),
            self.tr("Remove this note: {when}").format(when=when),
        )
        remove.clicked.connect(lambda: self._remove(share))
        what = paragraph(", ".join(self._told(item, titles) for item in share.items))
        what.setProperty("look", "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(QLabel(when))
        words.addWidget(what)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(remove)
        self._rows.addWidget(row)
        row.show()

    def _when(self, share: Share) -> str:
        day = day_month_and_year(share.at.day)
        way = (
            self.tr("{day}, a file that opens with six words")
            if share.way is Way.FILE
            else self.tr("{day}, on paper")
        ).format(day=day)
        if not share.whom:
            return way
        return self.tr("{what}, for {whom}").format(what=way, whom=share.whom)

    def _told(self, item: SharedItem, titles: dict[EntryId, str]) -> str:
        match item.what:
            case What.ENTRY if item.entry in titles:
                return titles[item.entry] or self.tr("Untitled")
            case What.ENTRY:
                return self.tr("an entry that is no longer there")
            case What.MOOD:
                return self.tr("mood")
            case What.CHECK_INS:
                return self.tr("check-ins")
            case What.MEASURE:
                return measures.name_of(item.measure)
            case What.QUESTIONS:
                return self.tr("questions")

    def _remove(self, share: Share) -> None:
        def removed(_: Changes) -> None:
            self._said.tell(
                self.tr("The note is removed."),
                lambda: self._desk.do(lambda journal: journal.sharing.put_back(share)),
            )
            self._said.show()

        self._desk.do(lambda journal: journal.sharing.remove(share.id), then=removed)


def told(journal: Journal) -> Told:
    """Return every share, and the titles of entries in them that are still there."""
    shares = journal.sharing.all()
    wanted = {
        item.entry for share in shares for item in share.items if item.entry is not None
    }
    return shares, journal.writing.titles(wanted)
