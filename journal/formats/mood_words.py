"""First guesses for moods that other programs name or number; the person decides."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from journal.domain.mood import AXIS, Feeling

STEPS = (-4, -2, 0, 2, 4)
"""How pleasant each of five moods is, from the worst to the best."""

_KNOWN: Mapping[tuple[int, int], str] = MappingProxyType(
    {
        (4, 0): "rad awesome amazing great super excellent happy glad lykkelig supert"
        " topp kjempebra fantastisk strålende utmerket",
        (2, 0): "good fine content bra god fint fin godt fornøyd",
        (0, 0): "meh ok okay average neutral so-so greit grei nøytral middels"
        " sånn-passe midt-på-treet",
        (-2, 0): "bad low poor dårlig lite-bra",
        (-4, 0): "awful terrible horrible grusomt grusom forferdelig fælt elendig",
        (3, -2): "calm relaxed peaceful rolig avslappet fredelig",
        (4, 3): "excited energetic joyful glad-og-spent energisk oppglødd",
        (-2, -3): "sad tired exhausted down depressed trist lei-seg sliten trøtt"
        " utslitt nedstemt",
        (-3, 3): "anxious stressed worried afraid nervous engstelig redd stresset"
        " bekymret nervøs urolig",
        (-3, 4): "angry furious frustrated sint rasende irritert frustrert",
        (-1, -2): "bored numb empty nummen tom likegyldig",
    }
)
_BY_WORD = {
    word.replace("-", " "): Feeling(pleasantness=place[0], energy=place[1])
    for place, words in _KNOWN.items()
    for word in words.split()
}


def by_word(mood: str) -> Feeling | None:
    """Return where a mood may stand by its name in English or Norwegian."""
    return _BY_WORD.get(" ".join(mood.casefold().replace("-", " ").split()))


def by_words(moods: Iterable[str]) -> dict[str, Feeling | None]:
    """Return where these moods may stand."""
    return {mood: by_word(mood) for mood in moods}


def by_step(step: int) -> Feeling:
    """Return where the worst (1) to the best (5) of five moods may stand."""
    return Feeling(pleasantness=STEPS[step - 1], energy=0)


def by_number(value: int, numbers: range) -> Feeling:
    """Return where a number may stand on a scale whose last number is the best."""
    share = (value - numbers[0]) / (len(numbers) - 1)
    return Feeling(pleasantness=round(AXIS[0] + share * (len(AXIS) - 1)), energy=0)
