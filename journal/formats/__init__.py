"""Text and bytes of other shapes, to and from domain values."""
