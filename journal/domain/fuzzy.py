"""Finding something by a few of its letters, in their order."""

import unicodedata
from collections.abc import Iterable

_ALONG, _AT_A_WORD, _ELSEWHERE = 0, 1, 3
_MOST = 1.5  # for each letter that is wanted
_LATE = 0.01  # for each character before the first that is found


def cost(wanted: str, text: str) -> float | None:
    """Return how far the letters lie apart in the text: less is better.

    None is too far, or not there. Case, accents and blanks do not count. Nothing
    wanted costs nothing.
    """
    letters, among = _plain(wanted).replace(" ", ""), _plain(text)
    if not letters:
        return 0.0
    starts = (at for at, letter in enumerate(among) if letter == letters[0])
    costs = (_cost_from(at, letters, among) for at in starts)
    paid = min((each for each in costs if each is not None), default=None)
    return None if paid is None or paid > _MOST * len(letters) else paid


def best(wanted: str, texts: Iterable[str]) -> list[int]:
    """Return the places of the texts that hold the letters, the best first."""
    found = [(cost(wanted, text), place) for place, text in enumerate(texts)]
    return [place for paid, place in sorted(_there(found))]


def _there(found: list[tuple[float | None, int]]) -> list[tuple[float, int]]:
    return [(paid, place) for paid, place in found if paid is not None]


def _cost_from(start: int, letters: str, among: str) -> float | None:
    """Return the cost where the first letter is the one that stands at start."""
    paid = start * _LATE + (_AT_A_WORD if _begins_word(among, start) else _ELSEWHERE)
    before = start
    for letter in letters[1:]:
        at = _next(letter, among, before + 1)
        if at < 0:
            return None
        if at == before + 1:
            paid += _ALONG
        else:
            paid += _AT_A_WORD if _begins_word(among, at) else _ELSEWHERE
        before = at
    return paid


def _next(letter: str, among: str, start: int) -> int:
    """Return where the letter comes next: at once, at a word's beginning, or at all."""
    at = first = among.find(letter, start)
    if first in (-1, start):
        return first
    while at >= 0 and not _begins_word(among, at):
        at = among.find(letter, at + 1)
    return first if at < 0 else at


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
