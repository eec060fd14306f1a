"""The left side of the journal: what to look for, what to write, the entries."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.entry import Filter, Kind
from journal.domain.moment import Clock
from journal.domain.template import Template
from journal.ui.announcing import QuietWord
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.controls import (
    Chip,
    FlowLayout,
    caption,
    icon_button,
    link_button,
    primary_button,
    quiet_button,
    search_field,
)
from journal.ui.widgets.entry_list import EntryListModel
from journal.ui.widgets.entry_view import EntryView
from journal.ui.widgets.kind_badge import kind_name
from journal.ui.widgets.left_unsaved import LeftUnsaved
from journal.ui.widgets.undo_line import Undo, UndoLine
from journal.ui.widgets.ways_menu import WaysMenu

_WIDTH, _NARROWEST = 330, 240
_GROWTH = 0.4  # of what the text grows by
_SIDE, _TOP = 16, 20
_NEW_WIDTH = 40
_SEARCH_AFTER_MS = 120
_UNDO_FOR_MS = 12_000
_SAY_AFTER_MS = 700


class EntryFinder(QWidget):
    """Search, kinds and the list; it asks by itself while the person types.

    Signals:
        new_wanted: the Kind of entry to begin, or None for the one that fits.
        template_wanted: the Template to begin an entry with.
        templates_wanted: the person wants to see their templates.
        share_wanted: the person wants to give entries to someone.
        import_wanted: the person wants to bring in another program's journal.
        look_back_wanted: the person wants to look back.
        trash_wanted: the person wants to see the trash.
        export_wanted: the person wants to write entries into other files.
    """

    new_wanted = Signal(object)
    template_wanted = Signal(Template)
    templates_wanted = Signal()
    share_wanted = Signal()
    import_wanted = Signal()
    look_back_wanted = Signal()
    trash_wanted = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.model = EntryListModel(desk, clock, self)
        self.list = EntryView(self.model, appearance)
        self.search = search_field(
            appearance.icon("search"), self.tr("Search everything")
        )
        self.search.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._kind: Kind | None = None
        self._is_asked = False
        self._typed = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._typed.timeout.connect(self.ask)
        self._ways = WaysMenu(desk, self)
        self._ways.kind_wanted.connect(self.new_wanted)
        self._ways.template_wanted.connect(self.template_wanted)
        self._ways.templates_wanted.connect(self.templates_wanted)
        self._ways.share_wanted.connect(self.share_wanted)
        self._ways.export_wanted.connect(self.export_wanted)
        self._ways.import_wanted.connect(self.import_wanted)
        self._nothing = caption("")
        self._aloud = QuietWord(self, pause_ms=_SAY_AFTER_MS)
        self._nothing.setWordWrap(True)
        self._everything = link_button(self.tr("Show everything"))
        self._everything.clicked.connect(self._look_for_nothing)
        self.left_unsaved = LeftUnsaved()
        self.undo = UndoLine()
        self._undo_ends = QTimer(self, singleShot=True, interval=_UNDO_FOR_MS)
        self._undo_ends.timeout.connect(self.clear_undo)
        self.search.textChanged.connect(lambda _: self._typed.start())
        self.search.returnPressed.connect(self._go_to_list)
        self.model.answered.connect(self._show_nothing)
        appearance.changed.connect(self._fit)
        self._lay_out()
        self._fit()

    def ask(self) -> None:
        """Show what the search and the chips say."""
        self._typed.stop()
        self._is_asked = True
        kinds = frozenset() if self._kind is None else frozenset({self._kind})
        self.model.ask(self.search.text(), Filter(kinds=kinds))

    def make_room_for(self, kind: Kind) -> None:
        """Look for nothing that would keep a new entry of this kind out of the list."""
        self.search.clear()
        if self._kind not in (None, kind):
            self._all.click()

    def offer_undo(self, sentence: str, undo: Undo) -> None:
        """Say what was done, and for a while offer to take it back."""
        self.undo.tell(sentence, undo)
        self.undo.show()
        self._undo_ends.start()

    def clear_undo(self) -> None:
        """Offer nothing to take back."""
        self._undo_ends.stop()
        self.undo.clear()
        self.undo.hide()

    def forget(self) -> None:
        """Let go of every word."""
        self._typed.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.clear_undo()
        self.left_unsaved.show_problem("")
        self.model.forget()
        self._aloud.hush()
        self._ways.forget()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._appearance.colour("line")
        painter.fillRect(self.width() - 1, 0, 1, self.height(), line)

    def _fit(self) -> None:
        """Grow with the text, but leave the most of the window to the entry."""
        larger = max(self._appearance.text_scale - 1, 0)
        factor = 1 + larger * _GROWTH
        self.setMaximumWidth(round(_WIDTH * factor))
        self.setMinimumWidth(round(_NARROWEST * factor))
        self.update()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addSpacing(4)
        top.addWidget(self._new_button())
        top.addWidget(self._ways_button())
        trash = quiet_button(
            self.tr("Trash"), icon=self._appearance.icon("trash-2", "mute")
        )
        trash.clicked.connect(self.trash_wanted)
        back = quiet_button(
            self.tr("Look back"), icon=self._appearance.icon("calendar", "mute")
        )
        back.clicked.connect(self.look_back_wanted)
        bottom = FlowLayout(gap=0, row_gap=0)
        bottom.addWidget(back)
        bottom.addWidget(trash)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, 8)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._chips())
        column.addWidget(self._nothing)
        column.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.left_unsaved)
        column.addWidget(self.undo)
        column.addLayout(bottom)
        self.undo.hide()
        self._nothing.hide()
        self._everything.hide()

    def _new_button(self) -> QPushButton:
        button = primary_button("", icon=self._appearance.icon("plus", "surface"))
        button.setAccessibleName(self.tr("New entry"))
        button.setToolTip(self.tr("New entry (Ctrl+N)"))
        button.setFixedWidth(self._appearance.pixels(_NEW_WIDTH))
        button.clicked.connect(lambda: self.new_wanted.emit(None))
        return button

    def _ways_button(self) -> QToolButton:
        """Make the button beside it, for what else can be done here."""
        name = self.tr("Other ways to begin, and export")
        button = icon_button(self._appearance.icon("chevron-down"), name)
        button.clicked.connect(
            lambda: self._ways.popup(button.mapToGlobal(QPoint(0, button.height())))
        )
        return button

    def _chips(self) -> FlowLayout:
        flow = FlowLayout(gap=6, row_gap=6)
        group = QButtonGroup(self)
        self._all = Chip(self.tr("All"))
        self._all.setChecked(True)
        self._all.clicked.connect(lambda: self._choose(None))
        flow.addWidget(self._all)
        group.addButton(self._all)
        for kind in Kind:
            chip = Chip(kind_name(kind))
            chip.clicked.connect(lambda _, kind=kind: self._choose(kind))
            flow.addWidget(chip)
            group.addButton(chip)
        return flow

    def _choose(self, kind: Kind | None) -> None:
        self._kind = kind
        self.ask()

    def _go_to_list(self) -> None:
        self.ask()
        self.list.setFocus()

    def _show_nothing(self) -> None:
        nothing = self.model.rowCount() == 0 and self.model.is_narrowed
        said = self.tr("Nothing found.") if nothing else ""
        self._nothing.setText(said)
        if self._is_asked and self.model.is_narrowed:
            self._aloud.tell(said or self._how_many())
        self._is_asked = False  # what comes in later was not asked for
        self._nothing.setVisible(nothing)
        self._everything.setVisible(nothing)

    def _look_for_nothing(self) -> None:
        self.search.setFocus()  # before the link, which has the keyboard, is hidden
        self.search.clear()
        self._all.click()

    def _how_many(self) -> str:
        """Say how many were found, as far as they were looked for."""
        count = self.model.rowCount()
        if self.model.canFetchMore(QModelIndex()):
            return self.tr("More than %n found", "", count)
        return self.tr("%n found", "", count)
