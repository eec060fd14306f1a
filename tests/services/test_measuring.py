"""A questionnaire is begun, answered bit by bit, finished, and found as it was."""

from datetime import timedelta
from uuid import UUID

import pytest

from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import ResultId
from journal.domain.measure import Answers
from journal.domain.moment import Moment
from journal.services import measures
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import NOON, PASSWORD, SetClock

GAD, PHQ = measures.measure("gad-7"), measures.measure("phq-9")
WHOLE = {item.id: 1 for item in GAD.items}
UNKNOWN = ResultId(UUID(int=1))


def begun(journal: Journal, language: str = "en") -> ResultId:
    (result,) = journal.measuring.begin(GAD, language).results
    return result


def test_a_whole_one_is_kept_at_once(open_journal: Journal) -> None:
    changes = open_journal.measuring.take(
        Answers(measure=GAD, values=WHOLE), language="nb"
    )
    (kept,) = open_journal.measuring.finished(GAD)
    assert changes == Changes(results=frozenset({kept.taken.id}))
    assert kept.result.total == 7
    assert kept.answers.values == WHOLE
    assert (kept.taken.language, kept.taken.day) == ("nb", NOON.day)
    assert (kept.taken.begun, kept.taken.edited, kept.taken.finished) == (
        NOON,
        NOON,
        NOON,
    )


def test_one_of_another_day_belongs_to_that_day(open_journal: Journal) -> None:
    at = Moment(utc=NOON.utc - timedelta(days=40), offset=timedelta(hours=-5))
    open_journal.measuring.take(Answers(measure=GAD, values=WHOLE), at=at)
    (kept,) = open_journal.measuring.finished(GAD)
    assert (kept.taken.day, kept.taken.begun, kept.taken.finished) == (at.day, at, at)
    assert kept.taken.edited == NOON


def test_it_is_answered_bit_by_bit_and_resumed(
    open_journal: Journal, clock: SetClock
) -> None:
    result = begun(open_journal, "nb")
    clock.wind(timedelta(days=1))
    changes = open_journal.measuring.answer(result, GAD, {"1": 3, "2": None})
    assert changes == Changes(results=frozenset({result}))

    left = open_journal.measuring.unfinished(GAD)
    assert left is not None
    assert left.id == result
    assert left.answers == {"1": 3, "2": None}
    assert (left.language, left.begun, left.day) == ("nb", NOON, NOON.day)
    assert (left.edited, left.finished) == (clock.now, None)
    assert open_journal.measuring.finished(GAD) == ()


def test_finishing_keeps_the_day_of_beginning(
    open_journal: Journal, clock: SetClock
) -> None:
    result = begun(open_journal)
    clock.wind(timedelta(days=1))
    open_journal.measuring.answer(result, GAD, WHOLE, finished=True)
    (kept,) = open_journal.measuring.finished(GAD)
    assert (kept.taken.day, kept.taken.finished) == (NOON.day, clock.now)
    assert open_journal.measuring.unfinished(GAD) is None


def test_an_answer_after_the_end_does_not_open_it_again(
    open_journal: Journal, clock: SetClock
) -> None:
    result = begun(open_journal)
    open_journal.measuring.answer(result, GAD, WHOLE, finished=True)
    clock.wind(timedelta(hours=1))
    for finished in (False, True):
        open_journal.measuring.answer(result, GAD, {"1": 0}, finished=finished)
    (kept,) = open_journal.measuring.finished(GAD)
    assert (kept.taken.finished, kept.taken.edited) == (NOON, clock.now)
    assert kept.answers.values["1"] == 0


def test_the_newest_unfinished_one_is_resumed(
    open_journal: Journal, clock: SetClock
) -> None:
    older = begun(open_journal)
    clock.wind(timedelta(minutes=1))
    newer = begun(open_journal)
    found = open_journal.measuring.unfinished(GAD)
    assert found is not None
    assert found.id == newer
    open_journal.measuring.remove(frozenset({newer}))
    found = open_journal.measuring.unfinished(GAD)
    assert found is not None
    assert found.id == older


def test_each_questionnaire_has_its_own(open_journal: Journal) -> None:
    begun(open_journal)
    open_journal.measuring.take(Answers(measure=GAD, values=WHOLE))
    assert open_journal.measuring.unfinished(PHQ) is None
    assert open_journal.measuring.finished(PHQ) == ()


def test_results_come_oldest_first(open_journal: Journal) -> None:
    for days in (3, 9, 6):
        at = Moment(utc=NOON.utc - timedelta(days=days), offset=NOON.offset)
        open_journal.measuring.take(Answers(measure=GAD, values={"1": 1}), at=at)
    kept = open_journal.measuring.finished(GAD)
    assert [(NOON.day - each.taken.day).days for each in kept] == [9, 6, 3]


def test_what_is_no_answer_is_refused_and_nothing_changes(
    open_journal: Journal,
) -> None:
    result = begun(open_journal)
    open_journal.measuring.answer(result, GAD, {"1": 1})
    for wrong in ({"1": 4}, {"8": 1}):
        with pytest.raises(InvalidInputError):
            open_journal.measuring.answer(result, GAD, wrong)
    left = open_journal.measuring.unfinished(GAD)
    assert left is not None
    assert left.answers == {"1": 1}


def test_one_that_is_gone_takes_no_answer(open_journal: Journal) -> None:
    result = begun(open_journal)
    open_journal.measuring.remove(frozenset({result}))
    for each in (result, UNKNOWN):
        with pytest.raises(NotFoundError, match="not in the journal"):
            open_journal.measuring.answer(each, GAD, {"1": 1})
    assert open_journal.measuring.unfinished(GAD) is None


def test_removing_is_for_good_and_what_is_unknown_does_not_matter(
    open_journal: Journal,
) -> None:
    open_journal.measuring.take(Answers(measure=GAD, values=WHOLE))
    (kept,) = open_journal.measuring.finished(GAD)
    gone = frozenset({kept.taken.id, UNKNOWN})
    assert open_journal.measuring.remove(gone) == Changes(results=gone)
    assert open_journal.measuring.finished(GAD) == ()


def test_all_of_it_is_there_when_the_journal_is_opened_again(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    journal.measuring.take(Answers(measure=PHQ, values={"9": 2, "function": 1}))
    result = begun(journal)
    journal.measuring.answer(result, GAD, {"1": 2, "2": None})
    before = journal.measuring.finished(PHQ), journal.measuring.unfinished(GAD)
    journal.close()

    journal = vault.unlock(PASSWORD).journal
    after = journal.measuring.finished(PHQ), journal.measuring.unfinished(GAD)
    journal.close()
    assert after == before
