"""The words that go on paper, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from journal.domain.entry import Kind
from journal.domain.paper_words import PaperWords
from journal.ui.widgets.dates import day_month_and_year


def paper_words() -> PaperWords:
    """Return them as they read now."""
    translate = QCoreApplication.translate
    return PaperWords(
        day=day_month_and_year,
        kinds={
            Kind.PREPARATION: translate("PaperWords", "Preparation"),
            Kind.SESSION: translate("PaperWords", "Session reflection"),
            Kind.INTEGRATION: translate("PaperWords", "Integration"),
            Kind.NOTE: translate("PaperWords", "Note"),
        },
        untitled=translate("PaperWords", "Untitled"),
        contents=translate("PaperWords", "Contents"),
        mood=translate("PaperWords", "Mood"),
        span=translate("PaperWords", "{first} to {last}"),
        mood_note=translate(
            "PaperWords",
            "Lines are the means of seven days, from check-ins on a pad that is not a"
            " tested questionnaire. A gap means that nothing was noted.",
        ),
        pleasantness=translate("PaperWords", "Feeling"),
        energy=translate("PaperWords", "Energy"),
        pleasant=translate("PaperWords", "pleasant"),
        middle=translate("PaperWords", "in between"),
        unpleasant=translate("PaperWords", "unpleasant"),
        session=translate("PaperWords", "Session {number}"),
        check_ins=translate("PaperWords", "Check-ins"),
        day_head=translate("PaperWords", "Day"),
        distress=translate("PaperWords", "Distress"),
        words=translate("PaperWords", "Words"),
        total=translate("PaperWords", "Total"),
        skipped=translate("PaperWords", "Not answered"),
        band=translate(
            "PaperWords",
            "The grey band is ordinary variation around the first total: less than"
            " {points} points. A total is not a diagnosis.",
        ),
        questions=translate("PaperWords", "Questions"),
    )
