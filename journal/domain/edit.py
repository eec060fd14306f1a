"""One small change to a text, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Put `text` where start to end was; then select from `anchor` to `cursor`.

    All four count characters of the text before (start, end) and after (anchor,
    cursor), from 0 to its length.
    """

    start: int
    end: int
    text: str
    anchor: int
    cursor: int

    def applied(self, before: str) -> str:
        """Return the text after the edit."""
        return before[: self.start] + self.text + before[self.end :]

    def moved(self, by: int) -> "Edit":
        """Return the same edit in a text that starts this much earlier."""
        return Edit(
            start=self.start + by,
            end=self.end + by,
            text=self.text,
            anchor=self.anchor + by,
            cursor=self.cursor + by,
        )
