"""How work is timed: in turns, so that a busy moment meets all sides alike."""

import time
from collections.abc import Callable

from tests.benchmarks.figures import middle

Work = Callable[[], object]

_WARM_UP = 2


def took_ms(work: Work) -> float:
    """Do it once; return the milliseconds it took."""
    begun_s = time.perf_counter()
    work()
    return (time.perf_counter() - begun_s) * 1000


def in_turns(*works: Work, rounds: int, warm_up: int = _WARM_UP) -> list[float]:
    """Return the median of each, in milliseconds; each is done once a round."""
    for _ in range(warm_up):
        for work in works:
            work()
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, each in zip(works, taken, strict=True):
            each.append(took_ms(work))
    return [middle(each) for each in taken]
