"""An export in JSON says everything, and is read back as it was."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError, JournalError, NewerJournalError
from journal.domain.whole import Whole
from journal.formats import own_json
from journal.formats.own_json_records import ATTRIBUTES, RECORDS
from tests.any_whole import wholes
from tests.conftest import NOON
from tests.formats import golden
from tests.wholes import small

TEXT = (Path(own_json.__file__).parent / "EXPORT.md").read_text(encoding="utf-8")


def document(whole: Whole) -> bytes:
    return b"".join(own_json.write(whole, NOON))


def things(whole: Whole) -> list[Any]:
    return [
        thing
        for name in RECORDS
        for thing in getattr(whole, ATTRIBUTES.get(name, name))
    ]


def test_it_looks_as_a_person_has_read_it() -> None:
    golden.check("whole.json", document(small()))


def test_one_of_each_comes_back_as_it_was() -> None:
    read = own_json.Exported(document(small()))
    assert list(read.things()) == things(small())
    assert (read.total, read.unknown) == (len(things(small())), 0)


@given(wholes())
@settings(max_examples=60, deadline=None)
def test_anything_comes_back_as_it_was(whole: Whole) -> None:
    assert list(own_json.Exported(document(whole)).things()) == things(whole)


def test_half_a_character_in_a_setting_is_written_all_the_same() -> None:
    half = json.loads('"\\ud800"')
    line = own_json._line({"value": half})
    assert json.loads(line.decode()) == {"value": half}


def test_every_list_and_field_is_told_of() -> None:
    for name, record in RECORDS.items():
        assert f"| `{name}` |" in TEXT
        for field in record._fields:
            assert f"`{field}`" in TEXT
    assert f'"{own_json.FORMAT}"' in TEXT


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    whole = json.loads(document(small()))
    change(whole)
    return json.dumps(whole).encode()


def test_what_is_not_known_is_left_out_and_counted() -> None:
    def add(whole: dict[str, Any]) -> None:
        whole["dreams"] = [1]
        whole["entries"][0]["weather"] = "rain"
        whole["check_ins"][0]["feeling"]["sleep"]["snoring"] = True

    read = own_json.Exported(changed(add))
    for _ in range(2):  # a transaction may be done twice
        assert list(read.things()) == things(small())
        assert read.unknown == 3


def test_what_has_a_usual_value_may_be_missing() -> None:
    read = own_json.Exported(changed(lambda whole: whole["entries"][0].pop("prompt")))
    assert list(read.things()) == things(small())


def test_a_later_version_is_refused() -> None:
    with pytest.raises(NewerJournalError, match="newer version"):
        own_json.Exported(changed(lambda whole: whole.update(version=2)))


@pytest.mark.parametrize("data", [b"[]", b"{}", b'{"format": "day-one"}', b"3"])
def test_another_file_is_told(data: bytes) -> None:
    with pytest.raises(JournalError, match="not an export"):
        own_json.Exported(data)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"{", b"[" * 100_000, b'{"format": NaN}']
)
def test_what_is_no_json_is_told_as_damaged(data: bytes) -> None:
    with pytest.raises(InvalidInputError, match="damaged"):
        own_json.Exported(data)


@pytest.mark.parametrize(
    ("listed", "field", "value"),
    [
        ("entries", "kind", "dream"),
        ("entries", "day", "2026-13-01"),
        ("entries", "created", "2026-11-23T12:00:00"),
        ("entries", "created", "0001-01-01T00:00:00+14:00"),
        ("entries", "title", "two\nlines"),
        ("entries", "body", "nul \0"),
        ("entries", "tags", ["#a"]),
        ("entries", "tags", "sea"),
        ("entries", "starred", 1),
        ("entries", "versions", {}),
        ("entries", "id", "1"),
        ("courses", "name", ""),
        ("courses", "is_current", None),
        ("appointments", "position", 2**40),
        ("appointments", "position", True),
        ("check_ins", "feeling", {"pleasantness": 9, "energy": 0}),
        ("check_ins", "feeling", []),
        ("results", "answers", {"a": "1"}),
        ("results", "answers", {"\0": 1}),
        ("guides_read", "position", "half"),
        ("guides_read", "position", 1.5),
        ("bookmarks", "heading", -1),
        ("practices", "days", ["x"]),
    ],
)
def test_a_value_that_cannot_be_is_told_as_damaged(
    listed: str, field: str, value: object
) -> None:
    data = changed(lambda whole: whole[listed][0].update({field: value}))
    with pytest.raises(InvalidInputError, match="damaged"):
        list(own_json.Exported(data).things())


@pytest.mark.parametrize(
    "change",
    [
        lambda whole: whole["entries"][0].pop("id"),
        lambda whole: whole["entries"].append(3),
        lambda whole: whole["courses"].append([]),
        lambda whole: whole.update(entries={}),
        lambda whole: whole.update(version="1"),
        lambda whole: whole.update(version=0),
    ],
)
def test_a_shape_that_cannot_be_is_told_as_damaged(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(InvalidInputError, match="damaged"):
        list(own_json.Exported(changed(change)).things())


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "day", "entry"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(listed=st.sampled_from(sorted(RECORDS)), value=JSON, field=st.integers(0, 20))
@settings(max_examples=150, deadline=None)
def test_nothing_in_a_file_is_a_surprise(listed: str, value: Any, field: int) -> None:
    def spoil(whole: dict[str, Any]) -> None:
        first = whole[listed][0]
        first[list(first)[field % len(first)]] = value

    with suppress(InvalidInputError):
        list(own_json.Exported(changed(spoil)).things())


def test_it_is_recognised_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert not own_json.recognises(path)
    path.write_bytes(b"\x89PNG")
    assert not own_json.recognises(path)
    path.write_bytes(document(small()))
    assert own_json.recognises(path)
