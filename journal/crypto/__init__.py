"""Bytes and keys."""
