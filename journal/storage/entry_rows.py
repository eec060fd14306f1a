"""Entries and their earlier texts as rows, and back."""

from journal.domain.entry import Entry, Kind, Version, excerpt_of
from journal.domain.ids import AppointmentId, EntryId, VersionId
from journal.storage import rows


def entry_values(entry: Entry) -> dict[str, object]:
    """Return the columns of an entry, but for its place and id."""
    return {
        "kind": entry.kind.value,
        "day": entry.day,
        "title": entry.title,
        "excerpt": excerpt_of(entry.body),
        "starred": entry.starred,
        "folded": entry.folded,
        "shareable": entry.shareable,
        "appointment": entry.appointment,
        "prompt": entry.prompt,
        "left_out": entry.left_out,
        **rows.moment_values("created", entry.created),
        **rows.moment_values("edited", entry.edited),
        **rows.moment_values("trashed", entry.trashed),
    }


def entry_from(row: rows.AnyRow, tags: tuple[str, ...]) -> Entry:
    """Return the entry of a row that holds its body as text."""
    return Entry(
        id=EntryId(row.id),
        kind=Kind(row.kind),
        day=row.day,
        created=rows.moment_from(row, "created"),
        edited=rows.moment_from(row, "edited"),
        trashed=rows.moment_or_none(row, "trashed"),
        title=row.title,
        body=row.text,
        tags=tags,
        starred=row.starred,
        folded=row.folded,
        shareable=row.shareable,
        left_out=row.left_out,
        appointment=rows.optional_id(row.appointment, AppointmentId),
        prompt=row.prompt,
    )


def version_from(row: rows.AnyRow) -> Version:
    """Return the earlier text that a row holds."""
    return Version(
        id=VersionId(row.id),
        entry=EntryId(row.entry),
        kept=rows.moment_from(row, "kept"),
        title=row.title,
        body=row.body,
    )


def version_values(version: Version) -> dict[str, object]:
    """Return the columns of an earlier text."""
    return {
        "id": version.id,
        "entry": version.entry,
        "title": version.title,
        "body": version.body,
        **rows.moment_values("kept", version.kept),
    }
