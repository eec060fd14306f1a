"""A person's own template: words to start an entry from."""

from dataclasses import dataclass

from journal.domain.errors import InvalidInputError
from journal.domain.ids import TemplateId
from journal.domain.moment import Moment
from journal.domain.prose import check_text
from journal.domain.sentence import said

NAME_LENGTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One template, as a value: an edit makes a new one.

    name is one line, body is Markdown, kept as it is and allowed to be empty.
    with_therapist says that it is meant to be filled in together with a therapist.
    edited is the last change. Raises InvalidInputError when made from text that
    cannot be stored (see check_text), or a name that is blank, over NAME_LENGTH
    characters or more than one line.
    """

    id: TemplateId
    name: str
    body: str
    with_therapist: bool
    edited: Moment

    def __post_init__(self) -> None:
        check_text(self.name)
        check_text(self.body)
        if not self.name.strip():
            raise InvalidInputError("A template needs a name.")
        if len(self.name) > NAME_LENGTH:
            raise InvalidInputError(
                said(
                    "The name of a template can have at most {most} characters.",
                    most=NAME_LENGTH,
                )
            )
        if self.name != "".join(self.name.splitlines()):
            raise InvalidInputError("The name of a template is one line.")
