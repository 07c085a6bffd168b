"""Rule files on disk, folders of them, and packs."""

import os
from pathlib import Path

import pytest

from checker.errors import RuleErrors
from checker.rulebook import files
from checker.rulebook.files import load


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"rules: [{{id: {path.stem}, type: age}}]\n", encoding="utf-8")


def mark(folder: Path, *packs: str) -> None:
    for name in packs:
        (folder / name / "pack.yaml").write_text(f"name: {Path(name).name}\ntitle: A pack\n", encoding="utf-8")


def test_a_folder_is_read_wholly_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b.yml", "a/z.yaml", "a/b/c.yaml", "d.yaml", ".hidden/x.yaml", ".y.yaml", "e.txt")
    assert [rule.id for rule in load([tmp_path]).rules] == ["c", "z", "b", "d"]


def test_files_come_in_the_order_named_and_once(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "b.yaml")
    (tmp_path / "again.yaml").symlink_to(tmp_path / "a.yaml")
    named = [tmp_path / "b.yaml", tmp_path, f"{tmp_path}/./a.yaml"]
    assert [rule.id for rule in load(named).rules] == ["b", "a"]


def test_a_rule_knows_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "rules/a.yaml")
    monkeypatch.chdir(tmp_path)
    assert [(rule.path, rule.line) for rule in load(["rules"]).rules] == [("rules/a.yaml", 1)]


def test_what_cannot_be_found_is_told_all_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RuleErrors) as caught:
        load([tmp_path / "empty", tmp_path / "none.yaml", "nopack"])
    assert [(error.where, error.what) for error in caught.value.errors] == [
        (str(tmp_path / "empty"), "no rule file in this folder"),
        (str(tmp_path / "none.yaml"), "there is no such file, folder or pack"),
        ("nopack", "there is no such file, folder or pack"),
    ]
    assert all(error.help for error in caught.value.errors)


def test_a_name_of_nothing_is_not_the_folder_where_we_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml")
    monkeypatch.chdir(tmp_path)
    for name in ("", " "):
        with pytest.raises(RuleErrors) as caught:
            load([name])
        assert [error.what for error in caught.value.errors] == ["the name of a rule file is empty"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml")
    (tmp_path / "a.yaml").chmod(0)
    with pytest.raises(RuleErrors) as caught:
        load([tmp_path])
    assert "cannot be read" in caught.value.errors[0].what


def test_a_pack_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "checker/packs/sport/scores.yaml", "rules/courts/trials.yaml", "own.yaml", "pyproject.toml")
    mark(tmp_path, "checker/packs/sport", "rules/courts")
    monkeypatch.setattr(files, "_PACKAGE", tmp_path / "checker")
    monkeypatch.chdir(tmp_path)
    assert [rule.id for rule in load(["sport", "courts"]).rules] == ["scores", "trials"]
    assert files.pack_names() == ["courts", "sport"]
    with pytest.raises(RuleErrors) as caught:
        load(["sports"])
    assert caught.value.errors[0].help == "packs: courts, sport"
    (tmp_path / "own.yaml").write_text("extends: [courts]\nrules: [{id: trials, severity: info}]", encoding="utf-8")
    assert [(rule.id, rule.severity) for rule in load(["own.yaml", "sport"]).rules] == [
        ("trials", "info"),
        ("scores", "error"),
    ]


def test_a_pack_inside_a_folder_is_left_to_its_name(tmp_path: Path) -> None:
    write(tmp_path, "rules/own.yaml", "rules/sport/scores.yaml")
    mark(tmp_path, "rules/sport")
    assert [rule.id for rule in load([tmp_path / "rules"]).rules] == ["own"]
    assert [rule.id for rule in load([tmp_path / "rules/sport"]).rules] == ["scores"]


def test_a_pack_that_is_named_and_extended_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "checker/packs/sport/scores.yaml")
    mark(tmp_path, "checker/packs/sport")
    monkeypatch.setattr(files, "_PACKAGE", tmp_path / "checker")
    (tmp_path / "own.yaml").write_text("extends: sport\nrules: [{id: scores, severity: info}]", encoding="utf-8")
    for named in (["sport", tmp_path / "own.yaml"], [tmp_path / "own.yaml", "sport"]):
        assert [(rule.id, rule.severity) for rule in load(named).rules] == [("scores", "info")]


@pytest.mark.parametrize("name", ["..", "../rules", "/etc", "", "a/b"])
def test_a_pack_is_a_plain_name(name: str) -> None:
    assert files.pack(name) is None


def test_a_rule_file_that_is_lost_is_told(tmp_path: Path) -> None:
    """Whoever loses rules without a word takes silence for agreement."""
    write(tmp_path, "a.yaml")
    (tmp_path / "gone.yaml").symlink_to("nowhere.yaml")
    os.mkfifo(tmp_path / "pipe.yml")
    with pytest.raises(RuleErrors) as caught:
        load([tmp_path])
    told = {Path(error.where).name: error.what for error in caught.value.errors}
    assert told == {
        "gone.yaml": "cannot be read: No such file or directory",
        "pipe.yml": "cannot be read: it is a pipe or a device",
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_of_rules_that_may_not_be_looked_into(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "below/b.yaml")
    (tmp_path / "below").chmod(0)
    with pytest.raises(RuleErrors) as caught:
        load([tmp_path])
    (tmp_path / "below").chmod(0o700)
    assert "cannot be read" in caught.value.errors[0].what
