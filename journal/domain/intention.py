"""What a person hopes to hold on to in a session, held lightly."""

from dataclasses import dataclass

from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId, IntentionId
from journal.domain.moment import Moment
from journal.domain.prose import check_text
from journal.domain.sentence import said

INTENTION_LENGTH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Intention:
    """The words of an intention for a session; an earlier one is kept beside it.

    text is empty where the intention was let go. Raises InvalidInputError for more
    than 1000 characters.
    """

    id: IntentionId
    appointment: AppointmentId
    text: str
    written: Moment

    def __post_init__(self) -> None:
        check_text(self.text)
        if len(self.text) > INTENTION_LENGTH:
            raise InvalidInputError(
                said(
                    "An intention has at most {most} characters.", most=INTENTION_LENGTH
                )
            )
