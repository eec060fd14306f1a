"""Whom to call and how to steady oneself: read from files, without a journal."""

from datetime import date
from typing import Any

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.help_now import Exercise, Line, Need, Phrase, Region, Step
from journal.domain.nearest import nearest
from journal.domain.sentence import said
from journal.services import resources

_EXERCISES = "grounding.toml"
_NO_REGIONS = frozenset({_EXERCISES, "plan.toml"})
_KNOWN = frozenset({"V", "V2", "K-h"})
_UNCERTAIN = frozenset({"K-m"})


def regions() -> tuple[Region, ...]:
    """Return every region, the home of the program first."""
    pages = sorted((resources.folder() / "help").glob("*.toml"))
    read = [resources.read_toml(page) for page in pages if page.name not in _NO_REGIONS]
    return tuple(_region(page) for page in sorted(read, key=lambda page: page["order"]))


def region(code: str) -> Region:
    """Return the region of this code, such as "NO".

    Raises NotFoundError, with the codes most like it, or all where none is.
    """
    known = {region.code: region for region in regions()}
    wanted = code.strip().upper()
    if wanted in known:
        return known[wanted]
    names = {region.code: (region.name.en, region.name.nb) for region in known.values()}
    near = nearest(wanted, names)
    raise NotFoundError(
        said(
            "There is no region with that code; the nearest: {near}.",
            near=", ".join(near),
        )
        if near
        else said(
            "There is no region with that code; there are {known}.",
            known=", ".join(known),
        )
    )


def exercises() -> tuple[Exercise, ...]:
    """Return what can be done for a minute."""
    page = resources.read_toml(resources.folder() / "help" / _EXERCISES)
    return tuple(_exercise(entry) for entry in page["exercises"])


def _region(page: dict[str, Any]) -> Region:
    return Region(
        code=page["code"],
        review_by=page["review_by"],
        name=Phrase(**page["name"]),
        advice=Phrase(**page.get("advice", {"en": "", "nb": ""})),
        lines=tuple(_line(entry) for entry in page["lines"]),
    )


def _line(entry: dict[str, Any]) -> Line:
    status: str = entry["status"]
    if status not in _KNOWN | _UNCERTAIN:
        raise InvalidInputError("A number that is little more than a guess is no help.")
    checked: date = entry["checked"]
    return Line(
        id=entry["id"],
        number=entry["number"],
        name=Phrase(**entry["name"]),
        hours=Phrase(**entry["hours"]),
        purpose=Phrase(**entry["purpose"]),
        need=Need(entry["need"]),
        source=entry["source"],
        checked=checked,
        status=status,
        uncertain=status in _UNCERTAIN,
    )


def _exercise(entry: dict[str, Any]) -> Exercise:
    steps = (
        Step(words=Phrase(**step["words"]), seconds=step["seconds"])
        for step in entry["steps"]
    )
    return Exercise(
        id=entry["id"],
        name=Phrase(**entry["name"]),
        opening=Phrase(**entry["opening"]),
        closing=Phrase(**entry["closing"]),
        stop=Phrase(**entry["stop"]),
        breathing=entry["breathing"],
        rounds=entry["rounds"],
        steps=tuple(steps),
    )
