"""A person's own templates, in journal.db."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal.domain.ids import TemplateId
from journal.domain.moment import Moment
from journal.domain.template import Template
from journal.storage import rows
from journal.storage.tombstones import bury, unearth


class Templates:
    """Templates within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, template: Template) -> None:
        """Add a template, or replace the one with its id."""
        values = {
            "name": template.name,
            "body": template.body,
            "with_therapist": template.with_therapist,
            **rows.moment_values("edited", template.edited),
        }
        statement = insert(rows.template).values(id=template.id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=values)
        )
        unearth(self._connection, template.id)

    def all(self) -> tuple[Template, ...]:
        """Return every template, oldest first."""
        found = self._connection.execute(
            select(rows.template).order_by(rows.template.c.id)
        )
        return tuple(_template(row) for row in found)

    def get(self, template: TemplateId) -> Template | None:
        """Return one template."""
        query = select(rows.template).where(rows.template.c.id == template)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _template(row)

    def remove(self, template: TemplateId, deleted: Moment) -> None:
        """Remove a template for good; an unknown id does not matter."""
        gone = self._connection.execute(
            delete(rows.template).where(rows.template.c.id == template)
        )
        if gone.rowcount:
            bury(self._connection, template, "template", deleted)


def _template(row: rows.AnyRow) -> Template:
    return Template(
        id=TemplateId(row.id),
        name=row.name,
        body=row.body,
        with_therapist=row.with_therapist,
        edited=rows.moment_from(row, "edited"),
    )
