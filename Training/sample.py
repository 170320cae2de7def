"""Prints documents of a corpus in JSON lines (field `text`), drawn at random, as plain text to be parsed.

    python sample.py ../../shared/corpora/news-us-senate-press-releases/senate-2004-2008.jsonl.xz --words 350000 | dramatis parse - > senate.conllu
"""

import argparse
import json
import lzma
import pathlib
import random

LONGEST = 6000  # characters: of a long report its beginning, so that more reports are heard


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus", type=pathlib.Path)
    ap.add_argument("--words", type=int, default=350_000)
    ap.add_argument("--seed", type=int, default=5)
    args = ap.parse_args()
    with lzma.open(args.corpus, "rt", encoding="utf-8") as file:
        lines = list(file)
    random.Random(args.seed).shuffle(lines)
    count = 0
    for line in lines:
        text = json.loads(line)["text"][:LONGEST]
        print(text, end="\n\n")
        count += len(text.split())
        if count > args.words:
            return


if __name__ == "__main__":
    main()
