"""From YAML to rules: `files` reads from disk, `load` turns texts into `records.Rule`, `book` compiles them for scanning."""
