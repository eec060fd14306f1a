"""The tools above an entry: marks for its words, then what concerns it as a whole."""

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import icon_button
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.markdown_commands import MarkdownCommands
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.save_state import SaveState

_SIDE, _TOP, _BETWEEN = 28, 12, 3


class EntryTools(QWidget):
    """One row of buttons without words; their names are in their tooltips.

    Signals:
        versions_wanted: the person wants to see earlier versions.
        thread_wanted: the person wants the thread beside the page, or closed.
        focus_wanted: the person wants nothing but the text.
    """

    versions_wanted = Signal()
    thread_wanted = Signal()
    focus_wanted = Signal()

    def __init__(
        self,
        editor: MarkdownEditor,
        commands: MarkdownCommands,
        menu: EntryMenu,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._menu = menu
        self.state = SaveState(appearance)
        icon = appearance.icon
        versions = icon_button(icon("history"), self.tr("Earlier versions"))
        versions.clicked.connect(self.versions_wanted)
        self._thread = icon_button(
            icon("panel-right", chosen="accent"),
            self.tr("Thread beside the page (Ctrl+T)"),
        )
        self._thread.setCheckable(True)
        self._thread.clicked.connect(self.thread_wanted)
        focus = icon_button(icon("maximize"), self.tr("Only the text (F11)"))
        focus.clicked.connect(self.focus_wanted)
        self._more = icon_button(icon("ellipsis"), self.tr("More"))
        self._more.clicked.connect(self._show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        row.setSpacing(_BETWEEN)
        for action in (
            commands.bold,
            commands.italic,
            commands.heading,
            commands.bullets,
            commands.boxes,
            commands.quote,
            commands.link,
        ):
            row.addWidget(self._command_button(action))
        row.addStretch(1)
        row.addWidget(self.state)
        for button in (versions, self._thread, focus, self._more):
            row.addWidget(button)

    def show_thread_open(self, *, on: bool) -> None:
        """Tell whether the thread is open."""
        self._thread.setChecked(on)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self.findChildren(QToolButton)
        taken = sum(button.sizeHint().width() + _BETWEEN for button in buttons)
        room = self.width() - taken - 2 * _SIDE
        self.state.set_compact(compact=room < self.state.full_width)

    def _command_button(self, action: QAction) -> QToolButton:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        pattern = QCoreApplication.translate("EntryTools", "{name} ({keys})")
        button = icon_button(action.icon(), action.text())
        button.setToolTip(pattern.format(name=action.text(), keys=keys))
        button.clicked.connect(action.trigger)
        button.clicked.connect(self._editor.setFocus)
        return button

    def _show_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
