"""From a password to a wrapping key: Argon2id, calibrated to this computer."""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from journal.crypto.errors import NotEnoughMemoryError, UnusableParametersError

KEY_BYTES = 32
SALT_BYTES = 32
KIB_PER_GIB = 1024 * 1024
MEMORY_KIB = range(19 * 1024, 4 * KIB_PER_GIB + 1)  # from OWASP's minimum
PASSES = range(1, 65)
LANE_COUNTS = range(1, 17)
LANES = 4  # RFC 9106, section 4: both recommended options use four lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Argon2Parameters:
    """What Argon2id costs: memory in KiB, passes over it, parallel lanes.

    Raises UnusableParametersError outside the bounds, so that a tampered file cannot
    make this computer reserve terabytes or compute for a year.
    """

    memory_kib: int
    passes: int
    lanes: int = LANES

    def __post_init__(self) -> None:
        if not (
            self.memory_kib in MEMORY_KIB
            and self.passes in PASSES
            and self.lanes in LANE_COUNTS
        ):
            raise UnusableParametersError


FLOOR = Argon2Parameters(memory_kib=64 * 1024, passes=3)
"""RFC 9106's second recommended option: never less for a new password."""


def password_bytes(password: str) -> bytes:
    """Return what is derived from: NFKC, so that every keyboard gives the same."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def wrapping_key(password: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """Derive 32 bytes from a password; slow on purpose, releases the GIL.

    Raises NotEnoughMemoryError where the computer cannot spare the memory.
    """
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        return derivation.derive(password_bytes(password))
    except MemoryError:
        raise NotEnoughMemoryError from None


def calibrate(
    *,
    target_s: float = 1.0,
    memory_limit_kib: int = KIB_PER_GIB,
    timed: Callable[[Argon2Parameters], float] | None = None,
) -> Argon2Parameters:
    """Return parameters that take about target_s here, never below FLOOR.

    Memory is doubled first, since it is what costs an attacker's hardware most; then
    passes are added. timed gives the seconds that one derivation takes. Raises
    NotEnoughMemoryError where there is not even enough for FLOOR.
    """
    measure = timed or _seconds
    best, took = FLOOR, measure(FLOOR)
    while took * 2 <= target_s and best.memory_kib * 2 <= memory_limit_kib:
        larger = Argon2Parameters(memory_kib=best.memory_kib * 2, passes=best.passes)
        try:
            took = measure(larger)
        except NotEnoughMemoryError:
            break
        best = larger
    passes = min(PASSES[-1], int(best.passes * target_s / max(took, 1e-3)))
    return Argon2Parameters(memory_kib=best.memory_kib, passes=max(best.passes, passes))


def _seconds(parameters: Argon2Parameters) -> float:
    start = time.perf_counter()
    wrapping_key("calibration", bytes(SALT_BYTES), parameters)
    return time.perf_counter() - start
