"""The Norwegian of the window: all of it there, whole, and in the words agreed on."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from journal.ui.translation import read_texts
from tests.i18n.gathering import error_names, pieced, pieced_anywhere, sentences_in
from tests.i18n.glossary import terms
from tests.i18n.linguist import NORWEGIAN, OF_QT, Message, messages, unfinished, update

ENDS = ".?:…)"
NEVER = re.compile(
    r"  |!|\"|[^ ]…|\b(?:Dem|Deres)\b"  # nor the polite form
    r"|\b(?:innføring|oppføring|sesjon|appen\b|integrasjon|vennligst)",
)


@pytest.fixture(scope="module")
def all_of_it() -> tuple[Message, ...]:
    return messages(NORWEGIAN)


def test_it_has_every_text_of_the_sources_and_no_other(tmp_path: Path) -> None:
    copy = tmp_path / NORWEGIAN.name
    shutil.copy(NORWEGIAN, copy)
    update(copy)
    said = {(each.context, each.source) for each in messages(NORWEGIAN)}
    wanted = {(each.context, each.source) for each in messages(copy)}
    assert wanted - said == set(), "run python -m tests.i18n"
    assert said - wanted == set(), "run python -m tests.i18n"


@pytest.mark.parametrize("path", [NORWEGIAN, OF_QT], ids=lambda path: path.name)
def test_nothing_is_left_to_translate(path: Path) -> None:
    left = [each for each in unfinished(path) if each.source.strip()]
    empty = [each for each in messages(path) if not each.translation.strip()]
    assert not left
    assert not empty


def test_what_the_window_reads_is_what_linguist_wrote() -> None:
    read = read_texts("nb")
    written: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in (NORWEGIAN, OF_QT):
        for each in messages(path):
            forms = written.get((each.context, each.source), ())
            written[each.context, each.source] = (*forms, each.translation)
    assert read == written


def test_english_needs_no_file() -> None:
    assert read_texts("en") == {}


def test_values_stand_in_every_translation(all_of_it: tuple[Message, ...]) -> None:
    for each in (*all_of_it, *messages(OF_QT)):
        assert places(each.source) == places(each.translation), each


def test_texts_end_alike(all_of_it: tuple[Message, ...]) -> None:
    for each in all_of_it:
        assert ending(each.source) == ending(each.translation), each


def test_no_text_begins_or_ends_with_a_space(all_of_it: tuple[Message, ...]) -> None:
    for each in all_of_it:
        assert each.translation == each.translation.strip(), each


def test_it_says_nothing_that_it_never_says(all_of_it: tuple[Message, ...]) -> None:
    for each in all_of_it:
        assert not NEVER.search(each.translation), each


def test_it_keeps_to_the_glossary(all_of_it: tuple[Message, ...]) -> None:
    agreed = terms()
    assert len(agreed) > 20
    strayed = [
        (term.norwegian.pattern, each)
        for each in all_of_it
        for term in agreed
        if term.is_missing_in(each)
    ]
    assert not strayed


def test_no_sentence_is_put_together_from_pieces() -> None:
    assert not pieced_anywhere()


@pytest.mark.parametrize(
    ("source", "lines", "found"),
    [
        ('raise JournalError("Not saved.")', [], ["Not saved."]),
        ('raise NotSavedError(f"{path} is full.")', [1], []),
        ('raise JournalError("No " + what)', [1], []),
        ('raise JournalError("No {0}".format(what))', [1], []),
        ('said("A {b}.", b=1)', [], ["A {b}."]),
        ('raise ValueError(f"{b}")', [], []),
    ],
)
def test_the_gathering_sees_what_it_should(
    source: str, lines: list[int], found: list[str]
) -> None:
    tree = ast.parse(source)
    assert "NotSavedError" in error_names()
    assert list(pieced(tree)) == lines
    assert list(sentences_in(tree)) == found


def places(text: str) -> list[str]:
    """Return what is filled in: {names} of ours, %n and %1 of Qt's."""
    return sorted(set(re.findall(r"\{\w*\}|%\w", text)))


def ending(text: str) -> str:
    return text[-1] if text[-1] in ENDS else ""
