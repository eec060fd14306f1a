"""Whether there is a screen to show a window on; never an abort where there is none."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_DISPLAY = (
    "There is no display here to open a window on. The commands work without one;"
    " see --help."
)


def has_display() -> bool:
    """Whether the environment names a display, or a platform that needs none."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(
        os.environ.get(name)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def guard_against_abort(otherwise: Callable[[], None]) -> None:
    """Call `otherwise`, which must end the process, where Qt would abort it.

    Qt does so when the display it was promised does not answer. Its own messages
    before that would only puzzle; later ones go to stderr as usual.
    """

    def handle(kind: QtMsgType, _: QMessageLogContext, _message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            otherwise()

    qInstallMessageHandler(handle)


def end_guard() -> None:
    """Let Qt speak again, but for what it says: that could quote what was written."""

    def handle(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        sys.stderr.write(f"Qt: {kind.name}, {context.category}\n")

    qInstallMessageHandler(handle)


def hush_offscreen() -> None:
    """Drop what Qt says of things that only a real screen could do."""

    def handle(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            sys.stderr.write(f"{kind.name}: {message}\n")

    qInstallMessageHandler(handle)
