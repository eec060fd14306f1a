"""Looking for words that can be read without a key."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.services import plain_sight
from journal.services.plain_sight import readable_in

WORDS = "the heron beside the kettle"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_words_are_found_wherever_they_stand(tmp_path: Path, encoding: str) -> None:
    folder = tmp_path / "deep" / "down"
    folder.mkdir(parents=True)
    (folder / "one").write_bytes(b"\0\1" + WORDS.encode(encoding) + b"\2")
    (folder / "two").write_bytes(b"nothing of the kind")
    assert readable_in(tmp_path, [WORDS]) == ("deep/down/one",)


@given(st.integers(min_value=0, max_value=200), st.integers(min_value=30, max_value=64))
def test_words_are_found_across_the_seams_of_reading(
    tmp_path_factory: pytest.TempPathFactory, before: int, chunk: int
) -> None:
    folder = tmp_path_factory.mktemp("seams")
    (folder / "file").write_bytes(b"x" * before + WORDS.encode() + b"y" * 70)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_sight, "_CHUNK_BYTES", chunk)
        assert readable_in(folder, [WORDS]) == ("file",)


def test_the_plan_that_may_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(WORDS)
    assert readable_in(tmp_path, [WORDS]) == ()


def test_what_could_stand_there_by_chance_is_not_looked_for(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no")
    assert readable_in(tmp_path, ["no", ""]) == ()
