"""A person's own templates, in journal.db."""

from sqlalchemy import Connection, select

from journal.domain.ids import TemplateId
from journal.domain.moment import Moment
from journal.domain.template import Template
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


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
        put_row(self._connection, rows.template, template.id, values)

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
        remove_row(self._connection, rows.template, template, deleted)


def _template(row: rows.AnyRow) -> Template:
    return Template(
        id=TemplateId(row.id),
        name=row.name,
        body=row.body,
        with_therapist=row.with_therapist,
        edited=rows.moment_from(row, "edited"),
    )
