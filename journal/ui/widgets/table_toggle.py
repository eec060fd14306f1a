"""A chart's twin, the table, out of sight until it is wanted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from journal.ui.widgets.controls import link_button


def table_toggle(table: QWidget, chart: str) -> QPushButton:
    """Hide a table and make the button that shows it, and hides it again.

    chart is what the button's accessible name calls the chart, beside its text.
    """
    button = link_button("")

    def say() -> None:
        if table.isHidden():
            text = QCoreApplication.translate("TableToggle", "Show as table")
        else:
            text = QCoreApplication.translate("TableToggle", "Hide table")
        button.setText(text)
        name = QCoreApplication.translate("TableToggle", "{0}: {1}")
        button.setAccessibleName(name.format(text, chart))

    def turn() -> None:
        table.setVisible(table.isHidden())
        say()

    table.hide()
    say()
    button.clicked.connect(turn)
    return button
