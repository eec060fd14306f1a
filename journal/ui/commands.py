"""What can be done by name: pages to go to, things to do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from journal.ui import keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to do; key is how its key is written, if it has one."""

    text: str
    do: Callable[[], object]
    key: str = ""


def by_key(actions: Mapping[str, Callable[[], object]]) -> list[Command]:
    """Return a command for each key of the table that is named. Raises KeyError."""
    return [
        Command(text=keys.key(name).text, do=act, key=keys.key(name).shown)
        for name, act in actions.items()
    ]
