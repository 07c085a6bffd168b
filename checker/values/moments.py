"""Dates and times of day: "2018-06-19", "--06-19" (its year is unknown), "> 2016", "T15:05"."""

from __future__ import annotations

from checker.text.calendar.notation import canonical, parse, texts

__all__ = ["canonical", "parse", "texts"]
