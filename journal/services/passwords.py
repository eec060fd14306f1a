"""How strong a password is, in plain words."""

from dataclasses import dataclass
from enum import Enum

from journal.domain.errors import InvalidInputError
from journal.domain.sentence import said

SHORTEST = 8
_ESTIMATED_LENGTH = 72  # zxcvbn refuses longer ones; what is so long is strong anyway


class Strength(Enum):
    """zxcvbn's five scores in three steps."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What can be said of a password.

    guesses_log10: how many guesses an informed attacker needs, as a power of ten, by
    zxcvbn's estimate (Wheeler 2016, USENIX Security).
    """

    strength: Strength
    guesses_log10: float


def judge(password: str) -> Judgement:
    """Estimate a password's strength; takes up to a few tens of milliseconds."""
    if not password:  # zxcvbn does not know what to say
        return Judgement(strength=Strength.WEAK, guesses_log10=0.0)
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its word lists take 100 ms to load

    found = zxcvbn(password[:_ESTIMATED_LENGTH])
    score = int(found["score"])
    strong = 4
    if score >= strong:
        strength = Strength.STRONG
    elif score == strong - 1:
        strength = Strength.FAIR
    else:
        strength = Strength.WEAK
    return Judgement(strength=strength, guesses_log10=float(found["guesses_log10"]))


def check_new(password: str) -> None:
    """Refuse what is too short for a new password. Raises InvalidInputError."""
    if len(password) < SHORTEST:
        raise InvalidInputError(
            said("A password has at least {fewest} characters.", fewest=SHORTEST)
        )
