"""Which backups are let go: never the newest, and never what one would miss."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.backup import Backup, to_let_go
from journal.domain.moment import Moment

START = datetime(2026, 1, 1, 20, 0, tzinfo=UTC)
MB = 1 << 20


def backup(number: int, days: float, size: int = MB) -> Backup:
    made = Moment(utc=START + timedelta(days=days))
    return Backup(number=number, made=made, size=size)


def daily(days: int) -> list[Backup]:
    return [backup(number, number) for number in range(days)]


def kept(backups: list[Backup], most_bytes: int = 1 << 40) -> list[Backup]:
    gone = to_let_go(backups, most_bytes=most_bytes)
    return [each for each in backups if each.number not in gone]


SETS = st.lists(
    st.tuples(st.integers(0, 900), st.integers(0, 50 * MB)), max_size=60
).map(
    lambda drawn: [
        backup(number, days, size) for number, (days, size) in enumerate(drawn)
    ]
)
"""Any clock may be wrong: days do not go up with numbers."""


def test_a_year_of_days_leaves_seven_days_four_weeks_and_twelve_months() -> None:
    days = [each.made.day for each in kept(daily(365))]
    assert days[-7:] == [date(2026, 12, 25) + timedelta(days=n) for n in range(7)]
    sundays = [date(2026, 12, 13), date(2026, 12, 20)]
    assert days[-9:-7] == sundays
    months = {(day.year, day.month) for day in days}
    assert months == {(2026, month) for month in range(1, 13)}
    assert len(days) == 7 + 2 + 12 - 1


def test_letting_go_day_by_day_leaves_the_same() -> None:
    backups: list[Backup] = []
    for each in daily(400):
        backups = kept([*backups, each])
    assert backups == kept(daily(400))


def test_everything_of_the_last_two_days_is_kept() -> None:
    backups = [backup(number, number / 10) for number in range(60)]
    left = [each.number for each in kept(backups)]
    newest_day = backups[-1].made.day
    recent = [
        each.number
        for each in backups
        if newest_day - each.made.day <= timedelta(days=1)
    ]
    assert len(recent) > 10
    assert set(recent) <= set(left)


def test_where_room_is_scarce_the_past_stays_in_sight() -> None:
    days = [each.made.day for each in kept(daily(365), most_bytes=6 * MB)]
    assert len(days) == 6
    assert days[-1] == date(2026, 12, 31)
    assert days[0] == date(2026, 11, 30)


def test_nothing_of_nothing() -> None:
    assert to_let_go([]) == frozenset()


@given(SETS, st.integers(0, 200 * MB))
def test_the_newest_is_never_let_go(backups: list[Backup], most: int) -> None:
    left = kept(backups, most)
    assert left[-1:] == backups[-1:]


@given(SETS, st.integers(0, 200 * MB))
def test_the_limit_holds_for_all_but_the_newest(
    backups: list[Backup], most: int
) -> None:
    left = kept(backups, most)
    assert len(left) <= 1 or sum(each.size for each in left) <= most


@given(SETS)
def test_what_is_left_is_left_the_next_time_too(backups: list[Backup]) -> None:
    left = kept(backups)
    assert kept(left) == left


@given(SETS)
def test_seven_days_keep_their_last_one(backups: list[Backup]) -> None:
    last: dict[date, Backup] = {}
    for each in reversed(backups):
        last.setdefault(each.made.day, each)
    assert set(list(last.values())[:7]) <= set(kept(backups))


@given(SETS, st.integers(0, 200 * MB))
def test_only_what_is_there_is_let_go(backups: list[Backup], most: int) -> None:
    gone = to_let_go(backups, most_bytes=most)
    assert gone <= {each.number for each in backups}
