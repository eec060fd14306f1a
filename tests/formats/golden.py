"""Exports that a person has read, and that must not change by accident.

To write them anew after a change that is meant: REWRITE=1 uv run pytest tests/formats
"""

import os
from pathlib import Path

EXPECTED = Path(__file__).parent / "expected"


def check(name: str, made: bytes) -> None:
    """Compare with the golden file of this name, or write it where that is asked."""
    path = EXPECTED / name
    if "REWRITE" in os.environ:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made)
    assert made.decode() == path.read_bytes().decode()
