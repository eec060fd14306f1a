"""Leaving on Linux and the BSDs: what desktops and logind say on D-Bus.

Signals: https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html,
https://upower.freedesktop.org/docs/UPower.html, and the screen savers of the desktops.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_IDLE_PRESENCE: Final = 3  # of org.gnome.SessionManager.Presence

_ON_SESSION: Final = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
    ("org.xfce.ScreenSaver", "ActiveChanged"),
    ("org.mate.ScreenSaver", "ActiveChanged"),
    ("org.cinnamon.ScreenSaver", "ActiveChanged"),
    ("org.gnome.SessionManager.Presence", "StatusChanged"),
    ("com.canonical.Unity.Session", "Locked"),
)
_ON_SYSTEM: Final = (
    (_MANAGER, "PrepareForSleep"),
    (_MANAGER, "PrepareForShutdown"),
    ("org.freedesktop.login1.Session", "Lock"),
    (_PROPERTIES, "PropertiesChanged"),
)

# Our own session, whatever its number: those of others are nobody's business here.
_OUR_SESSION: Final = (_LOGIN, "/org/freedesktop/login1/session/auto")
_UPOWER: Final = ("org.freedesktop.UPower", "/org/freedesktop/UPower")
_LEFT_BY_PROPERTY: Final = {
    "org.freedesktop.login1.Session": (
        (_OUR_SESSION, "Active", False),  # another user's turn
        (_OUR_SESSION, "LockedHint", True),
    ),
    "org.freedesktop.UPower": ((_UPOWER, "LidIsClosed", True),),
}


def tells_of_leaving(member: str, arguments: list[Any]) -> bool:
    """Whether a signal with these arguments says that the person has left."""
    first = arguments[0] if arguments else None
    if member in {"Lock", "Locked"}:
        return True
    if member == "StatusChanged":
        return first == _IDLE_PRESENCE
    return first is True


class BusSigns(QObject):
    """Hears the session bus and the system bus, where they are, or one in their place.

    logind waits, some seconds at the most, for whoever holds a delay before it lets the
    computer sleep; a delay that was let go is asked for again after the sleep.

    Signals:
        left: the person has left.
    """

    left = Signal()

    def __init__(self, parent: QObject, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._session = bus or QDBusConnection.sessionBus()
        self._system = bus or QDBusConnection.systemBus()
        self._is_holding = False
        self._delay: QDBusUnixFileDescriptor | None = None
        self._asked: QDBusPendingCallWatcher | None = None

    def listen(self) -> bool:
        """Begin; return whether a bus of this computer can be heard."""
        heard = [
            self._hear_on(self._session, _ON_SESSION),
            self._hear_on(self._system, _ON_SYSTEM),
        ]
        return any(heard)

    def hold_up(self) -> None:
        """Ask logind to wait before it lets the computer sleep."""
        self._is_holding = True
        self._ask_for_delay()

    def let_go(self) -> None:
        """Let the computer sleep: the words are safe."""
        self._is_holding = False
        self._delay = None

    def _hear_on(
        self, bus: QDBusConnection, signals: tuple[tuple[str, str], ...]
    ) -> bool:
        if not bus.isConnected():
            return False
        # Of any sender and any session: to lock once too often costs a password.
        connect: Callable[..., bool] = bus.connect
        heard = [
            connect("", "", interface, name, self, SLOT("hear(QDBusMessage)"))
            for interface, name in signals
        ]
        return all(heard)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take one signal of a bus."""
        arguments = message.arguments()
        if tells_of_leaving(message.member(), arguments):
            self.left.emit()
        elif message.member() == "PropertiesChanged" and arguments:
            self._ask_for_properties(str(arguments[0]))
        elif message.member() == "PrepareForSleep" and self._is_holding:
            self._ask_for_delay()  # awake again

    def _ask_for_properties(self, interface: str) -> None:
        """Ask for those that tell of leaving: PySide cannot read the signal's own."""
        for (service, path), name, left in _LEFT_BY_PROPERTY.get(interface, ()):
            call = QDBusMessage.createMethodCall(service, path, _PROPERTIES, "Get")
            call.setArguments([interface, name])
            asked = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
            asked.setProperty("left", left)
            asked.finished.connect(self._take_property)

    def _take_property(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments()
        value = answer[0] if answer else None
        if isinstance(value, QDBusVariant) and value.variant() is asked.property(
            "left"
        ):
            self.left.emit()
        asked.deleteLater()

    def _ask_for_delay(self) -> None:
        if not self._system.isConnected():
            return
        path = "/org/freedesktop/login1"
        call = QDBusMessage.createMethodCall(_LOGIN, path, _MANAGER, "Inhibit")
        # Whoever uses this computer can read both sentences.
        call.setArguments(["sleep", "session-journal", "Closing a file", "delay"])
        self._asked = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        self._asked.finished.connect(self._take_delay)

    def _take_delay(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments()
        is_given = answer and isinstance(answer[0], QDBusUnixFileDescriptor)
        if is_given and self._is_holding:
            self._delay = answer[0]
        self._asked = None
        asked.deleteLater()
