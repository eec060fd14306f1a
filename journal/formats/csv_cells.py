"""Cells of tables that people open in a spreadsheet."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """Return a text that a spreadsheet shows instead of calculating it.

    The apostrophe in front is how spreadsheets themselves mark a text.
    """
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
