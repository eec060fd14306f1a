from pathlib import Path

import pytest

import journal
from journal.services import resources


def test_a_working_copy_has_its_resources_beside_the_package() -> None:
    assert resources.folder() == Path(journal.__file__).parents[1] / "resources"
    assert (resources.folder() / "licences" / "NOTICES.md").is_file()


def test_an_installed_program_has_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "journal" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(journal, "__file__", str(inside.with_name("__init__.py")))
    assert resources.folder() == inside


def test_every_licence_in_the_notices_is_there_and_every_text_is_named() -> None:
    folder = resources.folder() / "licences"
    notices = (folder / "NOTICES.md").read_text(encoding="utf-8")
    texts = {path.name for path in folder.glob("*.txt")}
    assert texts
    assert texts == {name for name in notices.split("`") if name.endswith(".txt")}
