"""The colours that the style sheet puts together, read off the sheet itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journal.services import resources

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ROLE = re.compile(r"@([a-z]+(?:-[a-z]+)*)")
_PART = re.compile(r"\[[^\]]+\]|::?[\w-]+|\w+")
_IDLE = {":disabled"}


@dataclass(frozen=True, slots=True)
class Selector:
    """What a rule is for: the kind of widget, its properties, its states."""

    kind: str
    marks: frozenset[str]

    @classmethod
    def parsed(cls, text: str) -> "Selector":
        kind, *marks = _PART.findall(text.rsplit(maxsplit=1)[-1])
        within = "" if len(text.split()) == 1 else text.split(maxsplit=1)[0] + " "
        return cls(within + kind, frozenset(marks))

    def covers(self, other: "Selector") -> bool:
        """Whether a rule for this is in force for the other as well."""
        same = {mark for mark in self.marks if mark.startswith("::")} == {
            mark for mark in other.marks if mark.startswith("::")
        }
        return self.kind == other.kind and same and self.marks <= other.marks


@dataclass(frozen=True, slots=True)
class Dressed:
    """What is in force for a selector, by property."""

    selector: Selector
    values: dict[str, str]

    @property
    def is_idle(self) -> bool:
        """Whether it cannot be used now: such controls need no contrast."""
        return bool(self.selector.marks & _IDLE)

    def role(self, *names: str) -> str | None:
        """Return the colour role of the last of these properties that has one."""
        for name in reversed(self.values):
            if name in names:
                found = _ROLE.search(self.values[name])
                return found[1] if found else None
        return None


def rules() -> Iterator[tuple[Selector, dict[str, str]]]:
    """Yield each selector of the sheet with what its rule says."""
    sheet = (resources.folder() / "themes" / "app.qss").read_text(encoding="utf-8")
    for selectors, body in _RULE.findall(_COMMENT.sub("", sheet)):
        values = {}
        for line in body.split(";"):
            name, colon, value = line.partition(":")
            if colon:
                values[name.strip()] = value.strip()
        for selector in selectors.split(","):
            yield Selector.parsed(selector.strip()), values


def dressed() -> list[Dressed]:
    """Return each selector of the sheet with all that is in force for it."""
    every = list(rules())
    found: dict[Selector, dict[str, str]] = {}
    for selector, _ in every:
        values: dict[str, str] = {}
        general_first = sorted(every, key=lambda rule: len(rule[0].marks))
        for other, own in general_first:
            if other.covers(selector):
                for name, value in own.items():
                    values.pop(name, None)
                    values[name] = value
        found[selector] = values
    return [Dressed(selector, values) for selector, values in found.items()]
