"""What the journal remembers of the guides: places, read marks, bookmarks."""

from datetime import timedelta

import pytest

from journal.domain.reading import NOTHING, TOP, Place
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import PASSWORD, SetClock

MINUTE = timedelta(minutes=1)


def test_a_new_journal_remembers_nothing(open_journal: Journal) -> None:
    assert open_journal.reading.remembered() == NOTHING


def test_what_is_kept_is_there_after_a_lock(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    assert journal.reading.keep_position("grounding", 0.25).reading
    assert journal.reading.mark_read("sleep", is_read=True).reading
    assert journal.reading.add_bookmark(Place(slug="risks", heading=2)).reading
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    kept = journal.reading.remembered()
    journal.close()
    assert kept.positions == {"grounding": 0.25, "sleep": 0}
    assert kept.read == {"sleep"}
    assert kept.bookmarks == (Place(slug="risks", heading=2),)


def test_a_place_and_a_mark_do_not_touch_each_other(open_journal: Journal) -> None:
    reading = open_journal.reading
    reading.mark_read("sleep", is_read=True)
    reading.keep_position("sleep", 0.5)
    assert reading.remembered().read == {"sleep"}
    reading.mark_read("sleep", is_read=False)
    kept = reading.remembered()
    assert (kept.positions, kept.read) == ({"sleep": 0.5}, frozenset())


def test_the_guide_read_last_is_known(open_journal: Journal, clock: SetClock) -> None:
    for slug in ("sleep", "risks", "sleep"):
        open_journal.reading.keep_position(slug, 0.1)
        clock.wind(MINUTE)
    assert open_journal.reading.remembered().last == "sleep"


@pytest.mark.parametrize(("given", "kept"), [(-0.1, 0.0), (1.5, 1.0)])
def test_a_place_is_within_the_guide(
    open_journal: Journal, given: float, kept: float
) -> None:
    open_journal.reading.keep_position("sleep", given)
    assert open_journal.reading.remembered().positions == {"sleep": kept}


def test_bookmarks_stand_in_the_order_they_were_made(
    open_journal: Journal, clock: SetClock
) -> None:
    places = [Place(slug=slug, heading=TOP) for slug in ("sleep", "risks")]
    for place in (*places, places[0]):
        open_journal.reading.add_bookmark(place)
        clock.wind(MINUTE)
    assert open_journal.reading.remembered().bookmarks == tuple(places)
    open_journal.reading.remove_bookmark(places[0])
    open_journal.reading.remove_bookmark(places[0])
    assert open_journal.reading.remembered().bookmarks == (places[1],)
