"""The commands: one room each; the table is in `cli`, which imports only the one that is asked for."""
