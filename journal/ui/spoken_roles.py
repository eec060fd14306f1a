"""What a screen reader is told of controls that Qt does not know, or knows amiss."""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QButtonGroup,
    QWidget,
)
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
_RAIL = "_RailButton"
_CHECKED = frozenset(
    {_RAIL, "Chip", "IconButton", "QCheckBox", "QRadioButton", "TextButton"}
)
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


class _Checked(QAccessibleWidget):
    """A button that can be on or off, and that is pressed as by a hand.

    Qt's own would turn it without a click, which is what everything listens to.
    """

    @override
    def role(self) -> QAccessible.Role:
        button = self._button
        if type(button).__name__ == _RAIL:
            return Role.PageTab
        # The stubs do not know of a button without a group.
        group = cast("QButtonGroup | None", button.group())
        among = group is not None and group.exclusive()
        is_one = among or button.autoExclusive()
        return Role.RadioButton if is_one else Role.CheckBox

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Name:
            said = self._button.accessibleName() or self._button.text()
            return said.replace("&", "")
        return super().text(t)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        is_on = int(self._button.isChecked())
        if self.role() == Role.PageTab:
            state.selectable, state.selected = 1, is_on
        else:
            state.checkable, state.checked = 1, is_on
        return state

    @override
    def actionNames(self) -> list[str]:
        action = QAccessibleActionInterface
        return [action.pressAction(), action.setFocusAction()]

    @override
    def doAction(self, actionName: str) -> None:
        button = self._button
        if actionName != QAccessibleActionInterface.pressAction():
            super().doAction(actionName)
        elif button.isEnabled():
            QTimer.singleShot(0, button, button.click)  # who asked gets an answer first

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.widget())


def _made(class_name: str, made: QObject) -> QAccessibleInterface | None:
    # C++ asks for each class that it has no answer for, and of its bases.
    role = _ROLES.get(class_name)
    if role is not None and isinstance(made, QWidget):
        return _Painted(made, role)
    if class_name in _CHECKED and isinstance(made, QAbstractButton):
        return _Checked(made) if made.isCheckable() else None
    return None
