from pathlib import Path

import pytest

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.formats import dictionary
from journal.services.comforts import comforts, keep_spelling
from journal.services.journal import Journal
from journal.services.spelling import (
    Speller,
    found,
    keep_word,
    keep_words,
    own_words,
    system_folders,
)

if dictionary.shipped() is None:
    pytest.skip("Hunspell has no build for this computer", allow_module_level=True)

TINY = "SET UTF-8\nTRY abc\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A system that has a Norwegian dictionary of three words."""
    (tmp_path / "nb_NO.aff").write_text(TINY, encoding="utf-8")
    (tmp_path / "nb_NO.dic").write_text("3\nsjø\nhytte\nglad\n", encoding="utf-8")
    return tmp_path


def test_english_ships_and_norwegian_is_found_on_the_system(folder: Path) -> None:
    assert set(found([])) == {"en"}
    assert found([folder])["nb"] == folder / "nb_NO"


def test_half_a_dictionary_is_none(folder: Path) -> None:
    (folder / "nb_NO.aff").unlink()
    assert "nb" not in found([folder])


def test_a_dictionary_of_the_system_comes_before_the_one_that_ships(
    folder: Path,
) -> None:
    for end in ("aff", "dic"):
        (folder / f"nb_NO.{end}").rename(folder / f"en_GB.{end}")
    assert found([folder])["en"] == folder / "en_GB"


def test_a_word_is_right_in_any_of_the_languages(folder: Path) -> None:
    speller = Speller(found([folder]).values())
    asked = {"glad", "sjø", "lake", "wasn\u2019t", "laek", "hyte"}
    assert speller.wrong(asked) == {"laek", "hyte"}


def test_what_it_could_have_been_is_told_for_each_language(folder: Path) -> None:
    speller = Speller(found([folder]).values())
    assert "hytte" in speller.suggestions("hyte")
    assert "lake" in speller.suggestions("laek")
    assert len(speller.suggestions("laek")) <= 7


def test_letters_that_a_dictionary_lacks_are_not_wrong() -> None:
    speller = Speller(found([]).values())
    assert speller.wrong({"שלום"}) == set()
    assert speller.suggestions("שלום") == ()


def test_without_a_language_nothing_is_wrong() -> None:
    assert Speller(()).wrong({"laek"}) == set()
    assert Speller(()).suggestions("laek") == ()


def test_a_dictionary_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="could not be read"):
        Speller([tmp_path / "none"])


def test_without_the_library_nothing_is_checked(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setattr(dictionary, "_LIBRARY", "no_such_library")
    assert found([folder]) == {}
    with pytest.raises(JournalError, match="on this computer"):
        dictionary.Dictionary(folder / "nb_NO")


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_each_system_has_its_places(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert bool(system_folders()) == (system != "win32")


def test_own_words_are_kept_in_one_form(open_journal: Journal) -> None:
    settings = open_journal.settings
    assert own_words(settings) == set()
    assert keep_word(settings, "Marit\u2019s") == Changes(settings=True)
    keep_word(settings, "Moss")
    assert own_words(settings) == {"marit's", "moss"}
    keep_words(settings, [" moss ", "", "Larvik"])
    assert comforts(settings).own_words == {"moss", "larvik"}


def test_languages_are_kept_and_none_is_the_usual(open_journal: Journal) -> None:
    settings = open_journal.settings
    assert comforts(settings).spelling == ()
    keep_spelling(settings, ("nb", "en"))
    assert comforts(settings).spelling == ("en", "nb")
    settings.put("spelling", "en,xx")
    assert comforts(settings).spelling == ("en",)
