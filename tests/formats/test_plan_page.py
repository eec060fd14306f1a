"""The plan on one page says what was written, and nothing of the program's examples."""

import pytest

from journal.domain.safety import Part, Plan
from journal.formats.plan_page import plan_html, plan_text
from journal.services import help_now
from journal.services.plan_words import plan_words

PLAN = Plan(
    lines={
        Part.STEPS: ("Cold water", "Walk <to> the & sea"),
        Part.SIGNS: ("I stop answering",),
    }
)
NORWAY = help_now.region("NO")


def test_the_text_is_read_from_top_to_bottom() -> None:
    text = plan_text(PLAN, plan_words(), NORWAY, "en")
    assert text.startswith("My plan\n\nIn a hard time, begin at the top")
    assert "Signs I know\n- I stop answering\n\nWhat I can do myself\n" in text
    assert text.endswith(
        "Numbers to call\n- 113  Medical emergency, day and night\n"
        "- 116 117  Legevakt, out-of-hours doctor, day and night\n"
        "- 116 123  Mental Helse, day and night\n"
    )


def test_a_part_without_a_line_is_left_out() -> None:
    assert "People I can ask" not in plan_text(PLAN, plan_words(), NORWAY, "en")


def test_it_is_written_in_norwegian_too() -> None:
    text = plan_text(PLAN, plan_words(), NORWAY, "nb")
    assert "Det jeg kan gjøre selv\n- Cold water" in text
    assert "Numre du kan ringe\n- 113" in text


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_words_of_the_person_are_words_on_paper(language: str) -> None:
    html = plan_html(PLAN, plan_words(), NORWAY, language)
    assert "<li>Walk &lt;to&gt; the &amp; sea</li>" in html


def test_every_part_is_asked_for_in_its_order_and_in_both_languages() -> None:
    words = plan_words()
    assert [each.part for each in words.parts] == list(Part)
    for each in words.parts:
        for phrase in (each.name, each.question, each.example):
            assert phrase.en.strip()
            assert phrase.nb.strip()
            assert phrase.en != phrase.nb
