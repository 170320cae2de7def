#!/usr/bin/env python3
"""Measures an archive as it grows: how fast documents go in, how large the file is, how long each query takes.

    measure.py DRAMATIS RECORDS FOLDER [--keep] [SIZE…]

RECORDS is a file of records made by `dramatis extract --with-text`; archives of its first SIZE documents (1000, 5000,
20000) are made in FOLDER; with --keep those of an earlier run are asked again. Times are the least of three runs of the whole program, its start included.
"""

import os
import pathlib
import resource
import subprocess
import sys
import time

QUERIES = [
    ("path", ["path", "DB", "Chuck Grassley", "Eric Holder"]),
    ("path --all", ["path", "DB", "Chuck Grassley", "Eric Holder", "--all"]),
    ("path --k 10", ["path", "DB", "Chuck Grassley", "Eric Holder", "--k", "10"]),
    ("path --disjoint", ["path", "DB", "Chuck Grassley", "Eric Holder", "--disjoint"]),
    ("path --timely", ["path", "DB", "Chuck Grassley", "Eric Holder", "--timely"]),
    ("path --class CONSULT", ["path", "DB", "Chuck Grassley", "Eric Holder", "--class", "CONSULT"]),
    ("between", ["between", "DB", "Chuck Grassley", "Eric Holder", "Harry Reid"]),
    ("common", ["common", "DB", "Chuck Grassley", "Max Baucus"]),
    ("show", ["show", "DB", "Chuck Grassley"]),
    ("actions NAME", ["actions", "DB", "Chuck Grassley"]),
    ("actions --class ACCUSE", ["actions", "DB", "--class", "ACCUSE", "--since", "2010-01-01", "--until", "2010-12-31"]),
    ("cast", ["cast", "DB", "--kind", "state"]),
    ("rank degree", ["rank", "DB", "--by", "degree", "--top", "10"]),
    ("rank pagerank", ["rank", "DB", "--by", "pagerank", "--top", "10"]),
    ("communities", ["communities", "DB"]),
    ("timeline", ["timeline", "DB", "--by", "year"]),
    ("contradictions", ["contradictions", "DB"]),
    ("compare --from-day", ["compare", "DB", "--from-day", "2012-01-01", "--top", "10"]),
    ("search", ["search", "DB", "indicted fraud"]),
    ("merges", ["merges", "DB", "Chuck Grassley"]),
    ("sql", ["sql", "DB", "select name, documents from actors order by documents desc limit 10"]),
]


def timed(command):
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return time.monotonic() - start, done.returncode, done.stderr.decode(errors="replace").strip()


def fill(program, lines, folder, sizes):
    """Makes the archives anew."""
    for size in sizes:
        part, archive = folder / f"{size}.jsonl", folder / f"{size}.db"
        part.write_text("".join(lines[:size]), encoding="utf-8")
        for ending in ["", "-wal", "-shm"]:
            pathlib.Path(f"{archive}{ending}").unlink(missing_ok=True)
        seconds, status, message = timed([program, "add", archive, part])
        print(f"{size}: added in {seconds:.1f} s, {size / seconds:.0f} documents a second, "
              f"{archive.stat().st_size / 1e6:.0f} MB; {message}")
        again, status, message = timed([program, "add", archive, part])
        print(f"{size}: added again in {again:.1f} s; {message}")


def main():
    program, records, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    keeps = "--keep" in sys.argv[4:]
    sizes = [int(size) for size in sys.argv[4:] if size != "--keep"] or [1000, 5000, 20000]
    folder.mkdir(parents=True, exist_ok=True)
    if not keeps:
        fill(program, records.read_text(encoding="utf-8").splitlines(keepends=True), folder, sizes)
    table = {}
    for size in sizes:
        archive = folder / f"{size}.db"
        for name, command in QUERIES:
            command = [program] + [str(archive) if word == "DB" else word for word in command]
            runs = [timed(command) for _ in range(3)]
            table.setdefault(name, {})[size] = min(run[0] for run in runs)
            if runs[0][1] not in (0, 1):
                print(f"{size} {name}: exit status {runs[0][1]}: {runs[0][2]}")
    print("| query | " + " | ".join(str(size) for size in sizes) + " |")
    print("| --- |" + " --- |" * len(sizes))
    for name, row in table.items():
        print(f"| {name} | " + " | ".join(f"{row[size]:.3f}" for size in sizes) + " |")
    print("largest memory of any run:", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, "MiB")


main()
