"""What a process that locks leaves to the one that takes its place: no words."""

import json
import os
from dataclasses import asdict, dataclass, fields
from typing import Final

_NAME: Final = "SESSION_JOURNAL_GOES_ON"
_SHOWN: Final = ("front", "help", "guides", "empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Where the window was, and what could be seen in it while it was locked.

    journal: the folder. place: what QWidget.saveGeometry() gives, in base64. shown:
    "front", "help", "guides" or "empty". is_active: whether it had the keyboard; a
    window that comes back by itself must not take it from another program.
    """

    journal: str
    place: str = ""
    shown: str = "front"
    is_active: bool = True
    is_minimised: bool = False

    def environment(self) -> dict[str, str]:
        """Return the environment of the next process.

        Not its arguments: those are for everybody on the computer to read.
        """
        return {**os.environ, _NAME: json.dumps(asdict(self))}


def taken_over() -> Handover | None:
    """Return what the process before left, once; None where there was none."""
    told = os.environ.pop(_NAME, "")
    try:
        left = json.loads(told)
        handover = Handover(**left)
    except (ValueError, TypeError):
        return None
    kinds = all(
        type(getattr(handover, field.name)) is field.type for field in fields(Handover)
    )
    return handover if kinds and handover.shown in _SHOWN else None
