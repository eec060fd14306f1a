"""A passphrase for a file that somebody else opens: six words, drawn by chance."""

from collections.abc import Callable

from mnemonic import Mnemonic

WORDS = 6
_BITS_A_WORD = 11  # the list of BIP-39 has 2 048 words
_BYTES = 9  # 72 bits, of which 66 are used


def six_words(random_bytes: Callable[[int], bytes]) -> str:
    """Return six plain English words with single spaces: 66 bits.

    AES-256 in PDF (revision 6) derives its key by some hundred rounds of SHA-2, which
    is quick to try: 66 bits stand against that, words that somebody thinks up do not.
    """
    drawn = int.from_bytes(random_bytes(_BYTES), "big")
    words = Mnemonic("english").wordlist
    mask = (1 << _BITS_A_WORD) - 1
    places = (drawn >> (_BITS_A_WORD * place) & mask for place in range(WORDS))
    return " ".join(str(words[place]) for place in places)
