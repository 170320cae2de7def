#!/usr/bin/env python3
"""Kills `dramatis add` again and again over the whole of its work, and looks whether the archive is whole each time.

    kill.py DRAMATIS RECORDS FOLDER [TIMES]

TIMES (24) kills are spread evenly, each at a random place of its share, over three stages: while documents are added,
while changed documents take the place of the old ones, and while the cast is settled. A kill comes as soon as the
archive shows the document it was meant for, and a random moment later. After each kill every document that is there
must have all its sentences, actors and actions, as it was or as it is to be; none that was there before may be gone;
SQLite must find nothing wrong, in the index of words neither; and in the end all documents must be there.
"""

import json
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import time

COUNTS = """SELECT name, (SELECT count(*) FROM sentence WHERE document = d.id),
  (SELECT count(*) FROM appearance WHERE document = d.id), (SELECT count(*) FROM action WHERE document = d.id)
  FROM document AS d"""


def sizes(record):
    return tuple(len(record[key]) for key in ("sentences", "actors", "actions"))


def check(archive, allowed):
    """How many documents there are, and how many of them are as they are to be, when all is well."""
    connection = sqlite3.connect(archive)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO sentence_words (sentence_words, rank) VALUES ('integrity-check', 1)")
    counts = connection.execute(COUNTS).fetchall()
    connection.rollback()
    connection.close()
    for name, *found in counts:
        assert tuple(found) in allowed[name], (name, found, allowed[name])
    return len(counts), sum(tuple(found) == allowed[name][-1] for name, *found in counts)


def parts(records, folder):
    """The records in files of a hundred, so that not all are read before the first is added."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for start in range(0, len(records), 100):
        files.append(folder / f"{start:06}.jsonl")
        files[-1].write_text("".join(json.dumps(r) + "\n" for r in records[start : start + 100]), encoding="utf-8")
    return files


def progress(archive, query):
    """A number that grows while documents are written."""
    try:
        connection = sqlite3.connect(f"file:{archive}?mode=ro", uri=True, timeout=0.2)
        try:
            return connection.execute(query).fetchone()[0] or 0
        finally:
            connection.close()
    except sqlite3.Error:
        return 0


def kill_at(command, archive, query, target, delay):
    """Starts the command and kills it when the archive is so far; False when it was done before that."""
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while process.poll() is None and progress(archive, query) < target:
        time.sleep(0.002)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    return process.wait() != 0


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[3])
    times = int(sys.argv[4]) if len(sys.argv) > 4 else 24
    old = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    new = [{**record, "actions": record["actions"][:-1]} for record in old]
    archive = folder / "killed.db"
    stages = {"add": parts(old, folder / "old"), "replace": parts(new, folder / "new")}
    for ending in ["", "-wal", "-shm"]:
        pathlib.Path(f"{archive}{ending}").unlink(missing_ok=True)
    chooser = random.Random(7)
    adding, replacing = times * 5 // 12, times * 5 // 12
    allowed = {r["document"]["id"]: [sizes(r)] for r in old}
    there = 0
    kills = 0

    def note(stage, before, detail):
        nonlocal kills
        kills += 1
        found, changed = check(archive, allowed)
        assert found >= before, (found, before)
        print(f"{kills}: killed while {stage}: {found} documents, {detail(changed)}", flush=True)
        return found

    for share in range(adding):
        target = int((share + chooser.random()) * len(old) / adding)
        command = [program, "add", archive, *stages["add"]]
        query = "SELECT count(*) FROM document"
        if kill_at(command, archive, query, max(1, target), chooser.uniform(0, 0.02)):
            there = note("adding", there, lambda _: "all whole")
    subprocess.run([program, "add", archive, *stages["add"]], check=True, stderr=subprocess.DEVNULL)
    for record in new:
        allowed[record["document"]["id"]].append(sizes(record))
    highest = progress(archive, "SELECT max(id) FROM document")
    for share in range(replacing):
        target = highest + int((share + chooser.random()) * len(old) / replacing)
        command = [program, "add", archive, *stages["replace"]]
        if kill_at(command, archive, "SELECT max(id) FROM document", max(highest + 1, target), chooser.uniform(0, 0.02)):
            there = note("replacing", len(old), lambda changed: f"{changed} of them new")
    for _ in range(times - adding - replacing):
        # All are there, or nearly: what is left is the cast.
        query = f"SELECT max(id) - {highest} FROM document"
        command = [program, "add", archive, *stages["replace"]]
        if kill_at(command, archive, query, len(old), chooser.uniform(0, 1)):
            there = note("settling", len(old), lambda changed: f"{changed} of them new")
        subprocess.run([program, "add", archive, stages["add"][0]], check=True, stderr=subprocess.DEVNULL)
        highest = progress(archive, "SELECT max(id) FROM document") - len(old) + 100
    subprocess.run([program, "add", archive, *stages["replace"]], check=True, stderr=subprocess.DEVNULL)
    assert check(archive, allowed) == (len(old), len(old))
    print("killed", kills, "times; all", len(old), "documents are there as they are to be")


main()
