#!/usr/bin/env python3
"""Kills `dramatis add` at random moments, again and again, and looks whether the archive is whole each time.

    kill.py DRAMATIS RECORDS FOLDER [TIMES]

After each kill every document that is there must have all its sentences, actors and actions, SQLite must find nothing
wrong, and in the end all documents must be there.
"""

import json
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import time


def check(archive, expected):
    connection = sqlite3.connect(archive)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    counts = connection.execute(
        """SELECT name, (SELECT count(*) FROM sentence WHERE document = d.id),
             (SELECT count(*) FROM appearance WHERE document = d.id),
             (SELECT count(*) FROM action WHERE document = d.id) FROM document AS d"""
    ).fetchall()
    connection.close()
    for name, *found in counts:
        assert tuple(found) == expected[name], (name, found, expected[name])
    return len(counts)


def parts(records, folder):
    """The records in files of a hundred, so that not all are read before the first is added."""
    lines = records.read_text(encoding="utf-8").splitlines(keepends=True)
    files = []
    for start in range(0, len(lines), 100):
        files.append(folder / f"{start:06}.jsonl")
        files[-1].write_text("".join(lines[start : start + 100]), encoding="utf-8")
    return files


def main():
    program, records, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    times = int(sys.argv[4]) if len(sys.argv) > 4 else 20
    expected = {}
    for line in records.open(encoding="utf-8"):
        record = json.loads(line)
        expected[record["document"]["id"]] = tuple(len(record[k]) for k in ("sentences", "actors", "actions"))
    folder.mkdir(parents=True, exist_ok=True)
    files = parts(records, folder)
    archive = folder / "killed.db"
    for ending in ["", "-wal", "-shm"]:
        pathlib.Path(f"{archive}{ending}").unlink(missing_ok=True)
    chooser = random.Random(7)
    documents = 0
    for number in range(times):
        process = subprocess.Popen([program, "add", archive, *files], stderr=subprocess.DEVNULL)
        time.sleep(chooser.uniform(0.05, 1.5))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if archive.exists() and archive.stat().st_size:
            before, documents = documents, check(archive, expected)
            assert documents >= before
        print(number + 1, documents, "documents")
    subprocess.run([program, "add", archive, *files], check=True)
    assert check(archive, expected) == len(expected)
    print("all", len(expected), "documents are there")


main()
