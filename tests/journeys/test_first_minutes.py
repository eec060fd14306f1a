"""From the first start to the first sentence that is kept: few decisions, little time.

A decision is what one has to make up one's mind about, or to look up: which button,
which password, which word on the paper. The same password once more is none.
"""

from PySide6.QtCore import Qt

from journal.ui.widgets.phrase_card import PhraseCard
from tests.journeys.person import PASSWORD, Person
from tests.ui.window import focused, name, press, shown, tab_to, write

MOST_DECISIONS = 6
MOST_SECONDS = 120
SENTENCE = "I am here, and it is quiet."

SECONDS_A_KEY, SECONDS_A_DECISION = 0.28, 1.35
"""Of the keystroke-level model (Card, Moran and Newell 1980): an average typist."""

WORDS_A_SECOND = 3.0
"""180 words a minute, when all of it is read."""


class Beginner:
    """Counts what a person who begins decides, types and reads."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.decisions: list[str] = []
        self.keys = self.words = 0

    @property
    def seconds(self) -> float:
        return (
            self.keys * SECONDS_A_KEY
            + len(self.decisions) * SECONDS_A_DECISION
            + self.words / WORDS_A_SECOND
        )

    def reads_step(self, title: str) -> None:
        self.person.reads(title)
        self.words += len(shown(self.person.window).split())

    def decides(self, what: str) -> None:
        self.decisions.append(what)

    def types(self, text: str) -> None:
        write(text)
        self.keys += len(text)

    def chooses(self, button: str) -> None:
        tab_to(button)
        press(Qt.Key.Key_Space)
        self.decides(button)
        self.keys += 1


def makes_a_password(one: Beginner) -> None:
    one.reads_step("A journal for you alone")
    one.chooses("Make my journal")
    one.reads_step("Choose a password")
    one.decides("password")
    one.types(f"{PASSWORD}\n{PASSWORD}\n")
    one.reads_step("Your recovery phrase")


def writes_a_sentence(one: Beginner) -> None:
    one.person.reads("How are you right now?")
    one.chooses("Write")
    tab_to("Text of the entry")
    one.types(SENTENCE)
    one.person.reads("Saved")


def test_with_the_phrase_on_paper_it_takes_six_decisions(person: Person) -> None:
    one = Beginner(person)
    makes_a_password(one)
    (card,) = person.window.findChildren(PhraseCard)
    words = card.phrase().split()
    one.chooses("I have written them down")
    for _ in range(2):
        number = int(name(focused()).removeprefix("Word "))
        one.decides(name(focused()))
        one.types(f"{words[number - 1]}\n")
    writes_a_sentence(one)
    assert len(one.decisions) <= MOST_DECISIONS, one.decisions


def test_without_the_phrase_it_takes_two_minutes_at_most(person: Person) -> None:
    one = Beginner(person)
    makes_a_password(one)
    one.chooses("I do not want one")
    writes_a_sentence(one)
    assert len(one.decisions) <= MOST_DECISIONS, one.decisions
    assert one.seconds <= MOST_SECONDS
