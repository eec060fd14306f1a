"""Whether the system is asked to keep still."""

from PySide6.QtWidgets import QStyle, QWidget


def is_motion_reduced(widget: QWidget) -> bool:
    """Whether what moves by itself should be told in words here.

    The style has no time for animations where the system is set to go without.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0
