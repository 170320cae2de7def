#!/usr/bin/env python3
"""Measures how fast `dramatis add` takes in articles with the reading of their texts.

    ingest.py DRAMATIS ARTICLES.JSONL FOLDER [COUNT]

ARTICLES.JSONL is made by articles.py; its first COUNT (2000) go into an archive in FOLDER.
"""

import json
import pathlib
import resource
import subprocess
import sys
import time


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[3])
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 2000
    folder.mkdir(parents=True, exist_ok=True)
    with open(sys.argv[2], encoding="utf-8") as lines:
        articles = [line for line, _ in zip(lines, range(count))]
    words = sum(len(json.loads(article)["text"].split()) for article in articles)
    part, archive = folder / "articles.jsonl", folder / "articles.db"
    part.write_text("".join(articles), encoding="utf-8")
    for ending in ["", "-wal", "-shm"]:
        pathlib.Path(f"{archive}{ending}").unlink(missing_ok=True)
    start = time.monotonic()
    subprocess.run([program, "add", archive, part], check=True)
    seconds = time.monotonic() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{len(articles)} articles, {words} words in {seconds:.1f} s: {len(articles) / seconds:.1f} documents and "
        f"{words / seconds:.0f} words a second; {used.ru_utime + used.ru_stime:.0f} s of processors, "
        f"{used.ru_maxrss // 1024} MiB"
    )


main()
