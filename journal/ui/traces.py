"""What Qt would leave behind of its own accord, and how it is kept from that."""

import sys

from PySide6.QtCore import QSettings
from PySide6.QtGui import QSessionManager

_NOWHERE = "/dev/null/nowhere"


def leave_none() -> None:
    """Keep Qt from writing files; call it before there is a QApplication.

    Its file dialog notes the folders one was in, in a file that all of its programs
    share.
    """
    if sys.platform not in ("win32", "darwin"):
        user = QSettings.Scope.UserScope
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, user, _NOWHERE)


def forget_visited_folders() -> None:
    """Take back what a file dialog has just noted, where it could not be kept from it.

    On Windows and macOS Qt keeps that in the registry or the preferences.
    """
    if sys.platform in ("win32", "darwin"):
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        settings.remove("FileDialog")
        settings.remove("Qt/filedialog")


def never_restart(session: QSessionManager) -> None:
    """Tell the session manager to keep nothing of this program."""
    session.setRestartHint(QSessionManager.RestartHint.RestartNever)
