"""A filter in the kernel: the tracer is asked at some calls only, the others run on."""

import ctypes
import struct
import sys
from collections.abc import Sequence

AT_FILTER = 7
"""The number of the event by which a tracer is asked."""

TRACE_FILTER = 0x80
"""The option that a tracer must have set before."""

_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER = 38, 22, 2
_LOAD_NUMBER, _IF_EQUAL, _ANSWER = 0x20, 0x15, 0x06
_ALLOW, _ASK = 0x7FFF0000, 0x7FF00000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def ask_at(calls: Sequence[int]) -> None:
    """Ask the tracer at the calls with these numbers, here and in all that is started.

    Cannot be undone in this process. Raises OSError.
    """
    count = len(calls)
    steps = [struct.pack("=HBBI", _LOAD_NUMBER, 0, 0, 0)]
    for place, number in enumerate(calls):
        steps.append(struct.pack("=HBBI", _IF_EQUAL, count - place, 0, number))
    steps.append(struct.pack("=HBBI", _ANSWER, 0, 0, _ALLOW))
    steps.append(struct.pack("=HBBI", _ANSWER, 0, 0, _ASK))
    code = ctypes.create_string_buffer(b"".join(steps))
    program = _Program(len(steps), ctypes.addressof(code))
    assert _LIBC is not None
    _LIBC.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if _LIBC.prctl(_SET_FILTER, _FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "The kernel refuses the filter.")
