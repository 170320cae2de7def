"""Trains a smaller model to answer as a larger one does, on gold sentences and on text that nobody has labelled.

    python distill.py runs/teacher1/checkpoint.pt runs/teacher2/checkpoint.pt --corpora ../../shared/corpora --text silver.txt --out runs/student

The student is the last teacher, or with `--start` an earlier student, without the layers that are not in `--keep`; of each
layer it has only the `--heads` heads and the `--inner` feed-forward units that give most to its output, and of the vectors
that labels are told by the `--label` entries that give most. Behind `--piece-layers` layers it goes on with one row a word.
It learns the last teacher's last hidden states and the mean of all teachers' distributions at every head, and on gold
sentences the gold answers too (Hinton et al. 2015; Sanh et al. 2019). Teachers must have the same classes. `--text` holds
one tokenised sentence a line, or trees in CoNLL-U, of which the words alone count. A run that was stopped goes on from its
last checkpoint.
"""

import argparse
import json
import lzma
import pathlib
import random
import re
import time
from itertools import islice

import torch
import torch.nn.functional as F

from batches import batches, collate, encode, recased
from evaluate import evaluate, load
from model import HEAD, Parser
from train import loss_of, optimizer_of, schedule
from treebank import Example, corpora, read_conllu

HYPHENATED = re.compile(r"(?<=\w)([-–])(?=\w)")


def sentences(path):
    """The sentences of a parsed text (`.conllu`), or of a tokenised one, one a line, hyphenated words cut as the treebanks
    cut them."""
    if path.suffix == ".conllu":
        yield from (example.words for example in read_conllu(path))
        return
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8")
    for line in opened:
        yield HYPHENATED.sub(r" \1 ", line).split()


def silver(path, limit):
    """Sentences of a text, none of them very short or long."""
    return [Example(words) for words in islice(sentences(path), limit) if 4 <= len(words) <= 80]


def worth(model, items, device):
    """How much each input of the layers' `out` and `down` gives to what they put out, and each entry of the two label
    vectors to the labels' scores: its mean square over the words of `items` times the square of its weights. By name."""
    sums, hooks = {}, []
    for name, part in model.named_modules():
        if name.endswith((".out", ".down")):
            sums[name] = torch.zeros(part.in_features, device=device)
            add = lambda _, inputs, sum=sums[name]: sum.add_(inputs[0].float().square().sum((0, 1)))
            hooks.append(part.register_forward_pre_hook(add))
    labels = {k: torch.zeros(model.config["label"], device=device) for k in ("label_dependent", "label_head")}
    with torch.no_grad():
        for group in batches(items, 4000):
            out = model(collate(group, device))
            for k, sum in labels.items():
                sum.add_(out[k].float().square().sum((0, 1)))
    for hook in hooks:
        hook.remove()
    squares = model.label_bilinear.square()
    return {**{name: sum * model.get_submodule(name).weight.square().sum(0) for name, sum in sums.items()},
            "label_dependent": labels["label_dependent"] * squares.sum((0, 2)),
            "label_head": labels["label_head"] * squares.sum((0, 1))}


def pruned(source, keep, heads, inner, piece_layers, label, items, device):
    """A copy of a model with the layers in `keep`, of each the worthiest heads and feed-forward units, and `label` entries
    of the vectors that labels are told by."""
    sizes = dict(layers=len(keep), heads=heads, inner=inner, piece_layers=min(piece_layers, len(keep)), label=label)
    model = Parser(source.classes, **{**source.config, **sizes})
    worths, old = worth(source, items, device), source.encoder.layers
    state = {k: v for k, v in source.state_dict().items() if not k.startswith("encoder.layers.")}
    sides = {k: worths[k].topk(label).indices.sort().values for k in ("label_dependent", "label_head")}
    for name, side in sides.items():
        for part in (f"{name}.weight", f"{name}.bias"):
            state[part] = state[part][side]
    dependent, head = sides.values()
    state["label_bilinear"] = state["label_bilinear"][:, dependent][:, :, head]
    state["label_linear.weight"] = state["label_linear.weight"][:, torch.cat([dependent, head + source.config["label"]])]
    for to, number in enumerate(keep):
        name = f"encoder.layers.{number}"
        units = worths[name + ".down"].topk(inner).indices.sort().values
        best = worths[name + ".out"].view(-1, HEAD).sum(1).topk(heads).indices.sort().values
        rows = (best[:, None] * HEAD + torch.arange(HEAD, device=device)).flatten()
        whole = old[number].heads * HEAD
        cut = {
            "qkv.weight": lambda v: v[torch.cat([rows + i * whole for i in range(3)])],
            "qkv.bias": lambda v: v[torch.cat([rows + i * whole for i in range(3)])],
            "out.weight": lambda v: v[:, rows], "up.weight": lambda v: v[units], "up.bias": lambda v: v[units],
            "down.weight": lambda v: v[:, units],
        }
        for part, value in old[number].state_dict().items():
            state[f"encoder.layers.{to}.{part}"] = cut.get(part, lambda v: v)(value)
    model.load_state_dict({k: v.clone() for k, v in state.items()})
    return model.to(device)


def divergence(student, teachers, mask):
    """KL divergence of the student's distributions from the teachers' mean, averaged over the words in `mask`."""
    wanted = torch.stack([F.softmax(t.float(), -1) for t in teachers]).mean(0)
    apart = F.kl_div(F.log_softmax(student.float(), -1), wanted, reduction="none").sum(-1)
    return (apart * mask).sum() / mask.sum()


def imitation(out, student, teachers, batch):
    """How far the student's answers `out` are from the teachers'."""
    mask = batch["candidate"][:, 0, 1:].float()
    with torch.no_grad():
        wanted = [t(batch) for t in teachers]
        heads = sum(F.softmax(w["arc"], -1) for w in wanted).argmax(-1)
        labels = [t.label_scores(w, heads) for t, w in zip(teachers, wanted)]
    loss = sum(divergence(out[k], [w[k] for w in wanted], mask) for k in ("upos", "xpos", "feats", "lemma", "arc"))
    # Most words are no names, so a mean over all words hardly counts the few that are.
    loss = loss + 2.0 * divergence(out["name"], [w["name"] for w in wanted], mask)
    loss = loss + divergence(student.label_scores(out, heads), labels, mask)
    apart = ((out["words"][:, 1:].float() - wanted[-1]["words"][:, 1:].float()) ** 2).mean(-1)
    return loss + 2.0 * (apart * mask).sum() / mask.sum()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("teachers", type=pathlib.Path, nargs="+")
    ap.add_argument("--corpora", type=pathlib.Path, required=True)
    ap.add_argument("--text", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--limit", type=int, help="sentences to take from each text")
    ap.add_argument("--start", type=pathlib.Path, help="checkpoint of a student to train on, instead of one cut out of a teacher")
    ap.add_argument("--keep", default="0,1,2,3,4,5")
    ap.add_argument("--heads", type=int, default=8)
    ap.add_argument("--inner", type=int, default=384)
    ap.add_argument("--piece-layers", type=int, default=6, help="layers that see all pieces of a word, not only the first")
    ap.add_argument("--label", type=int, default=96, help="length of the vectors that labels are told by")
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--budget", type=int, default=2000)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--gold-weight", type=float, default=0.5)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", type=pathlib.Path, required=True)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)

    device = "cuda" if torch.cuda.is_available() else "cpu"
    loaded = [load(path) for path in args.teachers]
    teachers, pieces = [model.to(device) for model, _ in loaded], loaded[-1][1]
    classes = teachers[-1].classes
    train, dev = corpora(args.corpora, "train"), corpora(args.corpora, "dev")
    gold = [i for part in train.values() for e in part if (i := encode(e, pieces, classes))]
    text = [i for path in args.text for e in silver(path, args.limit) if (i := encode(e, pieces, classes))]
    source = load(args.start)[0].to(device) if args.start else teachers[-1]
    student = pruned(source, [int(k) for k in args.keep.split(",")], args.heads, args.inner, args.piece_layers,
                     args.label, gold[::20], device)
    student.dropout = 0.1
    student.encoder.word.weight.requires_grad_(False)
    for layer in student.encoder.layers:
        layer.dropout = 0.0
    student.encoder.dropout = 0.0
    optimizer = optimizer_of(student, args.rate, 2 * args.rate)
    total = args.epochs * len(batches(gold, args.budget, seed=0) + batches(text, args.budget, seed=0))
    start, step = 0, 0
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
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
            batch = collate([recased(i, rng) for i in group], device)
            with torch.autocast(device, dtype=torch.bfloat16):
                out = student(batch)
                loss = imitation(out, student, teachers, batch)
                if is_gold:
                    loss = loss + args.gold_weight * loss_of(student, batch, out)
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
                    "classes": classes, "config": student.config, "vocabulary": pieces.vocabulary}, checkpoint)
        for name in ("ewt", "gum"):
            result = evaluate(student, dev[name], pieces, device)
            print(f"epoch {epoch} dev {name} " + " ".join(f"{k} {v:.2f}" for k, v in result.items()), flush=True)
            with (args.out / "log.jsonl").open("a") as log:
                log.write(json.dumps({"epoch": epoch, "corpus": name, **result}) + "\n")


if __name__ == "__main__":
    main()
