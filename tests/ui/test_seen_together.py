"""What is seen together is told with its counts, and never with a reason."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.domain.feelings import FeelingWord, Quadrant
from journal.domain.mood_patterns import SeenTogether, Together, Trait, TraitKind
from journal.ui.widgets.seen_together import SeenTogetherCard

WORDS = (FeelingWord(id="calm", text="rolig", quadrant=Quadrant.PLEASANT_LOW),)

SEEN = SeenTogether(
    pleasant_days=12,
    unpleasant_days=10,
    found=(
        Together(
            trait=Trait(kind=TraitKind.WORD, name="calm"), pleasant=9, unpleasant=2
        ),
        Together(trait=Trait(kind=TraitKind.WROTE), pleasant=4, unpleasant=9),
        Together(
            trait=Trait(kind=TraitKind.TAG, name="work"), pleasant=3, unpleasant=6
        ),
    ),
)


@pytest.fixture
def card(qtbot: QtBot, qapp: object) -> SeenTogetherCard:
    card = SeenTogetherCard(WORDS)
    qtbot.addWidget(card)
    card.show()
    return card


def lines(card: SeenTogetherCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible()]


def test_counts_are_told_whole_and_in_two_groups(card: SeenTogetherCard) -> None:
    card.show_seen(SEEN)

    told = lines(card)
    start = told.index("More often there on pleasant days")
    assert told[start:] == [
        "More often there on pleasant days",
        "rolig: on 9 of 12 pleasant days, 2 of 10 unpleasant",
        "More often there on unpleasant days",
        "You wrote: on 4 of 12 pleasant days, 9 of 10 unpleasant",
        "#work: on 3 of 12 pleasant days, 6 of 10 unpleasant",
    ]


def test_the_rule_stands_beside_it_and_gives_no_reason(card: SeenTogetherCard) -> None:
    card.show_seen(SEEN)

    text = "\n".join(lines(card))
    assert "on 8 of these days or more" in text
    assert "some of it comes about by chance" in text
    assert "because" not in text.lower()


def test_with_few_days_it_says_how_many_there_are(card: SeenTogetherCard) -> None:
    card.show_seen(SeenTogether(pleasant_days=3, unpleasant_days=9))

    assert (
        "This needs 8 pleasant and 8 unpleasant days. In this time there are 3 and 9."
    ) in lines(card)


def test_where_nothing_stands_out_it_says_so(card: SeenTogetherCard) -> None:
    card.show_seen(SeenTogether(pleasant_days=12, unpleasant_days=10))

    assert "Nothing stands out in this time." in lines(card)


def test_nothing_private_is_left_after_clearing(card: SeenTogetherCard) -> None:
    card.show_seen(SEEN)
    card.clear()

    assert not any("rolig" in text for text in lines(card))
