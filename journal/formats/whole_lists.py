"""What stands beside the entries of a journal, as lists of lines to read."""

from collections.abc import Iterator

from journal.domain.course import State
from journal.domain.course_line import Stop
from journal.domain.safety import Part
from journal.domain.sentence import said
from journal.domain.whole import Whole
from journal.domain.wording import ENGLISH, Wording
from journal.formats.entry_words import stop_name

List = tuple[str, tuple[str, ...]]

_STATES = {State.SKIPPED: said("skipped"), State.CANCELLED: said("cancelled")}
_PARTS = {
    Part.SIGNS: said("Signs"),
    Part.STEPS: said("What I can do alone"),
    Part.PLACES: said("Places and company"),
    Part.PEOPLE: said("People I can ask"),
    Part.SERVICES: said("Services"),
    Part.SURROUNDINGS: said("Surroundings"),
}


def lists(whole: Whole, wording: Wording = ENGLISH) -> Iterator[List]:
    """Return each list that has a line, with its title."""
    for title, lines in _all(whole, wording):
        if lines:
            yield title, lines


def _all(whole: Whole, wording: Wording) -> Iterator[List]:
    say = wording.say
    for course in whole.courses:
        stops = (
            stop
            for stop in whole.stops.values()
            if stop.appointment.course == course.id
        )
        yield course.name, tuple(_stop(stop, wording) for stop in stops)
    yield (
        say(said("Intentions")),
        tuple(
            f"{stop_name(whole.stops.get(each.appointment), wording)},"
            f" {wording.day(each.written.day)}: {each.text}"
            for each in whole.intentions
            if each.text
        ),
    )
    questions = say(said("Questions for the next appointment"))
    yield questions, tuple(question.text for question in whole.questions)
    yield say(said("Practices")), tuple(practice.text for practice in whole.practices)
    yield (
        say(said("My plan for hard times")),
        tuple(
            f"{say(_PARTS[step.part])}: {step.text}"
            for part in Part
            for step in whole.plan
            if step.part is part
        ),
    )


def _stop(stop: Stop, wording: Wording) -> str:
    is_open = said("day open")
    day = wording.say(is_open) if stop.day is None else wording.day(stop.day)
    state = wording.say(_STATES.get(stop.appointment.state, ""))
    return ", ".join(filter(None, (stop_name(stop, wording), day, state)))
