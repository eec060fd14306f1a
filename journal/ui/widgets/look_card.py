"""How the window looks: colours, sizes and letters, in force as they are chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QSizePolicy,
    QVBoxLayout,
)

from journal.domain.taste import LINE_HEIGHTS, READING_WIDTHS, TEXT_SIZES
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, Chip, FlowLayout, caption, subheading
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.leaf import Leaf

_MARGIN, _GAP = 20, 12


class LookCard(Card):
    """Colours, size of text, letters, lines and width, with a sample that follows."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._schemes = QButtonGroup(self)
        self._choices: dict[str, QComboBox] = {}
        self._sample = Leaf(appearance)
        self._sample.setAccessibleName(self.tr("Sample of the text"))
        self._sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sentence = self.tr(
            "A walk after breakfast, slowly. Il1, O0, rn and m can be told apart, and"
            " <i>what was meant</i> is seen at a glance."
        )
        self._sample.show_html(f"<p>{sentence}</p>")
        self._arrange()
        appearance.changed.connect(self._show_taste)
        self._show_taste()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(subheading(self.tr("How it looks")))
        column.addWidget(caption(self.tr("Colours")))
        column.addLayout(self._scheme_row())
        form = QFormLayout()
        form.setSpacing(_GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, choice in self._rows():
            add_row(form, name, choice)
        column.addLayout(form)
        column.addWidget(self._sample)

    def _scheme_row(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        for scheme, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast-light", self.tr("High contrast, light")),
            ("contrast-dark", self.tr("High contrast, dark")),
        ):
            chip = Chip(text)
            chip.setProperty("scheme", scheme)
            self._schemes.addButton(chip)
            row.addWidget(chip)
        self._schemes.buttonClicked.connect(
            lambda chip: self._choose(scheme=chip.property("scheme"))
        )
        return row

    def _rows(self) -> Sequence[tuple[str, QComboBox]]:
        sizes = [
            (self.tr("{percent} %").format(percent=size), size) for size in TEXT_SIZES
        ]
        heights = [
            (QLocale().toString(height / 100, "f", 2), height)
            for height in LINE_HEIGHTS
        ]
        names = (
            self.tr("Narrow"),
            self.tr("Usual"),
            self.tr("Wide"),
            self.tr("Very wide"),
        )
        widths = list(zip(names, READING_WIDTHS, strict=True))
        fonts = [
            ("Literata", "literata"),
            ("Inter", "inter"),
            ("Atkinson Hyperlegible Next", "atkinson"),
        ]
        return (
            (self.tr("Size of text"), self._choice("text_size", sizes)),
            (self.tr("Letters to read in"), self._choice("reading_font", fonts)),
            (self.tr("Height of a line"), self._choice("line_height", heights)),
            (self.tr("Width of the page"), self._choice("reading_width", widths)),
        )

    def _choice(self, field: str, values: Sequence[tuple[str, Any]]) -> QComboBox:
        choice = QComboBox()
        choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for text, value in values:
            choice.addItem(text, value)
        choice.activated.connect(
            lambda index: self._choose(**{field: choice.itemData(index)})
        )
        self._choices[field] = choice
        return choice

    def _choose(self, **wanted: Any) -> None:
        self._appearance.choose(replace(self._appearance.taste, **wanted))

    def _show_taste(self) -> None:
        taste = self._appearance.taste
        for chip in self._schemes.buttons():
            chip.setChecked(chip.property("scheme") == taste.scheme)
        for field, choice in self._choices.items():
            choice.setCurrentIndex(choice.findData(getattr(taste, field)))
        self._sample.setMaximumWidth(self._appearance.reading_width + 2 * Leaf.ROOM)
