"""Signs that the person has left: a module a system, behind one small interface."""
