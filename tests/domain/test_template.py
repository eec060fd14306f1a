"""What a template of one's own may hold."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from journal.domain.errors import InvalidInputError
from journal.domain.ids import TemplateId
from journal.domain.moment import Moment
from journal.domain.template import NAME_LENGTH, Template

NOW = Moment(utc=datetime(2026, 11, 23, 11, tzinfo=UTC))


def template(name: str = "After a session", body: str = "") -> Template:
    return Template(
        id=TemplateId(UUID(int=1)),
        name=name,
        body=body,
        with_therapist=False,
        edited=NOW,
    )


@pytest.mark.parametrize("name", ["a", "Etter økten, 中文", "x" * NAME_LENGTH])
@pytest.mark.parametrize("body", ["", "## Body\n\n- \n", " \r\n"])
def test_words_are_kept_as_they_are(name: str, body: str) -> None:
    made = template(name, body)
    assert (made.name, made.body) == (name, body)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "A template needs a name."),
        (" \t", "A template needs a name."),
        ("x" * (NAME_LENGTH + 1), "at most 100 characters"),
        ("two\nlines", "is one line"),
        ("two\u2028lines", "is one line"),
        ("ends in a break\r\n", "is one line"),
        ("a\0b", "NUL"),
        ("half \ud83d", "half a character"),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(name: str, sentence: str) -> None:
    with pytest.raises(InvalidInputError, match=sentence):
        template(name)


@pytest.mark.parametrize("body", ["a\0b", "half \ud83d"])
def test_a_body_that_cannot_be_kept_is_refused(body: str) -> None:
    with pytest.raises(InvalidInputError):
        template(body=body)
