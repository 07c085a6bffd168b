"""From YAML to rules: `files` reads from disk, `load` makes `records.Rule`s of texts, `book` compiles them."""
