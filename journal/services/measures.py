"""The published questionnaires that ship with the program; needs no journal."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.guide import Source
from journal.domain.help_now import Phrase
from journal.domain.measure import (
    Anchor,
    Answers,
    Band,
    Care,
    CareRule,
    Item,
    Measure,
    Subscale,
    Translation,
)
from journal.domain.sentence import said
from journal.services import resources

SKIPPED = "-"
"""Stands for a skipped question where answers are typed."""


def measures() -> tuple[Measure, ...]:
    """Return every questionnaire, the one for trauma first."""
    read = [resources.read_toml(page) for page in _pages()]
    return tuple(
        _measure(page) for page in sorted(read, key=lambda page: page["order"])
    )


def measure(name: str) -> Measure:
    """Return the questionnaire of this name or id; "PCL-5" and "pcl5" are the same.

    Raises NotFoundError.
    """
    for page in _pages():
        if _letters(page.stem) == _letters(name):
            return _measure(resources.read_toml(page))
    known = ", ".join(candidate.name for candidate in measures())
    raise NotFoundError(
        said("There is no measure with that name; there are {known}.", known=known)
    )


def name_of(measure_id: str) -> str:
    """Return what a questionnaire is called; its id where this version lacks it."""
    names = {each.id: each.name for each in measures()}
    return names.get(measure_id, measure_id)


def parse_answers(measure: Measure, texts: Sequence[str]) -> Answers:
    """Return the answers typed for a questionnaire, in the order of its questions.

    The questions that are not counted may be left out. Raises InvalidInputError.
    """
    fewest, most = len(measure.items), len(measure.questions)
    if not fewest <= len(texts) <= most:
        count = f"{fewest}" if fewest == most else f"{fewest} or {most}"
        raise InvalidInputError(
            said(
                "{measure} takes {count} answers, with {skipped} for a skipped one.",
                measure=measure.name,
                count=count,
                skipped=SKIPPED,
            )
        )
    typed = zip(measure.questions, texts, strict=False)
    values = {question.id: _value(question, text) for question, text in typed}
    return Answers(measure=measure, values=values)


def _pages() -> list[Path]:
    return sorted((resources.folder() / "measures").glob("*.toml"))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _value(question: Item, text: str) -> int | None:
    values = {str(value): value for value in question.values}
    typed = text.strip()
    if typed != SKIPPED and typed not in values:
        raise InvalidInputError(
            said(
                "An answer is one of {values}, or {skipped} to skip it.",
                values=", ".join(values),
                skipped=SKIPPED,
            )
        )
    return values.get(typed)


def _measure(page: dict[str, Any]) -> Measure:
    anchors = page["anchors"]
    change = page["change"]
    return Measure(
        id=page["id"],
        name=page["name"],
        title=page["title"],
        version=_phrase(page["version"]),
        languages=tuple(page["languages"]),
        recall=_phrase(page["recall"]),
        instruction=_phrase(page["instruction"]),
        stem=_phrase(page["stem"]),
        items=tuple(_item({"anchors": anchors, **entry}) for entry in page["items"]),
        extras=tuple(_item(entry) for entry in page.get("extras", [])),
        subscales=tuple(_subscale(entry) for entry in page.get("subscales", [])),
        lowest=page["lowest"],
        highest=page["highest"],
        most_missing=page["most_missing"],
        bands=tuple(_band(entry) for entry in change["bands"]),
        about_change=_phrase(change["about"]),
        rise=_phrase(change["rise"]),
        care=tuple(_care_rule(entry) for entry in page["care"]),
        sources=tuple(Source(**entry) for entry in page["sources"]),
        licence=page["licence"],
        copyright=page["copyright"],
        translation=_translation(page["translation"]),
    )


def _phrase(entry: dict[str, str]) -> Phrase:
    """Return a phrase; English stands in for a wording that is not confirmed."""
    return Phrase(en=entry["en"], nb=entry.get("nb", entry["en"]))


def _item(entry: dict[str, Any]) -> Item:
    anchors = (
        Anchor(value=anchor["value"], text=_phrase(anchor["text"]))
        for anchor in entry["anchors"]
    )
    return Item(id=entry["id"], text=_phrase(entry["text"]), anchors=tuple(anchors))


def _subscale(entry: dict[str, Any]) -> Subscale:
    return Subscale(
        id=entry["id"], name=_phrase(entry["name"]), items=tuple(entry["items"])
    )


def _band(entry: dict[str, Any]) -> Band:
    return Band(
        id=entry["id"],
        least=entry["least"],
        sentence=_phrase(entry["sentence"]),
        sources=tuple(entry["sources"]),
    )


def _care_rule(entry: dict[str, Any]) -> CareRule:
    return CareRule(
        care=Care(entry["care"]),
        text=_phrase(entry["text"]),
        item=entry.get("item"),
        least=entry.get("least"),
        sources=tuple(entry["sources"]),
    )


def _translation(entry: dict[str, Any]) -> Translation:
    return Translation(
        by=entry["by"], source=entry["source"], note=_phrase(entry["note"])
    )
