#!/usr/bin/env python3
"""Makes the shelf of articles that the archive is measured with.

    articles.py CORPORA FOLDER [COUNT] [WORDS]

CORPORA holds the JSON Lines of three public-domain collections: releases of United States senators, of the Department
of Justice, and the human rights reports of the State Department. FOLDER gets `articles.jsonl`: COUNT (20,000) articles in an
order that mixes the three evenly, so that the first thousand is a small shelf of the same kind; each is cut at the end
of the paragraph or sentence in which its WORDS-th (150th) word stands. A country's report comes as sections, an article each.
"""

import json
import lzma
import pathlib
import random
import re
import sys

COLLECTIONS = [
    ("news-us-senate-press-releases/senate-2004-2008.jsonl.xz", 9),
    ("news-doj-press-releases/doj-2009-2018.jsonl.xz", 10),
    ("news-state-human-rights-reports/state-hr-2016-2024.jsonl.xz", 1),
]


def beginning(text, words):
    """The text up to the end of the sentence in which the given number of words is reached."""
    paragraphs, count = [], 0
    for paragraph in text.split("\n"):
        sentences = []
        for sentence in re.split(r'(?<=[a-z0-9)”"][.!?]["”])\s+|(?<=[a-z0-9)][.!?])\s+(?=[A-Z“"])', paragraph.strip()):
            if count < words:
                sentences.append(sentence)
                count += len(sentence.split())
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(p for p in paragraphs if p) + "\n"


def articles(path, words):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            date = str(article.get("date") or "")
            if re.fullmatch(r"\d{4}", date):
                date += "-12-31"
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) or len(article["text"].split()) < 40:
                continue
            yield {
                "id": article["id"],
                "date": date,
                "title": " ".join((article["title"] or "").split()) or None,
                "text": beginning(article["text"], words),
            }


def main():
    corpora, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 20_000
    words = int(sys.argv[4]) if len(sys.argv) > 4 else 150
    whole = sum(share for _, share in COLLECTIONS)
    chooser = random.Random(1)
    chosen = []
    for name, share in COLLECTIONS:
        collection = list(articles(corpora / name, words))
        wanted = min(count * share // whole, len(collection))
        chosen += chooser.sample(collection, wanted)
    chooser.shuffle(chosen)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "articles.jsonl", "w", encoding="utf-8") as out:
        for article in chosen:
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    print(len(chosen), "articles,", sum(len(a["text"].split()) for a in chosen), "words")


main()
