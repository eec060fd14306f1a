"""Things to keep doing, each with a round box for today."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.ids import EntryId, PracticeId
from journal.domain.practice import PRACTICE_LENGTH, Practice
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.editable_words import EditableWords
from journal.ui.widgets.entry_link import EntryLink
from journal.ui.widgets.row_menu import RowMenu
from journal.ui.widgets.side_by_side import SideBySide

_FEW = 2
_EDGE = 5  # puts what stands at the right in line with the words
_ORIGIN = 18  # characters of a title


class PracticeRows(QWidget):
    """One row each: done today or not, the words, how often lately.

    Signals:
        marked: the PracticeId, and whether it was done today.
        reworded: the PracticeId, and its new words.
        end_wanted: the Practice that is to be let go.
        entry_wanted: the EntryId of the entry that one came from.
        focus_dropped: the row that had the keyboard is gone.
    """

    marked = Signal(object, bool)
    reworded = Signal(object, str)
    end_wanted = Signal(object)
    entry_wanted = Signal(object)
    focus_dropped = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: dict[PracticeId, _PracticeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    @property
    def typed(self) -> Mapping[PracticeId, str]:
        """New words of practices that were not given on yet."""
        typed = {each: row.words.typed for each, row in self._rows.items()}
        return {each: words for each, words in typed.items() if words is not None}

    def show_practices(
        self,
        practices: tuple[Practice, ...],
        today: date,
        titles: Mapping[EntryId, str] | None = None,
    ) -> None:
        """Show these, in this order; titles name the entries they came from, if any."""
        self._drop_all_but({each.id for each in practices})
        for number, practice in enumerate(practices):
            row = self._rows.get(practice.id) or self._new_row(practice.id)
            title = (titles or {}).get(practice.entry) if practice.entry else None
            row.show_practice(practice, today, title)
            self._column.insertWidget(number, row)
            row.show()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._drop_all_but(set())

    def _new_row(self, practice: PracticeId) -> "_PracticeRow":
        row = _PracticeRow(self._appearance)
        row.marked.connect(lambda on: self.marked.emit(practice, on))
        row.words.reworded.connect(lambda text: self.reworded.emit(practice, text))
        row.end_wanted.connect(self.end_wanted)
        row.entry_wanted.connect(self.entry_wanted)
        self._rows[practice] = row
        return row

    def _drop_all_but(self, kept: set[PracticeId]) -> None:
        focus = QApplication.focusWidget()
        for gone in [each for each in self._rows if each not in kept]:
            row = self._rows.pop(gone)
            had_focus = focus is not None and row.isAncestorOf(focus)
            self._column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
            if had_focus:
                self.focus_dropped.emit()


class _PracticeRow(QWidget):
    """Signals: as of the rows."""

    marked = Signal(bool)
    end_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._practice: Practice | None = None
        self._box = QCheckBox()
        self._box.setProperty("look", "practice")
        self.words = EditableWords(self.tr("What to keep doing"), PRACTICE_LENGTH)
        self._often = caption("")
        self._often.setContentsMargins(0, _EDGE, 0, 0)
        self._origin = EntryLink("", "", most=_ORIGIN)
        self._origin.setProperty("look", "origin")
        self._origin.clicked.connect(self._want_entry)
        menu = RowMenu(appearance, self.tr("More for this practice"), self)
        menu.offer(self.tr("Reword"), self.words.edit, key="reword")
        menu.offer(self.tr("Let it go"), self._end)
        self._menu = menu
        self._box.clicked.connect(self.marked)
        self.words.closed.connect(self._box.setFocus)
        self._lay_out()

    def show_practice(self, practice: Practice, today: date, title: str | None) -> None:
        """Show a practice as it is today."""
        self._practice = practice
        self.words.show_words(practice.text)
        self._box.setChecked(practice.is_marked(today))
        self._box.setAccessibleName(self.tr("Today: {0}").format(practice.text))
        often = lately(practice, today)
        self._often.setText(often)
        self._often.setAccessibleName(often)
        self._box.setAccessibleDescription(often)
        more = self.tr("More for the practice {0}").format(practice.text)
        self._menu.setAccessibleName(more)
        self._show_origin(title)

    def _show_origin(self, title: str | None) -> None:
        name = title or self.tr("Untitled")
        said = self.tr("From the entry {0}").format(name)
        self._origin.show_title(self.tr("from “{0}”").format(name), said)
        self._origin.setVisible(title is not None)

    def _want_entry(self) -> None:
        if self._practice is not None:
            self.entry_wanted.emit(self._practice.entry)

    def _end(self) -> None:
        if self._practice is not None:
            self.end_wanted.emit(self._practice)

    def _lay_out(self) -> None:
        right = Qt.AlignmentFlag.AlignRight
        beside = QWidget()
        about = QVBoxLayout(beside)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(0)
        about.addWidget(self._often, 0, right)
        about.addWidget(self._origin, 0, right)
        about.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        told = SideBySide(gap=8)
        told.add(self.words, 1)
        told.add(beside)
        row.addWidget(told, 1)
        row.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)


def lately(practice: Practice, today: date) -> str:
    """Return how often, or when last; nothing that counts what was not done."""
    times = practice.times_lately(today)
    last = practice.last_day(today)
    if last is None:
        return ""
    if times >= _FEW:
        many = QCoreApplication.translate("PracticeRows", "{0} times this week")
        return many.format(times)
    if last == today:
        return QCoreApplication.translate("PracticeRows", "today")
    if last == today - timedelta(days=1):
        return QCoreApplication.translate("PracticeRows", "yesterday")
    return QCoreApplication.translate("PracticeRows", "on {0}").format(short_day(last))
