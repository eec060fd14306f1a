"""The tables of journal.db as queries see them; migrations.py is what makes them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    REAL,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.engine import Dialect, Row
from typing_extensions import override

from journal.domain.moment import Moment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


class UtcInstant(TypeDecorator[datetime]):
    """An aware instant in UTC, stored as whole microseconds since 1970.

    SQLAlchemy's own type would store 12:00+09:00 as 12:00 without a word.
    """

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is not UTC:
            message = "Only instants in UTC are stored."
            raise ValueError(message)
        return (value - _EPOCH) // _MICROSECOND

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + value * _MICROSECOND


metadata = MetaData()

_Id = Uuid(as_uuid=True, native_uuid=False)


def _moment(name: str, *, optional: bool = False) -> tuple[Column[Any], Column[Any]]:
    return (
        Column(f"{name}_at", UtcInstant, nullable=optional),
        Column(f"{name}_offset", Integer, nullable=optional),
    )


meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

entry = Table(
    "entry",
    metadata,
    # The place in the list: the day's ordinal, shifted, plus the nth of that day.
    Column("place", Integer, primary_key=True),
    Column("id", _Id, unique=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("day", Date, nullable=False),
    *_moment("created"),
    *_moment("edited"),
    *_moment("trashed", optional=True),
    Column("title", Text, nullable=False),
    Column("excerpt", Text, nullable=False),
    Column("starred", Boolean, nullable=False),
    Column("folded", Boolean, nullable=False),
    Column("shareable", Boolean, nullable=False),
    Column("appointment", ForeignKey("appointment.id"), nullable=True),
    Column("prompt", Text, nullable=False),
    Column("left_out", Boolean, nullable=False),
)

# Beside the row that lists read: listing is ten times faster without the bodies.
body = Table(
    "body",
    metadata,
    Column("place", ForeignKey("entry.place"), primary_key=True),
    Column("text", Text, nullable=False),
)

tag = Table(
    "tag",
    metadata,
    Column("entry", ForeignKey("entry.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded_name", Text, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("entry", ForeignKey("entry.id"), nullable=False),
    *_moment("kept"),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
)

check_in = Table(
    "check_in",
    metadata,
    Column("id", _Id, primary_key=True),
    *_moment("felt"),
    Column("day", Date, nullable=False),
    Column("pleasantness", Integer, nullable=False),
    Column("energy", Integer, nullable=False),
    Column("distress", Integer, nullable=True),
    Column("note", Text, nullable=False),
    *_moment("edited"),
    Column("hours_asleep", REAL, nullable=True),
    Column("wakings", Integer, nullable=True),
    Column("nightmares", Boolean, nullable=True),
    Column("upset", Integer, nullable=True),
    Column("entry", ForeignKey("entry.id"), nullable=True),
)

feeling_word = Table(
    "feeling_word",
    metadata,
    Column("check_in", ForeignKey("check_in.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("word", Text, nullable=False),
)

own_event = Table(
    "own_event",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("day", Date, nullable=False),
    Column("label", Text, nullable=False),
    *_moment("edited"),
)

result = Table(
    "result",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("measure", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("day", Date, nullable=False),
    *_moment("begun"),
    *_moment("finished", optional=True),
    *_moment("edited"),
)

answer = Table(
    "answer",
    metadata,
    Column("result", ForeignKey("result.id"), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("value", Integer, nullable=True),  # empty where it was skipped
)

course = Table(
    "course",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("first_day", Date, nullable=True),
    Column("is_current", Boolean, nullable=False),
    *_moment("edited"),
)

appointment = Table(
    "appointment",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("course", ForeignKey("course.id"), nullable=False),
    Column("phase", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("day", Date, nullable=True),
    Column("state", Text, nullable=False),
    Column("label", Text, nullable=False),
    *_moment("edited"),
)

intention = Table(
    "intention",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("appointment", ForeignKey("appointment.id"), nullable=False),
    Column("text", Text, nullable=False),
    *_moment("written"),
)

question = Table(
    "question",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("text", Text, nullable=False),
    Column("entry", ForeignKey("entry.id"), nullable=True),
    *_moment("asked"),
    *_moment("done", optional=True),
    *_moment("edited"),
)

practice = Table(
    "practice",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("text", Text, nullable=False),
    Column("entry", ForeignKey("entry.id"), nullable=True),
    *_moment("begun"),
    Column("ended", Date, nullable=True),
    *_moment("edited"),
)

practice_day = Table(
    "practice_day",
    metadata,
    Column("practice", ForeignKey("practice.id"), primary_key=True),
    Column("day", Date, primary_key=True),
)

template = Table(
    "template",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("with_therapist", Boolean, nullable=False),
    *_moment("edited"),
)

grounding = Table(
    "grounding",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("exercise", Text, nullable=False),
    *_moment("done"),
    Column("before", Integer, nullable=True),
    Column("after", Integer, nullable=True),
    Column("entry", ForeignKey("entry.id"), nullable=True),
    *_moment("edited"),
)

share = Table(
    "share",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("way", Text, nullable=False),
    Column("whom", Text, nullable=False),
    *_moment("shared"),
    *_moment("edited"),
)

share_item = Table(
    "share_item",
    metadata,
    Column("share", ForeignKey("share.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("what", Text, nullable=False),
    Column("entry", _Id, nullable=True),  # no reference: it may be erased since
    Column("measure", Text, nullable=False),
    Column("first", Date, nullable=True),
    Column("last", Date, nullable=True),
)

plan_step = Table(
    "plan_step",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("part", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    *_moment("edited"),
)

reading = Table(
    "reading",
    metadata,
    Column("slug", Text, primary_key=True),
    Column("position", REAL, nullable=False),
    Column("read", Boolean, nullable=False),
    *_moment("edited"),
)

bookmark = Table(
    "bookmark",
    metadata,
    Column("slug", Text, primary_key=True),
    Column("heading", Integer, primary_key=True),
    *_moment("made"),
)

import_batch = Table(
    "import",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("format", Text, nullable=False),
    *_moment("brought"),
)

import_item = Table(
    "import_item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("import", ForeignKey("import.id"), nullable=False),
    Column("entry", ForeignKey("entry.id"), nullable=True),
    Column("check_in", ForeignKey("check_in.id"), nullable=True),
    Column("source", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("edited_at", UtcInstant, nullable=False),
)

import_row = Table(
    "import_row",
    metadata,
    Column("import", ForeignKey("import.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("of", Text, nullable=False),
    Column("key", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    *_moment("edited"),
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("of", Text, nullable=False),
    *_moment("deleted"),
)


AnyRow = Row[*tuple[Any, ...]]
_I = TypeVar("_I")


def optional_id(value: UUID | None, kind: Callable[[UUID], _I]) -> _I | None:
    """Return the id of a column that may be empty."""
    return None if value is None else kind(value)


def moment_values(name: str, moment: Moment | None) -> dict[str, Any]:
    """Return the two columns of a moment."""
    if moment is None:
        return {f"{name}_at": None, f"{name}_offset": None}
    return {f"{name}_at": moment.utc, f"{name}_offset": moment.offset // _MINUTE}


def moment_from(row: AnyRow, name: str) -> Moment:
    """Return the moment of two columns that are never empty."""
    return Moment(
        utc=getattr(row, f"{name}_at"), offset=getattr(row, f"{name}_offset") * _MINUTE
    )


def moment_or_none(row: AnyRow, name: str) -> Moment | None:
    """Return the moment of two columns, or None where they are empty."""
    return None if getattr(row, f"{name}_at") is None else moment_from(row, name)
