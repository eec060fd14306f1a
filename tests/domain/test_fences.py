"""Code goes from a fence to one of the same sort, at least as long."""

import pytest

from journal.domain.fences import fence_after


@pytest.mark.parametrize(
    ("line", "before", "after"),
    [
        ("plain", "", ""),
        ("```", "", "```"),
        ("```python", "", "```"),
        ("  ~~~~ x", "", "~~~~"),
        ("``` a`b", "", ""),
        ("``", "", ""),
        ("code", "```", "```"),
        ("```", "```", ""),
        ("````  ", "```", ""),
        ("```", "````", "````"),
        ("~~~", "```", "```"),
        ("``` not the end", "```", "```"),
    ],
)
def test_fences(line: str, before: str, after: str) -> None:
    assert fence_after(line, before) == after
