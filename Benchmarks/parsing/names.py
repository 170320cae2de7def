"""F1 of names, exact spans of persons, organisations and locations, against a BIO file in columns.

    dramatis parse --conllu en_ewt-ud-test.conllu -o WORDS.conllu
    python3 names.py en_ewt-ud-test.iob2 WORDS.conllu

The gold is in the form of Universal NER: number, word and tag, parted by tabs. The files may have their documents
in different order: sentences are matched by their words, and one without a counterpart is passed over and counted.
"""

import collections
import sys

TYPES = ("PER", "ORG", "LOC")


def spans(tags):
    """The names of a BIO sequence as (start, end, type); an I- tag without a name of its type before it begins one."""
    found = []
    for i, tag in enumerate(tags):
        if tag == "O":
            continue
        prefix, kind = tag.split("-", 1)
        goes_on = prefix == "I" and found and found[-1][1] == i and found[-1][2] == kind
        found.append((found.pop()[0], i + 1, kind) if goes_on else (i, i + 1, kind))
    return {span for span in found if span[2] in TYPES}


def blocks(path):
    """The lines of each sentence, split at tabs, comments left out."""
    block = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            block.append(line.split("\t"))
        elif not line and block:
            yield block
            block = []
    if block:
        yield block


def gold_sentences(path):
    for block in blocks(path):
        yield [row[1] for row in block], [row[2] if row[2][2:] in TYPES else "O" for row in block]


def parsed_sentences(path):
    for block in blocks(path):
        words = [row for row in block if row[0].isdigit()]
        tags = [next((x[5:] for x in row[9].split("|") if x.startswith("Name=")), "O") for row in words]
        yield [row[1] for row in words], tags


def score(gold, parsed):
    """Precision, recall and F1 in percent, and how many gold sentences had no counterpart."""
    waiting = collections.defaultdict(collections.deque)
    for words, tags in parsed:
        waiting[tuple(words)].append(tags)
    hit = found = wanted = missing = 0
    for words, tags in gold:
        if not waiting[tuple(words)]:
            missing += 1
            continue
        want, own = spans(tags), spans(waiting[tuple(words)].popleft())
        hit, found, wanted = hit + len(want & own), found + len(own), wanted + len(want)
    percent = lambda a, b: 100 * a / b if b else 0.0
    return percent(hit, found), percent(hit, wanted), percent(2 * hit, found + wanted), missing


def main():
    precision, recall, f1, missing = score(gold_sentences(sys.argv[1]), parsed_sentences(sys.argv[2]))
    print(f"names F1 {f1:.2f}, precision {precision:.2f}, recall {recall:.2f}; sentences without a counterpart {missing}")


if __name__ == "__main__":
    main()
