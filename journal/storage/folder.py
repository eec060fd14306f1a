"""The names of the files that make a folder a journal."""

KEYS = "keys.json"
KEYS_COPY = "keys.json.bak"
DATABASE = "journal.db"
