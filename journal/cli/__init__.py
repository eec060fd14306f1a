"""The command line: parsing and printing over the services."""
