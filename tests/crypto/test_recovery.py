"""The recovery phrase is BIP-39, and forgiving where a person copies it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.crypto.errors import NotAPhraseError
from journal.crypto.recovery import phrase, root_from
from journal.crypto.root import Root

ROOTS = st.binary(min_size=32, max_size=32).map(Root)

# trezor/python-mnemonic, vectors.json: those of 256 bits.
PUBLISHED = {
    "00" * 32: "abandon " * 23 + "art",
    "7f" * 32: (
        "legal winner thank year wave sausage worth useful legal winner thank year"
        " wave sausage worth useful legal winner thank year wave sausage worth title"
    ),
    "80" * 32: (
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage"
        " absurd amount doctor acoustic avoid letter advice cage absurd amount doctor"
        " acoustic bless"
    ),
    "ff" * 32: "zoo " * 23 + "vote",
    "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c": (
        "hamster diagram private dutch cause delay private meat slide toddler razor"
        " book happy fancy gospel tennis maple dilemma loan word shrug inflict delay"
        " length"
    ),
    "9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863": (
        "panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft"
        " ostrich alcohol speed nation flash devote level hobby quick inner drive"
        " ghost inside"
    ),
    "066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad": (
        "all hour make first leader extend hole alien behind guard gospel lava path"
        " output census museum junior mass reopen famous sing advance salt reform"
    ),
    "f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f": (
        "void come effort suffer camp survey warrior heavy shoot primary clutch crush"
        " open amazing screen patrol group space point ten exist slush involve unfold"
    ),
}
WORDS = PUBLISHED["80" * 32].split()


@pytest.mark.parametrize(("secret", "words"), PUBLISHED.items())
def test_the_published_vectors(secret: str, words: str) -> None:
    root = Root(bytes.fromhex(secret))
    assert phrase(root) == words
    assert root_from(words) == root


@given(root=ROOTS)
def test_a_phrase_gives_its_root_back(root: Root) -> None:
    assert root_from(phrase(root)) == root


@given(root=ROOTS)
def test_four_letters_of_each_word_are_enough(root: Root) -> None:
    short = " ".join(word[:4] for word in phrase(root).split())
    assert root_from(short) == root


NUMBERED = {
    "capitals": " ".join(WORDS).upper(),
    "lines": "\n".join(WORDS),
    "commas": ", ".join(WORDS),
    "1. word": "\n".join(f"{n}. {word}" for n, word in enumerate(WORDS, 1)),
    "1) word": "\n".join(f"{n}) {word}" for n, word in enumerate(WORDS, 1)),
    "1.word": " ".join(f"{n}.{word}" for n, word in enumerate(WORDS, 1)),
    "1 - word": "\n".join(f"{n} - {word}" for n, word in enumerate(WORDS, 1)),
    "1: word": "\t".join(f"{n}: {word}" for n, word in enumerate(WORDS, 1)),
    "hard spaces": "\u00a0".join(WORDS),
}


@pytest.mark.parametrize("copied", NUMBERED.values(), ids=NUMBERED.keys())
def test_the_way_it_was_copied_does_not_matter(copied: str) -> None:
    assert phrase(root_from(copied)) == " ".join(WORDS)


@pytest.mark.parametrize("count", [0, 1, 12, 23, 25])
def test_another_number_of_words_is_told(count: int) -> None:
    words = (WORDS * 2)[:count]
    with pytest.raises(NotAPhraseError, match=f"24 words; these are {count}"):
        root_from(" ".join(words))


@pytest.mark.parametrize("word", ["acoustik", "aco", "ø", "letterr", "lettre"])
def test_a_word_that_is_none_is_told_by_its_place(word: str) -> None:
    with pytest.raises(NotAPhraseError, match="Word 7 is not a word"):
        root_from(" ".join([*WORDS[:6], word, *WORDS[7:]]))


def test_words_that_do_not_belong_together_are_told() -> None:
    with pytest.raises(NotAPhraseError, match="do not belong together"):
        root_from(" ".join(["zoo"] * 24))


@given(place=st.integers(0, 22), root=ROOTS)
def test_words_that_changed_places_never_open_the_same(place: int, root: Root) -> None:
    words = phrase(root).split()
    words[place], words[place + 1] = words[place + 1], words[place]
    try:
        found = root_from(" ".join(words))
    except NotAPhraseError:
        return
    assert found != root or words == phrase(root).split()


@given(typed=st.text(alphabet=st.characters(), max_size=80))
def test_whatever_is_typed_is_a_phrase_or_told(typed: str) -> None:
    with pytest.raises(NotAPhraseError):
        root_from(typed)


def test_what_is_told_never_quotes_what_was_typed() -> None:
    with pytest.raises(NotAPhraseError) as told:
        root_from(" ".join([*WORDS[:23], "hunter2secret"]))
    assert "hunter" not in str(told.value)
