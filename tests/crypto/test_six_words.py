from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from journal.crypto.six_words import WORDS, six_words

LIST = Mnemonic("english").wordlist


@given(st.binary(min_size=9, max_size=9))
def test_six_words_of_the_list_say_66_bits(drawn: bytes) -> None:
    words = six_words(lambda _: drawn).split(" ")
    assert len(words) == WORDS
    said = sum(LIST.index(word) << 11 * place for place, word in enumerate(words))
    assert said == int.from_bytes(drawn, "big") % 2**66
