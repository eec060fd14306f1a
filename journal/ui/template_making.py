"""A template made from the page that is open."""

from PySide6.QtCore import QObject

from journal.domain.changes import Changes
from journal.ui.desk import Desk
from journal.ui.widgets.entry_pane import EntryPane


class TemplateMaking(QObject):
    """Asks for a name, keeps the text as a template, and can take that back."""

    def __init__(self, desk: Desk, pane: EntryPane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        pane.menu.template_wanted.connect(self._ask_name)
        pane.template_form.kept.connect(self._make)

    def _ask_name(self) -> None:
        self._pane.template_form.open(self._pane.paper.title.text())

    def _make(self, name: str, together: bool) -> None:  # noqa: FBT001 - a signal's value
        body = self._pane.paper.draft().body
        self._pane.paper.editor.setFocus()
        self._desk.do(
            lambda journal: journal.templates.make(name, body, with_therapist=together),
            then=self._tell,
            otherwise=self._pane.passing.refuse,
        )

    def _tell(self, changes: Changes) -> None:
        (made,) = changes.templates
        self._pane.passing.tell(
            self.tr("Kept as a template. New entries can begin with it."),
            lambda: self._desk.do(lambda journal: journal.templates.remove(made)),
        )
