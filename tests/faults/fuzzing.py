"""Change what readers begin from, by chance, and see that they read or refuse it."""

import random
import time
from collections.abc import Iterator, Sequence

from tests.faults.interrupting import Found
from tests.faults.target import Target
from tests.faults.targets import TARGETS

MOST_BYTES = 8192
TOO_LONG_S = 2.0
AT_ONCE = 10
"""Executions between two looks at the clock."""

_WORDS = (
    *(b'"', b"'", b"\\", b"{", b"}", b"[", b"]", b"[[", b"+++\n", b"---\n", b"\n"),
    *(b"\r\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\\u0000", b"\t"),
    *(
        "\u202e".encode(),
        "\U0001f33f".encode(),
        b"null",
        b"true",
        b"-1",
        b"0",
        b"1e999",
    ),
    *(b"9" * 400, b"[" * 2000, b'{"a":' * 500, b"**", b"`", b"](", b"![", b"    "),
    *(b"<script>", b"| a | b |\n"),
)


def executions(seed: int, targets: Sequence[Target] = TARGETS) -> Iterator[Found]:
    """Run each reader for a like time, some executions a turn; endless."""
    chance = random.Random(seed)
    corpora = {target.name: target.corpus() for target in targets}
    spent = dict.fromkeys(corpora, 0.0)
    while True:
        target = min(targets, key=lambda each: spent[each.name])
        start = time.perf_counter()
        found = Found()
        for _ in range(AT_ONCE):
            found.add(executed(target, mutated(corpora[target.name], chance)))
        spent[target.name] += time.perf_counter() - start
        yield found


def executed(target: Target, data: bytes) -> Found:
    """Let a reader read this: it must give something, or refuse as it says."""
    found = Found(count=1)
    start = time.perf_counter()
    try:
        target.read(data)
    except target.refusals:
        pass
    except Exception as error:  # noqa: BLE001 - any other is what we look for
        found.unexpected.append(
            f"{target.name}: {type(error).__name__}: {error!s:.80}: {data[:400]!r}"
        )
    if time.perf_counter() - start > TOO_LONG_S:
        found.unexpected.append(f"{target.name}: too long: {data[:400]!r}")
    return found


def mutated(corpus: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one of the corpus with one to eight changes."""
    data = bytearray(chance.choice(corpus)[:MOST_BYTES])
    for _ in range(chance.randint(1, 8)):
        at = chance.randint(0, len(data))
        match chance.randrange(7):
            case 0 if data:
                data[at - 1] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = chance.choice(_WORDS)
            case 2:
                del data[at : at + chance.choice((1, 2, 8, 64))]
            case 3:
                data[at:at] = data[at : at + chance.choice((1, 8, 64, 512))]
            case 4:
                other = chance.choice(corpus)
                start = chance.randint(0, len(other))
                data[at:at] = other[start : start + chance.choice((4, 32, 256))]
            case 5:
                data[at : at + 1] = chance.randbytes(1)
            case _:
                del data[at:]
    return bytes(data[: 2 * MOST_BYTES])
