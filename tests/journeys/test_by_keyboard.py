"""The whole program by keyboard alone: make, write, find, read, lock, and again."""

from PySide6.QtCore import Qt

from journal.ui.widgets.entry_view import EntryView
from tests.journeys.person import Person
from tests.ui.window import CTRL, focused, name, press, tab_to, write

# No tag has a letter of another: the list of known tags that opens as one types takes
# the keyboard away for good where there is no screen.
ENTRIES = {
    "Preparation": ("Before the first", "What I hope for: *quiet*.", "hut"),
    "Session": ("The lighthouse", "A light, far out; then near.", "sea"),
    "Integration": ("What stayed", "I called my sister.", "ink"),
}


def listed(person: Person) -> int:
    """Return how many entries the list shows."""
    (view,) = person.seen(EntryView)
    assert isinstance(view, EntryView)
    return view.model().rowCount()


def finds_each_entry(person: Person) -> None:
    for title, text, tag in ENTRIES.values():
        person.searches(text.split()[-1].strip(".*"))
        assert listed(person) == 1
        person.opens_what_was_found()
        person.reads(title, text, f"#{tag}")
    person.clears_the_search()
    assert listed(person) == len(ENTRIES)


def test_everything_is_written_found_locked_and_found_again(person: Person) -> None:
    person.makes_a_journal()
    for kind, (title, text, tag) in ENTRIES.items():
        person.writes(kind, title, text, tag)
    person.checks_in("After a long walk")
    finds_each_entry(person)

    person.goes_to(3)
    person.reads("grateful 1")

    person.goes_to(4)
    tab_to("Search the guides")
    write("grounding\n")
    person.reads("Grounding skills")

    person.locks()
    texts = [text for entry in ENTRIES.values() for text in entry]
    person.sees_nothing_of(*texts, "After a long walk")

    person.unlocks()
    person.reads(*(title for title, _, _ in ENTRIES.values()))
    finds_each_entry(person)
    person.goes_to(3)
    person.reads("grateful 1")


def test_an_entry_is_changed_put_away_and_brought_back(person: Person) -> None:
    person.makes_a_journal()
    title, text, tag = ENTRIES["Session"]
    person.writes("Session", title, text, tag)
    person.searches("lighthouse")
    person.opens_what_was_found()
    press(Qt.Key.Key_End, CTRL)
    write("\nAnd then it was quiet.")
    person.goes_to(1)
    person.clears_the_search()
    assert name(focused()) == "Entries"
    assert listed(person) == 1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    person.settles()
    assert listed(person) == 0
    tab_to("Trash")
    press(Qt.Key.Key_Space)
    person.reads(title)
    tab_to("Entries in the trash")
    press(Qt.Key.Key_Down)
    tab_to("Restore")
    press(Qt.Key.Key_Space)
    person.settles()
    tab_to("Back to the journal")
    press(Qt.Key.Key_Space)
    person.searches("quiet")
    assert listed(person) == 1
    person.opens_what_was_found()
    person.reads("And then it was quiet.")


def test_help_is_one_key_away_at_every_step(person: Person) -> None:
    def finds_help() -> None:
        press(Qt.Key.Key_F1)
        person.reads("These people answer.", "113")

    finds_help()
    press(Qt.Key.Key_Escape)
    person.makes_a_journal()
    finds_help()
    person.locks()
    finds_help()
