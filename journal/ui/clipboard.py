"""What is copied from the journal: kept out of histories, and taken back by a lock."""

from typing import Final, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_HINT: Final = "x-kde-passwordManagerHint"  # Klipper, and others that follow it

_OURS: Final = "application/x-session-journal"

# https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
_ON_WINDOWS: Final = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}


def marked(text: str) -> QMimeData:
    """Return a text to be copied, with what keeps it out of histories of copies."""
    data = QMimeData()
    data.setText(text)
    data.setData(_HINT, b"secret")
    data.setData(_OURS, b"")
    for kind, value in _ON_WINDOWS.items():
        data.setData(f'application/x-qt-windows-mime;value="{kind}"', value)
    return data


class Clipboard(QObject):
    """Watches what this program puts on the clipboard, wherever it comes from.

    What Qt's own fields copy is marked after the fact, where the system tells whose it
    is; the texts of the journal are marked from the beginning.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._mark)

    def take_back(self) -> None:
        """Empty the clipboard and the selection, as far as they came from here."""
        copied = self._copied()
        is_marked = copied is not None and copied.hasFormat(_OURS)
        if is_marked or self._clipboard.ownsClipboard():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _mark(self) -> None:
        copied = self._copied()
        if copied is None or not self._clipboard.ownsClipboard():
            return
        if copied.hasText() and not copied.hasFormat(_OURS):
            self._clipboard.setMimeData(marked(copied.text()))

    def _copied(self) -> QMimeData | None:
        # The stubs do not know of an empty clipboard.
        return cast("QMimeData | None", self._clipboard.mimeData())
