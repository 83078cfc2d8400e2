"""Whether two files to upload say the same, cell by cell, however they are quoted."""

import csv

KEY = "Network Publisher ID"


class Disagreement(Exception):
    """A peer came to another result."""


def rows(path):
    """The rows of a file as dictionaries; a file that was not written has none."""
    try:
        file = open(path, encoding="utf-8-sig", newline="")
    except FileNotFoundError:
        return
    with file:
        yield from csv.DictReader(file)


def compare(ours, theirs):
    """Compares the rows that both have, which stand in the same order in both.

    Columns that only the peer has are not looked at, nor rows that rowmend leaves for a person.
    Returns how many rows were compared and how many more the peer has.
    """
    compared = further = 0
    peer = rows(theirs)
    for own in rows(ours):
        for other in peer:
            if other[KEY] == own[KEY]:
                break
            further += 1
        else:
            raise Disagreement(f"{theirs} lacks publisher {own[KEY]}, or its order is another")
        for title, cell in own.items():
            if other.get(title) != cell:
                raise Disagreement(
                    f"{theirs}, publisher {own[KEY]}, {title}: {other.get(title)!r}, not {cell!r}"
                )
        compared += 1
    if compared == 0:
        raise Disagreement(f"{ours} has no rows to compare")
    return compared, further + sum(1 for _ in peer)
