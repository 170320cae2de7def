"""Examples as padded tensors, in batches of about equally long sentences."""

import random

import torch

from treebank import lemma_script
from wordpiece import SHAPES, shape

IGNORE = -100
MAX_IDS = 500


def encode(example, pieces, classes):
    """One example as lists of numbers; None when it is too long for the encoder."""
    ids, first, shapes = [pieces.first], [0], [SHAPES.index("other")]
    for word in example.words:
        first.append(len(ids))
        here = pieces.pieces(word)
        ids += here
        shapes += [shape(word)] * len(here)
    if len(ids) >= MAX_IDS:
        return None
    n = len(example.words)
    index = {k: {c: i for i, c in enumerate(v)} for k, v in classes.items()}
    look = lambda k, values: [index[k].get(v, IGNORE) for v in values] if values else [IGNORE] * n
    scripts = [lemma_script(w, l) for w, l in zip(example.words, example.lemmas)]
    return {
        "ids": ids + [pieces.last], "first": first, "shapes": shapes + [SHAPES.index("other")], "words": example.words,
        "upos": look("upos", example.upos), "xpos": look("xpos", example.xpos), "feats": look("feats", example.feats),
        "lemma": look("lemma", scripts), "name": look("name", example.names),
        "heads": example.heads or [IGNORE] * n, "label": look("label", example.labels), "has_misc": example.has_misc,
    }


def recased(item, rng):
    """A copy as a headline or a careless page would print it: all capitals, title case, or all lower case."""
    how = rng.random()
    if how > 0.08:
        return item
    style = "upper" if how < 0.03 else "title" if how < 0.06 else "lower"
    change = {SHAPES.index(s) for s in ("lower", "title", "upper", "mixed")}
    copy = dict(item)
    copy["shapes"] = [SHAPES.index(style) if s in change else s for s in item["shapes"]]
    copy["lemma"] = [IGNORE] * len(item["lemma"])
    return copy


def collate(items, device="cpu"):
    n, t = len(items), max(len(i["ids"]) for i in items)
    w = max(len(i["words"]) for i in items)
    batch = {
        "ids": torch.zeros(n, t, dtype=torch.long), "shapes": torch.zeros(n, t, dtype=torch.long),
        "mask": torch.zeros(n, t, dtype=torch.bool), "first": torch.zeros(n, w + 1, dtype=torch.long),
        "candidate": torch.zeros(n, 1, w + 1, dtype=torch.bool), "has_misc": torch.tensor([i["has_misc"] for i in items]),
    }
    for k in ("upos", "xpos", "feats", "lemma", "name", "heads", "label"):
        batch[k] = torch.full((n, w), IGNORE, dtype=torch.long)
    for r, item in enumerate(items):
        batch["ids"][r, :len(item["ids"])] = torch.tensor(item["ids"])
        batch["shapes"][r, :len(item["ids"])] = torch.tensor(item["shapes"])
        batch["mask"][r, :len(item["ids"])] = True
        batch["first"][r, :len(item["first"])] = torch.tensor(item["first"])
        batch["candidate"][r, 0, :len(item["first"])] = True
        for k in ("upos", "xpos", "feats", "lemma", "name", "heads", "label"):
            batch[k][r, :len(item[k])] = torch.tensor(item[k])
    return {k: v.to(device) for k, v in batch.items()}


def batches(items, budget, seed=None):
    """Lists of items with at most about `budget` word pieces each, padding counted; shuffled when a seed is given."""
    rng = random.Random(seed)
    noise = rng.random if seed is not None else lambda: 0.0
    order = sorted(items, key=lambda i: len(i["ids"]) * (1 + 0.2 * noise()))
    groups, group, longest = [], [], 0
    for item in order:
        longest = max(longest, len(item["ids"]))
        if group and longest * (len(group) + 1) > budget:
            groups.append(group)
            group, longest = [], len(item["ids"])
        group.append(item)
    groups.append(group)
    if seed is not None:
        rng.shuffle(groups)
    return groups
