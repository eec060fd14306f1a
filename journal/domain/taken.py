"""A questionnaire as it was taken: on a day, in a language, finished or not yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from journal.domain.ids import ResultId
from journal.domain.moment import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The answers of one sitting, or of several where it was resumed.

    measure is its id. day is the writer's calendar day of beginning. answers hold the
    ids of the questions that were shown; None is one that was skipped. finished is
    None while it can be resumed.
    """

    id: ResultId
    measure: str
    language: str
    day: date
    begun: Moment
    edited: Moment
    answers: Mapping[str, int | None] = field(hash=False)
    finished: Moment | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))
