"""Leaving on Windows: what its session and its power management say to a window.

https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change and
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast.
"""

import ctypes
import sys
from ctypes import Structure, c_size_t, c_ssize_t, c_uint32, c_void_p
from typing import Final

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_WTSSESSION_CHANGE: Final = 0x02B1
_POWERBROADCAST: Final = 0x0218
_ENDSESSION: Final = 0x0016
_LEFT: Final = {
    _WTSSESSION_CHANGE: frozenset({0x2, 0x4, 0x6, 0x7}),  # disconnect, log off, lock
    _POWERBROADCAST: frozenset({0x4}),  # suspend; closing the lid does that
    _ENDSESSION: frozenset({0x1}),
}


class Message(Structure):
    """The beginning of a MSG of Windows."""

    _fields_ = (
        ("hwnd", c_void_p),
        ("message", c_uint32),
        ("wparam", c_size_t),
        ("lparam", c_ssize_t),
    )


def tells_of_leaving(message: int, wparam: int) -> bool:
    """Whether a message of this number says that the person has left."""
    return wparam in _LEFT.get(message, ())


class WindowsSigns(QObject):
    """Hears the messages of the window it belongs to.

    Signals:
        left: the person has left.
    """

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)

    def listen(self) -> bool:
        """Begin; return whether Windows will tell."""
        application = QCoreApplication.instance()
        window = self.parent()
        if application is None or not isinstance(window, QWidget):
            return False
        application.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            this_session_only = 0
            told = ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                c_void_p(int(window.winId())), this_session_only
            )
            return bool(told)
        return False

    def hold_up(self) -> None:
        """Do nothing: Windows waits until its message is answered."""

    def let_go(self) -> None:
        """Do nothing, as above."""


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, signs: WindowsSigns) -> None:
        super().__init__()
        self._signs = signs

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if eventType == b"windows_generic_MSG":
            said = Message.from_address(int(message))
            if tells_of_leaving(said.message, said.wparam):
                self._signs.left.emit()
        return False, 0
