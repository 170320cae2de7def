"""Trains a smaller model to answer as a larger one does, on gold sentences and on text that nobody has labelled.

    python distill.py runs/teacher/checkpoint.pt --corpora ../../shared/corpora --text silver.txt --keep 0,2,4 --out runs/student

The student is the teacher without the layers that are not in `--keep`. It learns the teacher's last hidden states and the
distributions of every head, and on gold sentences the gold answers too (Hinton et al. 2015; Sanh et al. 2019).
`--text` holds one tokenised sentence a line. A run that was stopped goes on from its last checkpoint.
"""

import argparse
import copy
import json
import lzma
import pathlib
import random
import re
import time

import torch
import torch.nn.functional as F

from batches import batches, collate, encode, recased
from evaluate import evaluate, load
from model import Parser
from train import loss_of, optimizer_of, schedule
from treebank import Example, corpora

HYPHENATED = re.compile(r"(?<=\w)([-–])(?=\w)")


def silver(path, limit):
    """Sentences of a tokenised text, hyphenated words cut as the treebanks cut them."""
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8")
    for number, line in enumerate(opened):
        if limit and number >= limit:
            return
        words = HYPHENATED.sub(r" \1 ", line).split()
        if 4 <= len(words) <= 80:
            yield Example(words)


def pruned(teacher, keep):
    model = Parser(teacher.config["pieces"], len(keep), teacher.classes, teacher.config["arc"], teacher.config["label"])
    state = {}
    for name, value in teacher.state_dict().items():
        match = re.match(r"encoder\.layers\.(\d+)\.(.*)", name)
        if not match:
            state[name] = value
        elif int(match[1]) in keep:
            state[f"encoder.layers.{keep.index(int(match[1]))}.{match[2]}"] = value
    model.load_state_dict(copy.deepcopy(state))
    return model


def soft(student, teacher, mask):
    """KL divergence of the student's distributions from the teacher's, mean over the words in `mask`."""
    divergence = F.kl_div(F.log_softmax(student.float(), -1), F.log_softmax(teacher.float(), -1), log_target=True, reduction="none").sum(-1)
    return (divergence * mask).sum() / mask.sum()


def imitation(student, teacher, batch):
    mask = batch["candidate"][:, 0, 1:].float()
    with torch.no_grad():
        wanted_words = teacher.words(batch)
        wanted = teacher(batch)
        heads = wanted["arc"].argmax(-1)
        wanted_labels = teacher.label_scores(wanted, heads)
    words = student.words(batch)
    out = student(batch)
    loss = sum(soft(out[k], wanted[k], mask) for k in ("upos", "xpos", "feats", "lemma", "name"))
    loss = loss + soft(out["arc"], wanted["arc"], mask) + soft(student.label_scores(out, heads), wanted_labels, mask)
    apart = ((words[:, 1:].float() - wanted_words[:, 1:].float()) ** 2).mean(-1)
    return loss + 2.0 * (apart * mask).sum() / mask.sum()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("teacher", type=pathlib.Path)
    ap.add_argument("--corpora", type=pathlib.Path, required=True)
    ap.add_argument("--text", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--limit", type=int, help="sentences to take from each text")
    ap.add_argument("--keep", default="0,2,4")
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--budget", type=int, default=2000)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--gold-weight", type=float, default=0.5)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", type=pathlib.Path, required=True)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)

    teacher, pieces = load(args.teacher)
    student = pruned(teacher, [int(k) for k in args.keep.split(",")])
    student.dropout = 0.1
    student.encoder.word.weight.requires_grad_(False)
    for layer in student.encoder.layers:
        layer.dropout = 0.0
    student.encoder.dropout = 0.0
    train, dev = corpora(args.corpora, "train"), corpora(args.corpora, "dev")
    gold = [i for part in train.values() for e in part if (i := encode(e, pieces, student.classes))]
    text = [i for path in args.text for e in silver(path, args.limit) if (i := encode(e, pieces, student.classes))]
    optimizer = optimizer_of(student, args.rate, 2 * args.rate)
    total = args.epochs * len(batches(gold, args.budget, seed=0) + batches(text, args.budget, seed=0))
    start, step = 0, 0
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        student.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        start, step = saved["epoch"], saved["step"]
    print(f"{len(gold)} gold and {len(text)} silver sentences, {total} steps", flush=True)

    for epoch in range(start, args.epochs):
        student.train()
        rng, began, running = random.Random(args.seed * 1000 + epoch), time.time(), 0.0
        seed = args.seed * 1000 + epoch
        groups = [(g, True) for g in batches(gold, args.budget, seed)] + [(g, False) for g in batches(text, args.budget, seed)]
        rng.shuffle(groups)
        for number, (group, is_gold) in enumerate(groups):
            for part in optimizer.param_groups:
                part["lr"] = part["base"] * schedule(step, total)
            batch = collate([recased(i, rng) for i in group])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = imitation(student, teacher, batch)
                if is_gold:
                    loss = loss + args.gold_weight * loss_of(student, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 2.0)
            optimizer.step()
            step += 1
            running += loss.item()
            if number % 50 == 49:
                print(f"epoch {epoch} {number + 1}/{len(groups)} loss {running / 50:.3f} {(time.time() - began) / (number + 1):.2f} s/step", flush=True)
                running = 0.0
        torch.save({"model": student.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1, "step": step,
                    "classes": student.classes, "config": student.config, "vocabulary": torch.load(args.teacher)["vocabulary"]}, checkpoint)
        for name in ("ewt", "gum"):
            result = evaluate(student, dev[name], pieces)
            print(f"epoch {epoch} dev {name} " + " ".join(f"{k} {v:.2f}" for k, v in result.items()), flush=True)
            with (args.out / "log.jsonl").open("a") as log:
                log.write(json.dumps({"epoch": epoch, "corpus": name, **result}) + "\n")


if __name__ == "__main__":
    main()
