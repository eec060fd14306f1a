"""Own templates: texts to begin an entry with, made alone or with a therapist."""

from dataclasses import replace

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.ids import RandomBytes, TemplateId, uuid7
from journal.domain.moment import Clock
from journal.domain.template import Template
from journal.storage.database import Database, Store


class Templates:
    """The templates of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def make(self, name: str, body: str, *, with_therapist: bool = False) -> Changes:
        """Keep a template. Raises InvalidInputError, NotSavedError."""
        now = self._clock()
        return self.put_back(
            Template(
                id=TemplateId(uuid7(now.utc, self._random_bytes)),
                name=name.strip(),
                body=body,
                with_therapist=with_therapist,
                edited=now,
            )
        )

    def change(
        self, template: TemplateId, name: str, body: str, *, with_therapist: bool
    ) -> Changes:
        """Change a template. Raises InvalidInputError, NotFoundError, NotSavedError."""
        now = self._clock()

        def change(store: Store) -> Changes:
            old = store.templates.get(template)
            if old is None:
                raise NotFoundError("That template is not in the journal.")
            store.templates.put(
                replace(
                    old,
                    name=name.strip(),
                    body=body,
                    with_therapist=with_therapist,
                    edited=now,
                )
            )
            return Changes(templates=frozenset({template}))

        return self._database.write(change)

    def remove(self, template: TemplateId) -> Changes:
        """Remove a template for good; put_back() undoes it with the value."""
        now = self._clock()
        self._database.write(lambda store: store.templates.remove(template, now))
        return Changes(templates=frozenset({template}))

    def put_back(self, template: Template) -> Changes:
        """Undo a removal."""
        self._database.write(lambda store: store.templates.put(template))
        return Changes(templates=frozenset({template.id}))

    def all(self) -> tuple[Template, ...]:
        """Return every template, oldest first."""
        return self._database.read(lambda store: store.templates.all())
