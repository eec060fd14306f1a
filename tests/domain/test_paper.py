"""Leaving passages out: what is taken is gone, the rest is as it was."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.paper import Block, Part, Passage, Piece, Spot, Style, left_out

WORDS = st.text(alphabet="abc \n\tæ😀", max_size=30)
PIECES = st.lists(
    st.builds(Piece, text=WORDS, bold=st.booleans(), italic=st.booleans()), max_size=4
)
BLOCKS = st.lists(
    st.builds(Block, style=st.just(Style.TEXT), pieces=PIECES.map(tuple)), max_size=4
)
SPOTS = st.builds(Spot, block=st.integers(0, 4), letter=st.integers(0, 100))
PASSAGES = st.lists(
    st.builds(
        lambda one, two: Passage(key="a", start=min(one, two), end=max(one, two)),
        SPOTS,
        SPOTS,
    ),
    max_size=4,
)


def part(blocks: list[Block]) -> Part:
    return Part(key="a", name="A", blocks=tuple(blocks))


def is_taken(passages: list[Passage], spot: Spot) -> bool:
    return any(each.start <= spot < each.end for each in passages)


@given(BLOCKS, PASSAGES)
def test_exactly_the_letters_outside_of_all_passages_are_left(
    blocks: list[Block], passages: list[Passage]
) -> None:
    left = left_out(part(blocks), passages)
    for place, (before, after) in enumerate(zip(blocks, left.words, strict=True)):
        expected = "".join(
            letter
            for at, letter in enumerate(before.text)
            if not is_taken(passages, Spot(block=place, letter=at))
        )
        assert after.text == expected


@given(BLOCKS, PASSAGES)
def test_each_piece_knows_where_it_stood(
    blocks: list[Block], passages: list[Passage]
) -> None:
    left = left_out(part(blocks), passages)
    for before, after in zip(blocks, left.words, strict=True):
        for piece in after.pieces:
            if piece.at >= 0:
                end = piece.at + len(piece.text)
                assert before.text[piece.at : end] == piece.text


def test_a_passage_leaves_one_mark_with_its_number_whatever_its_length() -> None:
    block = Block(style=Style.TEXT, pieces=(Piece(text="one two three"),))
    passages = [
        Passage(key="a", start=Spot(block=0, letter=0), end=Spot(block=0, letter=first))
        for first in (3, 7)
    ]
    for passage in passages:
        (after,) = left_out(part([block]), [passage]).words
        assert [piece.number for piece in after.pieces if piece.left_out] == [0]


def test_looks_stay_as_they_were() -> None:
    bold = Piece(text="bold", bold=True)
    block = Block(style=Style.TEXT, pieces=(Piece(text="a "), bold, Piece(text=" b")))
    passage = Passage(
        key="a", start=Spot(block=0, letter=0), end=Spot(block=0, letter=3)
    )
    (after,) = left_out(part([block]), [passage]).words
    looks = [(piece.text, piece.bold) for piece in after.pieces]
    assert looks == [("", False), ("old", True), (" b", False)]


def test_passages_of_other_parts_do_not_matter() -> None:
    block = Block(style=Style.TEXT, pieces=(Piece(text="words"),))
    other = Passage(key="b", start=Spot(block=0, letter=0), end=Spot(block=9, letter=9))
    assert left_out(part([block]), [other]) == part([block])
