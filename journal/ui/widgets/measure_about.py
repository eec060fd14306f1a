"""Where a questionnaire comes from: sources, licence and translation."""

from html import escape

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.guide import Source
from journal.domain.measure import Measure
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import FlowLayout, link_button
from journal.ui.widgets.leaf import Leaf


class MeasureAbout(QWidget):
    """A link that opens what there is to say about a questionnaire, and closes it.

    links are other ones to stand before it.
    """

    def __init__(
        self,
        appearance: Appearance,
        *links: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._links = links
        self._opener = link_button(self.tr("About this questionnaire"))
        self._opener.clicked.connect(self._toggle)
        self._text = Leaf(appearance, small=True)
        self._text.setAccessibleName(self.tr("About this questionnaire"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = FlowLayout(gap=20, row_gap=4)
        for link in (*links, self._opener):
            row.addWidget(link)
        column.addLayout(row)
        column.addWidget(self._text)
        self._text.hide()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [*self._links, self._opener, self._text]

    def open(self) -> None:
        """Show what there is to say, unfolded."""
        self.show()
        self._fold(folded=False)

    def show_measure(self, measure: Measure, language: str) -> None:
        """Show what there is to say of this one, folded."""
        self._text.show_html(self._told(measure, language))
        self._fold(folded=True)

    def _told(self, measure: Measure, language: str) -> str:
        parts = [
            f"{measure.name}: {measure.title}",
            measure.version.said_in(language),
            measure.licence,
            measure.copyright,
            measure.translation.note.said_in(language),
            measure.about_change.said_in(language),
            *(self._source(source) for source in measure.sources),
        ]
        return "".join(f"<p>{escape(part)}</p>" for part in parts if part)

    def _source(self, source: Source) -> str:
        told = self.tr("{authors} ({year}). {title}. {published}. {place} ({kind})")
        return told.format(
            authors=source.authors,
            year=source.year,
            title=source.title,
            published=source.published,
            place=source.doi or source.address,
            kind=source.kind,
        )

    def _toggle(self) -> None:
        self._fold(folded=not self._text.isHidden())

    def _fold(self, *, folded: bool) -> None:
        self._text.setHidden(folded)
        name = (
            self.tr("About this questionnaire")
            if folded
            else self.tr("Close what is said about this questionnaire")
        )
        self._opener.setText(name)
        self._opener.setAccessibleName(name)
