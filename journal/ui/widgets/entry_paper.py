"""The page an entry is written on: its kind and day, its title, its text, its tags."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.course_line import CourseLine
from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId
from journal.domain.moment import Moment
from journal.ui.appearance import Appearance
from journal.ui.widgets.answered_prompt import AnsweredPrompt
from journal.ui.widgets.column import Column
from journal.ui.widgets.controls import date_field
from journal.ui.widgets.entry_dates import written_date
from journal.ui.widgets.entry_place import EntryPlace
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.place_chooser import PlaceChooser
from journal.ui.widgets.tag_row import TagRow
from journal.ui.widgets.text_units import storable
from journal.ui.widgets.title_field import TitleField

_ABOVE, _BELOW = 33, 28
_AFTER_DAY, _AFTER_TITLE, _AFTER_TEXT = 8, 12, 26


class EntryPaper(QWidget):
    """Shows a draft and takes down what the person does to it.

    Signals:
        edited: the person changed something that is kept.
    """

    edited = Signal()

    def __init__(
        self,
        appearance: Appearance,
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._draft = Draft(kind=Kind.NOTE)
        self._created: Moment | None = None
        self._today = date.min
        self.title = TitleField(appearance)
        self.editor = MarkdownEditor(appearance)
        self.tags = TagRow(appearance)
        self._lines: tuple[CourseLine, ...] = ()
        self._place = EntryPlace()
        self._chooser = PlaceChooser(appearance)
        self.answered = AnsweredPrompt(language)
        self._day: QDateEdit | None = None
        self._lay_out()
        for part in (self.title, self.editor, self.tags):
            part.edited.connect(self.edited)
        self.title.left.connect(self.editor.setFocus)
        self._place.choice_wanted.connect(self._choose_place)
        self._chooser.left.connect(self._leave_chooser)
        self._chooser.kind_chosen.connect(self._take_kind)
        self._chooser.appointment_chosen.connect(self._take_appointment)

    def set_lines(self, lines: tuple[CourseLine, ...]) -> None:
        """Take over the courses that the entry can belong to."""
        self._lines = lines
        self._place.set_lines(lines)
        self._show_facts(self._draft)

    def show_draft(self, draft: Draft, created: Moment, today: date) -> None:
        """Show another entry from its start; nothing before it can be undone."""
        self._end_choosing_day()
        self._chooser.hide()
        self._created, self._today = created, today
        self.title.set_text(draft.title)
        self.editor.set_text(draft.body)
        self.tags.set_tags(draft.tags)
        self._show_facts(draft)

    def draft(self) -> Draft:
        """Return the entry as it stands."""
        return replace(
            self._draft,
            title=storable(self.title.text()),
            body=storable(self.editor.text()),
            tags=self.tags.tags,
        )

    def set_facts(self, draft: Draft) -> None:
        """Take over kind, day and marks of a draft, but not its words."""
        if draft != self.draft():
            self._show_facts(draft)
            self.edited.emit()

    def show_place(self, draft: Draft) -> None:
        """Take over kind and appointment of a draft as if it had begun with them."""
        place = replace(self._draft, kind=draft.kind, appointment=draft.appointment)
        self._show_facts(place)

    def choose_day(self) -> None:
        """Let the person choose the day the entry is about."""
        self._end_choosing_day()
        field = date_field(self._shown_day())
        field.setAccessibleName(self.tr("Day of the entry"))
        field.editingFinished.connect(self._take_day)
        self._top.replaceWidget(self._place, field)
        self._place.hide()
        self._day = field
        field.show()
        field.setFocus()

    def put_before_tags(self, widget: QWidget) -> None:
        """Put a widget at the left of the tags."""
        self._beside_tags.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(self.editor, widget)

    def begin(self) -> None:
        """Put the cursor where one would begin to write."""
        if self.title.text() or self.editor.text():
            self.editor.setFocus()
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.title.setFocus()

    def forget(self) -> None:
        """Let go of every word."""
        self._end_choosing_day()
        self._draft = Draft(kind=Kind.NOTE)
        self.title.set_text("")
        self.editor.forget()
        self.tags.set_tags(())
        self.tags.set_known(())
        self._lines = ()
        self._place.forget()
        self.answered.show_prompt("")
        self._chooser.forget()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write on where there is only paper left."""
        if event.position().y() > self.editor.y():
            self.editor.setFocus()
            if event.position().y() > self.editor.geometry().bottom():
                self.editor.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.editor.verticalScrollBar().event(event)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._place)
        self._top.addStretch(1)
        head = Column(self._appearance)
        above = QVBoxLayout(head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(_AFTER_DAY)
        above.addLayout(self._top)
        above.addWidget(self._chooser)
        above.addWidget(self.title)
        above.addWidget(self.answered)
        foot = Column(self._appearance)
        self._beside_tags = QHBoxLayout(foot)
        self._beside_tags.setContentsMargins(0, 0, 0, 0)
        self._beside_tags.setSpacing(14)
        self._beside_tags.addWidget(self.tags, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, _BELOW)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(_AFTER_TITLE)
        column.addWidget(self.editor)
        column.addSpacing(_AFTER_TEXT)
        column.addWidget(foot)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _shown_day(self) -> date:
        if self._draft.day is not None:
            return self._draft.day
        return self._today

    def _show_facts(self, draft: Draft) -> None:
        self._draft = draft
        self.editor.set_kind(draft.kind)
        self.answered.show_prompt(draft.prompt)
        if self._created is not None:
            day = self._shown_day()
            said = written_date(day, self._created, self._today)
            self._place.show_draft(draft, day, said)

    def _choose_place(self) -> None:
        if self._chooser.isVisible():
            self._leave_chooser()
        else:
            self._chooser.open(self._lines, self.draft())

    def _leave_chooser(self) -> None:
        self._chooser.hide()
        self._place.button.setFocus()

    def _take_kind(self, kind: Kind) -> None:
        self.set_facts(replace(self.draft(), kind=kind))

    def _take_appointment(self, appointment: AppointmentId | None) -> None:
        self.set_facts(replace(self.draft(), appointment=appointment))

    def _take_day(self) -> None:
        field = self._day
        if field is None:
            return
        chosen = field.date().toPython()
        self._end_choosing_day()
        if isinstance(chosen, date) and chosen != self._shown_day():
            self.set_facts(replace(self.draft(), day=chosen))

    def _end_choosing_day(self) -> None:
        field, self._day = self._day, None
        if field is not None:
            self._top.replaceWidget(field, self._place)
            self._place.show()
            field.hide()
            field.deleteLater()
