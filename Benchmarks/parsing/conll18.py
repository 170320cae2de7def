"""Scores a system's CoNLL-U file against a gold one, by the measures of the CoNLL 2018 shared task.

    python conll18.py GOLD.conllu SYSTEM.conllu
    python conll18.py --text GOLD.conllu > RAW.txt      the gold file's text, to be parsed from scratch

Both files must have the same characters, spaces aside; they may cut them into sentences, tokens and words in different
ways. A token, word or sentence is right when the gold file has one of exactly the same characters. The words of a
multi-word token have no characters of their own, so where one stands on either side, words are paired by the longest
common subsequence of their lower-cased forms. Tags, lemmas and heads count for paired words: a head is right
when it is paired with the gold head, or both are the root. LAS looks at relations without their subtypes; a gold lemma
`_` is right whatever the system says. Precision is over the system's words, recall over the gold words.

The measures: Zeman et al. (2018), CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies.
"""

import argparse
import pathlib
from dataclasses import dataclass

MEASURES = ("Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS")


@dataclass(eq=False)
class Word:
    form: str
    start: int
    end: int
    in_multiword: bool
    lemma: str
    upos: str
    xpos: str
    head: object  # a number while reading, then a Word, or None for the root
    relation: str


@dataclass
class Document:
    characters: str  # without spaces
    tokens: list  # (start, end)
    sentences: list  # (start, end)
    words: list
    multiwords: list  # (start, end)


def blocks(lines):
    """The sentences of a file as lists of lines, comments and all."""
    block = []
    for line in lines:
        line = line.rstrip("\r\n")
        if line:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def read(lines):
    document = Document("", [], [], [], [])
    pieces, place = [], 0
    for block in blocks(lines):
        first, words, multiword_ends = place, [], 0
        for columns in (line.split("\t") for line in block if not line.startswith("#")):
            if "." in columns[0]:
                continue
            form = "".join(columns[1].split())
            if "-" in columns[0]:
                multiword_ends = int(columns[0].split("-")[1])
                span = (place, place + len(form))
                document.multiwords.append(span)
            inside = "-" not in columns[0] and int(columns[0]) <= multiword_ends
            if not inside:
                pieces.append(form)
                document.tokens.append((place, place + len(form)))
                place += len(form)
            if "-" not in columns[0]:
                start, end = span if inside else (place - len(form), place)
                words.append(Word(columns[1], start, end, inside, columns[2], columns[3], columns[4], int(columns[6]),
                                  columns[7].split(":")[0]))
        for word in words:
            word.head = words[word.head - 1] if word.head else None
        document.words += words
        document.sentences.append((first, place))
    document.characters = "".join(pieces)
    return document


def common_subsequence(a, b):
    """Pairs of indices of a longest common subsequence of two lists."""
    length = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            same = a[i] == b[j]
            length[i][j] = 1 + length[i + 1][j + 1] if same else max(length[i + 1][j], length[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif length[i + 1][j] >= length[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def regions(gold, system):
    """Stretches that are covered by multi-word tokens of either file, overlapping ones joined, in order."""
    joined = []
    for start, end in sorted(gold.multiwords + system.multiwords):
        if joined and start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined


def split(document, stretches):
    """The words outside all stretches, by their characters, and those within each."""
    outside, inside, place = {}, [[] for _ in stretches], 0
    for word in document.words:
        while place < len(stretches) and stretches[place][1] <= word.start:
            place += 1
        if place < len(stretches) and stretches[place][0] <= word.start and word.end <= stretches[place][1]:
            inside[place].append(word)
        else:
            outside[word.start, word.end] = word
    return outside, inside


def aligned(gold, system):
    """The gold word of each system word that has one."""
    stretches = regions(gold, system)
    gold_outside, gold_inside = split(gold, stretches)
    outside, inside = split(system, stretches)
    pairs = {word: gold_outside[span] for span, word in outside.items() if span in gold_outside}
    for own, wanted in zip(inside, gold_inside):
        forms = [[word.form.lower() for word in words] for words in (own, wanted)]
        pairs.update((own[i], wanted[j]) for i, j in common_subsequence(*forms))
    return pairs


def scores(gold, system):
    """For each measure precision, recall and their harmonic mean, in hundredths."""
    if gold.characters != system.characters:
        place = next((i for i, (a, b) in enumerate(zip(gold.characters, system.characters)) if a != b),
                     min(len(gold.characters), len(system.characters)))
        raise ValueError(f"the files part at character {place}: gold has '{gold.characters[place:place + 30]}', "
                         f"the system '{system.characters[place:place + 30]}'")
    pairs = aligned(gold, system)
    head_is_right = lambda own, wanted: (
        wanted.head is None if own.head is None else pairs.get(own.head) is wanted.head and wanted.head is not None)
    tests = {
        "Words": lambda own, wanted: True,
        "UPOS": lambda own, wanted: own.upos == wanted.upos,
        "XPOS": lambda own, wanted: own.xpos == wanted.xpos,
        "Lemmas": lambda own, wanted: wanted.lemma == "_" or own.lemma == wanted.lemma,
        "UAS": head_is_right,
        "LAS": lambda own, wanted: own.relation == wanted.relation and head_is_right(own, wanted),
    }
    counts = {
        "Tokens": (len(set(gold.tokens) & set(system.tokens)), len(gold.tokens), len(system.tokens)),
        "Sentences": (len(set(gold.sentences) & set(system.sentences)), len(gold.sentences), len(system.sentences)),
    }
    for name, test in tests.items():
        right = sum(test(own, wanted) for own, wanted in pairs.items())
        counts[name] = (right, len(gold.words), len(system.words))
    ratio = lambda a, b: 100 * a / b if b else 0.0
    return {name: (ratio(right, found), ratio(right, wanted), ratio(2 * right, wanted + found))
            for name, (right, wanted, found) in counts.items()}


def raw_text(lines):
    """The text of a gold file: sentences parted as `SpaceAfter` says, paragraphs and documents by an empty line."""
    text, gap = "", ""
    for block in blocks(lines):
        if text and any(line.startswith(("# newdoc", "# newpar")) for line in block):
            gap = "\n\n"
        sentence = next(line for line in block if line.startswith("# text = ")).removeprefix("# text = ")
        text += gap + sentence
        last = [line.split("\t") for line in block if not line.startswith("#")][-1]
        gap = "" if "SpaceAfter=No" in last[9].split("|") else " "
    return text + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("system", type=pathlib.Path, nargs="?")
    parser.add_argument("--text", action="store_true", help="print the text of the gold file")
    args = parser.parse_args()
    lines = lambda path: path.read_text(encoding="utf-8").split("\n")
    if args.text:
        print(raw_text(lines(args.gold)), end="")
    elif args.system is None:
        parser.error("the system's file is missing")
    else:
        print(f"{'':9}  precision  recall     F1")
        for name, numbers in scores(read(lines(args.gold)), read(lines(args.system))).items():
            print(f"{name:9}  {numbers[0]:9.2f}  {numbers[1]:6.2f}  {numbers[2]:5.2f}")


if __name__ == "__main__":
    main()
