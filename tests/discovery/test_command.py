"""`checker discover` from the door: what it writes, where, and its exit codes."""

from pathlib import Path

import pytest

from checker.cli import main

ONE = (
    "---\nsource: Ledger\npublished: 2023-03-02\n---\nNorvik Foods will buy the bakery chain Halden for $340 million.\n"
)
OTHER = "---\nsource: Courier\npublished: 2023-03-02\n---\nThe bakery chain Halden: Norvik Foods will buy it for $430 million.\n"


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.md").write_text(ONE, encoding="utf-8")
    (folder / "other.md").write_text(OTHER, encoding="utf-8")
    return folder


def test_drafts_are_written_tested_and_used(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["discover", "articles", "-o", "drafts.yaml"]) == 0
    told = capsys.readouterr().out
    assert "conflict" in told
    assert "$340,000,000" in told
    drafts = Path("drafts.yaml").read_text(encoding="utf-8")
    assert "# articles/one.md:5: Norvik Foods will buy" in drafts.replace("\\", "/")
    assert main(["test", "drafts.yaml", "--require-tests"]) == 0
    assert main(["run", "articles", "--rules", "drafts.yaml", "--no-cache", "--fail-level", "warning"]) == 1


def test_on_standard_output_the_file_stands_alone(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["discover", "articles"]) == 0
    printed = capsys.readouterr()
    Path("drafts.yaml").write_text(printed.out, encoding="utf-8")
    assert main(["test", "drafts.yaml"]) == 0
    assert "draft" in printed.err


def test_the_same_articles_give_the_same_bytes(corpus: Path) -> None:
    assert main(["discover", "articles", "-o", "a.yaml"]) == 0
    assert main(["discover", "articles/other.md", "articles/one.md", "-o", "b.yaml"]) == 0
    assert Path("a.yaml").read_bytes() == Path("b.yaml").read_bytes()


def test_the_stories_are_read_side_by_side_with_the_same_result(corpus: Path) -> None:
    for number in range(4):
        for name in ("one", "other"):
            text = (corpus / f"{name}.md").read_text(encoding="utf-8").replace("Halden", f"Halden{'abcd'[number]}")
            told = text.replace("source:", f"story: deal {number}\nsource:", 1)
            (corpus / f"{name}-{number}.md").write_text(told, encoding="utf-8")
    assert main(["discover", "articles", "-o", "a.yaml", "--jobs", "1"]) == 0
    assert main(["discover", "articles", "-o", "b.yaml", "--jobs", "2"]) == 0
    assert Path("a.yaml").read_bytes() == Path("b.yaml").read_bytes()
    assert "story: deal 3" in Path("a.yaml").read_text(encoding="utf-8")


def test_a_flood_is_cut_to_the_most_certain_and_the_rest_is_counted(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        for name in ("one", "other"):
            text = (corpus / f"{name}.md").read_text(encoding="utf-8").replace("Halden", f"Halden{'abc'[number]}")
            if number:
                text = text.replace("$430", "$340")
            told = text.replace("source:", f"story: deal {number}\nsource:", 1)
            (corpus / f"{name}-{number}.md").write_text(told, encoding="utf-8")
    assert main(["discover", "articles", "-o", "all.yaml", "--limit", "0"]) == 0
    whole = capsys.readouterr().out
    assert "left out" not in whole
    assert main(["discover", "articles", "-o", "cut.yaml", "--limit", "2"]) == 0
    told = capsys.readouterr().out
    everything, cut = (Path(name).read_text(encoding="utf-8") for name in ("all.yaml", "cut.yaml"))
    ids = [line for line in everything.splitlines() if "- id:" in line]
    assert [line for line in cut.splitlines() if "- id:" in line] == [id for id in ids if id in cut]
    assert f"{len(ids) - 2} more drafts, less certain, were left out" in told
    assert cut.count("verdict: conflict") == 2


def test_copies_are_one_voice_and_one_voice_gives_no_draft(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (corpus / "other.md").write_text(ONE, encoding="utf-8")
    assert main(["discover", "articles", "-o", "drafts.yaml"]) == 0
    told = capsys.readouterr().out
    assert "0 drafts from 2 articles (1 independent)\n" in told
    assert "2 independent articles or more" in told
    assert "Nothing was found" in Path("drafts.yaml").read_text(encoding="utf-8")


def test_mistakes(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["discover", "articles", "--most", "0"]) == 2
    assert main(["discover", "articles", "--limit", "-1"]) == 2
    assert main(["discover"]) == 2
    (corpus / "one.md").unlink()
    (corpus / "other.md").unlink()
    assert main(["discover", "articles"]) in (2, 3)
    assert capsys.readouterr().err


def test_what_somebody_wrote_is_not_overwritten(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = corpus.parent / "mine.yaml"
    rules.write_text("version: 1\n", "utf-8")
    assert main(["discover", str(corpus), "-o", str(rules)]) == 2
    assert "holds no drafts" in capsys.readouterr().err
    assert rules.read_text("utf-8") == "version: 1\n"
    drafts = corpus.parent / "drafts.yaml"
    for _ in range(2):
        assert main(["discover", str(corpus), "-o", str(drafts)]) == 0
