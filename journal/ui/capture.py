"""Keeping pictures of the windows from other programs, where the system can.

Only Windows 10 from version 2004 on can; macOS no longer heeds the like, and Linux has
nothing of the kind, so neither is promised there.
"""

import ctypes
import sys
from ctypes import c_uint32, c_void_p
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

CAN_BE_HIDDEN: Final = sys.platform == "win32"

# https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
_SHOWN, _LEFT_OUT = 0x0, 0x11


class Capture(QObject):
    """Leaves every window out of pictures as it is shown, menus and dialogs too."""

    def __init__(self, application: QApplication, *, hidden: bool) -> None:
        super().__init__(application)
        self._hidden = hidden
        application.installEventFilter(self)

    def hide_windows(self, *, hidden: bool) -> None:
        """Leave the windows out of pictures from now on, or no longer."""
        self._hidden = hidden
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._mark(window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self._mark(watched)
        return False

    def _mark(self, window: QWidget) -> None:
        if sys.platform == "win32":
            ctypes.windll.user32.SetWindowDisplayAffinity(
                c_void_p(int(window.winId())),
                c_uint32(_LEFT_OUT if self._hidden else _SHOWN),
            )
