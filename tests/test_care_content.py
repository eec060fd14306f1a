"""The words of care: whole in both languages, and what they must never say."""

import re
import tomllib
from dataclasses import fields
from string import Formatter

import pytest

from journal.domain.care_words import CareWords
from journal.domain.help_now import Phrase
from journal.domain.measure import Care, CareRule
from journal.services import measures, resources
from journal.services.care_words import care_words

NAMES = [field.name for field in fields(CareWords)]
FILLED = {
    "copy_number": {"name"},
    "copied_number": {"name"},
    "if_danger": {"number", "name"},
    "answers_saved": {"day"},
    "before_number": {"0"},
    "after_number": {"0"},
    "from_to": {"before", "after"},
    "only_before": {"before"},
    "only_after": {"after"},
    "remove_named": {"name", "day"},
    "open_named": {"name", "day"},
}
RULES = [
    pytest.param(measure.id, rule, id=f"{measure.id}-{rule.care}-{rule.item}")
    for measure in measures.measures()
    for rule in measure.care
]

# The two texts of the reference, to the letter.
CARD = Phrase(
    en=(
        "You answered that thoughts of death or of hurting yourself have been there. "
        "Thank you for answering honestly. Many people have such thoughts in hard "
        "times, and help exists. This app is offline: nobody sees this unless you "
        "show them."
    ),
    nb=(
        "Du svarte at tanker om død eller om å skade deg selv har vært der. Takk for "
        "at du svarte ærlig. Mange har slike tanker i tunge tider, og det finnes "
        "hjelp. Denne appen er uten nett: ingen ser dette med mindre du viser det."
    ),
)
NEVER = {
    "reassurance": (
        r"you are safe|no risk|no danger|not in danger|nothing to worry|all (is )?well"
        r"|du er trygg|ingen fare|ingen risiko|ikke i fare|ingen grunn til|alt er bra"
    ),
    "a verdict": r"sever(e|ity)|high risk|at risk|symptom|alvorlig|risiko|du har ptsd",
    "a promise": r"you will (be|feel)|it will pass|det går over|det ordner seg",
    "scolding": r"you (must|should|missed|forgot)|du (må|bør|glemte)",
    "pressure to praise": r"\b(great|well done|good job|flott|kjempebra|bra jobbet)\b",
}


def phrase(name: str) -> Phrase:
    found = getattr(care_words(), name)
    assert isinstance(found, Phrase)
    return found


def test_the_file_holds_these_texts_and_no_others() -> None:
    path = resources.folder() / "care" / "care.toml"
    page = tomllib.loads(path.read_text(encoding="utf-8"))
    assert sorted(page) == sorted(NAMES)
    assert all(set(words) == {"en", "nb"} for words in page.values())


@pytest.mark.parametrize("name", NAMES)
def test_each_text_is_there_in_both_languages_and_not_the_same(name: str) -> None:
    said = phrase(name)
    for text in (said.en, said.nb):
        assert text
        assert text == " ".join(text.split())
    assert said.en != said.nb


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_places_to_fill(name: str) -> None:
    for text in (phrase(name).en, phrase(name).nb):
        places = {place for _, place, _, _ in Formatter().parse(text) if place}
        assert places == FILLED.get(name, set())


@pytest.mark.parametrize("what", NEVER)
@pytest.mark.parametrize("name", NAMES)
def test_no_text_says(what: str, name: str) -> None:
    said = phrase(name)
    for text in (said.en, said.nb):
        found = re.search(NEVER[what], text, re.IGNORECASE)
        assert found is None, found


@pytest.mark.parametrize(("measure", "rule"), RULES)
def test_each_rule_speaks_both_languages(measure: str, rule: CareRule) -> None:
    assert rule.text.en
    assert rule.text.nb
    assert rule.text.en != rule.text.nb
    for text in (rule.text.en, rule.text.nb):
        assert not re.search(NEVER["reassurance"], text, re.IGNORECASE), measure


def test_the_card_says_the_words_of_the_reference_to_the_letter() -> None:
    cards = [
        (measure.id, rule.item, rule.least, rule.text)
        for measure in measures.measures()
        for rule in measure.care
        if rule.care is Care.CARD
    ]
    assert cards == [("phq-9", "9", 1, CARD)]


def test_no_rule_answers_nought() -> None:
    for measure in measures.measures():
        assert all(rule.least is None or rule.least > 0 for rule in measure.care)


def test_it_is_said_plainly_that_nobody_is_told() -> None:
    assert phrase("nobody_notified").en.startswith("Nobody is notified")
    assert phrase("nobody_notified").nb.startswith("Ingen får beskjed")


def test_the_line_for_the_list_does_not_name_the_thoughts() -> None:
    for text in (phrase("question").en, phrase("question").nb):
        assert not re.search(r"death|dead|hurt|harm|suicid|død|skade|selvmord", text)
