"""Leaving on macOS: what its workspace and its login window announce.

https://developer.apple.com/documentation/appkit/nsworkspace, and the name under which
the login window tells that the screen is locked.
"""

import ctypes
from ctypes import CFUNCTYPE, c_char_p, c_void_p
from ctypes.util import find_library
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

WORKSPACE: Final = (
    b"NSWorkspaceWillSleepNotification",
    b"NSWorkspaceScreensDidSleepNotification",
    b"NSWorkspaceSessionDidResignActiveNotification",
    b"NSWorkspaceWillPowerOffNotification",
)
DISTRIBUTED: Final = (b"com.apple.screenIsLocked",)
_DELIVER_AT_ONCE: Final = 4  # NSNotificationSuspensionBehaviorDeliverImmediately
_METHOD: Final = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p)


class MacSigns(QObject):
    """Hears the two centres that announce such things.

    Signals:
        left: the person has left.
    """

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._method = _METHOD(lambda _self, _command, _note: self.left.emit())
        self._observer: int | None = None

    def listen(self) -> bool:
        """Begin; return whether macOS will tell."""
        library = find_library("objc")
        appkit = find_library("AppKit")
        if library is None or appkit is None:
            return False
        ctypes.CDLL(appkit)
        objc = _Runtime(ctypes.CDLL(library))
        self._observer = objc.observer(self._method)
        workspace = objc.send(objc.named(b"NSWorkspace"), b"sharedWorkspace")
        centre = objc.send(workspace, b"notificationCenter")
        for name in WORKSPACE:
            objc.observe(centre, self._observer, name)
        distributed = objc.named(b"NSDistributedNotificationCenter")
        centre = objc.send(distributed, b"defaultCenter")
        for name in DISTRIBUTED:
            objc.observe(centre, self._observer, name, at_once=True)
        return True

    def hold_up(self) -> None:
        """Do nothing: macOS waits until its notification is answered."""

    def let_go(self) -> None:
        """Do nothing, as above."""


class _Runtime:
    """The few calls of the Objective-C runtime that are needed."""

    def __init__(self, library: Any) -> None:
        self._library = library
        for name in ("objc_getClass", "sel_registerName", "objc_allocateClassPair"):
            getattr(library, name).restype = c_void_p
        self._send = library.objc_msgSend

    def named(self, name: bytes) -> int:
        """Return a class."""
        self._library.objc_getClass.argtypes = (c_char_p,)
        return int(self._library.objc_getClass(name))

    def send(self, receiver: int, selector: bytes, *arguments: int | None) -> int:
        """Send a message whose arguments are objects, and return the object."""
        kinds = [c_void_p] * (2 + len(arguments))
        call = ctypes.cast(self._send, CFUNCTYPE(c_void_p, *kinds))
        return int(call(receiver, self._selector(selector), *arguments) or 0)

    def observer(self, method: Any) -> int:
        """Return an object that calls this method when it hears something."""
        library = self._library
        library.objc_allocateClassPair.argtypes = (c_void_p, c_char_p, ctypes.c_size_t)
        kind = library.objc_allocateClassPair(
            self.named(b"NSObject"), b"SessionJournalObserver", 0
        )
        library.class_addMethod.argtypes = (c_void_p, c_void_p, c_void_p, c_char_p)
        function = ctypes.cast(method, c_void_p)
        library.class_addMethod(kind, self._selector(b"hear:"), function, b"v@:@")
        library.objc_registerClassPair.argtypes = (c_void_p,)
        library.objc_registerClassPair(kind)
        return self.send(self.send(int(kind), b"alloc"), b"init")

    def observe(
        self, centre: int, observer: int, name: bytes, *, at_once: bool = False
    ) -> None:
        """Let the observer hear of this name; at_once also while it is in the back."""
        heard = (observer, self._selector(b"hear:"), self._text(name), None)
        selector = b"addObserver:selector:name:object:"
        if at_once:
            self.send(
                centre, selector + b"suspensionBehavior:", *heard, _DELIVER_AT_ONCE
            )
        else:
            self.send(centre, selector, *heard)

    def _text(self, text: bytes) -> int:
        call = ctypes.cast(
            self._send, CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_char_p)
        )
        kind, selector = self.named(b"NSString"), b"stringWithUTF8String:"
        return int(call(kind, self._selector(selector), text) or 0)

    def _selector(self, name: bytes) -> int:
        self._library.sel_registerName.argtypes = (c_char_p,)
        return int(self._library.sel_registerName(name))
