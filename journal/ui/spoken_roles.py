"""What a screen reader is told that a painted control is: Qt cannot know."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

Role = QAccessible.Role

_ROLES = {
    "AnswerRows": Role.Grouping,
    "AroundSessions": Role.Chart,
    "CourseTimeline": Role.List,
    "EmptyPage": Role.Pane,
    "FeelingPad": Role.Slider,  # as there, arrows choose
    "GuideReader": Role.Grouping,
    "HelpNowPage": Role.Grouping,
    "MeasureChart": Role.Chart,
    "MoodChart": Role.Chart,
    "PaperView": Role.Document,
    "YearSquares": Role.Chart,
}
_VALUED = frozenset({Role.Slider, Role.Chart, Role.List})


def install() -> None:
    """Tell these roles from now on; once for each application."""
    QAccessible.installFactory(_made)


class _Painted(QAccessibleWidget):
    """A control whose description tells what stands in it at the moment."""

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Value and self.role() in _VALUED:
            return self.widget().accessibleDescription()
        return super().text(t)


def _made(class_name: str, made: QObject) -> QAccessibleInterface | None:
    # C++ asks for each class that it has no answer for, and of its bases.
    role = _ROLES.get(class_name)
    if role is None or not made.isWidgetType():
        return None
    return _Painted(cast("QWidget", made), role)
