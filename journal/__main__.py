"""Lets `python -m journal` start the program."""

from journal.app import main

raise SystemExit(main())
