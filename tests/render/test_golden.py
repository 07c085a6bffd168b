"""The outputs of the sample report, as they were looked at: csv and markdown (the others have their own tests beside their schemas)."""

import csv
import io
from pathlib import Path

import pytest

from checker.render import room
from tests.render.sample import REPORT

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.mark.parametrize("format", ["csv", "markdown"])
def test_golden_file(format: str) -> None:
    module = room(format)
    assert module.render(REPORT).encode() == (GOLDEN / f"{format}{module.SUFFIX}").read_bytes()


def test_every_row_of_the_csv_has_the_columns_of_its_head() -> None:
    rows = list(csv.reader(io.StringIO(room("csv").render(REPORT).removeprefix("\ufeff"), newline="")))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}
