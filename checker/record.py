"""What all records share, written once: a dataclass writes it for each class anew whenever the program starts."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter


class Record:
    """Equal where all fields are equal. Every record is a dataclass with slots, and nothing else."""

    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        fields = zip(self.__slots__, _values(self), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"


_getters: dict[type, Callable[[object], tuple[object, ...]]] = {}


def _values(record: object) -> tuple[object, ...]:
    kind = type(record)
    if kind not in _getters:
        names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
        get = attrgetter(*names)
        _getters[kind] = get if len(names) > 1 else lambda one: (get(one),)
    return _getters[kind](record)
