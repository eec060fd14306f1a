"""The copy of the safety plan that can be read while the journal is locked.

It lies in the journal's folder, so that it goes when the folder goes. It is not
encrypted, and it is there only because the person chose so.
"""

import json
from pathlib import Path
from typing import Any

from journal.domain.safety import Part, Plan
from journal.storage.files import told_as_not_saved, write_durably

NAME = "plan.json"
_FORMAT, _VERSION = "session-journal-plan", 1
_MOST_BYTES = 256 * 1024  # more than all lines of all parts can be


def is_there(folder: Path) -> bool:
    """Whether there is a copy in a journal's folder."""
    return (folder / NAME).is_file()


def read(folder: Path) -> Plan | None:
    """Return what the copy says, or None where there is none or it makes no sense."""
    path = folder / NAME
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        page = json.loads(path.read_text(encoding="utf-8"))
        return _plan(page)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write(folder: Path, plan: Plan) -> None:
    """Write the copy for its owner alone, unless it says the same already.

    Raises NotSavedError.
    """
    page = {
        "format": _FORMAT,
        "version": _VERSION,
        "parts": {part.value: list(plan.of(part)) for part in Part if plan.of(part)},
    }
    data = json.dumps(page, ensure_ascii=False, indent=1).encode()
    path = folder / NAME
    with told_as_not_saved():
        if path.is_file() and path.read_bytes() == data:
            return
    write_durably(path, data)


def remove(folder: Path) -> None:
    """Remove the copy; it does not matter if there is none. Raises NotSavedError."""
    with told_as_not_saved():
        (folder / NAME).unlink(missing_ok=True)
        (folder / f"{NAME}.new").unlink(missing_ok=True)  # left from a crash


def _plan(page: dict[str, Any]) -> Plan | None:
    if (page["format"], page["version"]) != (_FORMAT, _VERSION):
        return None
    lines = {
        Part(name): tuple(str(line) for line in lines)
        for name, lines in page["parts"].items()
    }
    return Plan(lines=lines)
