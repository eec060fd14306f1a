"""Whether a folder is a journal: asked before anything that opens one is imported."""

from pathlib import Path

from journal.storage.folder import DATABASE, KEYS, KEYS_COPY, REPLACING


def holds_journal(folder: Path) -> bool:
    """Whether there is a journal in this folder, whole or damaged."""
    names = (KEYS, KEYS_COPY, DATABASE, REPLACING)
    return any((folder / name).exists() for name in names)
