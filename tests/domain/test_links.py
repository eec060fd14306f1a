import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.links import host_of, is_mail, link_at, opened

PAGE = "https://example.org/a_(b)?c=d#e"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (f"see {PAGE}", PAGE),
        ("see https://example.org.", "https://example.org"),
        ("*https://example.org/x*", "https://example.org/x"),
        ("[words](https://example.org/y)", "https://example.org/y"),
        ("<http://example.org>", "http://example.org"),
        ("write to mailto:me@example.org", "mailto:me@example.org"),
        ("[me](mailto:me@example.org)", "mailto:me@example.org"),
        ("HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"),
    ],
)
def test_an_address_is_found_by_any_of_its_characters(line: str, address: str) -> None:
    begin = line.index("[") if "[" in line else line.index(address)
    assert link_at(line, begin) == address.rstrip(")") or address
    assert link_at(line, line.index(address) + 3) in (address, address.rstrip(")"))


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ssh://example.org",
        "https://",
        "https://[",
        "http:example.org",
        "mailto:",
        "smb://server/share",
        "https://example.org/\u202eexe",
        "//example.org",
        "x" * 3000,
        f"https://example.org/{'x' * 3000}",
        "",
    ],
)
def test_nothing_else_is_opened(address: str) -> None:
    assert opened(address) == ""
    assert link_at(f"[words]({address})", 3) == ""


def test_beside_an_address_there_is_none() -> None:
    line = "before https://example.org after"
    assert link_at(line, 3) == ""
    assert link_at(line, len(line) - 2) == ""


def test_whose_address_it_is() -> None:
    assert host_of("https://user@example.org:8080/x") == "example.org"
    assert host_of("mailto:me@example.org") == "me@example.org"
    assert is_mail("MAILTO:me@example.org")
    assert not is_mail(PAGE)


@given(st.text(max_size=80), st.integers(min_value=0, max_value=80))
def test_any_line_can_be_asked(line: str, place: int) -> None:
    found = link_at(line, place)
    assert found in line
    assert found == opened(found)
