"""The list of all changes that a work makes to the disk, with their bytes."""

import os
from dataclasses import dataclass
from pathlib import Path

from tests.faults import tracer
from tests.faults.tracer import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change; paths are relative to the watched folder.

    what is one of tracer.CHANGES, or "done" where a step was acknowledged.
    """

    what: str
    path: str = ""
    to: str = ""
    offset: int = 0
    size: int = 0
    data: bytes = b""


class Recorder:
    """Writes down what a watched child changes in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.changes: list[Change] = []

    def done(self) -> None:
        """Note that a step was acknowledged."""
        self.changes.append(Change(what="done"))

    def on_return(self, call: Call, result: int, pid: int) -> None:
        """Note a call that the system has done; result is what it returned."""
        if call.what not in tracer.CHANGES or call.path.name == "lock":
            return
        path = self._relative(call.path)
        if call.what == "write":
            data = _written(call, result, pid)
            change = Change(what="write", path=path, offset=call.offset, data=data)
        else:
            to = "" if call.to is None else self._relative(call.to)
            change = Change(what=call.what, path=path, to=to, size=call.size)
        self.changes.append(change)
        if call.what == "create" and call.truncates:
            self.changes.append(Change(what="truncate", path=path))

    def _relative(self, path: Path) -> str:
        return str(path.relative_to(self._folder))


def _written(call: Call, length: int, pid: int) -> bytes:
    """Read back from the file itself what was just written."""
    handle = os.open(f"/proc/{pid}/fd/{call.handle}", os.O_RDONLY)
    try:
        return os.pread(handle, length, call.offset)
    finally:
        os.close(handle)
