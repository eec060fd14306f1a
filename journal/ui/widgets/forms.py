"""Fields with their names: none can be added without one."""

from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.widgets.controls import caption

_BELOW_LABEL = 4
_BELOW_FIELD = 12


def add_row(
    form: QFormLayout | QVBoxLayout, label: str, field: QWidget, *, hint: str = ""
) -> None:
    """Add a labelled field; an & in the label gives it an access key.

    In a form the label stands beside the field, in a column above it. A hint is shown
    below the field and read out with it.
    """
    name = caption(label)
    name.setAccessibleName(label.replace("&", ""))
    name.setBuddy(field)
    name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    field.setAccessibleName(label.replace("&", ""))
    field.setAccessibleDescription(hint)
    below = _hint(hint)
    if isinstance(form, QFormLayout):
        form.addRow(name, field)
        if below is not None:
            form.addRow("", below)
    else:
        _add_to_column(form, name, field, below)


def _add_to_column(
    column: QVBoxLayout, name: QLabel, field: QWidget, below: QLabel | None
) -> None:
    row = QVBoxLayout()
    row.setContentsMargins(0, 0, 0, _BELOW_FIELD)
    row.setSpacing(_BELOW_LABEL)
    row.addWidget(name)
    row.addWidget(field)
    if below is not None:
        row.addWidget(below)
    column.addLayout(row)


def _hint(text: str) -> QLabel | None:
    if not text:
        return None
    label = caption(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label
