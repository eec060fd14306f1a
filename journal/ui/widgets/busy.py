"""A sign that something is being worked on."""

from PySide6.QtWidgets import QProgressBar


def busy_bar(name: str) -> QProgressBar:
    """Make a bar that moves without an end, hidden until there is work."""
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    bar.hide()
    return bar
