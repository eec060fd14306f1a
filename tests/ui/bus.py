"""A bus of our own, with the real daemon: the computer's is left alone."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_RULES = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Bus:
    """A private bus, and someone on it who says what a desktop would say."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.desktop = QDBusConnection.connectToBus(address, "desktop")
        assert self.desktop.isConnected()

    def say(self, path: str, signal: str, *arguments: Any) -> None:
        """Send a signal, named with its interface."""
        interface, name = signal.rsplit(".", 1)
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.desktop.send(message)


@contextmanager
def private_bus(folder: Path) -> Iterator[Bus]:
    """Start a bus; the test is skipped where there is no daemon for one."""
    daemon = which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    rules = folder / "bus.conf"
    rules.write_text(_RULES.format(folder=folder), encoding="utf-8")
    process = subprocess.Popen(
        [daemon, "--nofork", f"--config-file={rules}", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield Bus(process.stdout.readline().strip())
    finally:
        QDBusConnection.disconnectFromBus("desktop")
        process.kill()
        process.communicate()
