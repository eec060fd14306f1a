"""The names of what makes a folder a journal.

REPLACING is a folder: a journal that takes the place of this one, see replacing.py.
"""

KEYS = "keys.json"
KEYS_COPY = "keys.json.bak"
DATABASE = "journal.db"
REPLACING = "restored"
