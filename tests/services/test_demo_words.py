"""The sample content in Norwegian: all of it, and of the same shape."""

import re

import pytest

from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.services import demo, demo_course
from journal.services.demo_words import Words, words_in
from journal.services.vault import Vault
from tests.conftest import PASSWORD

NORWEGIAN = words_in("nb")
MARK = re.compile(r"- \[.\] |- |\d+\. |#+ |> |")


def short_texts() -> set[str]:
    """Return every text of the sample content that is no entry."""
    told = {each.feeling.note for each in demo.check_ins()}
    told |= {each.label for each in demo.events()}
    told |= {each.text for each in demo_course.questions()}
    told |= {each.text for each in demo_course.practices()}
    stops = demo_course.appointments()
    told |= {each.intention.text for each in stops if each.intention}
    told |= {tag for each in demo.entries() for tag in each.draft.tags}
    return told - {""}


def shape(text: str) -> list[str]:
    """Return what marks each line of a Markdown text."""
    marks = (MARK.match(line) for line in text.splitlines())
    return [mark[0] if mark else "" for mark in marks]


def test_every_short_text_is_there_and_no_other() -> None:
    assert short_texts() | {"Autumn in Moss"} == set(NORWEGIAN.texts)


@pytest.mark.parametrize("sample", demo.entries(), ids=lambda sample: str(sample.at))
def test_every_entry_is_there_in_the_same_shape(sample: demo.SampleEntry) -> None:
    other = NORWEGIAN.of_entry(sample.at)
    assert bool(other.get("title")) == bool(sample.draft.title)
    assert ("earlier" in other) == (sample.earlier is not None)
    assert shape(other["body"]) == shape(sample.draft.body)
    assert other["body"] != sample.draft.body


def test_no_entry_is_left_over() -> None:
    assert len(NORWEGIAN.entries) == len(demo.entries())


def test_a_language_without_words_has_the_english_ones() -> None:
    assert words_in("xx") == Words()
    assert words_in("xx").said("Hamster.") == "Hamster."


def test_a_journal_is_filled_in_norwegian(vault: Vault, clock: Clock) -> None:
    journal = vault.create(PASSWORD).journal
    demo.fill(journal, clock(), "nb")
    newest = journal.writing.list(Filter(), limit=1).entries[0]
    assert newest.title == "Det som kom tilbake på toget"
    (line,) = journal.courses.lines()
    assert line.course.name == "Høst i Moss"
    texts = [each.text for each in journal.practising.all()]
    assert "Ringe Ingrid hver uke" in texts
    journal.close()
