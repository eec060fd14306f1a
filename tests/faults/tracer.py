"""Stop a child process at each call by which it touches the disk.

Linux on x86-64, by ptrace: nothing has to be installed. SQLite's own calls are seen
like Python's. The child is forked, so it starts with everything imported.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.kernel_filter import AT_FILTER, TRACE_FILTER, ask_at

_TRACEME, _CONTINUE, _SYSCALL, _SETOPTIONS = 0, 7, 24, 0x4200
_GETREGS, _SETREGS = 12, 13
_TRACESYSGOOD, _EXITKILL = 1, 0x100000
_RAX, _RDX, _RSI, _RDI, _R10, _ORIG_RAX = 10, 12, 13, 14, 7, 15
_ARGUMENTS = (_RDI, _RSI, _RDX, _R10)
_NO_CALL = 2**64 - 1
_STOP_AT_CALL = signal.SIGTRAP | 0x80

# Numbers of calls on x86-64, by what they do to the disk.
_BY_HANDLE = {
    0: "read",
    1: "write",
    17: "read",
    18: "write",
    20: "write",
    40: "write",  # sendfile: to the first handle
    74: "sync",
    75: "sync",
    77: "truncate",
    296: "write",
}
_BY_PATH = {  # name, and which arguments are paths; -1 marks one after a folder handle
    76: ("truncate", (0,)),
    82: ("rename", (0, 1)),
    83: ("mkdir", (0,)),
    84: ("rmdir", (0,)),
    87: ("unlink", (0,)),
    257: ("open", (1,)),
    258: ("mkdir", (1,)),
    263: ("unlink", (1,)),
    264: ("rename", (1, 3)),
    316: ("rename", (1, 3)),
}
_AT_CALLS = frozenset({257, 258, 263, 264, 316})
_AT_OFFSET_GIVEN = frozenset({18, 296})
_REMOVE_FOLDER = 0x200
_OPEN_CHANGES = os.O_CREAT | os.O_TRUNC

_WATCHED = (*_BY_HANDLE, *_BY_PATH)

CHANGES = frozenset(
    {"write", "sync", "truncate", "rename", "mkdir", "rmdir", "unlink", "create"}
)
"""Everything but reading and looking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call that concerns the watched folder.

    what is one of CHANGES, "open" or "read". size is that of a truncation, offset
    where a write begins.
    """

    what: str
    path: Path
    to: Path | None = None
    handle: int = -1
    offset: int = 0
    size: int = 0
    truncates: bool = False


@dataclass(frozen=True, slots=True)
class Refuse:
    """Let the call fail with this number of errno."""

    errno: int


Tell = Callable[[str], None]
KILL = "kill"
Answer = Refuse | str | None
OnEntry = Callable[[Call], Answer]
OnReturn = Callable[[Call, int, int], None]
"""Handed the call, what it returned, and the process id of the child."""


@dataclass
class Ended:
    """How the child ended, and what it said."""

    killed: bool = False
    said: list[str] = field(default_factory=list)


def is_possible() -> bool:
    """Whether a child can be watched on this computer."""
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        return False
    try:
        return watched(lambda _say: None, Path("/nowhere")).killed is False
    except OSError:
        return False


def watched(
    work: Callable[[Tell], None],
    folder: Path,
    on_entry: OnEntry = lambda _call: None,
    on_return: OnReturn | None = None,
) -> Ended:
    """Do the work in a child, and ask at each of its calls in this folder."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _be_the_child(work, writing)
    os.close(writing)
    ended = Ended()
    try:
        _Tracing(pid, folder, on_entry, on_return).run(ended)
    finally:
        with os.fdopen(reading, encoding="utf-8") as said:
            ended.said = said.read().splitlines()
    return ended


def _be_the_child(work: Callable[[Tell], None], writing: int) -> None:
    def say(line: str) -> None:
        os.write(writing, (line + "\n").encode("utf-8"))

    code = 1
    try:
        _ptrace(_TRACEME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        ask_at(_WATCHED)
        work(say)
        code = 0
    except BaseException as error:  # noqa: BLE001 - a child has nobody else to tell
        say(f"unexpected {type(error).__name__}: {error}")
    finally:
        os._exit(code)


class _Tracing:
    """One child from its first stop to its end."""

    def __init__(
        self, pid: int, folder: Path, on_entry: OnEntry, on_return: OnReturn | None
    ) -> None:
        self._pid = pid
        self._folder = str(folder)
        self._on_entry = on_entry
        self._on_return = on_return
        self._call: Call | None = None

    def run(self, ended: Ended) -> None:
        _, status = os.waitpid(self._pid, 0)
        if not os.WIFSTOPPED(status):
            raise OSError("The child cannot be watched.")
        _ptrace(_SETOPTIONS, self._pid, _TRACESYSGOOD | _EXITKILL | TRACE_FILTER)
        then, passed_on = _CONTINUE, 0
        while True:
            with suppress(ProcessLookupError):
                _ptrace(then, self._pid, passed_on)
            _, status = os.waitpid(self._pid, 0)
            if not os.WIFSTOPPED(status):
                ended.killed = os.WIFSIGNALED(status)
                return
            then, passed_on = _CONTINUE, 0
            if status >> 16 == AT_FILTER:
                then = self._enter()
            elif os.WSTOPSIG(status) == _STOP_AT_CALL:
                self._leave()
            else:
                passed_on = os.WSTOPSIG(status)

    def _enter(self) -> int:
        """Ask what to do at a call; return whether to stop when it returns."""
        registers = (ctypes.c_ulong * 27)()
        _ptrace(_GETREGS, self._pid, ctypes.addressof(registers))
        self._call = self._read_call(registers)
        if self._call is None:
            return _CONTINUE
        answer = self._on_entry(self._call)
        if answer == KILL:
            os.kill(self._pid, signal.SIGKILL)
        elif isinstance(answer, Refuse):
            registers[_ORIG_RAX] = _NO_CALL
            registers[_RAX] = 2**64 - answer.errno
            _ptrace(_SETREGS, self._pid, ctypes.addressof(registers))
            return _CONTINUE
        return _CONTINUE if self._on_return is None else _SYSCALL

    def _leave(self) -> None:
        registers = (ctypes.c_ulong * 27)()
        _ptrace(_GETREGS, self._pid, ctypes.addressof(registers))
        result = ctypes.c_long(registers[_RAX]).value
        if self._on_return is not None and self._call is not None and result >= 0:
            self._on_return(self._call, result, self._pid)

    def _read_call(self, registers: "ctypes.Array[ctypes.c_ulong]") -> Call | None:
        number = registers[_ORIG_RAX]
        arguments = [registers[place] for place in _ARGUMENTS]
        if number in _BY_HANDLE:
            return self._by_handle(number, arguments)
        if number in _BY_PATH:
            return self._by_path(number, arguments)
        return None

    def _by_handle(self, number: int, arguments: list[int]) -> Call | None:
        handle, what = arguments[0], _BY_HANDLE[number]
        path = self._path_of(handle)
        if not path.startswith(self._folder) or path.endswith("(deleted)"):
            return None
        offset = arguments[3] if number in _AT_OFFSET_GIVEN else 0
        if what == "write" and number not in _AT_OFFSET_GIVEN:
            offset = self._position_of(handle)
        size = arguments[1] if what == "truncate" else 0
        return Call(what=what, path=Path(path), handle=handle, offset=offset, size=size)

    def _by_path(self, number: int, arguments: list[int]) -> Call | None:
        what, places = _BY_PATH[number]
        found = [
            self._path_at(
                arguments[place], arguments[place - 1] if number in _AT_CALLS else None
            )
            for place in places
        ]
        if not any(path.startswith(self._folder) for path in found):
            return None
        flags = arguments[2]
        if number == 263 and flags & _REMOVE_FOLDER:
            what = "rmdir"
        if what == "open" and flags & _OPEN_CHANGES:
            what = "create"
        return Call(
            what=what,
            path=Path(found[0]),
            to=Path(found[-1]) if len(found) > 1 else None,
            size=arguments[1] if what == "truncate" else 0,
            truncates=number == 257 and bool(flags & os.O_TRUNC),
        )

    def _path_of(self, handle: int) -> str:
        try:
            return str(Path(f"/proc/{self._pid}/fd/{handle}").readlink())
        except OSError:
            return ""

    def _position_of(self, handle: int) -> int:
        info = Path(f"/proc/{self._pid}/fdinfo/{handle}").read_text(encoding="ascii")
        return int(info.split("pos:", 1)[1].split(None, 1)[0])

    def _path_at(self, address: int, folder_handle: int | None) -> str:
        memory = os.open(f"/proc/{self._pid}/mem", os.O_RDONLY)
        try:
            raw = os.pread(memory, 4096 - address % 4096, address)
            if b"\0" not in raw:
                raw += os.pread(memory, 4096, address + len(raw))
        except OSError:
            return ""
        finally:
            os.close(memory)
        path = os.fsdecode(raw.split(b"\0", 1)[0])
        if folder_handle is not None and not path.startswith("/"):
            path = f"{self._path_of(folder_handle)}/{path}"
        return path


_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _ptrace(request: int, pid: int, data: int = 0) -> None:
    assert _LIBC is not None
    arguments = (ctypes.c_long(request), ctypes.c_long(pid))
    result = _LIBC.ptrace(*arguments, ctypes.c_void_p(0), ctypes.c_void_p(data))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
