"""Published questionnaires: what they ask, what was answered, what that adds up to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from journal.domain.errors import InvalidInputError
from journal.domain.guide import Source
from journal.domain.help_now import Phrase
from journal.domain.sentence import said


class Care(StrEnum):
    """What is offered after the answers; never a statement about the person.

    CARD is shown before any score. CONTACTS stand beside the score, LINE below it.
    """

    CARD = "card"
    CONTACTS = "contacts"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """One of the answers to choose from, and what it counts."""

    value: int
    text: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question; id is what a journal stores and never changes."""

    id: str
    text: Phrase
    anchors: tuple[Anchor, ...]

    @property
    def values(self) -> range:
        """What an answer can count, from the lowest to the highest."""
        return range(self.anchors[0].value, self.anchors[-1].value + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscale:
    """Some of the questions, by their ids, summed on their own."""

    id: str
    name: Phrase
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """What may be said where two totals lie at least so many points apart.

    sources are ids of sources of the measure.
    """

    id: str
    least: int
    sentence: Phrase
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CareRule:
    """When to offer what, and in which words.

    It holds where the answer to item is at least `least`; without an item, where the
    sum of the answers is; without `least`, where the item was skipped.
    """

    care: Care
    text: Phrase
    item: str | None
    least: int | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """By whom the Norwegian wording is, where it was read and how sure we are of it."""

    by: str
    source: str
    note: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A published questionnaire.

    languages are those of the questions: "en", and "nb" where that wording is known.
    instruction is shown once, and empty where the stem says it all. stem introduces
    each item. extras are asked after the items and never counted; each is a question
    of its own. With more than most_missing items skipped there is no total. bands are
    in the order of their points. about_change says how sure they are, rise what is
    said where a total rose.
    """

    id: str
    name: str
    title: str
    version: Phrase
    languages: tuple[str, ...]
    recall: Phrase
    instruction: Phrase
    stem: Phrase
    items: tuple[Item, ...]
    extras: tuple[Item, ...]
    subscales: tuple[Subscale, ...]
    lowest: int
    highest: int
    most_missing: int
    bands: tuple[Band, ...]
    about_change: Phrase
    rise: Phrase
    care: tuple[CareRule, ...]
    sources: tuple[Source, ...]
    licence: str
    copyright: str
    translation: Translation

    @property
    def questions(self) -> tuple[Item, ...]:
        """Everything that is asked, in its order."""
        return self.items + self.extras


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered, by the id of each question; None where it was skipped.

    Questions that are left out are skipped. Raises InvalidInputError.
    """

    measure: Measure
    values: Mapping[str, int | None] = field(hash=False)

    def __post_init__(self) -> None:
        questions = {question.id: question for question in self.measure.questions}
        for name, value in self.values.items():
            if name not in questions:
                raise InvalidInputError(
                    said("{measure} has no such question.", measure=self.measure.name)
                )
            if value is not None:
                _check(self.measure, questions[name], value)
        whole = {name: self.values.get(name) for name in questions}
        object.__setattr__(self, "values", MappingProxyType(whole))

    @property
    def missing(self) -> tuple[str, ...]:
        """The ids of the counted questions that were skipped."""
        items = (item.id for item in self.measure.items)
        return tuple(name for name in items if self.values[name] is None)

    def sum_of(self, items: tuple[str, ...]) -> int:
        """Return the sum of the answers to these questions, as far as there are any."""
        return sum(self.values[name] or 0 for name in items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What the answers add up to; None where too much was skipped to say.

    missing are the ids of skipped questions. A total despite them is the sum of what
    was answered: nothing is ever put in their place, and missing says so. A subscale
    is None as soon as one of its questions was skipped: it may have only two. Both
    are rules of our own.
    """

    total: int | None
    subscales: Mapping[str, int | None] = field(hash=False)
    missing: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "subscales", MappingProxyType(dict(self.subscales)))


def score(answers: Answers) -> Result:
    """Return the total and the subscales."""
    measure, missing = answers.measure, answers.missing
    items = tuple(item.id for item in measure.items)
    enough = len(missing) <= measure.most_missing
    return Result(
        total=answers.sum_of(items) if enough else None,
        subscales={
            subscale.id: answers.sum_of(subscale.items)
            if set(missing).isdisjoint(subscale.items)
            else None
            for subscale in measure.subscales
        },
        missing=missing,
    )


def care(answers: Answers) -> CareRule | None:
    """Return what to offer after these answers, or None: then nothing is said.

    None is no reassurance and must never be shown as one.
    """
    return next((rule for rule in answers.measure.care if _holds(rule, answers)), None)


def needs_care(answers: Answers) -> bool:
    """Say whether the calm card comes before any score."""
    rule = care(answers)
    return rule is not None and rule.care is Care.CARD


def _check(measure: Measure, question: Item, value: int) -> None:
    # True, and 1.0 from a file, pass for 1 but would be stored as they are.
    if type(value) is not int or value not in question.values:
        first, last = question.values[0], question.values[-1]
        raise InvalidInputError(
            said(
                "An answer to {measure} is a whole number from {first} to {last}.",
                measure=measure.name,
                first=first,
                last=last,
            )
        )


def _holds(rule: CareRule, answers: Answers) -> bool:
    if rule.item is None:
        items = tuple(item.id for item in answers.measure.items)
        return rule.least is not None and answers.sum_of(items) >= rule.least
    value = answers.values[rule.item]
    if rule.least is None:
        return value is None
    return value is not None and value >= rule.least
