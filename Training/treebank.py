"""Reading the training corpora: CoNLL-U trees and BIO name files, as lists of `Example`."""

import gzip
import pathlib
import re
from dataclasses import dataclass, field

NAME_TYPES = ["PER", "ORG", "LOC", "MISC"]
NAME_TAGS = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BI"]
CROSSNER_TYPES = {
    "person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG",
    "country": "LOC", "location": "LOC", "election": "MISC", "event": "MISC", "misc": "MISC",
}


@dataclass
class Example:
    """One sentence. Empty columns mean that the corpus says nothing about them, and train nothing."""

    words: list
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    heads: list = field(default_factory=list)      # 1-based, 0 for the root
    labels: list = field(default_factory=list)
    names: list = field(default_factory=list)      # BIO tags over NAME_TYPES
    has_misc: bool = False                          # whether O in `names` also denies MISC


def open_text(path):
    path = pathlib.Path(path)
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def read_conllu(path):
    """Sentences of a CoNLL-U file; ranges and empty nodes are left out. Names come from `Name=` in MISC."""
    example = Example([])
    for line in open_text(path):
        line = line.rstrip("\n")
        if not line:
            if example.words:
                yield example
            example = Example([])
        elif not line.startswith("#"):
            column = line.split("\t")
            if not column[0].isdigit():
                continue
            example.words.append(column[1])
            example.lemmas.append(column[2])
            example.upos.append(column[3])
            example.xpos.append(column[4])
            example.feats.append(column[5])
            if column[6] != "_":
                example.heads.append(int(column[6]))
                example.labels.append(column[7])
    if example.words:
        yield example


def read_bio(path, word_column, tag_column, types, has_misc):
    """Sentences of a BIO or IO file. `types` maps its type names to ours; a type it lacks becomes O."""
    words, tags = [], []
    for line in open_text(path):
        if line.startswith("#") and "\t" not in line:
            continue
        column = re.split(r"[\t ]", line.rstrip("\n"))
        if len(column) <= tag_column:
            if words:
                yield Example(words, names=legal_bio(tags), has_misc=has_misc)
            words, tags = [], []
            continue
        prefix, _, kind = column[tag_column].partition("-")
        ours = types.get(kind)
        words.append(column[word_column])
        tags.append(f"{prefix}-{ours}" if ours else "O")
    if words:
        yield Example(words, names=legal_bio(tags), has_misc=has_misc)


def legal_bio(tags):
    """IO and stray I- tags made BIO: an I- that continues nothing begins a name."""
    fixed = []
    for tag in tags:
        if tag.startswith("I-") and (not fixed or fixed[-1][2:] != tag[2:]):
            tag = "B-" + tag[2:]
        fixed.append(tag)
    return fixed


def corpora(root, split):
    """The examples of one split ("train", "dev" or "test") over all corpora, by corpus name."""
    root = pathlib.Path(root)
    plain = {t: t for t in NAME_TYPES}
    three = {t: t for t in ("PER", "ORG", "LOC")}
    ewt = list(read_conllu(root / f"ud-english-ewt/en_ewt-ud-{split}.conllu"))
    names = list(read_bio(root / f"uner-english-ewt/en_ewt-ud-{split}.iob2", 1, 2, three, has_misc=False))
    by_words = {tuple(e.words): e.names for e in names}
    for example in ewt:
        example.names = by_words.get(tuple(example.words), [])
    out = {"ewt": ewt, "gum": list(read_conllu(root / f"ud-english-gum-open/en_gum-open-{split}.conllu"))}
    if split == "train":
        wikigold = read_bio(root / "wikigold/wikigold.conll.txt", 0, 1, plain, has_misc=True)
        politics = [e for f in ("train", "dev")
                    for e in read_bio(root / f"crossner-politics/{f}.txt", 0, 1, CROSSNER_TYPES, has_misc=True)]
        out["wikigold"] = list(wikigold)
        out["crossner"] = politics
    return out


def lemma_script(form, lemma):
    """The edit that turns `form` into `lemma`: `L` or `K` (lower-case first or keep), letters cut, letters added."""
    if lemma == "_":
        lemma = form
    lower = lemma == lemma.lower()
    base = form.lower() if lower else form
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    return f"{'L' if lower else 'K'}{len(base) - shared}{lemma[shared:]}"


def apply_script(form, script):
    match = re.match(r"([LK])(\d+)(.*)$", script, re.S)
    base = form.lower() if match[1] == "L" else form
    cut = int(match[2])
    if cut > len(base):
        return base
    return base[:len(base) - cut] + match[3]
