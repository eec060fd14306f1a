"""The ways to begin an entry, by its kind or with an own template; and to export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from journal.domain.changes import Changes
from journal.domain.entry import Kind
from journal.domain.template import Template
from journal.services.journal import Journal
from journal.ui.desk import Desk


class WaysMenu(QMenu):
    """Kinds first, then own templates, then what is done with all entries.

    Signals:
        kind_wanted: the Kind of entry to begin.
        template_wanted: the Template to begin an entry with.
        templates_wanted: the person wants to see their templates.
        share_wanted: the person wants to give entries to someone.
        export_wanted: the person wants to write entries into other files.
        import_wanted: the person wants to bring in another program's journal.
    """

    kind_wanted = Signal(Kind)
    template_wanted = Signal(Template)
    templates_wanted = Signal()
    share_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._templates: tuple[Template, ...] = ()
        desk.changed.connect(self._hear)
        self._fill()
        self._ask()

    def forget(self) -> None:
        """Let go of every name and text."""
        self._show(())

    def _hear(self, changes: Changes) -> None:
        if changes.templates:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, _all, self._show)

    def _show(self, templates: tuple[Template, ...]) -> None:
        self._templates = templates
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for kind, text in (
            (Kind.PREPARATION, self.tr("Preparation")),
            (Kind.SESSION, self.tr("Session reflection")),
            (Kind.INTEGRATION, self.tr("Integration note")),
            (Kind.NOTE, self.tr("Note")),
        ):
            action = self.addAction(text)
            action.triggered.connect(lambda _, kind=kind: self.kind_wanted.emit(kind))
        self.addSeparator()
        for template in self._templates:
            self._add_template(template)
        manage = self.addAction(self.tr("Templates…"))
        manage.triggered.connect(self.templates_wanted)
        self.addSeparator()
        share = self.addAction(self.tr("Share with someone you trust…"))
        share.triggered.connect(self.share_wanted)
        export = self.addAction(self.tr("Export…"))
        export.triggered.connect(self.export_wanted)
        bring = self.addAction(self.tr("Bring in a journal…"))
        bring.triggered.connect(self.import_wanted)

    def _add_template(self, template: Template) -> None:
        name = template.name
        if template.with_therapist:
            name = self.tr("{0} · with my therapist").format(name)
        # A single & would become an access key.
        action = self.addAction(name.replace("&", "&&"))
        action.triggered.connect(lambda: self.template_wanted.emit(template))


def _all(journal: Journal) -> tuple[Template, ...]:
    return journal.templates.all()
