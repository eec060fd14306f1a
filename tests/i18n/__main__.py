"""Bring the translation up to date, and list what is missing: python -m tests.i18n."""

import sys

from tests.i18n.linguist import NORWEGIAN, unfinished, update


def main() -> int:
    """Return 1 where something is left to translate."""
    update(NORWEGIAN)
    left = list(unfinished(NORWEGIAN))
    for each in left:
        sys.stdout.write(f"{each.context}: {each.source!r} ({each.translation!r})\n")
    sys.stdout.write(f"{len(left)} to translate in {NORWEGIAN}\n")
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
