"""What stops a run, and with which exit code. What does not stop it is a `records.Problem`."""


class CheckerError(Exception):
    """Something the person at the keyboard can mend.

    `where` is a place ("rules/a.yaml:3:5", "--jobs"), `what` the cause, `help` the next step.
    """

    exit_code = 2

    def __init__(self, where: str, what: str, help: str = "") -> None:
        self.where, self.what, self.help = where, what, help
        super().__init__(f"{where}: {what}" if where else what)


class UsageError(CheckerError):
    """The command line or the configuration cannot be followed."""


class RuleError(CheckerError):
    """One or more rules cannot be read; `excerpt` shows the line of the file with a caret."""

    def __init__(self, where: str, what: str, help: str = "", excerpt: str = "") -> None:
        super().__init__(where, what, help)
        self.excerpt = excerpt


class RuleErrors(CheckerError):
    """All the errors of all the rule files, in the order given: that of file and line."""

    def __init__(self, errors: "list[RuleError]") -> None:
        self.errors = list(errors)
        super().__init__("", f"{len(errors)} error{'s' * (len(errors) != 1)} in the rules")


class NothingToRead(CheckerError):
    """The corpus holds no article that could be read."""

    exit_code = 3
