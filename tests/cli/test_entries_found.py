"""list and search: everything is found, in order, narrowed alike."""

from datetime import date

import pytest

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import PASSWORD


@pytest.fixture
def three(kept: Vault) -> tuple[EntryId, EntryId, EntryId]:
    """An old preparation, a session, and a new note; the first two share a tag."""
    journal = kept.unlock(PASSWORD).journal
    drafts = (
        Draft(
            kind=Kind.PREPARATION,
            title="Before",
            body="What I *hope* for",
            day=date(2026, 10, 1),
            tags=("Course",),
        ),
        Draft(
            kind=Kind.SESSION,
            title="The lighthouse",
            body="A lighthouse, far out",
            day=date(2026, 10, 8),
            tags=("Course", "sea"),
        ),
        Draft(kind=Kind.NOTE, body="Nothing but rain", day=date(2026, 10, 9)),
    )
    ids = [next(iter(journal.writing.write(each).entries)) for each in drafts]
    journal.close()
    return ids[0], ids[1], ids[2]


Three = tuple[EntryId, EntryId, EntryId]


def test_list_prints_a_line_for_each_entry_newest_first(
    command: Command, three: Three
) -> None:
    assert command("list").out.splitlines() == [
        f"{three[2]}  2026-10-09  note         Nothing but rain",
        f"{three[1]}  2026-10-08  session      The lighthouse",
        f"{three[0]}  2026-10-01  preparation  Before",
    ]


def test_list_gives_exactly_this_json(command: Command, three: Three) -> None:
    found = command("list", "--kind", "session", "--json").document
    assert found == {
        "total": 1,
        "entries": [
            {
                "id": str(three[1]),
                "kind": "session",
                "title": "The lighthouse",
                "day": "2026-10-08",
                "created_at": "2026-11-23T12:00:00+01:00",
                "tags": ["Course", "sea"],
                "appointment": None,
                "snippet": "A lighthouse, far out",
            }
        ],
    }


@pytest.mark.parametrize(
    ("narrowing", "places"),
    [
        ((), [2, 1, 0]),
        (("--kind", "note"), [2]),
        (("--from", "2026-10-08"), [2, 1]),
        (("--to", "2026-10-08"), [1, 0]),
        (("--from", "2026-10-02", "--to", "2026-10-08"), [1]),
        (("--tag", "course"), [1, 0]),
        (("--tag", "#Course", "--tag", "SEA"), [1]),
        (("--tag", "nowhere"), []),
        (("--kind", "preparation", "--tag", "sea"), []),
    ],
)
@pytest.mark.parametrize("name", ["list", "search"])
def test_list_and_search_are_narrowed_alike(
    command: Command,
    three: Three,
    name: str,
    narrowing: tuple[str, ...],
    places: list[int],
) -> None:
    query = ("",) if name == "search" else ()
    found = command(name, *query, *narrowing, "--json").document
    assert [entry["id"] for entry in found["entries"]] == [
        str(three[place]) for place in places
    ]
    assert found["total"] == len(places)


def test_a_limit_shortens_the_list_but_not_the_total(
    command: Command, three: Three
) -> None:
    found = command("list", "--limit", "2", "--json").document
    assert [entry["id"] for entry in found["entries"]] == [str(three[2]), str(three[1])]
    assert found["total"] == 3


@pytest.mark.parametrize("limit", [3, 4, 6, 7, 8])
def test_a_list_of_many_pages_is_whole_and_its_limit_is_kept(
    command: Command, kept: Vault, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal.cli.entries._PAGE", 3)
    journal = kept.unlock(PASSWORD).journal
    for number in range(7):
        journal.writing.write(Draft(kind=Kind.NOTE, title=str(number)))
    journal.close()
    whole = command("list", "--json").document
    assert len({entry["id"] for entry in whole["entries"]}) == whole["total"] == 7
    most = command("list", "--limit", str(limit), "--json").document
    assert most["entries"] == whole["entries"][:limit]


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1.5", ""])
def test_a_limit_is_a_number_of_at_least_one(command: Command, limit: str) -> None:
    ran = command("list", f"--limit={limit}")
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.parametrize("name", ["list", "search"])
def test_a_tag_that_cannot_be_one_is_wrong_usage(command: Command, name: str) -> None:
    query = ("rain",) if name == "search" else ()
    ran = command(name, *query, "--tag", "t" * 65)
    assert ran.code == 2
    assert ran.sentence == "A tag is one line of at most 64 characters."


def test_search_finds_words_and_gives_them_without_marks(
    command: Command, three: Three
) -> None:
    found = command("search", "lighth", "--json").document
    assert [entry["id"] for entry in found["entries"]] == [str(three[1])]
    assert found["entries"][0]["snippet"] == "A lighthouse, far out"
    assert command("search", "lighth").out == (
        f"{three[1]}  2026-10-08  session      The lighthouse\n"
    )


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ('"but rain"', [2]),
        ('"rain but"', []),
        ("#sea", [1]),
        ("#sea lighthouse", [1]),
        ("#sea rain", []),
        ("NOTHING", [2]),
        ('"', [2, 1, 0]),
        ("AND OR NOT (", []),
    ],
)
def test_search_takes_any_query(
    command: Command, three: Three, query: str, places: list[int]
) -> None:
    ran = command("search", query, "--json")
    assert [entry["id"] for entry in ran.document["entries"]] == [
        str(three[place]) for place in places
    ]


def test_a_search_that_finds_nothing_prints_nothing(
    command: Command, three: Three
) -> None:
    ran = command("search", "elsewhere")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_folded_entry_is_listed_by_its_title_only(
    command: Command, kept: Vault
) -> None:
    journal = kept.unlock(PASSWORD).journal
    journal.writing.write(
        Draft(kind=Kind.NOTE, title="Folded", body="hard to reread", folded=True)
    )
    journal.close()
    (entry,) = command("search", "reread", "--json").document["entries"]
    assert (entry["title"], entry["snippet"]) == ("Folded", "")
    assert "reread" not in command("list").out


def test_show_prints_head_tags_and_body(command: Command, three: Three) -> None:
    assert command("show", str(three[1])).out == (
        "2026-10-08  session  The lighthouse\n#Course #sea\n\nA lighthouse, far out\n"
    )
    assert command("show", str(three[2])).out == (
        "2026-10-09  note\n\nNothing but rain\n"
    )


def test_an_entry_in_the_trash_is_shown_but_not_listed(
    command: Command, three: Three, kept: Vault
) -> None:
    journal = kept.unlock(PASSWORD).journal
    journal.writing.trash(frozenset({three[2]}))
    journal.close()
    assert command("list", "--json").document["total"] == 2
    assert command("show", str(three[2]), "--json").document["in_trash"] is True
