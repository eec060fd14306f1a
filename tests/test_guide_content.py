"""The guides' own promises: sourced, dated, plain, the same in both languages."""

import re
from datetime import timedelta

import pytest

from journal.domain.guide import WORDS_A_MINUTE, Guide, Section
from journal.domain.prose import word_count
from journal.formats.guide_page import CITATION, plain_text, read_guide
from journal.services import resources

FOLDER = resources.folder() / "guides"
SLUGS = sorted(page.stem for page in (FOLDER / "en").glob("*.md"))
LANGUAGES = ("en", "nb")
PAGES = [(language, slug) for language in LANGUAGES for slug in SLUGS]

RETRACTED_DOIS = (
    "10.1007/s00213-019-05249-5",
    "10.1007/s00213-020-05548-2",
    "10.1007/s00213-020-05710-w",
)
LONGEST_REVIEW = timedelta(days=366)

# What no page may say, in either language.
FORBIDDEN = {
    "an amount": r"\b\d+([.,]\d+)?\s?(mg|g|µg|mcg|mikrogram|gram|milligram)\b",
    "a dose": r"\b(dose[sd]?|dosage|dosing|doser\w*|dosen)\b",
    "where to get it": r"where to (get|buy|find) (it|mdma|ecstasy)|\bkjøpe\b|\bbuy\b",
    "that a drug is safe": r"safe drug|trygt (stoff|rusmiddel)|(drug|mdma) is safe",
    "a cure": r"\b(cure[sd]?|curing|kurere\w*|helbrede\w*)\b",
    "a promise": r"\b(guarantee\w*|garanter\w*|miracle|mirakel\w*|you will)\b",
    "a diagnosis": (
        r"(?<!whether )\byou have (complex )?ptsd\b|(?<!om )\bdu har (kompleks )?ptsd\b"
    ),
    "a game": r"\b(streaks?|badges?|well done|bra jobba)\b",
    "raw HTML": r"<[a-z/!]",
    "an address on the web": r"https?:|www\.",
}
NOT_ADVICE = {
    "en": "Not medical advice; it does not replace your treatment team.",
    "nb": "Dette er ikke medisinske råd, og det erstatter ikke behandlerne dine.",
}
LAST_HEADING = {"en": "If this brings up a lot", "nb": "Hvis dette vekker mye"}


def guide_of(language: str, slug: str) -> Guide:
    page = FOLDER / language / f"{slug}.md"
    return read_guide(page.read_text(encoding="utf-8"), language=language)


def headings(guide: Guide) -> list[tuple[int, str]]:
    found = re.finditer(r"^(#{1,6}) (.+)$", guide.markdown, re.MULTILINE)
    return [(len(one[1]), one[2]) for one in found]


def sentences(guide: Guide) -> list[str]:
    """Return the sentences: headings and items of lists end one too."""
    paragraphs = re.split(r"\n+(?=#|-|\d+\. )|\n{2,}", plain_blocks(guide))
    return [
        sentence
        for paragraph in paragraphs
        for sentence in re.split(r"(?<=[.!?:])[»\"]?\s+", paragraph)
        if word_count(sentence)
    ]


def plain_blocks(guide: Guide) -> str:
    body = re.sub(r"^#.*$", "", guide.markdown, flags=re.MULTILINE)
    return CITATION.sub("", body).replace("*", "")


def test_each_guide_is_there_in_both_languages() -> None:
    assert sorted(page.stem for page in (FOLDER / "nb").glob("*.md")) == SLUGS


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_the_front_matter_is_whole(language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    assert guide.slug == slug
    assert len(guide.summary.splitlines()) == 3
    assert guide.prompt.endswith("?")
    assert guide.sources
    assert guide.reviewed < guide.review_by <= guide.reviewed + LONGEST_REVIEW
    assert guide.section in Section


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_the_minutes_fit_the_words(language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    words = word_count(plain_text(guide.markdown))
    assert 600 <= words <= 1200
    assert abs(guide.minutes - words / WORDS_A_MINUTE) <= 1


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_each_citation_has_a_source_and_each_source_is_cited(
    language: str, slug: str
) -> None:
    guide = guide_of(language, slug)
    cited = CITATION.findall(guide.markdown)
    known = [source.id for source in guide.sources]
    assert len(set(known)) == len(known)
    assert set(cited) == set(known)
    firsts = list(dict.fromkeys(cited))
    assert firsts == known, "sources are numbered in the order of their citations"


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_nothing_that_looks_like_a_citation_is_left_over(
    language: str, slug: str
) -> None:
    assert "[^" not in CITATION.sub("", guide_of(language, slug).markdown)


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_a_number_in_the_text_has_a_citation_in_its_paragraph(
    language: str, slug: str
) -> None:
    for block in re.split(r"\n\n|\n(?=- |\d+\. )", guide_of(language, slug).markdown):
        text = re.sub(r"^(#.*|\d+\. )", "", block, flags=re.MULTILINE)
        text = re.sub(r"ICD-11|DSM-5-TR", "", text)
        if re.search(r"\d", text):
            assert CITATION.search(block) or is_our_own(text), block


def is_our_own(text: str) -> bool:
    """Whether the only number is one that tells the reader to call."""
    return set(re.findall(r"\d+", text)) <= {"113"}


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_a_retracted_paper_is_called_retracted(language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    for source in guide.sources:
        assert source.retracted == (source.doi in RETRACTED_DOIS)
        if source.retracted:
            said = {"en": "retracted", "nb": "trukket tilbake"}[language]
            cited = [
                block
                for block in guide.markdown.split("\n\n")
                if f"[^{source.id}]" in block
            ]
            assert all(said in block.casefold() for block in cited)
    assert not any(doi in guide.markdown for doi in RETRACTED_DOIS)


@pytest.mark.parametrize(("language", "slug"), PAGES)
@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_page_says(what: str, language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    words = f"{guide.title}\n{guide.summary}\n{guide.prompt}\n{guide.markdown}"
    assert not re.search(FORBIDDEN[what], words, re.IGNORECASE)


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_breakthrough_is_never_taken_for_approval(language: str, slug: str) -> None:
    for block in guide_of(language, slug).markdown.split("\n\n"):
        if re.search(r"breakthrough|gjennombrudd", block, re.IGNORECASE):
            assert re.search(r"not approv|ikke godkjen", block, re.IGNORECASE)


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_sentences_are_short(language: str, slug: str) -> None:
    lengths = [word_count(one) for one in sentences(guide_of(language, slug))]
    assert sum(lengths) / len(lengths) < 20
    assert max(lengths) <= 35


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_paragraphs_are_short(language: str, slug: str) -> None:
    for block in guide_of(language, slug).markdown.split("\n\n"):
        if not block.startswith("- "):
            assert word_count(plain_text(block)) <= 80, block


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_the_frame_is_there(language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    assert NOT_ADVICE[language] in guide.markdown
    assert headings(guide)[-1] == (2, LAST_HEADING[language])
    assert all(level == 2 for level, _ in headings(guide))


@pytest.mark.parametrize(("language", "slug"), PAGES)
def test_links_lead_to_guides_that_exist(language: str, slug: str) -> None:
    guide = guide_of(language, slug)
    linked = re.findall(r"\]\(guide:([a-z0-9-]+)\)", guide.markdown)
    assert guide.markdown.count("](") == len(linked)
    assert set(linked) | set(guide.related) <= set(SLUGS)
    assert slug not in guide.related


@pytest.mark.parametrize("slug", SLUGS)
def test_both_languages_say_the_same_in_the_same_places(slug: str) -> None:
    english, norwegian = guide_of("en", slug), guide_of("nb", slug)
    assert [level for level, _ in headings(english)] == [
        level for level, _ in headings(norwegian)
    ]
    assert english.sources == norwegian.sources
    assert CITATION.findall(english.markdown) == CITATION.findall(norwegian.markdown)
    for name in ("order", "section", "minutes", "reviewed", "review_by", "related"):
        assert getattr(english, name) == getattr(norwegian, name)
    assert english.prompt_kind is norwegian.prompt_kind
    assert english.title != norwegian.title


@pytest.mark.parametrize("slug", SLUGS)
def test_both_languages_give_the_same_numbers(slug: str) -> None:
    numbers = [
        sorted(re.findall(r"\d+", plain_text(guide_of(language, slug).markdown)))
        for language in LANGUAGES
    ]
    assert numbers[0] == numbers[1]
