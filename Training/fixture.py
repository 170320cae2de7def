"""What PyTorch makes of a few sentences with the weights of a model file, as the Swift test that compares with it.

    python fixture.py ../Sources/CModel/model.bin --out ../Tests/LanguageTests/Model/ParityFixture.swift

To be run again whenever the model file changes.
"""

import argparse
import json
import pathlib

import torch

import modelfile
from batches import collate, encode
from decode import best_names, best_tree
from evaluate import constrained
from export import SPECIAL
from model import Parser
from treebank import Example, apply_script
from wordpiece import WordPieces

SENTENCES = [
    "The minister met the rebels ' envoy in Geneva on Monday .",
    "\" We did n't agree to anything , \" said Zoë Müller , 41 , of the Öresund Union .",
    "MOSCOW DENIES STRIKE ON 3 PORTS",
    "Go !",
    "Talks that the mediators from Oslo had hoped would end the week-long blockade of the harbour broke down after "
    "both sides accused each other of shelling a convoy carrying food , medicine and 12,500 litres of fuel .",
]

# Two labels whose scores differ by less may change places when numbers are rounded to 8 bits; none is expected there.
CLOSE = 0.1


def load(path):
    """The model and its word pieces, with the weights that the file holds."""
    sections = modelfile.read(path)
    packed = lambda name: name + ".scale" in sections
    weight = lambda name: torch.tensor(modelfile.dequantized(sections, name) if packed(name) else sections[name])
    classes = {k: sections[f"classes.{k}"] for k in ("upos", "xpos", "feats", "lemma", "label", "name")}
    vocabulary = SPECIAL + sections["pieces.begin"] + ["##" + p for p in sections["pieces.continued"]]
    layers = sum(name.endswith("qkv.weight") for name in sections)
    arc, label = sections["arc_bilinear.bias"].shape[0], sections["label_dependent.bias"].shape[0]
    inner = sections["encoder.layers.0.up.bias"].shape[0]
    heads = int(sections["attention_heads"][0])
    piece_layers = int(sections["piece_layers"][0])
    model = Parser(classes, len(vocabulary), layers, heads, inner, piece_layers, arc, label)
    state = {name: weight(name) for name in model.state_dict() if name in sections}
    state["arc_bilinear"] = weight("arc_bilinear.weight").T
    state["arc_bias"] = weight("arc_bilinear.bias")
    state["label_bilinear"] = weight("label_bilinear.weight").view(len(classes["label"]), label, label).transpose(1, 2)
    model.load_state_dict(state)
    model.eval()
    return model, WordPieces(vocabulary)


def expectation(model, pieces, words):
    item = encode(Example(words), pieces, model.classes)
    with torch.no_grad():
        batch = collate([item])
        out = model(batch)
        hidden = out["words"][0]
        heads = torch.tensor([best_tree(torch.log_softmax(out["arc"][0], -1).numpy())])
        scores = model.label_scores(out, heads)
        best = constrained(scores, heads, model.classes["label"])[0].topk(2)
    pick = lambda k: [model.classes[k][c] for c in out[k][0].argmax(-1).tolist()]
    rounded = lambda x: [round(v, 5) for v in x.flatten().tolist()]
    return {
        "words": words, "ids": item["ids"], "shapes": item["shapes"],
        "hidden": rounded(hidden[:, ::64]), "arcs": rounded(out["arc"][0]), "labelScores": rounded(scores[0][:, :8]),
        "upos": pick("upos"), "xpos": pick("xpos"), "feats": pick("feats"),
        "heads": heads[0].tolist(),
        "labels": [model.classes["label"][c] if first - second > CLOSE else None
                   for (c, _), (first, second) in zip(best.indices.tolist(), best.values.tolist())],
        "names": [model.classes["name"][c] for c in best_names(out["name"][0].numpy())],
    }


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("model", type=pathlib.Path)
    ap.add_argument("--out", type=pathlib.Path, required=True)
    args = ap.parse_args()
    model, pieces = load(args.model)
    lines = [json.dumps(expectation(model, pieces, s.split(" ")), ensure_ascii=False) for s in SENTENCES]
    args.out.write_text(
        "// Written by Training/fixture.py. Do not edit.\n\n// swift-format-ignore-file\n\n"
        "/// What PyTorch computes in float32 from the shipped model file; one JSON object a line.\n"
        'let parityFixture = #"""\n' + "".join(f"  {line}\n" for line in lines) + '  """#\n', encoding="utf-8")


if __name__ == "__main__":
    main()
