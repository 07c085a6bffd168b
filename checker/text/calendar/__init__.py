"""Dates and times: how they are written, and where they lie in the calendar."""
