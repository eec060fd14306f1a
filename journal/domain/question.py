"""A question to bring to the next appointment, wherever it came up."""

from dataclasses import dataclass

from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId, QuestionId
from journal.domain.moment import Moment
from journal.domain.prose import check_text
from journal.domain.sentence import said

QUESTION_LENGTH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to say or ask next time; open ones carry over by themselves.

    entry is where it was written, or None. done is when it was ticked. Raises
    InvalidInputError for no words or more than 1000 characters.
    """

    id: QuestionId
    text: str
    asked: Moment
    edited: Moment
    entry: EntryId | None = None
    done: Moment | None = None

    def __post_init__(self) -> None:
        check_text(self.text)
        if not self.text.strip() or len(self.text) > QUESTION_LENGTH:
            raise InvalidInputError(
                said("A question has 1 to {most} characters.", most=QUESTION_LENGTH)
            )
