"""Leaving, as desktops and logind tell of it, over a real bus."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.away.linux import BusSigns
from tests.ui.bus import Bus, private_bus

LOGIN = "/org/freedesktop/login1"
SESSION = f"{LOGIN}/session/_32"
UPOWER = "/org/freedesktop/UPower"
CHANGED = "org.freedesktop.DBus.Properties.PropertiesChanged"

LEAVING: list[tuple[str, str, tuple[Any, ...]]] = [
    ("/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", (True,)),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", (True,)),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver.ActiveChanged", (True,)),
    (
        "/org/gnome/SessionManager/Presence",
        "org.gnome.SessionManager.Presence.StatusChanged",
        (3,),
    ),
    ("/com/canonical/Unity/Session", "com.canonical.Unity.Session.Locked", ()),
    (LOGIN, "org.freedesktop.login1.Manager.PrepareForSleep", (True,)),
    (SESSION, "org.freedesktop.login1.Session.Lock", ()),
    (LOGIN, "org.freedesktop.login1.Manager.PrepareForShutdown", (True,)),
]
"""Seven of desktops and logind, and shutting down."""

STAYING: list[tuple[str, str, tuple[Any, ...]]] = [
    ("/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", (False,)),
    (
        "/org/gnome/SessionManager/Presence",
        "org.gnome.SessionManager.Presence.StatusChanged",
        (0,),
    ),
    (LOGIN, "org.freedesktop.login1.Manager.PrepareForSleep", (False,)),
]


@pytest.fixture(scope="module")
def bus(qapp: QApplication) -> Iterator[Bus]:
    """Start a bus that stands for both of the computer's.

    Its folder has a short name: that of a socket has 108 bytes at the most.
    """
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as bus:
        yield bus


@pytest.fixture
def signs(qapp: QApplication, bus: Bus) -> Iterator[BusSigns]:
    ours = QDBusConnection.connectToBus(bus.address, "ours")

    signs = BusSigns(QObject(qapp), ours)
    assert signs.listen()
    yield signs
    signs.let_go()
    QDBusConnection.disconnectFromBus("ours")


@pytest.mark.parametrize(("path", "signal", "arguments"), LEAVING)
def test_leaving_is_noticed(
    qtbot: QtBot,
    bus: Bus,
    signs: BusSigns,
    path: str,
    signal: str,
    arguments: tuple[Any, ...],
) -> None:
    with qtbot.waitSignal(signs.left):
        bus.say(path, signal, *arguments)


@pytest.mark.parametrize(("path", "signal", "arguments"), STAYING)
def test_staying_is_not_leaving(
    qtbot: QtBot,
    bus: Bus,
    signs: BusSigns,
    path: str,
    signal: str,
    arguments: tuple[Any, ...],
) -> None:
    times: list[None] = []
    signs.left.connect(lambda: times.append(None))
    with qtbot.waitSignal(signs.left):
        bus.say(path, signal, *arguments)
        bus.say(SESSION, "org.freedesktop.login1.Session.Lock")  # comes after it
    assert len(times) == 1


class Told(QObject):
    """One property that others may ask for; left is what it is once one has left."""

    def __init__(self, *, left: bool) -> None:
        super().__init__()
        self.left = left
        self.value = not left


_called: Any = ClassInfo  # its stub knows no names with a hyphen


@_called({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(QObject):
    """As much of logind as gives delays."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self.ends: list[int] = []

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(  # noqa: N802 - its name on the bus
        self, what: str, who: str, why: str, mode: str
    ) -> QDBusUnixFileDescriptor:
        self.asked.append((what, who, why, mode))
        ours, given = os.pipe()
        os.set_blocking(ours, False)
        self.ends.append(ours)
        delay = QDBusUnixFileDescriptor(given)
        os.close(given)
        return delay

    def is_held(self) -> bool:
        """Whether the delay that was given last is still held."""
        try:
            return os.read(self.ends[-1], 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture
def login(bus: Bus) -> Iterator[Login]:
    login = Login()
    every = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.desktop.registerService("org.freedesktop.login1")
    assert bus.desktop.registerObject(LOGIN, login, every)
    yield login
    bus.desktop.unregisterObject(LOGIN)
    bus.desktop.unregisterService("org.freedesktop.login1")
    for end in login.ends:
        os.close(end)


def test_sleep_waits_until_the_words_are_safe(
    qtbot: QtBot, bus: Bus, signs: BusSigns, login: Login
) -> None:
    signs.hold_up()
    qtbot.waitUntil(lambda: len(login.asked) == 1)
    assert login.asked == [("sleep", "session-journal", "Closing a file", "delay")]
    with qtbot.waitSignal(signs.left):
        bus.say(LOGIN, "org.freedesktop.login1.Manager.PrepareForSleep", True)
    assert login.is_held()
    signs.let_go()
    qtbot.waitUntil(lambda: not login.is_held())


def test_after_the_sleep_it_holds_up_the_next_if_there_are_words(
    qtbot: QtBot, bus: Bus, signs: BusSigns, login: Login
) -> None:
    signs.hold_up()
    qtbot.waitUntil(lambda: len(login.asked) == 1)
    bus.say(LOGIN, "org.freedesktop.login1.Manager.PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(login.asked) == 2)
    signs.let_go()
    with qtbot.waitSignal(signs.left):
        bus.say(LOGIN, "org.freedesktop.login1.Manager.PrepareForSleep", False)
        bus.say(SESSION, "org.freedesktop.login1.Session.Lock")
    assert len(login.asked) == 2


@_called({"D-Bus Interface": "org.freedesktop.login1.Session"})
class OurSession(Told):
    """As much of our session at logind as tells whose turn it is."""

    Active = Property(bool, lambda self: self.value)


@_called({"D-Bus Interface": "org.freedesktop.UPower"})
class Power(Told):
    """As much of UPower as tells of the lid."""

    LidIsClosed = Property(bool, lambda self: self.value)


@pytest.mark.parametrize(
    ("path", "interface", "told"),
    [
        (
            f"{LOGIN}/session/auto",
            "org.freedesktop.login1.Session",
            OurSession(left=False),
        ),
        (UPOWER, "org.freedesktop.UPower", Power(left=True)),
    ],
)
def test_another_user_and_the_lid_are_noticed(
    qtbot: QtBot,
    bus: Bus,
    signs: BusSigns,
    path: str,
    interface: str,
    told: Told,
) -> None:
    service = interface.removesuffix(".Session")
    every = QDBusConnection.RegisterOption.ExportAllProperties
    assert bus.desktop.registerService(service)
    assert bus.desktop.registerObject(path, told, every)
    times: list[None] = []
    signs.left.connect(lambda: times.append(None))
    bus.say(path, CHANGED, interface, ["whatever"], [])
    qtbot.wait(50)
    assert times == []
    told.value = told.left
    with qtbot.waitSignal(signs.left):
        bus.say(path, CHANGED, interface, ["whatever"], [])
    bus.desktop.unregisterObject(path)
    bus.desktop.unregisterService(service)


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp: QApplication) -> None:
    signs = BusSigns(QObject(qapp), QDBusConnection("none of this name"))
    assert not signs.listen()
    signs.hold_up()
    signs.let_go()
