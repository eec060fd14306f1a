"""Putting new rows in the place of old ones."""

from PySide6.QtWidgets import QLayout, QWidget


def replace_rows(layout: QLayout, old: QWidget, new: QWidget) -> None:
    """Show new where old was, and let old and what it says go at once."""
    layout.replaceWidget(old, new)
    old.hide()
    old.setParent(None)
    old.deleteLater()
    new.show()
