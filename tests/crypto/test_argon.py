"""Passwords become keys as RFC 9106 says, at a price that fits the computer."""

import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from journal.crypto.argon import (
    FLOOR,
    KIB_PER_GIB,
    Argon2Parameters,
    calibrate,
    password_bytes,
    wrapping_key,
)
from journal.crypto.errors import NotEnoughMemoryError, UnusableParametersError
from tests.conftest import CHEAP

SALT = bytes(range(32))


def test_the_library_gives_the_answer_of_the_rfc() -> None:
    """RFC 9106, section 5.3."""
    derivation = Argon2id(
        salt=bytes([2] * 16),
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=bytes([4] * 12),
        secret=bytes([3] * 8),
    )
    assert derivation.derive(bytes([1] * 32)).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


def test_a_wrapping_key_is_argon2id_of_the_password() -> None:
    parameters = Argon2Parameters(memory_kib=19 * 1024, passes=2, lanes=3)
    same = Argon2id(
        salt=SALT, length=32, iterations=2, lanes=3, memory_cost=19 * 1024
    ).derive("pässword".encode())
    assert wrapping_key("pässword", SALT, parameters) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u00e5s", "a\u030as"),  # a letter, or a letter and a ring
        ("\ufb01sh", "fish"),  # a ligature
        ("\uff11\uff12", "12"),  # digits of an East Asian keyboard
    ],
)
def test_a_password_is_the_same_on_every_keyboard(one: str, other: str) -> None:
    assert password_bytes(one) == password_bytes(other)


@pytest.mark.parametrize("password", ["a ", " a", "A", "\uff41 b"])
def test_spaces_and_capitals_count(password: str) -> None:
    assert password_bytes(password) != password_bytes("a")


@given(password=st.text(alphabet=st.characters(), max_size=20))
def test_any_password_can_be_derived_from(password: str) -> None:
    assert isinstance(password_bytes(password), bytes)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (19 * 1024 - 1, 3, 4),
        (4 * KIB_PER_GIB + 1, 3, 4),
        (64 * 1024, 0, 4),
        (64 * 1024, 65, 4),
        (64 * 1024, 3, 0),
        (64 * 1024, 3, 17),
        (-1, 3, 4),
    ],
)
def test_parameters_out_of_bounds_are_refused(
    memory_kib: int, passes: int, lanes: int
) -> None:
    with pytest.raises(UnusableParametersError):
        Argon2Parameters(memory_kib=memory_kib, passes=passes, lanes=lanes)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is set as on Linux")
def test_too_little_memory_is_told() -> None:
    import resource  # noqa: PLC0415 - POSIX only

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    used = pages * resource.getpagesize()
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + (200 << 20), limits[1]))
    try:
        with pytest.raises(NotEnoughMemoryError):
            wrapping_key("x", SALT, Argon2Parameters(memory_kib=1 << 20, passes=1))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


def test_calibration_stays_below_what_the_computer_can_spare() -> None:
    def timed(parameters: Argon2Parameters) -> float:
        if parameters.memory_kib > 128 * 1024:
            raise NotEnoughMemoryError
        return 0.01

    assert calibrate(timed=timed).memory_kib == 128 * 1024


def test_a_computer_that_cannot_spare_the_floor_is_told() -> None:
    def timed(_parameters: Argon2Parameters) -> float:
        raise NotEnoughMemoryError

    with pytest.raises(NotEnoughMemoryError):
        calibrate(timed=timed)


def test_lack_of_memory_is_its_own_error() -> None:
    assert not issubclass(NotEnoughMemoryError, MemoryError)


@given(
    speed_gib_s=st.floats(0.01, 50),
    target_s=st.floats(0.1, 3),
    limit_gib=st.sampled_from([1 / 16, 1 / 4, 1, 2]),
)
def test_calibration_never_goes_below_the_floor_nor_above_the_limit(
    speed_gib_s: float, target_s: float, limit_gib: float
) -> None:
    def timed(parameters: Argon2Parameters) -> float:
        return parameters.memory_kib / KIB_PER_GIB * parameters.passes / speed_gib_s

    limit_kib = int(limit_gib * KIB_PER_GIB)
    found = calibrate(target_s=target_s, memory_limit_kib=limit_kib, timed=timed)
    assert found.lanes == FLOOR.lanes
    assert found.passes >= FLOOR.passes
    assert FLOOR.memory_kib <= found.memory_kib <= max(limit_kib, FLOOR.memory_kib)
    if found != FLOOR:
        assert timed(found) <= target_s * 1.0001


def test_calibration_comes_close_to_the_target() -> None:
    def timed(parameters: Argon2Parameters) -> float:
        return parameters.memory_kib * parameters.passes / (2 * KIB_PER_GIB)

    found = calibrate(target_s=1.0, timed=timed)
    assert found == Argon2Parameters(memory_kib=512 * 1024, passes=4)
    assert timed(found) == pytest.approx(1.0)


def test_a_clock_that_says_nothing_does_not_break_calibration() -> None:
    assert calibrate(timed=lambda _: 0.0).passes <= 64


def test_calibration_measures_this_computer() -> None:
    assert calibrate(target_s=0.01) == FLOOR


def test_what_tests_use_is_the_least_a_file_may_ask_for() -> None:
    with pytest.raises(UnusableParametersError):
        Argon2Parameters(memory_kib=CHEAP.memory_kib - 1, passes=1, lanes=1)
