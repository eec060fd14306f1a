"""Session Journal: an offline, encrypted desktop journal for a course of therapy."""

__version__ = "0.1.0"
