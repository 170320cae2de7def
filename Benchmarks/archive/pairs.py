#!/usr/bin/env python3
"""Scores the automatic merges of an archive on pairs labelled by hand: same actor, or two.

    pairs.py ARCHIVE [PAIRS.TSV]
"""

import pathlib
import sqlite3
import sys


def main():
    connection = sqlite3.connect(sys.argv[1])
    pairs = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).with_name("pairs.tsv"))
    counts = {(label, joined): 0 for label in ("same", "different") for joined in (True, False)}
    for line in pairs.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *places, label = line.split("\t")
        actors = [
            connection.execute(
                "SELECT actor FROM appearance JOIN document ON document.id = document WHERE document.name = ? AND local = ?",
                place,
            ).fetchone()
            for place in (places[:2], places[2:])
        ]
        if None in actors:
            print("not in the archive:", line)
            continue
        joined = actors[0] == actors[1]
        counts[label, joined] += 1
        if joined != (label == "same"):
            print("wrong:", line)
    right, wrong, missed = counts["same", True], counts["different", True], counts["same", False]
    print(f"{sum(counts.values())} pairs: precision {right / (right + wrong):.3f}, recall {right / (right + missed):.3f}")


main()
