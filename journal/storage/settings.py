"""The journal's own settings: names and JSON values."""

import json
from typing import Any

from sqlalchemy import Connection, select

from journal.domain.moment import Moment
from journal.storage import rows
from journal.storage.keeping import upsert


class SettingsTable:
    """Settings within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, Any]:
        """Return every setting that was ever put."""
        found = self._connection.execute(
            select(rows.setting.c.name, rows.setting.c.value)
        )
        return {name: json.loads(value) for name, value in found}

    def put(self, name: str, value: object, edited: Moment) -> None:
        """Set one setting to a value that JSON can hold."""
        values = {
            "value": json.dumps(value),  # ASCII: any text can be stored
            **rows.moment_values("edited", edited),
        }
        upsert(self._connection, rows.setting, {"name": name}, values)
