"""What can be said of an entry as a whole."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from journal.domain.entry import Draft, Kind
from journal.ui.appearance import Appearance
from journal.ui.widgets.kind_badge import kind_name


class EntryMenu(QMenu):
    """Marks, kind and day of an entry, and the way to the trash.

    Signals:
        changed: the Draft as the person wants it.
        day_wanted: the person wants to choose another day.
        template_wanted: the person wants a template made from the text.
        share_wanted: the person wants to give the entry to someone.
        trash_wanted: the person wants the entry in the trash.
    """

    changed = Signal(Draft)
    day_wanted = Signal()
    template_wanted = Signal()
    share_wanted = Signal()
    trash_wanted = Signal()

    def __init__(
        self,
        draft: Callable[[], Draft],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._marks = {
            "starred": self._mark(self.tr("Star"), "starred"),
            "folded": self._mark(self.tr("Fold: show only the title"), "folded"),
            "left_out": self._mark(self.tr("Leave out of looking back"), "left_out"),
            "shareable": self._mark(self.tr("Shareable"), "shareable"),
        }
        self.addSeparator()
        self._kinds = self._kind_menu()
        day = self.addAction(self.tr("Change the day…"))
        day.triggered.connect(self.day_wanted)
        template = self.addAction(self.tr("Make a template from this page…"))
        template.triggered.connect(self.template_wanted)
        share = self.addAction(
            appearance.icon("share-2"), self.tr("Share with someone you trust…")
        )
        share.triggered.connect(self.share_wanted)
        self.addSeparator()
        trash = self.addAction(appearance.icon("trash-2"), self.tr("Move to the trash"))
        trash.triggered.connect(self.trash_wanted)
        self.aboutToShow.connect(self._show_draft)

    def put_first(self, *actions: QAction) -> None:
        """Put actions above everything else, with their keys."""
        first = self.actions()[0]
        self.insertActions(first, list(actions))
        self.insertSeparator(first)

    def _mark(self, text: str, name: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(
            lambda on: self.changed.emit(replace(self._draft(), **{name: on}))
        )
        return action

    def _kind_menu(self) -> dict[Kind, QAction]:
        menu = self.addMenu(self.tr("Kind"))
        group = QActionGroup(menu)
        actions = {}
        for kind in Kind:
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.triggered.connect(
                lambda _, kind=kind: self.changed.emit(
                    replace(self._draft(), kind=kind)
                )
            )
            group.addAction(action)
            actions[kind] = action
        return actions

    def _show_draft(self) -> None:
        draft = self._draft()
        for name, action in self._marks.items():
            action.setChecked(getattr(draft, name))
        self._kinds[draft.kind].setChecked(True)
