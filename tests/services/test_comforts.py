from journal.domain.changes import Changes
from journal.services.comforts import Comforts, comforts, keep_typewriter
from journal.services.journal import Journal


def test_the_usual_is_a_text_that_stands_still(open_journal: Journal) -> None:
    assert comforts(open_journal.settings) == Comforts(typewriter=False)


def test_what_was_chosen_is_kept(open_journal: Journal) -> None:
    changes = keep_typewriter(open_journal.settings, on=True)
    assert changes == Changes(settings=True)
    assert comforts(open_journal.settings).typewriter
