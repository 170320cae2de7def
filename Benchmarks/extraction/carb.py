"""Scores the facts of `dramatis extract --format triples` by CaRB, the benchmark of open information extraction.

    python carb.py DRAMATIS FOLDER              DRAMATIS: a release build; FOLDER: has dev.txt and gold-dev.tsv
    python carb.py DRAMATIS FOLDER --errors     also every sentence with gold tuples and facts, and what each scored

The sentences of the corpus are tokenised. They go to the program as CoNLL-U with nothing but the words, so that it
neither joins nor cuts sentences and words.

A tuple is a relation with its arguments; arguments after the second are joined to the second. Two tuples match when
their relations share a word; then precision is the share of the system tuple's words that stand in the same slot of
the gold tuple, and recall the share of the gold tuple's words that do, a word counting as often as both have it. Of a
sentence's table of all pairs, recall takes for each gold tuple its best score, so that several gold tuples may be
found by one system tuple; precision pairs tuples one to one, the best pair first. Both are averaged over all tuples
of the corpus.

The program gives facts no confidence, so there is one point of precision and recall, and no area under a curve.
Unlike in the authors' scorer, no tuple about speech is tried with its arguments swapped.

The measure: Bhardwaj, Aggarwal and Mausam (2019), CaRB: A Crowdsourced Benchmark for Open IE, EMNLP-IJCNLP.
"""

import argparse
import collections
import pathlib
import subprocess
import tempfile


def slots(relation, arguments):
    """The words of relation, first argument and the rest."""
    first, *rest = arguments
    return [part.split() for part in (relation, first, " ".join(rest))]


def match(gold, system):
    """Precision and recall of a system tuple for a gold one."""
    shared = [sum((collections.Counter(g) & collections.Counter(s)).values()) for g, s in zip(gold, system)]
    if shared[0] == 0:
        return 0, 0
    return sum(shared) / sum(map(len, system)), sum(shared) / sum(map(len, gold))


def one_to_one(precisions):
    """The sum of the pairs' precisions when the best pair is taken first, then the best of what is left."""
    total, rows, columns = 0, set(), set()
    pairs = [(p, i, j) for i, row in enumerate(precisions) for j, p in enumerate(row)]
    for p, i, j in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if i not in rows and j not in columns:
            total += p
            rows.add(i)
            columns.add(j)
    return total


def scores(gold, system):
    """Precision, recall and F1 of tuples by sentence; a sentence is any key, those without gold tuples do not count."""
    precision = recall = wanted = found = 0
    for sentence, expected in gold.items():
        given = system.get(sentence, [])
        table = [[match(g, s) for s in given] for g in expected]
        recall += sum(max((r for _, r in row), default=0) for row in table)
        precision += one_to_one([[p for p, _ in row] for row in table])
        wanted += len(expected)
        found += len(given)
    precision = precision / found if found else 0
    recall = recall / wanted if wanted else 0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0


def read_gold(lines):
    gold = collections.defaultdict(list)
    for line in lines:
        sentence, relation, *arguments = line.rstrip("\n").split("\t")
        gold[" ".join(sentence.split())].append(slots(relation, arguments))
    return gold


def read_facts(lines, sentences):
    """The program's facts by sentence."""
    facts = collections.defaultdict(list)
    for line in lines:
        number, subject, relation, *arguments = line.rstrip("\n").split("\t")
        facts[sentences[int(number)]].append(slots(relation, [subject, *arguments]))
    return facts


def conllu(sentences):
    """CoNLL-U that has the words alone."""
    rows = []
    for sentence in sentences:
        rows += [f"{i}\t{word}" + "\t_" * 8 for i, word in enumerate(sentence.split(), 1)] + [""]
    return "\n".join(rows) + "\n"


def triples(program, sentences):
    with tempfile.TemporaryDirectory() as folder:
        words, trees = pathlib.Path(folder, "words.conllu"), pathlib.Path(folder, "trees.conllu")
        words.write_text(conllu(sentences), encoding="utf-8")
        subprocess.run([program, "parse", "--conllu", words, "-o", trees], check=True)
        run = [program, "extract", "--conllu", "--format", "triples", trees]
        return subprocess.run(run, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.splitlines()


def print_errors(gold, system):
    for sentence, expected in gold.items():
        given = system.get(sentence, [])
        print(f"\n{sentence}")
        for g in expected:
            print(f"  gold {max((match(g, s)[1] for s in given), default=0):.2f}", *map(" ".join, g), sep=" | ")
        for s in given:
            print(f"  fact {max(match(g, s)[0] for g in expected):.2f}", *map(" ".join, s), sep=" | ")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    text = (arguments.folder / "dev.txt").read_text(encoding="utf-8")
    sentences = [" ".join(line.split()) for line in text.splitlines()]
    gold = read_gold((arguments.folder / "gold-dev.tsv").read_text(encoding="utf-8").splitlines())
    system = read_facts(triples(arguments.program, sentences), sentences)
    if arguments.errors:
        print_errors(gold, system)
    counts = [sum(map(len, tuples.values())) for tuples in (gold, system)]
    print(f"{len(gold)} sentences, {counts[0]} gold tuples, {counts[1]} facts")
    print("P {:.3f}  R {:.3f}  F1 {:.3f}".format(*scores(gold, system)))


if __name__ == "__main__":
    main()
