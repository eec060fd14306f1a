"""The check-ins of one day, each of which can be changed and deleted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.feelings import FeelingWord
from journal.domain.ids import CheckInId
from journal.domain.mood import CheckIn
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.controls import (
    Card,
    caption,
    link_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.dates import at_start, clock_time, full_day
from journal.ui.widgets.feeling_told import in_lines
from journal.ui.widgets.replaced import replace_rows

_LINK_EDGE = 4
_TIME, _TOLD, _CHANGE, _DELETE = range(4)


class DayCheckIns(Card):
    """A card with the check-ins of a day, in the order of the day.

    make_editor gives an editor to change one in place; without it none can be
    changed. An editor with what was said in it stays until it is saved or left, also
    while another day is shown.

    Signals:
        delete_wanted: the CheckIn to delete.
        changed: a CheckIn as it was before the change that is kept now.
        help_wanted: the person wants the help page.
    """

    delete_wanted = Signal(object)
    changed = Signal(object)
    help_wanted = Signal()

    def __init__(
        self,
        words: tuple[FeelingWord, ...],
        parent: QWidget | None = None,
        *,
        make_editor: Callable[[], CheckInEditor] | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._make_editor = make_editor
        self._editors: dict[CheckInId, CheckInEditor] = {}
        self._edited_on: dict[CheckInId, date] = {}
        self._shown: tuple[date, tuple[CheckIn, ...]] | None = None
        self._day = subheading("")
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(10)
        self._column.addWidget(self._day)
        self._column.addWidget(self._rows)

    def show_day(self, day: date, check_ins: tuple[CheckIn, ...]) -> None:
        """Show a day and what was said on it."""
        if self._shown == (day, check_ins):
            return
        self._shown = (day, check_ins)
        self._day.setText(at_start(full_day(day)))
        self._day.setAccessibleName(self._day.text())
        self._show_rows(day, check_ins)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._shown = None
        self._day.clear()
        self._day.setAccessibleName("")
        for editor in self._editors.values():
            _drop(editor)
        self._editors.clear()
        self._edited_on.clear()
        self._replace(QWidget())

    def _show_rows(self, day: date, check_ins: tuple[CheckIn, ...]) -> None:
        focus = QApplication.focusWidget()
        for editor in self._editors.values():
            editor.hide()
            editor.setParent(self)  # it must outlive the rows it stood in
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(_TOLD, 1)
        for number, check_in in enumerate(check_ins):
            self._add_row(grid, number, check_in)
        if not check_ins:
            grid.addWidget(caption(self.tr("No check-in on this day.")), 0, _TOLD)
        shown = {check_in.id for check_in in check_ins}
        for each, editor in self._editors.items():
            if each not in shown and self._edited_on[each] == day:  # moved from here
                _put_editor(grid, grid.rowCount(), editor)
        self._replace(rows)
        if focus is not None and rows.isAncestorOf(focus):
            focus.setFocus()

    def _replace(self, rows: QWidget) -> None:
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _add_row(self, grid: QGridLayout, number: int, check_in: CheckIn) -> None:
        time = caption(clock_time(check_in.at))
        _line_up(grid, time, number, _TIME)
        editor = self._editors.get(check_in.id)
        if editor is not None:
            _put_editor(grid, number, editor)
            return
        told = paragraph(in_lines(check_in.feeling, self._words))
        _line_up(grid, told, number, _TOLD)
        if self._make_editor is not None:
            change = link_button(self.tr("Edit"))
            change.setAccessibleName(
                self.tr("Edit the check-in of {0}").format(time.text())
            )
            change.clicked.connect(lambda: self._edit(check_in))
            _put_link(grid, change, number, _CHANGE)
        delete = link_button(self.tr("Delete"))
        delete.setAccessibleName(
            self.tr("Delete the check-in of {0}").format(time.text())
        )
        delete.clicked.connect(lambda: self.delete_wanted.emit(check_in))
        _put_link(grid, delete, number, _DELETE)

    def _edit(self, check_in: CheckIn) -> None:
        if self._make_editor is None or self._shown is None:
            return
        editor = self._make_editor()
        editor.edit(check_in)
        editor.kept.connect(lambda: self.changed.emit(check_in))
        editor.closed.connect(lambda: self._close(check_in))
        editor.help_wanted.connect(self.help_wanted)
        self._editors[check_in.id] = editor
        self._edited_on[check_in.id] = check_in.day
        self._show_rows(*self._shown)
        editor.focus()

    def _close(self, check_in: CheckIn) -> None:
        editor = self._editors.pop(check_in.id, None)
        if editor is None or self._shown is None:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and editor.isAncestorOf(focus)
        _drop(editor)
        self._edited_on.pop(check_in.id)
        self._show_rows(*self._shown)
        if had_focus:
            self._focus_row(check_in)

    def _focus_row(self, check_in: CheckIn) -> None:
        """Put the keyboard back on the link that opened the editor."""
        if self._shown is not None:
            numbers = [each.id for each in self._shown[1]]
            grid = self._rows.layout()
            if check_in.id in numbers and isinstance(grid, QGridLayout):
                item = grid.itemAtPosition(numbers.index(check_in.id), _CHANGE)
                widget = None if item is None else item.widget()
                if widget is not None:
                    widget.setFocus()


def _line_up(grid: QGridLayout, label: QLabel, row: int, column: int) -> None:
    """Put a text in a row, in line with the links, whose focus has a border."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, _LINK_EDGE, 0, _LINK_EDGE)
    grid.addWidget(label, row, column)
    if column == _TIME:
        grid.setAlignment(label, Qt.AlignmentFlag.AlignTop)


def _put_link(grid: QGridLayout, link: QPushButton, row: int, column: int) -> None:
    grid.addWidget(link, row, column)
    grid.setAlignment(link, Qt.AlignmentFlag.AlignTop)


def _put_editor(grid: QGridLayout, row: int, editor: CheckInEditor) -> None:
    grid.addWidget(editor, row, _TOLD, 1, _DELETE - _TOLD + 1)
    editor.show()


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
