"""The search for known words finds them in every form."""

import base64
import gzip
import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.faults.canaries import ENCODINGS, found_in, leaks
from tests.faults.witness import Seen

WORD = "Cobalt afternoon"
OTHER = "Harvest of lanterns"


def zipped(data: bytes) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a name", data)
    return into.getvalue()


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "as it is": bytes,
    "zlib": zlib.compress,
    "gzip": gzip.compress,
    "zip": zipped,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("said", [WORD, WORD.lower(), WORD.upper()])
def test_a_word_is_found_in_any_encoding_and_packing(
    form: str, encoding: str, said: str
) -> None:
    text = "x" * 300 + said + "y" * 300
    data = b"\x9c\x78\x9c" + FORMS[form](text.encode(encoding)) + b"\0"
    assert found_in(data, (WORD, OTHER)) == {WORD}


@given(st.binary(max_size=20), st.binary(max_size=20))
def test_a_word_is_found_in_base64_wherever_it_begins(
    before: bytes, after: bytes
) -> None:
    data = base64.b64encode(before + WORD.encode() + after)
    assert found_in(data, (WORD, OTHER)) == {WORD}


def test_names_and_what_lies_in_a_file_are_searched_too(tmp_path: Path) -> None:
    seen = Seen()
    path = tmp_path / "mapped"
    path.write_text(OTHER, encoding="utf-8")
    seen.opened.add(str(path))
    seen.names.add(str(tmp_path / f"{WORD}.txt"))
    found = leaks(seen, (WORD, OTHER), tmp_path / "plain")
    assert found == {str(path): {OTHER}, "names": {WORD}}


def test_what_is_plain_on_purpose_is_left_out(tmp_path: Path) -> None:
    seen = Seen()
    seen.written[str(tmp_path / "plain" / f"{WORD}.md")] += WORD.encode()
    assert leaks(seen, (WORD,), tmp_path / "plain") == {}
