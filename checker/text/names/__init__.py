"""Names of persons, places and streets: what they look like, and which are one."""
