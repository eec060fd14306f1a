"""What is pasted from elsewhere: its words, never its pictures, nothing fetched."""

from journal.domain.prose import BODY_LENGTH
from journal.formats.html_text import from_html


def markdown_of(html: str) -> str:
    """Return the words of a page as Markdown; a picture is told, not shown.

    At most as much is read as an entry can hold.
    """
    return from_html(html[:BODY_LENGTH]).markdown
