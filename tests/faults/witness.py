"""Run a command and see every byte that it writes, and every socket that it makes.

Linux on x86-64: a filter in the kernel stops the command, all its threads and all it
starts at the calls of interest only, so that a window stays usable.
"""

import ctypes
import os
import signal
import struct
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.kernel_filter import AT_FILTER, TRACE_FILTER, ask_at
from tests.faults.tracer import (
    _ARGUMENTS,
    _EXITKILL,
    _GETREGS,
    _ORIG_RAX,
    _SETOPTIONS,
    _TRACEME,
    _ptrace,
)

_CONTINUE, _ALL = 7, 0x40000000
_FORK, _VFORK, _CLONE, _EXEC = 0x2, 0x4, 0x8, 0x10

# Numbers of calls on x86-64.
_WRITE, _PWRITE, _WRITEV, _PWRITEV, _PWRITEV2 = 1, 18, 20, 296, 328
_SENDFILE, _COPY_RANGE, _MMAP = 40, 326, 9
_SOCKET, _CONNECT, _SENDTO, _SENDMSG, _BIND = 41, 42, 44, 46, 49
_OPEN, _OPENAT, _CREAT = 2, 257, 85
_PATHS = {82: (1,), 83: (0,), 258: (1,), 264: (3,), 316: (3,), 88: (1,), 266: (2,)}
"""rename, mkdir, symlink and their like: which argument is the new name."""
_WATCHED = (
    *(_WRITE, _PWRITE, _WRITEV, _PWRITEV, _PWRITEV2, _SENDFILE, _COPY_RANGE, _MMAP),
    *(_SOCKET, _CONNECT, _SENDTO, _BIND, _OPEN, _OPENAT, _CREAT, *_PATHS),
)
_SHARED, _PROT_WRITE = 1, 2
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_MOST_COPIED = 1 << 30
LOCAL_FAMILY = 1


@dataclass
class Seen:
    """What a command did: bytes by the path they went to, names, sockets.

    opened are the paths opened for writing. families are those of sockets that were
    made, addresses where local ones were connected to. code is its exit code.
    """

    written: dict[str, bytearray] = field(
        default_factory=lambda: defaultdict(bytearray)
    )
    opened: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    families: list[int] = field(default_factory=list)
    addresses: set[bytes] = field(default_factory=set)
    code: int = -1


def witnessed(command: Sequence[str], environment: Mapping[str, str]) -> Seen:
    """Run a command to its end. Raises OSError where that cannot be watched."""
    pid = os.fork()
    if pid == 0:
        _become(command, environment)
    return _Witness(pid).run()


def _become(command: Sequence[str], environment: Mapping[str, str]) -> None:
    try:
        _ptrace(_TRACEME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        ask_at(_WATCHED)
        os.execve(command[0], list(command), dict(environment))
    finally:
        os._exit(127)


class _Witness:
    def __init__(self, pid: int) -> None:
        self._main = pid
        self._known = {pid}
        self._seen = Seen()
        self._doings: dict[int, Callable[[int, list[int]], None]] = {
            _WRITE: self._write,
            _PWRITE: self._write,
            _WRITEV: self._write_pieces,
            _PWRITEV: self._write_pieces,
            _PWRITEV2: self._write_pieces,
            _SENDFILE: self._copy,
            _COPY_RANGE: self._copy_range,
            _MMAP: self._map,
            _SOCKET: self._socket,
            _CONNECT: self._connect,
            _BIND: self._connect,
            _SENDTO: self._write,
            _OPEN: lambda pid, at: self._open(pid, at[0], at[1]),
            _OPENAT: lambda pid, at: self._open(pid, at[1], at[2]),
            _CREAT: lambda pid, at: self._open(pid, at[0], os.O_CREAT),
        }

    def run(self) -> Seen:
        os.waitpid(self._main, 0)
        options = _FORK | _VFORK | _CLONE | _EXEC | TRACE_FILTER | _EXITKILL
        _ptrace(_SETOPTIONS, self._main, options)
        _ptrace(_CONTINUE, self._main, 0)
        while True:
            pid, status = os.waitpid(-1, _ALL)
            if os.WIFSTOPPED(status):
                self._stopped(pid, status)
            elif pid == self._main:
                self._seen.code = os.waitstatus_to_exitcode(status)
                return self._seen

    def _stopped(self, pid: int, status: int) -> None:
        passed_on = 0
        if status >> 16 == AT_FILTER:
            with suppress(OSError):  # it may have been killed meanwhile
                self._at_call(pid)
        elif status >> 16 == 0 and pid in self._known:
            passed_on = os.WSTOPSIG(status)
        self._known.add(pid)
        with suppress(OSError):
            _ptrace(_CONTINUE, pid, passed_on)

    def _at_call(self, pid: int) -> None:
        registers = (ctypes.c_ulong * 27)()
        _ptrace(_GETREGS, pid, ctypes.addressof(registers))
        number = registers[_ORIG_RAX]
        arguments = [registers[place] for place in (*_ARGUMENTS, 9)]
        if number in _PATHS:
            for place in _PATHS[number]:
                self._seen.names.add(_text(pid, arguments[place]))
        else:
            self._doings[number](pid, arguments)

    def _write(self, pid: int, arguments: list[int]) -> None:
        data = _memory(pid, arguments[1], arguments[2])
        self._seen.written[_path(pid, arguments[0])] += data

    def _write_pieces(self, pid: int, arguments: list[int]) -> None:
        raw = _memory(pid, arguments[1], 16 * arguments[2])
        for address, length in struct.iter_unpack("=QQ", raw):
            piece = _memory(pid, address, length)
            self._seen.written[_path(pid, arguments[0])] += piece

    def _copy(self, pid: int, arguments: list[int]) -> None:
        self._copied(pid, to=arguments[0], source=arguments[1])

    def _copy_range(self, pid: int, arguments: list[int]) -> None:
        self._copied(pid, to=arguments[2], source=arguments[0])

    def _copied(self, pid: int, *, to: int, source: int) -> None:
        with Path(f"/proc/{pid}/fd/{source}").open("rb") as file:
            self._seen.written[_path(pid, to)] += file.read(_MOST_COPIED)

    def _map(self, pid: int, arguments: list[int]) -> None:
        if arguments[2] & _PROT_WRITE and arguments[3] & 0xF == _SHARED:
            handle = ctypes.c_int(arguments[4]).value
            if handle >= 0:
                self._seen.opened.add(_path(pid, handle))

    def _socket(self, _pid: int, arguments: list[int]) -> None:
        self._seen.families.append(arguments[0])

    def _connect(self, pid: int, arguments: list[int]) -> None:
        self._seen.addresses.add(_memory(pid, arguments[1], min(arguments[2], 128)))

    def _open(self, pid: int, address: int, flags: int) -> None:
        if flags & _TO_WRITE:
            path = _text(pid, address)
            if not path.startswith("/"):
                path = f"{Path(f'/proc/{pid}/cwd').readlink()}/{path}"
            self._seen.opened.add(path)


def _memory(pid: int, address: int, length: int) -> bytes:
    memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        return os.pread(memory, length, address) if length else b""
    finally:
        os.close(memory)


def _text(pid: int, address: int) -> str:
    raw = _memory(pid, address, 4096 - address % 4096)
    if b"\0" not in raw:
        raw += _memory(pid, address + len(raw), 4096)
    return os.fsdecode(raw.split(b"\0", 1)[0])


def _path(pid: int, handle: int) -> str:
    return str(Path(f"/proc/{pid}/fd/{handle}").readlink())


def environment_in(home: Path) -> dict[str, str]:
    """Return variables by which all that a program keeps lies in this folder."""
    places = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "share",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **{name: str(place) for name, place in places.items()},
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",  # else the names in these tests are written
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "LANG": "C.UTF-8",
    }


def is_possible() -> bool:
    """Whether a command can be watched on this computer."""
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        return False
    try:
        return witnessed(("/bin/true",), {}).code == 0
    except OSError:
        return False
