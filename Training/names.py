"""Fits the names' layer of a model anew, on the treebank that its names are scored on.

    python names.py runs/student2/checkpoint.pt --corpora ../../shared/corpora --out runs/student2-names

The corpora of names differ in what they call a name. A model that learned from all of them, and from teachers who did, finds
more names than any one of them has. So its last, linear layer is trained a little more on one corpus alone, on the states
that the rest of the model gives; the mean of several such layers is taken.
"""

import argparse
import pathlib
import random

import torch
from torch import nn

from batches import batches, collate, encode, recased
from evaluate import evaluate, load
from train import name_loss, schedule
from treebank import corpora


def states(model, items):
    """The words' last states, and the names' tags, of all items in a row."""
    found = []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in batches(items, 4000):
            batch = collate(group)
            words = model.encoder(batch)[:, 1:].float()
            seen = batch["candidate"][:, 0, 1:]
            found.append((words[seen], batch["name"][seen]))
    return [torch.cat(part) for part in zip(*found)]


def fitted(layer, words, tags, steps, rate, seed):
    """A copy of the layer, trained on random samples of 4,096 words."""
    torch.manual_seed(seed)
    copy = nn.Linear(layer.in_features, layer.out_features)
    copy.load_state_dict(layer.state_dict())
    optimizer = torch.optim.AdamW(copy.parameters(), lr=rate, weight_decay=0.01)
    for step in range(steps):
        for part in optimizer.param_groups:
            part["lr"] = rate * schedule(step, steps)
        sample = torch.randint(len(words), (4096,))
        loss = name_loss(copy(words[sample])[None], tags[sample][None], torch.tensor([False]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return copy


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("checkpoint", type=pathlib.Path)
    ap.add_argument("--corpora", type=pathlib.Path, required=True)
    ap.add_argument("--steps", type=int, default=120)
    ap.add_argument("--rate", type=float, default=1e-3)
    ap.add_argument("--layers", type=int, default=4, help="layers to fit and take the mean of")
    ap.add_argument("--out", type=pathlib.Path, required=True)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    model, pieces = load(args.checkpoint)
    rng = random.Random(1)
    train = [recased(i, rng) for e in corpora(args.corpora, "train")["ewt"]
             if e.names and (i := encode(e, pieces, model.classes))]
    words, tags = states(model, train)
    layers = [fitted(model.linear["name"], words, tags, args.steps, args.rate, seed) for seed in range(args.layers)]
    with torch.no_grad():
        for name, value in model.linear["name"].named_parameters():
            value.copy_(sum(layer.get_parameter(name) for layer in layers) / len(layers))
    torch.save({**torch.load(args.checkpoint, map_location="cpu"), "model": model.state_dict()}, args.out / "checkpoint.pt")
    result = evaluate(model, corpora(args.corpora, "dev")["ewt"], pieces)
    print(" ".join(f"{k} {v:.2f}" for k, v in result.items()))


if __name__ == "__main__":
    main()
