"""The questionnaires' own promises: whole, sourced, plain, without a verdict."""

import re
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import pytest

from journal.domain.measure import Measure
from journal.services import measures, resources

FOLDER = resources.folder() / "measures"
PAGES = {
    page.stem: tomllib.loads(page.read_text(encoding="utf-8"))
    for page in sorted(FOLDER.glob("*.toml"))
}
MEASURES = {measure.id: measure for measure in measures.measures()}

COUNTS = {"pcl-5": (20, 5), "phq-9": (9, 4), "gad-7": (7, 4)}
MOST_MISSING = {"pcl-5": 2, "phq-9": 1, "gad-7": 1}
# Of the questions, then their answers, as they were compared with their sources.
WORDINGS = {
    ("pcl-5", "en"): (
        "a874d12574c1d88a883eeef85583d650aac69e57ce7b4e51fe114aa1366d08a1"
    ),
    ("pcl-5", "nb"): (
        "bd3cafe5e78b13dcce1fb14ac3f3a669b392431dff043cec899b28a4a5f1e065"
    ),
    ("phq-9", "en"): (
        "a5530664bb34ef825a0cc3d6acb3454a48cfb5bc329248263980adcc09492610"
    ),
    ("phq-9", "nb"): (
        "484825ff4bfa69ba9767bf538962072113d1bb3547b92ed769c7d8813e79ea16"
    ),
    ("gad-7", "en"): (
        "31063308279bafc5e8c158f4525f4c303c2d6a18d65c7a95f0e7281c49483e13"
    ),
}
OF_THE_FORM = ("stem", "instruction", "anchors", "items", "extras")
DOI = re.compile(r"10\.\d{4,9}/\S+")

# What no text of ours may say, in either language.
FORBIDDEN = {
    "how bad it is": r"sever(e|ity)|\bmild|moderate\b|alvorlig|alvorsgrad|\blett grad",
    "a diagnosis": r"diagnos|disorder|lidelse|you have ptsd|du har ptsd|\bsymptom",
    "a limit of illness": (
        r"cut-?\s?off|threshold|screen(ed|s) positive|grenseverdi|terskel|normalområde"
        r"|within (the )?normal|clinical(ly)? "
    ),
    "a verdict": (
        r"\b(better|worse|improv\w*|deteriorat\w*|good|bad news|great|well done)\b"
        r"|\b(bedre|verre|bedring|forverring|fint|flott|bra)\b"
    ),
    "reassurance": r"\b(you are safe|no risk|du er trygg|ingen fare|ingen risiko)\b",
    "a level of risk": r"\b(high|low|at) risk\b|\bhøy risiko|\blav risiko",
}


def phrases(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Give every text that comes in languages, and where it stands."""
    if isinstance(value, dict):
        if "en" in value:
            yield path, value
        else:
            for name, part in value.items():
                yield from phrases(part, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from phrases(part, f"{path}.{number}")


SHOWN = [
    pytest.param(path, phrase, id=f"{name}-{path}")
    for name, page in PAGES.items()
    for path, phrase in phrases(page)
]


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> dict[str, Any]:
    return PAGES[request.param]


@pytest.fixture(params=MEASURES)
def measure(request: pytest.FixtureRequest) -> Measure:
    return MEASURES[request.param]


def test_each_file_is_named_for_its_measure() -> None:
    assert set(PAGES) == set(MEASURES) == set(COUNTS)
    for measure in MEASURES.values():
        assert measure.id == measure.name.casefold()


def test_each_has_its_questions_and_answers(measure: Measure) -> None:
    items, anchors = COUNTS[measure.id]
    assert [item.id for item in measure.items] == [
        str(number) for number in range(1, items + 1)
    ]
    for question in measure.questions:
        values = [anchor.value for anchor in question.anchors]
        assert values == list(question.values)
        assert values[0] == 0
        assert len({anchor.text.en for anchor in question.anchors}) == len(values)
    assert {len(item.anchors) for item in measure.items} == {anchors}
    assert len({item.text.en for item in measure.questions}) == len(measure.questions)


def test_the_range_follows_from_the_answers(measure: Measure) -> None:
    assert measure.lowest == sum(item.values[0] for item in measure.items)
    assert measure.highest == sum(item.values[-1] for item in measure.items)
    assert measure.most_missing == MOST_MISSING[measure.id]


def test_only_phq_9_asks_something_that_is_not_counted() -> None:
    extras = {name: len(measure.extras) for name, measure in MEASURES.items()}
    assert extras == {"pcl-5": 0, "phq-9": 1, "gad-7": 0}
    assert [anchor.text.en for anchor in MEASURES["phq-9"].extras[0].anchors] == [
        "Not difficult at all",
        "Somewhat difficult",
        "Very difficult",
        "Extremely difficult",
    ]


def test_the_subscales_share_out_the_questions_of_pcl_5() -> None:
    pcl5 = MEASURES["pcl-5"]
    shares = {
        subscale.id: tuple(map(int, subscale.items)) for subscale in pcl5.subscales
    }
    assert shares == {
        "B": (1, 2, 3, 4, 5),
        "C": (6, 7),
        "D": (8, 9, 10, 11, 12, 13, 14),
        "E": (15, 16, 17, 18, 19, 20),
    }
    assert not MEASURES["phq-9"].subscales
    assert not MEASURES["gad-7"].subscales


def test_the_lowest_answer_of_gad_7_is_the_right_one() -> None:
    anchors = [anchor.text.en for anchor in MEASURES["gad-7"].items[0].anchors]
    assert anchors == [
        "Not at all",
        "Several days",
        "More than half the days",
        "Nearly every day",
    ]


def test_the_questions_with_rules_ask_what_the_rules_think() -> None:
    asked = {
        (name, rule.item): next(
            item.text.en for item in measure.items if item.id == rule.item
        )
        for name, measure in MEASURES.items()
        for rule in measure.care
        if rule.item is not None
    }
    assert asked == {
        ("phq-9", "9"): (
            "Thoughts that you would be better off dead or of hurting yourself"
            " in some way"
        ),
        ("pcl-5", "16"): (
            "Taking too many risks or doing things that could cause you harm?"
        ),
    }


@pytest.mark.parametrize(("name", "language"), WORDINGS)
def test_the_published_wording_is_untouched(name: str, language: str) -> None:
    questions = MEASURES[name].questions
    texts = [question.text for question in questions]
    texts += [anchor.text for question in questions for anchor in question.anchors]
    said = "\n".join(text.said_in(language) for text in texts)
    assert sha256(said.encode()).hexdigest() == WORDINGS[name, language]


@pytest.mark.parametrize(("path", "phrase"), SHOWN)
def test_each_text_is_there_and_clean(path: str, phrase: dict[str, str]) -> None:
    assert set(phrase) <= {"en", "nb"}
    for text in phrase.values():
        assert text == " ".join(text.split())
        assert text or path == "instruction"


def test_each_language_that_is_claimed_is_whole(page: dict[str, Any]) -> None:
    for path, phrase in phrases(page):
        of_the_form = path.split(".")[0] in OF_THE_FORM
        languages = page["languages"] if of_the_form else ["en", "nb"]
        if path != "instruction":
            assert sorted(phrase) == languages, path


def test_a_wording_that_is_not_confirmed_is_not_there_and_the_page_says_so() -> None:
    note = MEASURES["gad-7"].translation.note
    assert "not confirmed" in note.en
    assert "ikke bekreftet" in note.nb
    assert not MEASURES["gad-7"].translation.by
    assert "nb" not in PAGES["gad-7"]["languages"]


def test_each_translation_is_owned_up_to(measure: Measure) -> None:
    assert measure.translation.source
    assert bool(measure.translation.by) == ("nb" in measure.languages)


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_text_of_ours_says(what: str, page: dict[str, Any]) -> None:
    for path, phrase in phrases(page):
        if path.split(".")[0] not in OF_THE_FORM:
            for language, text in phrase.items():
                found = re.search(FORBIDDEN[what], text, re.IGNORECASE)
                assert found is None, f"{path} {language}: {found}"


@pytest.mark.parametrize(
    "word", ["severe", "severity", "mild", "diagnos", "cut-off", "alvorlig"]
)
def test_no_question_and_no_answer_grades_the_person(
    word: str, page: dict[str, Any]
) -> None:
    for _, phrase in phrases(page):
        assert not any(word in text.casefold() for text in phrase.values())


def test_each_band_says_to_talk_it_over_and_states_its_limit(measure: Measure) -> None:
    for number, band in enumerate(measure.bands):
        assert band.sentence.en.endswith("Talk it over.")
        assert band.sentence.nb.endswith("Snakk med behandleren din om det.")
        limit = str(band.least or measure.bands[1].least)
        assert limit in band.sentence.en.split(".")[0], number
        assert limit in band.sentence.nb.split(".")[0], number


def test_what_is_uncertain_about_change_is_said(measure: Measure) -> None:
    assert re.search(r"not known|have found none", measure.about_change.en)
    assert re.search(r"vet vi ikke|ikke funnet", measure.about_change.nb)


def test_each_source_can_be_found(measure: Measure) -> None:
    assert len({source.id for source in measure.sources}) == len(measure.sources)
    for source in measure.sources:
        assert source.authors
        assert source.title
        assert source.published
        assert not source.retracted
        assert DOI.fullmatch(source.doi) or source.address == "ptsd.va.gov"


def test_each_limit_names_its_studies(measure: Measure) -> None:
    dois = {source.id: source.doi for source in measure.sources}
    for band in measure.bands:
        assert band.sources
        assert all(dois[source] for source in band.sources)
    for rule in measure.care:
        assert all(dois[source] for source in rule.sources)


def test_the_studies_of_the_limits_are_the_expected_ones() -> None:
    dois = {
        (name, band.least): [
            source.doi for source in measure.sources if source.id in band.sources
        ]
        for name, measure in MEASURES.items()
        for band in measure.bands
        if band.least
    }
    assert dois == {
        ("pcl-5", 10): ["10.1002/jts.22975"],
        ("pcl-5", 15): ["10.1037/pas0001098"],
        ("phq-9", 5): ["10.1097/00005650-200412000-00006"],
        ("gad-7", 4): ["10.1016/j.jad.2020.01.032", "10.5964/pch.v8i1.309"],
    }


def test_the_licence_travels_with_the_questions(measure: Measure) -> None:
    free = r"public domain|No permission required to reproduce, translate, display"
    assert re.search(free, measure.licence)
    assert measure.copyright
