"""Own templates: kept, changed, removed and brought back."""

from datetime import timedelta

import pytest

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.services.journal import Journal
from tests.conftest import SetClock


def test_a_template_is_kept_changed_and_brought_back(
    open_journal: Journal, clock: SetClock
) -> None:
    templates = open_journal.templates
    (first,) = templates.make(" Evening ", "## Three things\n").templates
    clock.wind(timedelta(minutes=1))
    templates.make("With Marit", "What I noticed:\n", with_therapist=True)
    assert [(each.name, each.with_therapist) for each in templates.all()] == [
        ("Evening", False),
        ("With Marit", True),
    ]
    templates.change(first, "Night", "One thing", with_therapist=True)
    kept = templates.all()[0]
    assert (kept.name, kept.body, kept.with_therapist) == ("Night", "One thing", True)
    templates.remove(first)
    templates.remove(first)
    assert len(templates.all()) == 1
    templates.put_back(kept)
    assert templates.all()[0] == kept


def test_what_is_no_template_is_refused(open_journal: Journal) -> None:
    templates = open_journal.templates
    with pytest.raises(InvalidInputError):
        templates.make(" ", "text")
    (one,) = templates.make("A", "text").templates
    with pytest.raises(InvalidInputError):
        templates.change(one, "a\nb", "text", with_therapist=False)
    templates.remove(one)
    with pytest.raises(NotFoundError, match="template"):
        templates.change(one, "B", "text", with_therapist=False)
