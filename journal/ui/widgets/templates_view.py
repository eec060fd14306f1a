"""Own templates: begin with one, give it another name, or let it go."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.template import NAME_LENGTH, Template
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.aside_page import AsidePage
from journal.ui.widgets.controls import icon_button, link_button
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.undo_line import UndoLine


class TemplatesView(AsidePage):
    """A row for each template, changed where it stands.

    Signals:
        begin_wanted: the Template to begin an entry with.
    """

    begin_wanted = Signal(Template)

    def __init__(
        self, desk: Desk, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("TemplatesView", "Templates")
        super().__init__(appearance, title, parent)
        self._desk = desk
        self._appearance = appearance
        self._templates: tuple[Template, ...] = ()
        self._rows = QWidget()
        self._undo = UndoLine()
        self.column.addWidget(self._rows)
        self.column.addWidget(self._undo)
        self.column.addStretch(1)
        desk.changed.connect(self._hear)

    def open(self) -> None:
        """Show the templates there are."""
        self._undo.clear()
        self._ask()
        self.focus_back()

    def forget(self) -> None:
        """Let go of every word."""
        self._undo.clear()
        self._show_rows(())

    def _hear(self, changes: Changes) -> None:
        if changes.templates and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, _all, self._show)

    def _show(self, templates: tuple[Template, ...]) -> None:
        self._show_rows(templates)
        self.say(
            self.tr("What you can begin an entry with. Entries made with one stay.")
            if templates
            else self.tr(
                "There are no templates yet. Open an entry and choose Make a template"
                " from this page in its menu."
            )
        )

    def _show_rows(self, templates: tuple[Template, ...]) -> None:
        if templates == self._templates:
            return
        self._templates = templates
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(16)
        for template in templates:
            column.addLayout(self._row(template))
        place = _focused_place(self._rows)
        replace_rows(self.column, self._rows, rows)
        self._rows = rows
        _focus_place(rows, place)

    def _row(self, template: Template) -> QVBoxLayout:
        field = QLineEdit(template.name)
        field.setMaxLength(NAME_LENGTH)
        field.setAccessibleName(self.tr("Name of {0}").format(template.name))
        field.editingFinished.connect(lambda: self._rename(template, field))
        together = QCheckBox(self.tr("Made with my therapist"))
        spoken = self.tr("{0}: made with my therapist").format(template.name)
        together.setAccessibleName(spoken)
        together.setChecked(template.with_therapist)
        together.clicked.connect(
            lambda on: self._change(template, template.name, with_therapist=on)
        )
        begin = link_button(self.tr("Begin an entry"))
        begin.setAccessibleName(
            self.tr("Begin an entry with {0}").format(template.name)
        )
        begin.clicked.connect(lambda: self.begin_wanted.emit(template))
        delete = icon_button(
            self._appearance.icon("trash-2"),
            self.tr("Delete {0}").format(template.name),
        )
        delete.clicked.connect(lambda: self._delete(template))
        upper, lower, row = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        upper.addWidget(field, 1)
        upper.addWidget(delete)
        lower.addWidget(together)
        lower.addStretch(1)
        lower.addWidget(begin)
        row.addLayout(upper)
        row.addLayout(lower)
        return row

    def _rename(self, template: Template, field: QLineEdit) -> None:
        name = field.text().strip()
        if name == template.name:
            return
        if name:
            self._change(template, name, with_therapist=template.with_therapist)
        else:
            field.setText(template.name)

    def _change(self, template: Template, name: str, *, with_therapist: bool) -> None:
        self._desk.do(
            lambda journal: journal.templates.change(
                template.id, name, template.body, with_therapist=with_therapist
            ),
            otherwise=self._undo.refuse,
        )

    def _delete(self, template: Template) -> None:
        self._desk.do(
            lambda journal: journal.templates.remove(template.id),
            then=lambda _: self._offer_back(template),
            otherwise=self._undo.refuse,
        )

    def _offer_back(self, template: Template) -> None:
        self._undo.tell(
            self.tr("The template is deleted."),
            lambda: self._desk.do(lambda journal: journal.templates.put_back(template)),
        )


def _all(journal: Journal) -> tuple[Template, ...]:
    return journal.templates.all()


def _focused_place(rows: QWidget) -> int | None:
    """Return which of the controls hears the keyboard."""
    controls = rows.findChildren(QWidget)
    return next((n for n, each in enumerate(controls) if each.hasFocus()), None)


def _focus_place(rows: QWidget, place: int | None) -> None:
    controls = rows.findChildren(QWidget)
    if place is not None and controls:
        controls[min(place, len(controls) - 1)].setFocus()
