"""Scores a model on gold tokens.

    python evaluate.py runs/teacher/checkpoint.pt --corpora ../../shared/corpora --split dev
"""

import argparse
import pathlib

import torch

from batches import batches, collate, encode
from decode import best_names, best_tree
from model import Parser
from treebank import apply_script, corpora, legal_bio
from wordpiece import WordPieces


def load(path):
    saved = torch.load(path, map_location="cpu")
    model = Parser(saved["classes"], **saved["config"])
    model.load_state_dict(saved["model"])
    model.eval()
    return model, WordPieces(saved["vocabulary"])


def spans(tags):
    """The names of a BIO sequence as (start, end, type)."""
    found, start = set(), None
    for i, tag in enumerate(legal_bio(tags) + ["O"]):
        if start is not None and not tag.startswith("I-"):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return found


def predict(model, items, device="cpu", budget=4000):
    """For each item, in order: upos, xpos, feats, lemma, heads, labels and names, as strings and numbers."""
    classes = model.classes
    results = {}
    place = {id(item): n for n, item in enumerate(items)}
    model.eval()
    with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
        for group in batches(items, budget):
            batch = collate(group, device)
            out = model(batch)
            heads = torch.zeros_like(batch["heads"])
            for r, item in enumerate(group):
                n = len(item["words"])
                heads[r, :n] = torch.tensor(best_tree(torch.log_softmax(out["arc"][r, :n, :n + 1].float(), -1).cpu().numpy()))
            labels = model.label_scores(out, heads).float()
            labels = constrained(labels, heads, classes["label"]).argmax(-1)
            for r, item in enumerate(group):
                n = len(item["words"])
                pick = lambda k: [classes[k][c] for c in out[k][r, :n].argmax(-1).tolist()]
                scripts = pick("lemma")
                results[place[id(item)]] = {
                    "upos": pick("upos"), "xpos": pick("xpos"), "feats": pick("feats"),
                    "lemmas": [apply_script(w, s) for w, s in zip(item["words"], scripts)],
                    "heads": heads[r, :n].tolist(), "labels": [classes["label"][c] for c in labels[r, :n].tolist()],
                    "names": [classes["name"][c] for c in best_names(out["name"][r, :n].float().cpu().numpy())],
                }
    return [results[i] for i in range(len(items))]


def constrained(scores, heads, labels):
    """`root` goes to children of the root and to nothing else."""
    root = labels.index("root")
    scores = scores.clone()
    at_root = heads == 0
    scores[..., root] = torch.where(at_root, 1e4, -1e4)
    return scores


def evaluate(model, examples, pieces, device="cpu"):
    pairs = [(e, i) for e in examples if (i := encode(e, pieces, model.classes))]
    predicted = predict(model, [i for _, i in pairs], device)
    words = sum(len(e.words) for e, _ in pairs)
    right = {k: 0 for k in ("upos", "xpos", "feats", "lemma", "uas", "las")}
    hit = found = wanted = 0
    for (e, _), p in zip(pairs, predicted):
        for k, gold, own in (("upos", e.upos, p["upos"]), ("xpos", e.xpos, p["xpos"]), ("feats", e.feats, p["feats"]), ("lemma", e.lemmas, p["lemmas"])):
            right[k] += sum(g == o for g, o in zip(gold, own))
        for gh, gl, h, l in zip(e.heads, e.labels, p["heads"], p["labels"]):
            right["uas"] += gh == h
            right["las"] += gh == h and gl == l
        if e.names:
            gold, own = spans(e.names), {s for s in spans(p["names"]) if s[2] != "MISC"}
            hit, found, wanted = hit + len(gold & own), found + len(own), wanted + len(gold)
    result = {k: 100 * v / words for k, v in right.items()}
    if wanted:
        result["names"] = 200 * hit / (found + wanted)
    return result


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("checkpoint", type=pathlib.Path)
    ap.add_argument("--corpora", type=pathlib.Path, required=True)
    ap.add_argument("--split", default="dev")
    args = ap.parse_args()
    model, pieces = load(args.checkpoint)
    data = corpora(args.corpora, args.split)
    for name in ("ewt", "gum"):
        print(name, " ".join(f"{k} {v:.2f}" for k, v in evaluate(model, data[name], pieces).items()))


if __name__ == "__main__":
    main()
