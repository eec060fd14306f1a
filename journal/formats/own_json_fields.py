"""How each kind of value stands in an export, and is read from one that may be bad."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar
from uuid import UUID

from journal.domain.errors import InvalidInputError
from journal.domain.moment import Moment
from journal.domain.prose import check_text

T = TypeVar("T")
_LARGEST = 2**31 - 1


class Unknown:
    """Counts what is not known here: a later version may have written it."""

    def __init__(self) -> None:
        self.count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value to JSON and back; reading raises InvalidInputError."""

    write: Callable[[Any], Any]
    read: Callable[[Any, Unknown], Any]


class Record(Generic[T]):
    """The fields of one sort of thing, in the order they are written."""

    def __init__(self, make: type[T], **of: Field) -> None:
        self._make = make
        self._fields = of
        self._needed = {
            each.name
            for each in fields(make)  # type: ignore[arg-type]  # always a dataclass
            if each.default is MISSING and each.default_factory is MISSING
        }

    def write(self, thing: T) -> dict[str, Any]:
        """Return a thing as JSON has it."""
        return {
            name: field.write(getattr(thing, name))
            for name, field in self._fields.items()
        }

    def read(self, found: object, unknown: Unknown, **known: object) -> T:
        """Return the thing; known are fields that do not stand in it.

        What it does not know is counted. Raises InvalidInputError.
        """
        if not isinstance(found, dict):
            raise damaged()
        values = dict(known)
        for name, value in found.items():
            if name in self._fields:
                values[name] = self._fields[name].read(value, unknown)
            else:
                unknown.count += 1
        if not self._needed <= values.keys():
            raise damaged()
        return self._make(**values)


def damaged() -> InvalidInputError:
    """Return the refusal of a file that is not as it was written."""
    return InvalidInputError("This export is damaged; nothing was changed.")


def optional(field: Field) -> Field:
    """Return a field that may be null."""
    return Field(
        write=lambda value: None if value is None else field.write(value),
        read=lambda found, unknown: (
            None if found is None else field.read(found, unknown)
        ),
    )


def several(field: Field) -> Field:
    """Return a list of such fields."""
    return Field(
        write=lambda values: [field.write(value) for value in values],
        read=lambda found, unknown: tuple(
            field.read(each, unknown) for each in _checked(found, list)
        ),
    )


def distinct(field: Field) -> Field:
    """Return a list that holds each once, in their order."""
    listed = several(field)
    return Field(
        write=listed.write,
        read=lambda found, unknown: tuple(sorted(set(listed.read(found, unknown)))),
    )


def by_name(field: Field) -> Field:
    """Return an object that has such fields by any names."""

    def read(found: Any, unknown: Unknown) -> dict[str, Any]:
        for name in _checked(found, dict):
            check_text(name)
        return {name: field.read(value, unknown) for name, value in found.items()}

    def write(values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: field.write(values[name]) for name in sorted(values)}

    return Field(write=write, read=read)


def nested(record: Record[Any]) -> Field:
    """Return a thing within another."""
    return Field(write=record.write, read=record.read)


def one_of(names: type[StrEnum]) -> Field:
    """Return a word out of a few."""
    return Field(write=str, read=lambda found, _: names(_checked(found, str)))


def _checked(found: Any, kind: type) -> Any:
    if type(found) is not kind:  # True is a number to isinstance
        raise damaged()
    return found


def _text(found: Any, _: Unknown) -> str:
    text: str = _checked(found, str)
    check_text(text)
    return text


def _whole_number(found: Any, _: Unknown) -> int:
    number: int = _checked(found, int)
    if abs(number) > _LARGEST:  # SQLite has 64 bits; nothing here needs as many
        raise damaged()
    return number


def _number(found: Any, _: Unknown) -> float:
    if type(found) not in (int, float):
        raise damaged()
    return float(found)


TEXT = Field(write=str, read=_text)
FLAG = Field(write=bool, read=lambda found, _: _checked(found, bool))
WHOLE_NUMBER = Field(write=int, read=_whole_number)
NUMBER = Field(write=float, read=_number)
ID = Field(write=str, read=lambda found, _: UUID(_checked(found, str)))
DAY = Field(
    write=date.isoformat,
    read=lambda found, _: date.fromisoformat(_checked(found, str)),
)
MOMENT = Field(
    write=lambda moment: moment.local.isoformat(),
    read=lambda found, _: Moment.at(datetime.fromisoformat(_checked(found, str))),
)
ANYTHING = Field(write=lambda value: value, read=lambda found, _: found)
