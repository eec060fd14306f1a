"""A questionnaire while it is being taken: what is answered, and where one is."""

from journal.domain.ids import ResultId
from journal.domain.measure import Answers, Item, Measure
from journal.domain.taken import Taken


class Sitting:
    """The answers of one sitting, question by question.

    place counts from 0; after the last question it is the number of questions.
    """

    def __init__(self, measure: Measure, result: ResultId, language: str) -> None:
        self.measure = measure
        self.result = result
        self.language = language
        self.place = 0
        self._answers: dict[str, int | None] = {}

    @classmethod
    def of(cls, taken: Taken, measure: Measure) -> "Sitting":
        """Return a sitting that goes on where it was left."""
        sitting = cls(measure, taken.id, taken.language)
        known = {question.id for question in measure.questions}
        sitting._answers = {
            name: value for name, value in taken.answers.items() if name in known
        }
        seen = [question.id in sitting._answers for question in measure.questions]
        sitting.place = seen.index(False) if False in seen else len(seen)
        return sitting

    @property
    def question(self) -> Item | None:
        """The question one is at, or None after the last."""
        questions = self.measure.questions
        return questions[self.place] if self.place < len(questions) else None

    @property
    def answers(self) -> dict[str, int | None]:
        """What was answered so far, a copy; None where it was skipped."""
        return dict(self._answers)

    @property
    def result_so_far(self) -> Answers:
        """The same answers, complete: what was not seen counts as skipped."""
        return Answers(measure=self.measure, values=self._answers)

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(value is not None for value in self._answers.values())

    @property
    def open_places(self) -> tuple[int, ...]:
        """Where there is no answer, whether skipped or never seen."""
        return tuple(
            place
            for place, question in enumerate(self.measure.questions)
            if self._answers.get(question.id) is None
        )

    def value_of(self, question: Item) -> int | None:
        """Return the answer to a question, or None."""
        return self._answers.get(question.id)

    def answer(self, question: Item, value: int | None) -> None:
        """Answer a question; None skips it."""
        self._answers[question.id] = value

    def go_to(self, place: int) -> None:
        """Go to a question, or behind the last one."""
        self.place = max(0, min(place, len(self.measure.questions)))

    def skip_the_rest(self) -> None:
        """Count every question without an answer as skipped."""
        for question in self.measure.questions:
            self._answers.setdefault(question.id, None)
