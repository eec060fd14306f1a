"""What is remembered outside any journal, and what a bad file does to it: nothing."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.errors import NotSavedError
from journal.domain.taste import Taste
from journal.services import preferences
from journal.services.preferences import Preferences, load, save

CHOSEN = Preferences(
    journal="/home/ida/Ås.journal",
    scheme="dark",
    language="nb",
    region="UK",
    reading_size=150,
    text_size=125,
    reading_font="atkinson",
    line_height=185,
    reading_width=760,
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "preferences.json"
    save(path, CHOSEN)
    assert load(path) == CHOSEN


def test_a_taste_is_kept_among_the_preferences() -> None:
    taste = Taste(scheme="contrast-light", text_size=200)
    kept = CHOSEN.with_taste(taste)
    assert kept.taste == taste
    assert (kept.region, kept.language) == (CHOSEN.region, CHOSEN.language)
    assert Preferences().taste == Taste()


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none") == Preferences()


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "preferences.json"
    save(path, CHOSEN)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_later_save_replaces_the_file_and_leaves_no_other(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    save(path, CHOSEN)
    save(path, Preferences())
    assert load(path) == Preferences()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"\xff\xfe",
        b"[" * 40_000,
        b'{"scheme": "dark"}' + b" " * 100_000,
    ],
)
def test_a_bad_file_is_as_good_as_none(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(raw)
    assert load(path) == Preferences()


@pytest.mark.parametrize(
    "bad",
    [
        {"scheme": "purple"},
        {"scheme": 1},
        {"scheme": None},
        {"language": "xx"},
        {"language": ["nb"]},
        {"region": {}},
        {"reading_size": 99},
        {"text_size": 0},
        {"text_size": 5000},
        {"reading_font": "wingdings"},
        {"line_height": 1.7},
        {"reading_width": -1},
        {"reading_size": "150"},
        {"reading_size": 100.0},
        {"reading_size": True},
        {"of_a_later_version": True},
    ],
)
def test_a_bad_value_leaves_the_others_as_they_are(
    tmp_path: Path, bad: dict[str, object]
) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"journal": "/kept.journal"} | bad), encoding="utf-8")
    assert load(path) == Preferences(journal="/kept.journal")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
keys = st.sampled_from(["journal", "scheme", "language", "region", "other"])


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(keys, json_values) | json_values)
def test_no_json_upsets_it(tmp_path: Path, document: object) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    loaded = load(path)
    assert loaded.scheme in ("system", "light", "dark")
    assert loaded.language in ("", "en", "nb")


def test_an_empty_folder_means_the_usual_one() -> None:
    assert Preferences().folder == preferences.usual_folder()
    assert Preferences(journal="/a.journal").folder == Path("/a.journal")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotSavedError):
        save(tmp_path / "file" / "preferences.json", CHOSEN)


def test_preferences_name_nothing_of_the_treatment(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    save(path, Preferences())
    assert json.loads(path.read_text(encoding="utf-8")).keys() == {
        *("journal", "scheme", "language", "region", "reading_size"),
        *("text_size", "reading_font", "line_height", "reading_width"),
        *("covered", "plain_name", "hidden_from_capture"),
    }
