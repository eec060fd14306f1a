"""What stands beside the entries of a journal, as lists of lines to read."""

from collections.abc import Iterator

from journal.domain.course import State
from journal.domain.course_line import Stop
from journal.domain.safety import Part
from journal.domain.whole import Whole
from journal.formats.days import in_words
from journal.formats.entry_words import stop_name

List = tuple[str, tuple[str, ...]]

_STATES = {State.SKIPPED: "skipped", State.CANCELLED: "cancelled"}
_PARTS = {
    Part.SIGNS: "Signs",
    Part.STEPS: "What I can do alone",
    Part.PLACES: "Places and company",
    Part.PEOPLE: "People I can ask",
    Part.SERVICES: "Services",
    Part.SURROUNDINGS: "Surroundings",
}


def lists(whole: Whole) -> Iterator[List]:
    """Return each list that has a line, with its title."""
    for title, lines in _all(whole):
        if lines:
            yield title, lines


def _all(whole: Whole) -> Iterator[List]:
    for course in whole.courses:
        stops = (
            stop
            for stop in whole.stops.values()
            if stop.appointment.course == course.id
        )
        yield course.name, tuple(_stop(stop) for stop in stops)
    yield (
        "Intentions",
        tuple(
            f"{stop_name(whole.stops.get(each.appointment))},"
            f" {in_words(each.written.day)}: {each.text}"
            for each in whole.intentions
            if each.text
        ),
    )
    yield "Questions for the next appointment", tuple(q.text for q in whole.questions)
    yield "Practices", tuple(practice.text for practice in whole.practices)
    yield (
        "My plan for hard times",
        tuple(
            f"{_PARTS[step.part]}: {step.text}"
            for part in Part
            for step in whole.plan
            if step.part is part
        ),
    )


def _stop(stop: Stop) -> str:
    day = "day open" if stop.day is None else in_words(stop.day)
    state = _STATES.get(stop.appointment.state, "")
    return ", ".join(filter(None, (stop_name(stop), day, state)))
