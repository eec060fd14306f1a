"""Questions for the next appointment: collected anywhere, carried over until ticked."""

from collections.abc import Callable
from dataclasses import replace

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.ids import EntryId, QuestionId, RandomBytes, uuid7
from journal.domain.moment import Clock, Moment
from journal.domain.question import Question
from journal.storage.database import Database, Store


class Questions:
    """The questions of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def ask(
        self, text: str, *, entry: EntryId | None = None, at: Moment | None = None
    ) -> Changes:
        """Keep a question, and which entry it came up in.

        at is when it was asked, if not now. Raises InvalidInputError, NotSavedError.
        """
        now = at or self._clock()
        return self.put_back(
            Question(
                id=QuestionId(uuid7(now.utc, self._random_bytes)),
                text=text.strip(),
                asked=now,
                edited=now,
                entry=entry,
            )
        )

    def reword(self, question: QuestionId, text: str) -> Changes:
        """Change the words of a question. Raises InvalidInputError, NotFoundError."""
        return self._change(question, lambda old: replace(old, text=text.strip()))

    def tick(self, question: QuestionId, *, at: Moment | None = None) -> Changes:
        """Note that a question was brought up; at is when, if not now.

        Raises NotFoundError, NotSavedError.
        """
        now = at or self._clock()
        return self._change(question, lambda old: replace(old, done=now))

    def untick(self, question: QuestionId) -> Changes:
        """Take a question along again. Raises NotFoundError, NotSavedError."""
        return self._change(question, lambda old: replace(old, done=None))

    def remove(self, question: QuestionId) -> Changes:
        """Remove a question for good; put_back() undoes it with the value."""
        now = self._clock()
        self._database.write(lambda store: store.questions.remove(question, now))
        return Changes(questions=frozenset({question}))

    def put_back(self, question: Question) -> Changes:
        """Undo a removal."""

        def change(store: Store) -> Changes:
            # An entry that was erased meanwhile takes no question with it.
            origin = store.entries.still_there(question.entry)
            store.questions.put(replace(question, entry=origin))
            return Changes(questions=frozenset({question.id}))

        return self._database.write(change)

    def all(self) -> tuple[Question, ...]:
        """Return every question, oldest first."""
        return self._database.read(lambda store: store.questions.all())

    def to_bring(self) -> tuple[Question, ...]:
        """Return the questions that are not ticked, oldest first."""
        return tuple(question for question in self.all() if question.done is None)

    def _change(
        self, question: QuestionId, changed: Callable[[Question], Question]
    ) -> Changes:
        now = self._clock()

        def change(store: Store) -> Changes:
            old = store.questions.get(question)
            if old is None:
                raise NotFoundError("That question is not in the journal.")
            store.questions.put(replace(changed(old), edited=now))
            return Changes(questions=frozenset({question}))

        return self._database.write(change)
