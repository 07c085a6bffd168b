"""The language server: what an editor shows while an article or a rule is written.

`diagnose` and `assist` are pure enough to be tested without an editor; `server` speaks the protocol.
"""
