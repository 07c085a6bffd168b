"""Facts that several articles of a story state, found without rules, and drafts of the rules that check them.

The way of the data: `values` reads every value with the words around it; `figures` finds the values that stand beside the
same words, `spellings` the terms that are printed in two ways, `subjects` turns what general rules found into rules about one
person or one statement; `proving` runs each draft through the very functions that `checker run` uses and makes its test;
`writing` prints the file.
"""
