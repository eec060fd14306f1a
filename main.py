"""Start Session Journal."""

from journal.app import main

if __name__ == "__main__":
    raise SystemExit(main())
