"""From YAML to rules: `files` reads from disk, `load` makes `rule.Rule`s of texts, `book` compiles them."""
