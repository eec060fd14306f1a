"""What comes over any page by a key: the commands by their letters, and all keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.commands import Command
from journal.ui.widgets.keys_sheet import KeysSheet
from journal.ui.widgets.over import Over
from journal.ui.widgets.palette import Palette


class Finding(QObject):
    """Shows one of the two over a window, and puts it away when the journal is locked.

    commands tells what can be done at the moment.
    """

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        commands: Callable[[], list[Command]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._commands = commands
        self._shown: Over | None = None
        keys.bind("palette", self.show_commands, window)
        keys.bind("keys", self.show_keys, window)

    def show_commands(self) -> None:
        """Let the person find a page or a thing to do by a few letters."""
        palette = Palette(self._commands(), self._appearance, self._window)
        # Not before the keyboard is back in the page.
        palette.chosen.connect(lambda do: QTimer.singleShot(0, self, do))
        self._show(palette)

    def show_keys(self) -> None:
        """Show every key of the program."""
        self._show(KeysSheet(self._appearance, self._window))

    def put_away(self) -> None:
        """Take away what is shown, and what was typed there."""
        shown, self._shown = self._shown, None
        if shown is not None and isValid(shown):
            shown.reject()

    def _show(self, over: Over) -> None:
        self.put_away()
        self._shown = over
        over.open()
