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
WNUT_TYPES = {"person": "PER", "corporation": "ORG", "group": "ORG", "location": "LOC"}


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
    misc: list = field(default_factory=list)
    names: list = field(default_factory=list)      # BIO tags over NAME_TYPES
    has_misc: bool = False                          # whether O in `names` also denies MISC


def open_text(path):
    path = pathlib.Path(path)
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def read_conllu(path):
    """Sentences of a CoNLL-U file; ranges and empty nodes are left out."""
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
            example.misc.append(column[9])
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


ENTITY_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC"}
TITLES = set("""mr mr. mrs mrs. ms ms. dr dr. sir lord lady king queen prince princess president vice prime minister
    chancellor secretary senator sen. sen representative rep. governor gov. mayor judge justice chief chairman professor
    prof. general gen. colonel col. captain capt. lieutenant lt. sergeant sgt. saint pope bishop father""".split())


def entities(example):
    """The entities that MISC marks in GUM's way, as (start, end, type); `end` is past the last word."""
    open_at, found = {}, []
    for i, misc in enumerate(example.misc):
        value = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for mark in re.finditer(r"\((\d+)-([a-z]+)-|(\d+)\)|-[^()]*\)", value):
            if mark[1]:
                open_at.setdefault(mark[1], []).append((i, mark[2]))
                last = mark[1]
            else:
                number = mark[3] or last
                if open_at.get(number):
                    start, kind = open_at[number].pop()
                    found.append((start, i + 1, kind))
    return found


def names_of_entities(example):
    """BIO tags for the entities whose head is a proper noun: the words of the name around that head, without articles,
    titles and what follows a comma. Peoples are no names. A proper noun that is in no such name says nothing (None)."""
    proper = [x.startswith("NNP") for x in example.xpos]
    found = []
    for start, end, kind in entities(example):
        heads = [i for i in range(start, end) if not start < example.heads[i] <= end and not (example.heads[i] == start + 1 and i != start)]
        if kind not in ENTITY_TYPES or len(heads) != 1 or not proper[heads[0]]:
            continue
        if kind == "person" and (example.xpos[heads[0]] == "NNPS" or example.words[start].lower() == "the"):
            continue
        first, last = heads[0], heads[0] + 1
        while first > start and proper[first - 1]:
            first -= 1
        while last < end and proper[last] or (kind != "person" and last + 1 < end and proper[last + 1]
                                              and example.words[last] in ("of", "for", "and", "&", "-")):
            last += 1
        while kind == "person" and first < last and example.words[first].lower() in TITLES:
            proper[first] = False
            first += 1
        if first < last:
            found.append((first, last, ENTITY_TYPES[kind]))
    tags = [None if p else "O" for p in proper]
    for first, last, kind in sorted(found, key=lambda s: s[0] - s[1]):
        if all(t in ("O", None) for t in tags[first:last]):
            tags[first:last] = [f"B-{kind}"] + [f"I-{kind}"] * (last - first - 1)
    return tags


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
    for example in out["gum"] if split == "train" else []:
        example.names = names_of_entities(example)
    if split == "train":
        wikigold = read_bio(root / "wikigold/wikigold.conll.txt", 0, 1, plain, has_misc=True)
        politics = [e for f in ("train", "dev")
                    for e in read_bio(root / f"crossner-politics/{f}.txt", 0, 1, CROSSNER_TYPES, has_misc=True)]
        out["wikigold"] = list(wikigold)
        out["crossner"] = politics
        out["wnut17"] = [e for f in ("wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated")
                         for e in read_bio(root / f"wnut17/{f}", 0, 1, WNUT_TYPES, has_misc=False)]
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
