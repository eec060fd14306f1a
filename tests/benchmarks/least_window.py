"""The least that looks like the front: Qt's own widgets, ended at their first paint."""

import os
import sys

from PySide6 import QtSvg  # noqa: F401 - the window's icons need it
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.ui.first_paint import FirstPaint


def main() -> int:
    application = QApplication(sys.argv[:1])
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in (QLabel("Session Journal"), QLineEdit(), QPushButton("Unlock")):
        column.addWidget(widget)
    window = QMainWindow()
    window.setCentralWidget(page)
    window.resize(1280, 800)
    FirstPaint(window).served.connect(lambda: os._exit(0))
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
