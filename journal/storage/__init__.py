"""The journal on disk: an encrypted SQLite file and its key file."""
