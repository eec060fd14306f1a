"""A text of another program as Markdown, and what of it could not come along."""

from dataclasses import dataclass

MOST_SAID = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """Markdown, and how many images and links to files stood in it."""

    markdown: str
    images: int = 0
    files: int = 0


def image_mark(name: str) -> str:
    """Return what stands where an image was."""
    return _mark("An image", name)


def file_mark(name: str) -> str:
    """Return what stands where a file was."""
    return _mark("A file", name)


def _mark(what: str, name: str) -> str:
    said = " ".join(name.split())[:MOST_SAID].strip()
    return f"({what} was here: {said})" if said else f"({what} was here.)"
