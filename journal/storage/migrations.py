"""How journal.db became what it is: frozen steps, all of them or none.

A step that has been released is never edited; rows.py may change, these texts not.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from journal.domain.errors import NewerJournalError
from journal.domain.sentence import said

Step = tuple[str, ...]

STEPS: tuple[Step, ...] = (
    (
        """CREATE TABLE meta (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE entry (
            place INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            day TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            created_offset INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL,
            trashed_at INTEGER,
            trashed_offset INTEGER,
            title TEXT NOT NULL,
            excerpt TEXT NOT NULL,
            starred INTEGER NOT NULL,
            folded INTEGER NOT NULL,
            shareable INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX entry_kind ON entry (trashed_at, kind, place)",
        """CREATE TABLE body (
            place INTEGER NOT NULL PRIMARY KEY
                REFERENCES entry (place) ON UPDATE CASCADE ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE tag (
            entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            folded_name TEXT NOT NULL,
            PRIMARY KEY (entry, position)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX tag_name ON tag (folded_name, entry)",
        """CREATE TABLE version (
            id TEXT NOT NULL PRIMARY KEY,
            entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            kept_at INTEGER NOT NULL,
            kept_offset INTEGER NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX version_entry ON version (entry, kept_at)",
        """CREATE TABLE check_in (
            id TEXT NOT NULL PRIMARY KEY,
            felt_at INTEGER NOT NULL,
            felt_offset INTEGER NOT NULL,
            day TEXT NOT NULL,
            pleasantness INTEGER NOT NULL CHECK (pleasantness BETWEEN -5 AND 5),
            energy INTEGER NOT NULL CHECK (energy BETWEEN -5 AND 5),
            distress INTEGER CHECK (distress BETWEEN 0 AND 10),
            note TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX check_in_day ON check_in (day, felt_at)",
        """CREATE TABLE feeling_word (
            check_in TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            word TEXT NOT NULL,
            PRIMARY KEY (check_in, position)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE setting (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE tombstone (
            id TEXT NOT NULL PRIMARY KEY,
            "of" TEXT NOT NULL,
            deleted_at INTEGER NOT NULL,
            deleted_offset INTEGER NOT NULL
        ) STRICT""",
        # What the index holds: entries outside the trash.
        """CREATE VIEW searchable (place, title, body, tags) AS
            SELECT entry.place, entry.title, body.text, coalesce((
                SELECT group_concat(tag.name, ' ' ORDER BY tag.position)
                FROM tag WHERE tag.entry = entry.id), '')
            FROM entry JOIN body USING (place)
            WHERE entry.trashed_at IS NULL""",
        """CREATE VIRTUAL TABLE search USING fts5 (
            title, body, tags,
            content = 'searchable', content_rowid = 'place',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        )""",
    ),
    (
        """ALTER TABLE check_in ADD COLUMN
            hours_asleep REAL CHECK (hours_asleep BETWEEN 0 AND 24)""",
        "ALTER TABLE check_in ADD COLUMN wakings INTEGER CHECK (wakings >= 0)",
        "ALTER TABLE check_in ADD COLUMN nightmares INTEGER",
        "ALTER TABLE check_in ADD COLUMN upset INTEGER CHECK (upset BETWEEN 0 AND 10)",
        """ALTER TABLE check_in ADD COLUMN
            entry TEXT REFERENCES entry (id) ON DELETE SET NULL""",
        "CREATE INDEX check_in_entry ON check_in (entry) WHERE entry IS NOT NULL",
        """CREATE TABLE own_event (
            id TEXT NOT NULL PRIMARY KEY,
            day TEXT NOT NULL,
            label TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE result (
            id TEXT NOT NULL PRIMARY KEY,
            measure TEXT NOT NULL,
            language TEXT NOT NULL,
            day TEXT NOT NULL,
            begun_at INTEGER NOT NULL,
            begun_offset INTEGER NOT NULL,
            finished_at INTEGER,
            finished_offset INTEGER,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX result_measure ON result (measure, begun_at)",
        """CREATE TABLE answer (
            result TEXT NOT NULL REFERENCES result (id) ON DELETE CASCADE,
            item TEXT NOT NULL,
            value INTEGER,
            PRIMARY KEY (result, item)
        ) STRICT, WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE course (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            first_day TEXT,
            is_current INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE UNIQUE INDEX course_current ON course (is_current) WHERE is_current",
        """CREATE TABLE appointment (
            id TEXT NOT NULL PRIMARY KEY,
            course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
            phase TEXT NOT NULL,
            position INTEGER NOT NULL,
            day TEXT,
            state TEXT NOT NULL,
            label TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX appointment_course ON appointment (course, position)",
        """ALTER TABLE entry ADD COLUMN
            appointment TEXT REFERENCES appointment (id) ON DELETE SET NULL""",
        "ALTER TABLE entry ADD COLUMN prompt TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE entry ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
        """CREATE INDEX entry_appointment ON entry (appointment, place)
            WHERE appointment IS NOT NULL""",
        """CREATE TABLE intention (
            id TEXT NOT NULL PRIMARY KEY,
            appointment TEXT NOT NULL REFERENCES appointment (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            written_at INTEGER NOT NULL,
            written_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX intention_appointment ON intention (appointment, written_at)",
        """CREATE TABLE question (
            id TEXT NOT NULL PRIMARY KEY,
            text TEXT NOT NULL,
            entry TEXT REFERENCES entry (id) ON DELETE SET NULL,
            asked_at INTEGER NOT NULL,
            asked_offset INTEGER NOT NULL,
            done_at INTEGER,
            done_offset INTEGER,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX question_entry ON question (entry) WHERE entry IS NOT NULL",
        """CREATE TABLE practice (
            id TEXT NOT NULL PRIMARY KEY,
            text TEXT NOT NULL,
            entry TEXT REFERENCES entry (id) ON DELETE SET NULL,
            begun_at INTEGER NOT NULL,
            begun_offset INTEGER NOT NULL,
            ended TEXT,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX practice_entry ON practice (entry) WHERE entry IS NOT NULL",
        """CREATE TABLE practice_day (
            practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
            day TEXT NOT NULL,
            PRIMARY KEY (practice, day)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE template (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            body TEXT NOT NULL,
            with_therapist INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE grounding (
            id TEXT NOT NULL PRIMARY KEY,
            exercise TEXT NOT NULL,
            done_at INTEGER NOT NULL,
            done_offset INTEGER NOT NULL,
            before INTEGER CHECK (before BETWEEN 0 AND 10),
            after INTEGER CHECK (after BETWEEN 0 AND 10),
            entry TEXT REFERENCES entry (id) ON DELETE SET NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX grounding_entry ON grounding (entry) WHERE entry IS NOT NULL",
        """CREATE TABLE plan_step (
            id TEXT NOT NULL PRIMARY KEY,
            part TEXT NOT NULL,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE reading (
            slug TEXT NOT NULL PRIMARY KEY,
            position REAL NOT NULL CHECK (position BETWEEN 0 AND 1),
            read INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE bookmark (
            slug TEXT NOT NULL,
            heading INTEGER NOT NULL CHECK (heading >= 0),
            made_at INTEGER NOT NULL,
            made_offset INTEGER NOT NULL,
            PRIMARY KEY (slug, heading)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE share (
            id TEXT NOT NULL PRIMARY KEY,
            way TEXT NOT NULL CHECK (way IN ('file', 'paper')),
            whom TEXT NOT NULL,
            shared_at INTEGER NOT NULL,
            shared_offset INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            edited_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE share_item (
            share TEXT NOT NULL REFERENCES share (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            what TEXT NOT NULL CHECK (
                what IN ('entry', 'mood', 'check_ins', 'measure', 'questions')
            ),
            entry TEXT,
            measure TEXT NOT NULL,
            first TEXT,
            last TEXT,
            PRIMARY KEY (share, position)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE import (
            id TEXT NOT NULL PRIMARY KEY,
            format TEXT NOT NULL,
            brought_at INTEGER NOT NULL,
            brought_offset INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE import_item (
            id INTEGER NOT NULL PRIMARY KEY,
            import TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
            entry TEXT REFERENCES entry (id) ON DELETE CASCADE,
            check_in TEXT REFERENCES check_in (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            content TEXT NOT NULL,
            edited_at INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX import_item_import ON import_item (import)",
        """CREATE TABLE import_row (
            import TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            of TEXT NOT NULL,
            key TEXT NOT NULL,
            PRIMARY KEY (import, position)
        ) STRICT, WITHOUT ROWID""",
        """CREATE INDEX import_item_entry ON import_item (entry)
            WHERE entry IS NOT NULL""",
        """CREATE INDEX import_item_check_in ON import_item (check_in)
            WHERE check_in IS NOT NULL""",
    ),
)

LATEST = len(STEPS)


def version_of(connection: Connection) -> int:
    """Return the schema version of the file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def check_not_newer(version: int, latest: int = LATEST) -> None:
    """Refuse a file of a later program. Raises NewerJournalError."""
    if version > latest:
        raise NewerJournalError(
            said(
                "This journal was last used with a newer version of Session Journal"
                " (format {version}; this one reads up to {latest}). Nothing was"
                " changed.",
                version=version,
                latest=latest,
            )
        )


def migrate(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Bring the file up to the last step, inside the caller's transaction.

    Raises NewerJournalError.
    """
    version = version_of(connection)
    check_not_newer(version, len(steps))
    for step in steps[version:]:
        for statement in step:
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
