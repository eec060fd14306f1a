"""The driver's own connection, for what is asked most."""

from typing import Any

from sqlalchemy import Connection


def driver_of(connection: Connection) -> Any:
    """Return the driver's own connection, within the same transaction.

    For what is asked most: SQLAlchemy's way takes longer than SQLCipher's answer.
    """
    return connection.connection.driver_connection
